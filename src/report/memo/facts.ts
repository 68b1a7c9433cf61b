import { notApplying } from '../../engine/asking.js';
import { answerWords } from '../../project/answer-words.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { heading, paragraph, type Section, tableOr } from './model.js';
import { lineOf, type Telling } from './telling.js';

/** 1: what is asked, and everything that has been answered with its reason and source. */
export function factsSection(telling: Telling): Section {
  const { assessed, say, language } = telling;
  const { project, evaluation } = assessed;
  const planned = project.chosenRoute?.value;
  const open = evaluation.openQuestions.length;
  return {
    title: memoTitles[language].facts,
    missing: open > 0 ? [say.notAnswered(open)] : [],
    blocks: [
      paragraph(say.question(project.buyer.name ?? say.someBuyer, project.recipient.name ?? say.someRecipient, project.name)),
      paragraph(planned === undefined ? say.notPlanned : say.planned(plannedName(telling, planned))),
      ...(project.source === null ? [] : [paragraph(say.of(say.factsFrom, project.source))]),
      heading(3, say.answers),
      tableOr([say.questionHead, say.answerHead, say.reason, say.source, say.line], answerRows(telling), say.noAnswers),
    ],
  };
}

/** A route by its name; a family of routes is one word already. */
function plannedName({ assessed: { law }, words }: Telling, planned: string): string {
  const route = law.routes.find(({ id }) => id === planned);
  return route ? words.text(route.name) : planned;
}

function answerRows(telling: Telling): string[][] {
  const { assessed, language, say, words } = telling;
  const { law, project } = assessed;
  const unused = new Set(notApplying(law, project));
  return [...law.questions.values()].flatMap((question) => {
    const answer = project.answers.get(question.id);
    if (!answer) return [];
    const told = answerWords(question, answer, words, language);
    const judged = question.judgement && answer.value.kind !== 'unknown' ? say.judged(told) : told;
    return [
      [
        `${words.text(question.text)} (${question.id})`,
        unused.has(question.id) ? say.unused(judged) : judged,
        answer.reason ?? say.untold,
        answer.source ?? say.untold,
        lineOf(telling, answer.at),
      ],
    ];
  });
}
