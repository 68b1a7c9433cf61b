import type { CompiledPack } from '../engine/compiled.js';
import { monthsParameter, shareParameter } from '../engine/derive.js';
import { holds } from '../engine/diagram.js';
import type { Check, ChecklistItem, Conditional, Route } from '../pack/model.js';
import type { Language } from '../text/localised.js';
import { ChosenWay } from './chosen-way.js';
import { type Laws, lawsOf, type Side } from './laws.js';
import type { AmountChange, ConclusionChange, EntryChanges, QuestionChanges, Shift, Witness } from './model.js';
import { type NotShown, type Shifts, shiftsOf } from './shifts.js';
import { conclusionSubject, type EntryKind, entriesSubject, mainWaySubject } from './subject.js';
import { Trial } from './trial.js';

/** What is different between two laws, for every possible project. */
export type LawChange = {
  readonly conclusions: readonly ConclusionChange[];
  /** Conclusions that only one of the laws draws. */
  readonly conclusionsAdded: readonly string[];
  readonly conclusionsRemoved: readonly string[];
  readonly mainWay: readonly Shift[];
  readonly routes: EntryChanges<Route>;
  readonly checks: EntryChanges<Check>;
  readonly checklist: EntryChanges<ChecklistItem>;
  readonly questions: QuestionChanges;
  readonly amounts: readonly AmountChange[];
  /** Made-up projects that show the shifts. */
  readonly witnesses: readonly Witness[];
  readonly notShown: readonly NotShown[];
  /** The value of one and the same project may be worked out otherwise; what only that changes is not told. */
  readonly valueDiffers: boolean;
};

/**
 * Holds two laws against each other over every possible project.
 * @param language the one in which made-up projects are named.
 * @throws DateOutsideError when a pack does not cover its date.
 */
export function compareLaws(first: Side, second: Side, language: Language): LawChange {
  const laws = lawsOf(first, second);
  const { before, after } = laws;
  const [wayBefore, wayAfter] = [mainWaySubject(laws, before), mainWaySubject(laws, after)];
  const trial = new Trial(laws, [first, second], new ChosenWay(laws, [wayBefore, wayAfter]), language);
  const notShown: NotShown[] = [];
  const kept = ({ shifts, notShown: more }: Shifts): readonly Shift[] => {
    notShown.push(...more);
    return shifts;
  };
  const drawn = ({ law }: CompiledPack): string[] => [...law.assessments.values()].filter(({ shown }) => shown).map(({ id }) => id);
  const [drawnBefore, drawnAfter] = [drawn(before), drawn(after)];
  const conclusions = drawnAfter.flatMap((id): ConclusionChange[] => {
    const [from, to] = [conclusionSubject(laws, before, id), conclusionSubject(laws, after, id)];
    const assessment = after.law.assessments.get(id);
    if (!from || !to || !assessment || !drawnBefore.includes(id)) return [];
    const order = assessment.values.map(({ value }) => value);
    const shifts = kept(shiftsOf(laws, trial, id, from, to, order));
    return shifts.length === 0 ? [] : [{ id, name: assessment.name, shifts }];
  });
  const ways = [...new Set([...before.law.routes, ...after.law.routes].map(({ id }) => id))];
  const mainWay = kept(shiftsOf(laws, trial, 'hovedvei', wayBefore, wayAfter, ways));
  const entries = <E extends Conditional>(kind: EntryKind, of: (pack: CompiledPack) => readonly E[], weight: (entry: E) => string) =>
    entryChanges(laws, of, weight, (name, from, to) =>
      kept(shiftsOf(laws, trial, name, entriesSubject(laws, before, kind, from), entriesSubject(laws, after, kind, to), ['ja', 'nei'])),
    );
  return {
    conclusions,
    conclusionsAdded: drawnAfter.filter((id) => !drawnBefore.includes(id)),
    conclusionsRemoved: drawnBefore.filter((id) => !drawnAfter.includes(id)),
    mainWay,
    routes: entries(
      'routes',
      ({ law }) => law.routes,
      ({ role }) => role,
    ),
    checks: entries(
      'checks',
      ({ law }) => law.checks,
      ({ severity }) => severity,
    ),
    checklist: entries(
      'checklist',
      ({ law }) => law.checklist,
      ({ level }) => level,
    ),
    questions: questionChanges(laws),
    amounts: amountChanges(laws),
    witnesses: trial.files(),
    notShown,
    valueDiffers: valueDiffers(laws),
  };
}

