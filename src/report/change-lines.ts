import type { Change, Flip } from '../engine/flips.js';
import type { PackAtDate } from '../pack/at-date.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { formatOre } from '../text/money.js';
import { changePhrases } from '../text/phrases/changes.js';
import { common } from '../text/phrases/common.js';
import { stretchWords } from '../text/quantities.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';
import { either, unitOf, type Wording } from './words.js';

type Conclusions = ReadonlyMap<string, readonly string[]>;

/** What would change the result, and how long it holds. */
export function changeLines(assessed: Assessed, style: Style, width: number): string[] {
  const { shelfLife, words } = assessed;
  const say = changePhrases[words.language];
  const day = (date: IsoDate): string => formatDate(date, words.language);
  const until = shelfLife();
  const lines = changeTexts(assessed).flatMap((text) => hang('  ', text, width));
  return [
    ...(lines.length > 0 ? [style.strong(say.heading), ...lines] : []),
    ...(until
      ? hang(
          `${say.holdsUntil}  `,
          say.lastDay(day(until.lastDay), day(until.changesOn), described(words, until.conclusions) || say.anotherWay),
          width,
        )
      : []),
  ];
}

/** A sentence for each change that would give another result: what is told otherwise, and what is then concluded. */
export const changeTexts = ({ flips, words, law }: Assessed): string[] =>
  together(flips()).map(({ changes, conclusions }) =>
    changePhrases[words.language].gives(
      changes.map((change) => inWords(change, law, words.language)),
      described(words, conclusions),
    ),
  );

/** «avtaletype kontrakt eller tilskudd; regelverk FOA del I» */
export function described(words: Wording, conclusions: Conclusions): string {
  const { or } = common[words.language];
  const named = (id: string, values: readonly string[]): string =>
    either(
      values.map((value) => words.value(id, value)),
      or,
    );
  return [...conclusions].map(([id, possible]) => changePhrases[words.language].conclusion(words.name(id), named(id, possible))).join('; ');
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

function inWords(change: Told['changes'][number], law: PackAtDate, language: Language): string {
  if (change.kind === 'answer')
    return `${change.question}: ${change.from} → ${either([change.to, ...(change.others ?? [])], common[language].or)}`;
  const unit = unitOf(law, change.amount);
  const { from, to } = change;
  const was = unit === 'money' && from.low === from.high ? formatOre(from.low) : stretchWords(from, unit, language);
  return `${change.amount}: ${was} → ${stretchWords(to, unit, language)}`;
}
