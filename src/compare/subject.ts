import type { CompiledPack } from '../engine/compile.js';
import { type Ref, terminal } from '../engine/diagram.js';
import { endOf } from '../engine/ends.js';
import type { Reading } from '../engine/reading.js';
import type { Evaluation } from '../engine/result.js';
import type { Conditional } from '../pack/model.js';
import { joined, Numbered } from './joined.js';
import type { Laws } from './laws.js';
import type { Standing } from './model.js';

/** Something that the law decides of every project: as a function, and as it is seen in one project. */
export type Subject = {
  readonly ref: Ref;
  readonly standing: (end: number) => Standing;
  /** What a reading of a project comes to. */
  readonly readAs: (reading: Reading) => Standing;
  /** Whether an evaluation says this. */
  readonly saidBy: (evaluation: Evaluation, standing: Standing) => boolean;
};

export const keyOf = ({ outcome, possible }: Standing): string => `${outcome} ${[...new Set(possible)].sort().join()}`;
export const sameStanding = (a: Standing, b: Standing): boolean => keyOf(a) === keyOf(b);

export function conclusionSubject({ assessments }: CompiledPack, id: string): Subject | null {
  const compiled = assessments.get(id);
  if (!compiled) return null;
  return {
    ref: compiled.ref,
    standing: (end) => endOf(compiled, end),
    readAs: (reading) => reading.outcome(id),
    saidBy: ({ conclusions }, standing) => conclusions.some((found) => found.id === id && sameStanding(found, standing)),
  };
}

const holds: Standing = { outcome: 'settled', possible: ['ja'] };
const fails: Standing = { outcome: 'settled', possible: ['nei'] };
const openLaw: Standing = { outcome: 'unsettled-law', possible: ['ja', 'nei'] };
const openFacts: Standing = { outcome: 'missing-facts', possible: ['ja', 'nei'] };
const standingAt = (end: number): Standing => (end === 2 ? holds : end === 0 ? fails : openLaw);

/** Routes, checks or checklist items that share one condition. */
export function entriesSubject({ entries: compiled }: CompiledPack, kind: EntryKind, entries: readonly Conditional[]): Subject {
  const [one] = entries;
  const ref = one && compiled.get(one);
  if (one === undefined || ref === undefined) throw new Error(`«${one?.id}» is not compiled`);
  return {
    ref,
    standing: standingAt,
    readAs: (reading) => entryIn(reading, one),
    saidBy: (evaluation, standing) => entries.every(({ id }) => said[kind](evaluation, id, standing)),
  };
}

function entryIn(reading: Reading, entry: Conditional): Standing {
  const left = reading.decision.entryLeft(entry);
  return left < 0 ? standingAt(~left) : openFacts;
}

export type EntryKind = 'routes' | 'checks' | 'checklist';

const said: Record<EntryKind, (evaluation: Evaluation, id: string, standing: Standing) => boolean> = {
  routes: ({ routes }, id, standing) =>
    routes.some((route) => route.id === id && route.status === word(standing, 'decided', 'excluded', 'undetermined')),
  // A check that does not hold is not spoken of, whether it fails or the law leaves it open.
  checks: ({ findings }, id, standing) => findings.some((finding) => finding.ruleId === id) === (standing === holds),
  checklist: ({ checklist }, id, standing) =>
    checklist.some((item) => item.id === id && item.status === word(standing, 'required', 'not-required', 'undetermined')),
};

const word = <W>(standing: Standing, yes: W, no: W, open: W): W => (standing === holds ? yes : standing === fails ? no : open);

/** The main way: which of the main routes holds. */
export function mainWaySubject(laws: Laws, compiled: CompiledPack): Subject {
  const routes = compiled.law.routes.filter((route) => route.role === 'hovedvei');
  type Sets = { readonly holding: readonly string[]; readonly open: readonly string[] };
  const sets = new Numbered<Sets>(({ holding, open }) => `${holding.join()} ${open.join()}`);
  let ref: Ref = terminal(sets.of({ holding: [], open: [] }));
  for (const route of routes)
    ref = joined(laws, ref, compiled.entries.get(route) ?? terminal(0), (number, end) => {
      const { holding, open } = sets.all[number] ?? { holding: [], open: [] };
      return sets.of({ holding: end === 2 ? [...holding, route.id] : holding, open: end === 1 ? [...open, route.id] : open });
    });
  const idsIn = (all: readonly { readonly id: string; readonly is: Standing }[], is: Standing): string[] =>
    all.filter((one) => one.is === is).map(({ id }) => id);
  return {
    ref,
    standing: (number) => wayOf(sets.all[number]?.holding ?? [], sets.all[number]?.open ?? []),
    readAs: (reading) => {
      const seen = routes.map((route) => ({ id: route.id, is: entryIn(reading, route) }));
      return idsIn(seen, openFacts).length > 0 ? openFacts : wayOf(idsIn(seen, holds), idsIn(seen, openLaw));
    },
    saidBy: (evaluation, standing) => {
      const main = evaluation.routes.filter((route) => route.role === 'hovedvei');
      const of = (status: string): string[] => main.filter((route) => route.status === status).map(({ id }) => id);
      return sameStanding(wayOf(of('decided'), of('undetermined')), standing);
    },
  };
}

/** What the law leaves open beside a way that holds does not count: the way is known. */
function wayOf(holding: readonly string[], open: readonly string[]): Standing {
  if (holding.length > 0) return { outcome: holding.length === 1 ? 'settled' : 'conflict', possible: holding };
  return open.length > 0 ? { outcome: 'unsettled-law', possible: open } : { outcome: 'no-rule', possible: [] };
}
