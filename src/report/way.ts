import { common } from '../text/phrases/common.js';
import { explainPhrases } from '../text/phrases/explain.js';
import type { Assessed } from './assessed.js';
import { either } from './words.js';

/** The main way in one line; while it is open, what it stands between. */
export function wayInShort({ evaluation, words }: Assessed): string {
  const say = explainPhrases[words.language];
  const { and, or } = common[words.language];
  const anyOf = (names: readonly string[]): string => either(names, or);
  const main = evaluation.routes.filter((route) => route.role === 'hovedvei');
  const chosen = main.find((route) => route.status === 'decided' || route.status === 'conditional');
  if (chosen) return words.text(chosen.name);
  const fork = evaluation.conclusions.find((conclusion) => conclusion.id === 'avtaletype');
  if (fork && fork.possible.length > 1)
    return say.between(
      either(
        fork.possible.map((value) => words.value(fork.id, value)),
        and,
      ),
    );
  const open = main.filter((route) => route.status === 'undetermined');
  if (open.length > 0 && open.length <= 2) return anyOf(open.map((route) => words.text(route.name)));
  const rules = evaluation.conclusions.find((conclusion) => conclusion.id === 'regelverk');
  const kind = fork?.value ? words.value(fork.id, fork.value) : say.wayIsOpen;
  return `${kind}${rules && rules.possible.length > 1 ? `: ${anyOf(rules.possible.map((value) => words.value(rules.id, value)))}` : ''}`;
}
