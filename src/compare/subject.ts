import type { CompiledPack } from '../engine/compiled.js';
import { fails, holds, type Ref, terminal, terminalValue } from '../engine/diagram.js';
import { concluded } from '../engine/ends.js';
import type { Reading } from '../engine/reading.js';
import type { Evaluation } from '../engine/result.js';
import type { Conditional } from '../pack/model.js';
import { joined, Numbered, settled } from './joined.js';
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

/** What a function says of a project, where `together` tells what its ends come to under the ways of reading the law. */
function standings(laws: Laws, ref: Ref, together: (ends: readonly number[]) => Standing): Pick<Subject, 'ref' | 'standing'> {
  const all = new Numbered<Standing>(keyOf);
  const alone = settled(laws, ref, (ends) => all.of(together(ends)));
  return { ref: alone, standing: (number) => all.all[number] ?? noRule };
}

const noRule: Standing = { outcome: 'no-rule', possible: [] };

export function conclusionSubject(laws: Laws, { assessments }: CompiledPack, id: string): Subject | null {
  const compiled = assessments.get(id);
  if (!compiled) return null;
  return {
    ...standings(laws, compiled.ref, (ends) => concluded(compiled, ends, true)),
    readAs: (reading) => reading.outcome(id),
    saidBy: ({ conclusions }, standing) => conclusions.some((found) => found.id === id && sameStanding(found, standing)),
  };
}

const yes: Standing = { outcome: 'settled', possible: ['ja'] };
const no: Standing = { outcome: 'settled', possible: ['nei'] };
const openLaw: Standing = { outcome: 'unsettled-law', possible: ['ja', 'nei'] };
const openFacts: Standing = { outcome: 'missing-facts', possible: ['ja', 'nei'] };
const truthOf = (ends: readonly number[]): Standing => (ends.length > 1 ? openLaw : ends[0] === terminalValue(holds) ? yes : no);

/** Routes, checks or checklist items that share one condition. */
export function entriesSubject(laws: Laws, { entries: compiled }: CompiledPack, kind: EntryKind, entries: readonly Conditional[]): Subject {
  const [one] = entries;
  const ref = one && compiled.get(one);
  if (one === undefined || ref === undefined) throw new Error(`«${one?.id}» is not compiled`);
  return {
    ...standings(laws, ref, truthOf),
    readAs: (reading) => entryIn(reading, one),
    saidBy: (evaluation, standing) => entries.every(({ id }) => said[kind](evaluation, id, standing)),
  };
}

function entryIn({ decision }: Reading, entry: Conditional): Standing {
  const left = decision.entryLeft(entry);
  const open = decision.support.levels(left).filter((level) => decision.compiled.variables[level]?.kind !== 'reading');
  return open.length > 0 ? openFacts : truthOf(decision.left.ends(left));
}

export type EntryKind = 'routes' | 'checks' | 'checklist';

const said: Record<EntryKind, (evaluation: Evaluation, id: string, standing: Standing) => boolean> = {
  routes: ({ routes }, id, standing) =>
    routes.some((route) => route.id === id && route.status === word(standing, 'decided', 'excluded', 'undetermined')),
  // A check that does not hold is not spoken of, whether it fails or the law leaves it open.
  checks: ({ findings }, id, standing) => findings.some((finding) => finding.ruleId === id) === isYes(standing),
  checklist: ({ checklist }, id, standing) =>
    checklist.some((item) => item.id === id && item.status === word(standing, 'required', 'not-required', 'undetermined')),
};

const isYes = (standing: Standing): boolean => sameStanding(standing, yes);
const word = <W>(standing: Standing, holding: W, failing: W, open: W): W =>
  isYes(standing) ? holding : sameStanding(standing, no) ? failing : open;

/** The main way: which of the main routes holds. */
export function mainWaySubject(laws: Laws, compiled: CompiledPack): Subject {
  const routes = compiled.law.routes.filter((route) => route.role === 'hovedvei');
  const sets = new Numbered<readonly string[]>((ids) => ids.join());
  const held = routes.reduce<Ref>(
    (sum, route) =>
      joined(laws, sum, compiled.entries.get(route) ?? fails, (number, end) => {
        const before = sets.all[number] ?? [];
        return sets.of(end === terminalValue(holds) ? [...before, route.id] : before);
      }),
    terminal(sets.of([])),
  );
  const idsIn = (all: readonly { readonly id: string; readonly is: Standing }[], is: Standing): string[] =>
    all.filter((one) => sameStanding(one.is, is)).map(({ id }) => id);
  return {
    ...standings(laws, held, (numbers) => {
      const read = numbers.map((number) => sets.all[number] ?? []);
      const some = routes.map(({ id }) => id).filter((id) => read.some((ids) => ids.includes(id)));
      const every = some.filter((id) => read.every((ids) => ids.includes(id)));
      return wayOf(every, some.filter((id) => !every.includes(id))); // biome-ignore format: one call
    }),
    readAs: (reading) => {
      const seen = routes.map((route) => ({ id: route.id, is: entryIn(reading, route) }));
      return idsIn(seen, openFacts).length > 0 ? openFacts : wayOf(idsIn(seen, yes), idsIn(seen, openLaw));
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
