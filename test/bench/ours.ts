import { type CompiledPack, compile } from '../../src/engine/compile.js';
import { Decision } from '../../src/engine/decision.js';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Evaluation } from '../../src/engine/result.js';
import { Situation } from '../../src/engine/situation.js';
import { packAt } from '../../src/pack/at-date.js';
import type { Pack } from '../../src/pack/model.js';
import type { Project } from '../../src/project/model.js';
import type { IsoDate } from '../../src/text/dates.js';
import type { Facts, Verdicts } from './engine.js';

/**
 * All that the benchmark knows of our own engine: compile, take in what is known, decide, find what matters, and give
 * the full result. When the engine changes, this file changes and nothing else here does.
 */

export type Law = CompiledPack;

/** What is known of a project in the engine's own form: by level, the values that are still possible as bits. */
export type Known = number[];

/** Compiles the law of a day from a pack, with nothing remembered from the time before. */
export function compileLaw(pack: Pack, date: IsoDate): Law {
  return compile(packAt({ ...pack }, date));
}

/** Takes in ready facts; what is not among them is unknown. */
export function takeIn(law: Law, facts: Facts): Known {
  return law.variables.map((variable) => {
    if (variable.kind === 'assumption') return 1;
    const fact = facts[variable.id];
    if (fact === undefined) return -1;
    if (variable.kind === 'amount') return 1 << variable.cuts.filter((cut) => Number(fact) >= cut).length;
    return 1 << variable.values.indexOf(String(fact));
  });
}

/** What conclusions come to, without the reasons. */
export function decide(law: Law, known: Known, conclusions: readonly string[]): Verdicts {
  const decision = new Decision(law, known);
  return conclusions.map((id) => decision.conclude(id).possible);
}

/** How many open things can still change one of the conclusions, exactly. */
export function countRelevant(law: Law, known: Known, conclusions: readonly string[]): number {
  const decision = new Decision(law, known);
  let count = 0;
  for (let levels = conclusions.reduce((sum, id) => sum | decision.relevantToConclusion(id), 0n); levels > 0n; levels &= levels - 1n)
    count++;
  return count;
}

/** The full result with its reasons, as the commands show it. */
export function fullResult(pack: Pack, project: Project, date: IsoDate): Evaluation {
  return evaluate(pack, project, date);
}

/** What a partly answered project tells, in the engine's own form. */
export function knownOf(law: Law, project: Project): Known {
  const situation = new Situation(law.law, project.answers);
  return law.variables.map((variable) => {
    if (variable.kind === 'assumption') return 1;
    if (variable.kind === 'amount') {
      const { low, high } = situation.amount(variable.id).interval;
      return bandsUpTo(variable.cuts, high) & ~(bandsUpTo(variable.cuts, low) >> 1);
    }
    const { possible } = situation.fact(variable.id);
    const told = variable.values.flatMap((value, index) => (possible.includes(value) ? [1 << index] : []));
    return told.length > 0 ? told.reduce((sum, bit) => sum | bit) : -1;
  });
}

/** The bands of an amount up to the one that it falls in; all of them when it has no bound. */
const bandsUpTo = (cuts: readonly bigint[], amount: bigint | null): number =>
  (1 << (cuts.filter((cut) => amount === null || amount >= cut).length + 1)) - 1;