function valueDiffers({ before, after }: Laws): boolean {
  const worth = ({ law }: CompiledPack, id: string): bigint | undefined => law.amounts.get(id)?.value;
  return before.choices !== after.choices || [monthsParameter, shareParameter].some((id) => worth(before, id) !== worth(after, id));
}

/** Whether anything at all is different. */
export function isChanged(change: LawChange): boolean {
  const { conclusions, conclusionsAdded, conclusionsRemoved, mainWay, routes, checks, checklist, questions, amounts, notShown } = change;
  const lists = [routes, checks, checklist].flatMap(({ added, removed, changed, weights }) => [added, removed, changed, weights]);
  const asked = [questions.added, questions.removed, questions.changed];
  return [conclusions, conclusionsAdded, conclusionsRemoved, mainWay, ...lists, ...asked, amounts, notShown].some(
    (list) => list.length > 0,
  );
}

function entryChanges<E extends Conditional>(
  { before, after }: Laws,
  of: (pack: CompiledPack) => readonly E[],
  weight: (entry: E) => string,
  shifts: (name: string, from: readonly E[], to: readonly E[]) => readonly Shift[],
): EntryChanges<E> {
  const [old, now] = [of(before), of(after)];
  const both = now.flatMap((entry) => {
    const was = old.find(({ id }) => id === entry.id);
    return was ? [{ was, entry }] : [];
  });
  // Entries that had one and the same condition and have one and the same condition have changed in the same way.
  const groups = new Map<string, { was: E; entry: E }[]>();
  for (const one of both) {
    const [from, to] = [before.entries.get(one.was), after.entries.get(one.entry)];
    if (from !== to) groups.set(`${from} ${to}`, [...(groups.get(`${from} ${to}`) ?? []), one]);
  }
  const changed = [...groups.values()].map((group) => {
    const entries = group.map(({ entry }) => entry);
    const name = entries[0]?.id ?? '';
    return { entries, shifts: shifts(name, group.map(({ was }) => was), entries) }; // biome-ignore format: one group
  });
  return {
    added: now.filter(({ id }) => !old.some((entry) => entry.id === id)),
    removed: old.filter(({ id }) => !now.some((entry) => entry.id === id)),
    changed: changed.filter((group) => group.shifts.length > 0),
    weights: both.flatMap(({ was, entry }) =>
      weight(was) === weight(entry) ? [] : [{ entry, before: weight(was), after: weight(entry) }],
    ),
  };
}

function questionChanges({ before, after }: Laws): QuestionChanges {
  const [old, now] = [before.law.questions, after.law.questions];
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((question) => {
      const was = old.get(question.id);
      if (!was) return [];
      const applies = (before.applies.get(question.id) ?? holds) !== (after.applies.get(question.id) ?? holds);
      const values = (one: typeof was): string => [one.type, ...one.options.map(({ value }) => value)].join();
      const answers = values(was) !== values(question);
      return applies || answers ? [{ question, applies, answers }] : [];
    }),
  };
}

function amountChanges({ before, after }: Laws): AmountChange[] {
  const [old, now] = [before.law.amounts, after.law.amounts];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids.flatMap((id): AmountChange[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const same = was && is && was.value === is.value && JSON.stringify(was.series.unit) === JSON.stringify(is.series.unit);
    return same ? [] : [{ id, before: was, after: is }];
  });
}
