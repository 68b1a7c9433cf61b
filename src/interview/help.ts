import type { Question } from '../pack/model.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import type { Moment, Session } from './session.js';

/** What «?» tells of a question: why, what is meant, an example, who knows, where it comes from, and what the answers do. */
export function helpText({ language }: Session, { evaluation, words }: Moment, question: Question): string {
  const say = interviewPhrases[language];
  const open = evaluation.openQuestions.find(({ id }) => id === question.id);
  return [
    words.text(question.why),
    words.text(question.help),
    ...(question.example ? [say.example(words.text(question.example))] : []),
    say.whoKnows(words.text(question.whoKnows)),
    say.provision(words.cited(question.citations)),
    say.inTheFile(question.storedIn?.join('.') ?? question.id),
    ...(open ? effects(open.outcomes, question, words, language) : []),
  ].join('\n\n');
}

type Outcomes = Moment['evaluation']['openQuestions'][number]['outcomes'];

/** A line for each answer that changes what a conclusion can be. */
function effects(outcomes: Outcomes, question: Question, words: Moment['words'], language: Session['language']): string[] {
  const say = interviewPhrases[language];
  const lines = question.options.flatMap((option) => {
    const changed = Object.entries(outcomes[option.value] ?? {}).map(([id, { value, possible }]) => {
      const after = value !== null ? words.value(id, value) : say.remains(possible.map((one) => words.value(id, one)).join(', '));
      return `${words.name(id)}: ${after}`;
    });
    return changed.length > 0 ? [`${words.text(option.text)} → ${changed.join('; ')}`] : [];
  });
  return lines.length === 0 ? [] : [[say.answersDo, ...lines].join('\n')];
}
