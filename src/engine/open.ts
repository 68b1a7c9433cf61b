import type { Question } from '../pack/model.js';
import type { Readings } from './conclusions.js';
import type { Reading } from './reading.js';
import type { OpenQuestion } from './result.js';

/**
 * The questions that still bear on something, in the order of the pack, with what they bear on.
 * Questions about factors and the adviser's own assessment come up only when the facts that would settle the
 * conclusion have been asked for and nobody knows them.
 */
export function openQuestions(readings: Readings): OpenQuestion[] {
  const { assumed, strict } = readings;
  const { law } = assumed;
  const bearing = new Map<string, Set<string>>();
  const bear = (question: string, on: string): void => {
    bearing.set(question, (bearing.get(question) ?? new Set()).add(on));
  };
  for (const assessment of law.assessments.values()) {
    if (!assessment.shown) continue;
    const { open } = strict.conclusion(assessment.id);
    for (const id of open) bear(id, assessment.id);
    if (assessment.assessedBy && open.size > 0 && [...open].every((id) => unanswerable(assumed, id))) {
      bear(assessment.assessedBy, assessment.id);
      for (const factor of law.factors)
        if (factor.assessment === assessment.id) for (const id of assumed.holds(factor).open) bear(id, assessment.id);
    }
  }
  for (const [kind, entries] of [
    ['vei', law.routes],
    ['kontroll', law.checks],
    ['sjekkliste', law.checklist],
  ] as const)
    for (const entry of entries) for (const id of assumed.holds(entry).open) bear(id, `${kind}:${entry.id}`);

  return [...law.questions.values()].flatMap((question) => {
    const on = bearing.get(question.id);
    const answer = assumed.answers.get(question.id)?.value;
    if (!on || (answer?.kind === 'choice' && question.options.length > 0)) return [];
    const decides = [...on];
    return [
      {
        id: question.id,
        text: question.text,
        why: question.why,
        whoKnows: question.whoKnows,
        citations: question.citations,
        applies: assumed.applies(question) === 'yes',
        unanswerable: answer?.kind === 'unknown',
        decides,
        outcomes: decides.some((id) => law.assessments.has(id)) ? outcomes(assumed, question, decides) : {},
      },
    ];
  });
}

const unanswerable = (situation: Reading, id: string): boolean => situation.answers.get(id)?.value.kind === 'unknown';

/** What each answer would make of the conclusions that the question bears on; only those that it changes. */
function outcomes(reading: Reading, question: Question, decides: readonly string[]): OpenQuestion['outcomes'] {
  const shown = decides.filter((id) => reading.law.assessments.has(id));
  return Object.fromEntries(
    question.options.map((option) => {
      const tried = reading.trying(question.id, option.value);
      const changed = shown.flatMap((id) => {
        const before = reading.outcome(id).possible;
        const after = tried.outcome(id).possible;
        if (before.length === after.length && before.every((value) => after.includes(value))) return [];
        return [[id, { value: after.length === 1 ? (after[0] ?? null) : null, possible: after }] as const];
      });
      return [option.value, Object.fromEntries(changed)];
    }),
  );
}
