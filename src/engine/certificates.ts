import { figures } from './choices.js';
import { Dependence } from './dependence.js';
import type { Reading } from './reading.js';

/** Why a question need not be asked. */
export type Certificate = {
  readonly question: string;
  /**
   * `does-not-apply`: its own condition fails. `cannot-matter`: whatever it is answered, the result is the same.
   * `settled`: it is the adviser's own assessment of a conclusion that the facts settle.
   * `waits`: it only helps to weigh a conclusion when nobody knows the facts that would settle it.
   * `not-in-law`: nothing in the law of the day looks at it.
   */
  readonly kind: 'does-not-apply' | 'cannot-matter' | 'settled' | 'waits' | 'not-in-law';
  /**
   * The answers that make it so, by themselves; with any one of them gone the question would have to be asked. For `waits`
   * the questions that come first.
   */
  readonly because: readonly string[];
};

/** A line for each question that is neither answered nor open. */
export function certificates(reading: Reading, open: ReadonlySet<string>): Certificate[] {
  const { law, answers, compiled } = reading;
  const dependence = Dependence.of(compiled);
  const known = compiled.variables.map((_, level) => reading.decision.knownOf(level));
  // What is worked out is known by what it is worked out from.
  const group = (level: number): string => (compiled.worked.includes(level) ? worked : (compiled.variables[level]?.id ?? ''));
  const told = known.flatMap((mask, level) => (mask === free(compiled.diagrams.arities[level] ?? 0) ? [] : [group(level)]));
  const groups = [...new Set(told)].filter((id) => id === worked || answers.has(id));

  const levelsOf = (question: string): number[] => {
    const direct = compiled.variables.flatMap((variable, level) =>
      variable.id === question && variable.kind !== 'assumption' ? [level] : [],
    );
    return behindValue(reading, question) ? [...direct, ...compiled.worked] : direct;
  };
  const masksOf = (kept: ReadonlySet<string>): number[] =>
    known.map((mask, level) => {
      const id = group(level);
      return kept.has(id) || !groups.includes(id) ? mask : free(compiled.diagrams.arities[level] ?? 0);
    });
  /** The answers that bring something about by themselves. Later ones go first, so that those that gate others are left. */
  const fewest = (holds: (masks: readonly number[]) => boolean): string[] => {
    const kept = new Set(groups);
    if (holds(masksOf(kept)))
      for (const id of [...groups].reverse()) {
        kept.delete(id);
        if (!holds(masksOf(kept))) kept.add(id);
      }
    return [...kept].flatMap((id) => (id === worked ? figures.filter((figure) => answers.has(figure)) : [id]));
  };

  return [...law.questions.values()].flatMap((question): Certificate[] => {
    const answer = answers.get(question.id)?.value;
    if (open.has(question.id) || (answer && answer.kind !== 'unknown')) return [];
    const levels = levelsOf(question.id);
    const weighed = weighedBy(reading, question.id, levels);
    if (weighed.length === 0 && levels.every((level) => dependence.lookingAt(level).length === 0))
      return [{ question: question.id, kind: 'not-in-law', because: [] }];
    const applies = compiled.applies.get(question.id);
    if (applies !== undefined && reading.applies(question) === 'no')
      return [{ question: question.id, kind: 'does-not-apply', because: fewest((masks) => dependence.fails(applies, masks)) }];
    const first = weighed.flatMap((id) => [...reading.conclusion(id).open]);
    if (first.length > 0) return [{ question: question.id, kind: 'waits', because: [...new Set(first)] }];
    const settled = weighed.map((id) => compiled.assessments.get(id)?.ref ?? -1);
    const isSettled = (masks: readonly number[]): boolean => settled.every((ref) => dependence.isSettled(ref, masks));
    const assessed = [...law.assessments.values()].filter(({ assessedBy }) => assessedBy === question.id);
    if (assessed.length > 0 && assessed.every(({ id }) => reading.outcome(id).outcome === 'settled'))
      return [{ question: question.id, kind: 'settled', because: fewest(isSettled) }];
    const because = fewest((masks) => levels.every((level) => !dependence.matters(level, masks)) && isSettled(masks));
    return [{ question: question.id, kind: 'cannot-matter', because }];
  });
}

const worked = '#';
const free = (arity: number): number => (1 << arity) - 1;

/** The conclusions that a question helps to weigh: as a factor, or as the adviser's own assessment. */
function weighedBy({ law, compiled }: Reading, question: string, levels: readonly number[]): string[] {
  const factors = law.factors.filter((factor) =>
    levels.some((level) => Dependence.of(compiled).looks(compiled.entries.get(factor) ?? -1, level)),
  );
  return [...law.assessments.values()]
    .filter(({ id, assessedBy }) => assessedBy === question || factors.some((factor) => factor.assessment === id))
    .map(({ id }) => id);
}

/** Whether the value of the procurement is worked out from a question, or hangs on it through the choices behind the value. */
function behindValue({ compiled }: Reading, question: string): boolean {
  if (compiled.worked.length === 0) return false;
  if (figures.includes(question)) return true;
  const level = compiled.levelOf.get(question);
  return level !== undefined && Dependence.of(compiled).choicesLookAt(level);
}
