import { notApplying } from '../engine/asking.js';
import type { Question } from '../pack/model.js';
import { answerWords } from '../project/answer-words.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { bare, type Port } from './port.js';
import type { Moment, Session } from './session.js';

const none = '';

/** Shows every answer, those that no longer apply marked as such; gives the question whose answer is to be changed, or null. */
export async function chooseAnswer(port: Port, { language }: Session, { law, project, words }: Moment): Promise<Question | null> {
  const say = interviewPhrases[language];
  const unused = new Set(notApplying(law, project));
  const answered = [...law.questions.values()].flatMap((question) => {
    const answer = project.answers.get(question.id);
    if (!answer) return [];
    const mark = unused.has(question.id) ? ` (${say.noLongerApplies})` : '';
    return [{ question, label: `${words.text(question.text)} ${answerWords(question, answer, words, language)}${mark}` }];
  });
  if (answered.length === 0) {
    port.say(say.noAnswers);
    return null;
  }
  const told = await port.choose({
    screen: bare(say.allAnswers),
    choices: [...answered.map(({ question, label }) => ({ value: question.id, label })), { value: none, label: say.changeNone }],
    initial: none,
    commands: ['back'],
  });
  return 'value' in told ? (answered.find(({ question }) => question.id === told.value)?.question ?? null) : null;
}
