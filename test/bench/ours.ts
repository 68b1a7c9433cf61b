import { compile } from '../../src/engine/compile.js';
import type { CompiledPack } from '../../src/engine/compiled.js';
import { Decision } from '../../src/engine/decision.js';
import { concluded } from '../../src/engine/ends.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { evidenceOf } from '../../src/engine/evidence.js';
import type { Evaluation } from '../../src/engine/result.js';
import type { Answers } from '../../src/engine/situation.js';
import { WholeProjects } from '../../src/engine/whole.js';
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

const readers = new WeakMap<Law, WholeProjects>();

/** Takes in the ready facts of a whole project and decides it. */
export function decideFacts(law: Law, facts: Facts, conclusions: readonly string[]): Verdicts {
  const reader = readers.get(law) ?? new WholeProjects(law);
  readers.set(law, reader);
  return reader.conclude(facts, conclusions).map((decided) => decided?.possible ?? []);
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

/** The same with the amounts that are worked out filled in. */
export function worked(law: Law, project: Project): Known {
  const { bits, answers } = knownOf(law, project);
  const decision = new Decision(law, bits, answers);
  return { bits: law.variables.map((_, level) => decision.knownOf(level)), answers };
}
