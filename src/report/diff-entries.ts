import type { LawChange } from '../compare/changes.js';
import type { EntryChanges, Shift } from '../compare/model.js';
import type { Check, ChecklistItem, Conditional, Route } from '../pack/model.js';
import type { Language, Text } from '../text/localised.js';
import { diffPhrases } from '../text/phrases/diff.js';
import { diffLawsPhrases } from '../text/phrases/diff-laws.js';
import { findingLabels } from '../text/phrases/findings.js';
import { ruleWords } from '../text/phrases/rule-words.js';
import { capped, type DiffLayout, hangWhole, some, widestFirst } from './diff-layout.js';
import { becameWords, type LawWords } from './diff-words.js';

/** Routes, findings and points on the checklist that have come, gone, or hold for other projects than before. */
export function entrySections(
  { routes, checks, checklist }: LawChange,
  words: LawWords,
  told: (shift: Shift) => string,
  language: Language,
  layout: DiffLayout,
): string[][] {
  const say = diffLawsPhrases[language];
  const word = (weight: string): string => weightWords(weight, language);
  const section = <E extends Conditional>(
    title: string,
    changes: EntryChanges<E>,
    weight: (entry: E) => string,
    text: (entry: E) => Text,
  ) => {
    const lines = [
      ...named('new', changes.added, (entry) => [word(weight(entry)), words.text(text(entry), 'after')], language, layout),
      ...named('gone', changes.removed, (entry) => [word(weight(entry)), words.text(text(entry), 'before')], language, layout),
      ...changes.weights.flatMap(({ entry, before, after }) =>
        hangWhole('  ', `${word(before)} → ${word(after)}: ${entry.id}`, layout.width),
      ),
      ...conditions(changes, told, language, layout),
    ];
    return lines.length === 0 ? [] : [layout.style.strong(title), ...lines];
  };
  // That a main way holds for others than before, is told of the main ways together.
  const besides = { ...routes, changed: routes.changed.filter(({ entries }) => entries.some(({ role }) => role !== 'hovedvei')) };
  return [
    section<Route>(say.routes, besides, ({ role }) => role, ({ name }) => name),
    section<Check>(say.findings, checks, ({ severity }) => severity, ({ message }) => message),
    section<ChecklistItem>(say.checklist, checklist, ({ level }) => level, ({ text }) => text),
  ]; // biome-ignore format: one kind of entry a line
}

/** A severity as findings are marked with it; a role or a level in small letters. */
const weightWords = (weight: string, language: Language): string => {
  const words: Readonly<Record<string, string>> = { ...ruleWords[language], ...findingLabels[language] };
  return words[weight] ?? weight;
};

function named<E extends Conditional>(
  mark: 'new' | 'gone',
  entries: readonly E[],
  tell: (entry: E) => [weight: string, text: string],
  language: Language,
  { style, width, full }: DiffLayout,
): string[] {
  const [say, more] = [diffLawsPhrases[language], diffPhrases[language]];
  const blocks = entries.map((entry) => {
    const [weight, text] = tell(entry);
    return [
      ...hangWhole(`  ${mark === 'new' ? say.newMark : say.goneMark}  `, `${weight}  ${entry.id}`, width),
      ...hangWhole('      ', text, width, style.faint),
    ];
  });
  return some(blocks, full, mark === 'new' ? more.moreNew : more.moreGone);
}

/** Entries that have changed in the same way and within the same bounds are told together, save where each has its witness told. */
function conditions<E extends Conditional>(
  { changed }: EntryChanges<E>,
  told: (shift: Shift) => string,
  language: Language,
  { style, width, full }: DiffLayout,
) {
  const say = diffLawsPhrases[language];
  const groups = new Map<string, { heading: string; bounds: string; ids: string[]; witness: number; region: Shift['region'] }>();
  changed.forEach(({ entries, shifts }, index) => {
    for (const shift of shifts) {
      const heading = becameWords(shift.before, shift.after, language);
      const bounds = told(shift);
      const key = `${full ? index : ''} ${heading} ${bounds}`;
      const group = groups.get(key) ?? { heading, bounds, ids: [], witness: shift.witness, region: shift.region };
      group.ids.push(...entries.map(({ id }) => id));
      groups.set(key, group);
    }
  });
  const withWitness = (line: string, witness: number): string => (full ? say.withWitness(line, witness + 1) : line);
  const headings = [...groups.values()].map(({ heading }) => heading);
  const blocks = widestFirst([...groups.values()])
    .sort((a, b) => headings.indexOf(a.heading) - headings.indexOf(b.heading))
    .map(({ heading, bounds, ids, witness }) => [
      ...hangWhole('  ', withWitness(`${heading}: ${capped(ids, full, language)}`, witness), width),
      ...(bounds === '' ? [] : hangWhole('      ', bounds, width, style.faint)),
    ]);
  return some(blocks, full, diffPhrases[language].moreChanges);
}
