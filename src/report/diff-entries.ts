import type { LawChange } from '../compare/changes.js';
import type { EntryChanges, Shift } from '../compare/model.js';
import type { Check, ChecklistItem, Conditional, Route } from '../pack/model.js';
import type { Text } from '../text/localised.js';
import { capped, type DiffLayout, hangWhole, some, widestFirst } from './diff-layout.js';
import { becameWords, type LawWords } from './diff-words.js';

const weights = { feil: 'FEIL', advarsel: 'ADVARSEL', opplysning: 'MERK', skal: 'skal', bør: 'bør', hovedvei: 'hovedvei', supplement: 'supplement', trinn: 'trinn' }; // biome-ignore format: a word list

/** Routes, findings and points on the checklist that have come, gone, or hold for other projects than before. */
export function entrySections(
  { routes, checks, checklist }: LawChange,
  words: LawWords,
  told: (shift: Shift) => string,
  layout: DiffLayout,
): string[][] {
  const section = <E extends Conditional>(
    title: string,
    changes: EntryChanges<E>,
    weight: (entry: E) => string,
    text: (entry: E) => Text,
  ) => {
    const lines = [
      ...named('ny', changes.added, (entry) => [weight(entry), words.text(text(entry), 'after')], layout),
      ...named('borte', changes.removed, (entry) => [weight(entry), words.text(text(entry), 'before')], layout),
      ...changes.weights.flatMap(({ entry, before, after }) =>
        hangWhole('  ', `${word(before)} → ${word(after)}: ${entry.id}`, layout.width),
      ),
      ...conditions(changes, told, layout),
    ];
    return lines.length === 0 ? [] : [layout.style.strong(title), ...lines];
  };
  // That a main way holds for others than before, is told of the main ways together.
  const besides = { ...routes, changed: routes.changed.filter(({ entries }) => entries.some(({ role }) => role !== 'hovedvei')) };
  return [
    section<Route>('VEIER', besides, ({ role }) => role, ({ name }) => name),
    section<Check>('FUNN', checks, ({ severity }) => severity, ({ message }) => message),
    section<ChecklistItem>('SJEKKLISTE', checklist, ({ level }) => level, ({ text }) => text),
  ]; // biome-ignore format: one kind of entry a line
}

const word = (weight: string): string => (weights as Readonly<Record<string, string>>)[weight] ?? weight;

function named<E extends Conditional>(
  mark: string,
  entries: readonly E[],
  tell: (entry: E) => [weight: string, text: string],
  { style, width, full }: DiffLayout,
): string[] {
  const blocks = entries.map((entry) => {
    const [weight, text] = tell(entry);
    return [...hangWhole(`  ${mark}  `, `${word(weight)}  ${entry.id}`, width), ...hangWhole('      ', text, width, style.faint)];
  });
  return some(blocks, full, mark === 'ny' ? 'nye' : 'som er borte');
}

/** Entries that have changed in the same way and within the same bounds are told together, save where each has its witness told. */
function conditions<E extends Conditional>(
  { changed }: EntryChanges<E>,
  told: (shift: Shift) => string,
  { style, width, full }: DiffLayout,
) {
  const groups = new Map<string, { heading: string; bounds: string; ids: string[]; witness: number; region: Shift['region'] }>();
  changed.forEach(({ entries, shifts }, index) => {
    for (const shift of shifts) {
      const heading = becameWords(shift.before, shift.after);
      const bounds = told(shift);
      const key = `${full ? index : ''} ${heading} ${bounds}`;
      const group = groups.get(key) ?? { heading, bounds, ids: [], witness: shift.witness, region: shift.region };
      group.ids.push(...entries.map(({ id }) => id));
      groups.set(key, group);
    }
  });
  const headings = [...groups.values()].map(({ heading }) => heading);
  const blocks = widestFirst([...groups.values()])
    .sort((a, b) => headings.indexOf(a.heading) - headings.indexOf(b.heading))
    .map(({ heading, bounds, ids, witness }) => [
      ...hangWhole('  ', `${heading}: ${capped(ids, full)}${full ? ` (vitne ${witness + 1})` : ''}`, width),
      ...(bounds === '' ? [] : hangWhole('      ', bounds, width, style.faint)),
    ]);
  return some(blocks, full, 'endringer');
}
