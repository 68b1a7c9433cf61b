import { type CompiledPack, compile } from '../../src/engine/compile.js';
import { Decision } from '../../src/engine/decision.js';
import { concluded } from '../../src/engine/ends.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { evidenceOf } from '../../src/engine/evidence.js';
import type { Evaluation } from '../../src/engine/result.js';
import type { Answers } from '../../src/engine/situation.js';
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

/** What is known of a project in the engine's own form: by level, the values that are still possible as bits; and the figures. */
export type Known = { readonly bits: readonly number[]; readonly answers: Answers };

/** Compiles the law of a day from a pack, with nothing remembered from the time before. */
export function compileLaw(pack: Pack, date: IsoDate): Law {
  return compile(packAt({ ...pack }, date));
}

const none: Answers = new Map();

/** By variable, what a ready fact makes of it. */
type Intake = { readonly id: string; readonly bits: ReadonlyMap<string, number>; readonly cuts: readonly number[] };
const intakes = new WeakMap<Law, readonly Intake[]>();

const intakeOf = (law: Law): readonly Intake[] =>
  law.variables.map((variable) => ({
    id: variable.id,
    bits: new Map(variable.kind === 'amount' ? [] : variable.values.map((value, index) => [value, 1 << index])),
    cuts: variable.kind === 'amount' ? variable.cuts.map(Number) : [],
  }));

/** Takes in ready facts; what is not among them is unknown. */
export function takeIn(law: Law, facts: Facts): Known {
  const intake = intakes.get(law) ?? intakeOf(law);
  intakes.set(law, intake);
  const bits: number[] = [];
  for (const { id, bits: byValue, cuts } of intake) {
    const fact = facts[id];
    if (typeof fact === 'string') bits.push(byValue.get(fact) ?? -1);
    else if (fact === undefined) bits.push(-1);
    else {
      let band = 0;
      while (band < cuts.length && fact >= (cuts[band] ?? 0)) band++;
      bits.push(1 << band);
    }
  }
  // Nothing is assumed: the first value of an assumption says so.
  for (let level = 0; law.variables[level]?.kind === 'assumption'; level++) bits[level] = 1;
  return { bits, answers: none };
}

/** What conclusions come to, without the reasons. */
export function decide(law: Law, known: Known, conclusions: readonly string[]): Verdicts {
  return conclusions.map((id) => {
    const assessment = law.assessments.get(id);
    return assessment ? concluded(assessment, law.diagrams.ends(assessment.ref, known.bits)).possible : [];
  });
}

/** How many open things can still change one of the conclusions, exactly. */
export function countRelevant(law: Law, known: Known, conclusions: readonly string[]): number {
  const decision = new Decision(law, known.bits, known.answers);
  const levels = new Set(conclusions.flatMap((id) => decision.support.levels(decision.conclusionLeft(id))));
  return levels.size;
}

/** The full result with its reasons, as the commands show it. */
export function fullResult(pack: Pack, project: Project, date: IsoDate): Evaluation {
  return evaluate(pack, project, date);
}

/** What a partly answered project tells, in the engine's own form. */
export const knownOf = (law: Law, project: Project): Known => ({ bits: evidenceOf(law, project.answers), answers: project.answers });
