import { compareLaws, type LawChange } from '../../src/compare/changes.js';
import type { Bound, Shift, Standing } from '../../src/compare/model.js';
import { pack } from './pack.js';

/** What the shipped pack changes from one day to another. */
export const across = (from: string, to: string): LawChange => compareLaws({ pack, date: from }, { pack, date: to }, 'nb');

/** «foa-del-1 → under-innslagspunkt» */
export const named = ({ before, after }: { before: Standing; after: Standing }): string =>
  [before, after].map(({ outcome, possible }) => (outcome === 'settled' ? '' : `${outcome} `) + possible.join('|')).join(' → ');

export const shiftsOf = (change: LawChange, id: string): readonly Shift[] =>
  change.conclusions.find((conclusion) => conclusion.id === id)?.shifts ?? [];

/** The shift of this name. @throws when there is none. */
export function shift(shifts: readonly Shift[], pair: string): Shift {
  const found = shifts.find((one) => named(one) === pair);
  if (!found) throw new Error(`no «${pair}» among ${shifts.map(named).join(', ')}`);
  return found;
}

export const bound = ({ region }: Shift, id: string): Bound | undefined => region.find((one) => one.id === id);
