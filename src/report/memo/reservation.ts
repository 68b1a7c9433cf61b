import type { ConclusionResult } from '../../engine/result.js';
import { answerWords } from '../../project/answer-words.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { heading, paragraph, type Section, tableOr } from './model.js';
import { conclusionBlocks, reservation } from './reasons.js';
import type { Telling } from './telling.js';

/** 6: whether the competition may be reserved, with the evidence for each condition. */
export function reservationSection(telling: Telling): Section {
  const { assessed, language, say } = telling;
  const title = memoTitles[language].reservation;
  const found = assessed.evaluation.conclusions.find(({ id }) => id === reservation);
  if (!found) return { title, missing: [say.notAssessed], blocks: [paragraph(say.noSuchConclusion(reservation))] };
  const evidence = evidenceFor(telling, found);
  const unreasoned = evidence.filter(({ reasoned }) => !reasoned).map(({ id }) => id);
  return {
    title,
    missing: [
      ...(found.value === null ? [say.reservationOpen] : []),
      ...(unreasoned.length > 0 ? [say.reasonsMissing(unreasoned.join(', '))] : []),
    ],
    blocks: [
      ...conclusionBlocks(telling, found, 3),
      heading(3, say.evidence),
      tableOr(
        [say.conditionHead, say.answerHead, say.reason, say.source],
        evidence.map(({ cells }) => cells),
        say.noEvidence,
      ),
    ],
  };
}

type Evidence = { readonly id: string; readonly cells: readonly string[]; readonly reasoned: boolean };

/** The answers about reservation that the conclusion rests on or waits for: those of the file that its questions stand in. */
function evidenceFor({ assessed, language, say, words }: Telling, { reasons, openQuestions }: ConclusionResult): Evidence[] {
  const { law, project } = assessed;
  const rests = new Set([...reasons.flatMap(({ facts }) => facts.map(({ id }) => id)), ...openQuestions]);
  return [...law.questions.values()].flatMap((question): Evidence[] => {
    if (!rests.has(question.id)) return [];
    const answer = project.answers.get(question.id);
    const known = answer !== undefined && answer.value.kind !== 'unknown';
    return [
      {
        id: question.id,
        cells: [
          `${words.text(question.text)} (${question.id})`,
          answer ? answerWords(question, answer, words, language) : say.noGrounds,
          answer?.reason ?? (known ? say.missingReason : say.untold),
          answer?.source ?? say.untold,
        ],
        reasoned: !known || answer.reason !== null,
      },
    ];
  });
}
