import type { Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import type { Readings } from './conclusions.js';
import { Reading } from './reading.js';
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
        outcomes: decides.some((id) => law.assessments.has(id)) ? outcomes(assumed, question) : {},
      },
    ];
  });
}

const unanswerable = (situation: Reading, id: string): boolean => situation.answers.get(id)?.value.kind === 'unknown';

/** What each answer would make of the conclusions; only the conclusions that it changes. */
function outcomes(situation: Reading, question: Question): OpenQuestion['outcomes'] {
  const shown = [...situation.law.assessments.values()].filter((assessment) => assessment.shown);
  return Object.fromEntries(
    question.options.map((option) => {
      const answer: Answer = { value: { kind: 'choice', value: option.value }, reason: null, source: null, at: null };
      const tried = new Reading(situation.law, new Map([...situation.answers, [question.id, answer]]));
      const changed = shown.flatMap(({ id }) => {
        const before = situation.fact(id).possible;
        const after = tried.fact(id).possible;
        if (before.length === after.length && before.every((value) => after.includes(value))) return [];
        return [[id, { value: after.length === 1 ? (after[0] ?? null) : null, possible: after }] as const];
      });
      return [option.value, Object.fromEntries(changed)];
    }),
  );
}
