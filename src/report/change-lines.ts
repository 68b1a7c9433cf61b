import type { Change, Flip } from '../engine/flips.js';
import type { PackAtDate } from '../pack/at-date.js';
import { formatDate } from '../text/dates.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';
import { either, stretchWords, unitOf } from './words.js';

type Conclusions = ReadonlyMap<string, readonly string[]>;

/** What would change the result, and how long it holds. */
export function changeLines({ flips, shelfLife, words, law }: Assessed, style: Style, width: number): string[] {
  const described = (conclusions: Conclusions): string =>
    [...conclusions].map(([id, possible]) => `${words.name(id)} ${either(possible.map((found) => words.value(id, found)))}`).join('; ');
  const until = shelfLife();
  const lines = together(flips()).flatMap(({ changes, conclusions }) =>
    hang('  ', `${changes.map((change) => inWords(change, law)).join(', og ')} gir ${described(conclusions)}`, width),
  );
  return [
    ...(lines.length > 0 ? [style.strong('DETTE VILLE ENDRE SVARET'), ...lines] : []),
    ...(until
      ? hang(
          'HOLDER TIL  ',
          `${formatDate(until.lastDay)}. Fra ${formatDate(until.changesOn)}: ${described(until.conclusions) || 'en annen vei'}`,
          width,
        )
      : []),
  ];
}

type Told = { readonly changes: readonly (Change & { readonly others?: readonly string[] })[]; readonly conclusions: Conclusions };

/** Several answers to one question that do the same are told on one line. */
function together(flips: readonly Flip[]): Told[] {
  const found = new Map<string, Told>();
  for (const { changes, conclusions, routes } of flips) {
    const [first, ...more] = changes;
    if (first?.kind !== 'answer' || more.length > 0) {
      found.set(`${found.size}`, { changes, conclusions });
      continue;
    }
    const key = JSON.stringify([first.question, [...conclusions], routes]);
    const before = found.get(key)?.changes[0];
    found.set(key, { changes: [before ? { ...before, others: [...(before.others ?? []), first.to] } : first], conclusions });
  }
  return [...found.values()];
}

function inWords(change: Told['changes'][number], law: PackAtDate): string {
  if (change.kind === 'answer') return `${change.question}: ${change.from} → ${either([change.to, ...(change.others ?? [])])}`;
  const unit = unitOf(law, change.amount);
  return `${change.amount}: ${stretchWords(change.from, unit).replace('nøyaktig ', '')} → ${stretchWords(change.to, unit)}`;
}
