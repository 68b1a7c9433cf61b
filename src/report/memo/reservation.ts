import type { ConclusionResult } from '../../engine/result.js';
import type { PackAtDate } from '../../pack/at-date.js';
import { references } from '../../pack/condition.js';
import type { Assessment } from '../../pack/model.js';
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
  // Where nothing is reserved, nothing has to be justified.
  const unreasoned = (found.value === 'ikke-aktuelt' ? [] : evidence).filter(({ reasoned }) => !reasoned).map(({ id }) => id);
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

/** The questions about reservation, answered or open for it alone, and what else the conclusion rests on. */
function evidenceFor({ assessed, language, say, words }: Telling, { reasons, openQuestions }: ConclusionResult): Evidence[] {
  const { evaluation, law, project } = assessed;
  const others = evaluation.conclusions.filter(({ id }) => id !== reservation).map(({ id }) => id);
  const own = evaluation.openQuestions.filter(
    ({ id, decides }) => openQuestions.includes(id) && !decides.some((one) => others.includes(one)),
  );
  const rests = new Set([
    ...aboutReservation(law),
    ...reasons.flatMap(({ facts }) => facts.map(({ id }) => id)),
    ...own.map(({ id }) => id),
  ]);
  return [...law.questions.values()].flatMap((question): Evidence[] => {
    const answer = project.answers.get(question.id);
    if (!rests.has(question.id) || (answer === undefined && !own.some(({ id }) => id === question.id))) return [];
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

/** The questions of the files that hold what only the rules on reservation look at: also what is asked for its findings alone. */
function aboutReservation(law: PackAtDate): string[] {
  const looked = (assessments: readonly Assessment[]): Set<string> =>
    new Set(
      assessments.flatMap(({ rules }) =>
        rules.flatMap(({ when, unless }) => [when, unless].flatMap((one) => (one ? references(one).facts : []))),
      ),
    );
  const shown = [...law.assessments.values()].filter((assessment) => assessment.shown);
  const elsewhere = looked(shown.filter(({ id }) => id !== reservation));
  const own = [...looked(shown.filter(({ id }) => id === reservation))].filter((id) => !elsewhere.has(id));
  const files = new Set(own.flatMap((id) => law.questions.get(id)?.file ?? []));
  return [...law.questions.values()].filter(({ file }) => files.has(file)).map(({ id }) => id);
}
