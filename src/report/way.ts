import type { Assessed } from './assessed.js';
import { either } from './words.js';

/** The main way in one line; while it is open, what it stands between. */
export function wayInShort({ evaluation, words }: Assessed): string {
  const main = evaluation.routes.filter((route) => route.role === 'hovedvei');
  const chosen = main.find((route) => route.status === 'decided' || route.status === 'conditional');
  if (chosen) return words.text(chosen.name);
  const fork = evaluation.conclusions.find((conclusion) => conclusion.id === 'avtaletype');
  if (fork && fork.possible.length > 1)
    return `står mellom ${either(
      fork.possible.map((value) => words.value(fork.id, value)),
      'og',
    )}`;
  const open = main.filter((route) => route.status === 'undetermined');
  if (open.length > 0 && open.length <= 2) return either(open.map((route) => words.text(route.name)));
  const rules = evaluation.conclusions.find((conclusion) => conclusion.id === 'regelverk');
  const kind = fork?.value ? words.value(fork.id, fork.value) : 'veien er ikke avklart';
  return `${kind}${rules && rules.possible.length > 1 ? `: ${either(rules.possible.map((value) => words.value(rules.id, value)))}` : ''}`;
}
