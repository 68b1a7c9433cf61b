import type { ConclusionResult } from '../../engine/result.js';
import type { PackAtDate } from '../../pack/at-date.js';
import { references } from '../../pack/condition.js';
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

/** The questions that the conclusion rests on, and those that it waits for and no other conclusion does. */
function evidenceFor({ assessed, language, say, words }: Telling, { reasons, openQuestions }: ConclusionResult): Evidence[] {
  const { evaluation, law, project } = assessed;
  const others = evaluation.conclusions.filter(({ id }) => id !== reservation).map(({ id }) => id);
  const own = evaluation.openQuestions.filter(
    ({ id, decides }) => openQuestions.includes(id) && !decides.some((one) => others.includes(one)),
  );
  const rests = questionsBehind(
    law,
    reasons.flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  for (const { id } of own) rests.add(id);
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

/** The questions that facts are told by, through conclusions that have no section of their own. */
function questionsBehind(law: PackAtDate, facts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...facts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const assessment = law.assessments.get(id);
    if (!assessment || assessment.shown) continue;
    for (const { when, unless } of assessment.rules) for (const one of [when, unless]) if (one) waiting.push(...references(one).facts);
  }
  return seen;
}
