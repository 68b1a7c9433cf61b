import { compileTogether } from '../engine/compile.js';
import type { CompiledPack } from '../engine/compiled.js';
import type { Ref } from '../engine/diagram.js';
import type { Variable } from '../engine/variables.js';
import { type PackAtDate, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';
import { possibleTogether } from './possible.js';

/** One of the two things that are held against each other: a rule pack as it stands on a day. */
export type Side = { readonly pack: Pack; readonly date: IsoDate };

/** Two laws compiled over the same variables, so that two of their functions are equal exactly when their references are. */
export type Laws = {
  readonly before: CompiledPack;
  readonly after: CompiledPack;
  /** By level: the values that a project may have under both, as bits. */
  readonly allowed: readonly number[];
  /** Where amounts that are worked out can be had together. */
  readonly possible: Ref;
};

/** Sets of values are bits of one number. */
const mostValues = 30;

/**
 * Compiles two laws together.
 * @throws DateOutsideError when a pack does not cover its date.
 */
export function lawsOf(first: Side, second: Side): Laws {
  const [before, after] = compileTogether([packAt(first.pack, first.date), packAt(second.pack, second.date)]);
  if (!before || !after) throw new Error('two laws were to be compiled');
  for (const [level, arity] of before.diagrams.arities.entries())
    if (arity > mostValues) throw new Error(`the laws cut «${before.variables[level]?.id}» into more than ${mostValues} parts`);
  const laws = [before.law, after.law];
  const allowed = before.variables.map((variable) => allowedOf(variable, laws));
  return { before, after, allowed, possible: possibleTogether(before, after) };
}

/** Nothing is assumed; and an answer that only one of the laws knows can be given by no project that both can read. */
function allowedOf(variable: Variable, laws: readonly PackAtDate[]): number {
  if (variable.kind === 'assumption') return 1;
  if (variable.kind === 'amount') return (1 << (variable.cuts.length + 1)) - 1;
  if (variable.kind === 'reading') return (1 << variable.values.length) - 1;
  const known = laws.flatMap((law) => {
    const options = law.questions.get(variable.id)?.options ?? [];
    return options.length > 0 ? [options.map(({ value }) => value)] : [];
  });
  return variable.values.reduce((mask, value, index) => (known.every((values) => values.includes(value)) ? mask | (1 << index) : mask), 0);
}
