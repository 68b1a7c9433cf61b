import { compileTogether } from '../../engine/compile.js';
import type { CompiledPack } from '../../engine/compiled.js';
import { fails, type Ref } from '../../engine/diagram.js';
import { packAt } from '../../pack/at-date.js';
import { changeDates } from '../../pack/change-dates.js';
import type { Conditional, Pack } from '../../pack/model.js';
import type { IsoDate } from '../../text/dates.js';
import { within } from '../coverage/spans.js';
import type { Mutant } from './model.js';

/**
 * The mutants that give the same as the law itself, for every possible project and on every day. Both laws of a day are
 * compiled over the same variables, where two functions are equal exactly when their references are: every conclusion,
 * route, check, item and factor must be, and every question must be asked on the same conditions. What goes into the
 * arithmetic of the value lies outside this, so such a mutant is never among them.
 */
export function givingTheSame(pack: Pack, mutants: readonly Mutant[]): Set<Mutant> {
  const provable = mutants.filter(({ effect }) => !effect.arithmetic);
  const same = new Set<Mutant>();
  // Each mutant may cut an amount at more places, and a day's law has room for only so many.
  for (let start = 0; start < provable.length; start += atOnce)
    for (const mutant of sameAmong(pack, provable.slice(start, start + atOnce))) same.add(mutant);
  return same;
}

const atOnce = 8;

function sameAmong(pack: Pack, mutants: readonly Mutant[]): Mutant[] {
  const left = new Map(mutants.map((mutant) => [mutant, mutant.pack()]));
  const dates = [pack, ...left.values()].flatMap(changeDates);
  for (const date of [...new Set([pack.from, ...dates])].filter((day) => day >= pack.from).sort()) {
    const concerned = [...left].filter(([mutant]) => within(date, mutant));
    for (const mutant of otherOn(date, pack, concerned)) left.delete(mutant);
  }
  return [...left.keys()];
}

/** The mutants whose law of the day is another. One that cannot be compiled is; it must not take the others with it. */
function otherOn(date: IsoDate, pack: Pack, mutants: readonly (readonly [Mutant, Pack])[]): Mutant[] {
  if (mutants.length === 0) return [];
  try {
    const [law, ...changed] = compileTogether([pack, ...mutants.map(([, other]) => other)].map((one) => packAt(one, date)));
    return mutants.flatMap(([mutant], index) => {
      const other = changed[index];
      return law && other && sameLaw(law, other) ? [] : [mutant];
    });
  } catch {
    return mutants.length === 1 ? mutants.map(([mutant]) => mutant) : mutants.flatMap((one) => otherOn(date, pack, [one]));
  }
}

function sameLaw(a: CompiledPack, b: CompiledPack): boolean {
  const ids = (map: ReadonlyMap<string, unknown>): string => [...map.keys()].sort().join();
  return (
    ids(a.law.questions) === ids(b.law.questions) &&
    ids(a.assessments) === ids(b.assessments) &&
    [...a.law.questions.keys()].every((id) => a.applies.get(id) === b.applies.get(id)) &&
    [...a.assessments].every(([id, one]) => {
      const other = b.assessments.get(id);
      return other?.ref === one.ref && JSON.stringify(other.classes) === JSON.stringify(one.classes);
    }) &&
    (['routes', 'checks', 'checklist', 'factors'] as const).every((kind) => sameEntries(a, b, kind))
  );
}

/** What is not in force on the day holds for nobody; nor does what never can. */
function sameEntries(a: CompiledPack, b: CompiledPack, kind: 'routes' | 'checks' | 'checklist' | 'factors'): boolean {
  const byId = ({ law, entries }: CompiledPack): Map<string, Ref> =>
    new Map(law[kind].map((entry: Conditional) => [entry.id, entries.get(entry) ?? fails]));
  const [one, other] = [byId(a), byId(b)];
  return [...new Set([...one.keys(), ...other.keys()])].every((id) => (one.get(id) ?? fails) === (other.get(id) ?? fails));
}
