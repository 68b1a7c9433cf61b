import { notApplying, waiting } from '../engine/asking.js';
import type { Question } from '../pack/model.js';
import { answerWords } from '../project/answer-words.js';
import { FileChangedError } from '../project/files.js';
import type { Answer } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { chooseAnswer } from './answers-list.js';
import { askQuestion } from './ask-question.js';
import { helpText } from './help.js';
import { questionsLeft } from './left.js';
import { nextQuestion } from './order.js';
import type { Port } from './port.js';
import { repeats } from './repeats.js';
import { screenOf } from './screen.js';
import type { Moment, Session } from './session.js';

/**
 * Asks until no answer that can still be given would change anything, or until the person has had enough.
 * @param review go through the answers that are there already first, so that each can be accepted or changed.
 */
export async function interview(port: Port, session: Session, review: boolean): Promise<void> {
  const say = interviewPhrases[session.language];
  const trail: string[] = [];
  const asked = new Set<string>();
  let again: Question | null = null;
  let told = false;
  for (;;) {
    const moment = session.now();
    const { law, project } = moment;
    const question: Question | null = again ?? (review ? toReview(moment, asked) : null) ?? nextQuestion(law, project, asked);
    if (!question) return port.say(ending(session, moment));
    if (!told && again === null && asked.size > 0 && wayIsKnown(moment)) {
      told = true;
      port.say(say.wayIsKnown);
    }
    again = null;
    const left = questionsLeft(law, project, asked);
    const reply = await askQuestion(port, session, moment, question, screenOf(session, moment, question, left));
    if ('answer' in reply) {
      if (!keep(port, session, moment, question, reply.answer)) {
        again = question;
        continue;
      }
      asked.add(question.id);
      if (trail.at(-1) !== question.id) trail.push(question.id);
      tellUnused(port, session, moment);
      continue;
    }
    switch (reply.command) {
      case 'help':
        port.say(helpText(session, moment, question));
        again = question;
        break;
      case 'back':
        again = previous(law.questions, trail);
        if (again === null) port.say(say.nothingBefore);
        again ??= question;
        break;
      case 'answers':
        again = (await chooseAnswer(port, session, moment)) ?? question;
        break;
      case 'finish':
        return port.say(say.finishedEarly(waiting(law, project).filter((one) => one.now && !asked.has(one.question.id)).length));
    }
  }
}

const wayIsKnown = ({ law, project }: Moment): boolean => waiting(law, project).every(({ way }) => !way);

const toReview = ({ law, project }: Moment, asked: ReadonlySet<string>): Question | null =>
  [...law.questions.values()].find(({ id }) => project.answers.has(id) && !asked.has(id)) ?? null;

function previous(questions: ReadonlyMap<string, Question>, trail: string[]): Question | null {
  const id = trail.pop();
  return id === undefined ? null : (questions.get(id) ?? null);
}

/** Puts an answer on disk. False when somebody else has answered the same question meanwhile; then it is asked again. */
function keep(port: Port, session: Session, before: Moment, question: Question, answer: WrittenAnswer): boolean {
  const old = before.project.answers.get(question.id);
  if (repeats(answer, old)) return true;
  try {
    session.keep(question, answer);
  } catch (error) {
    if (!(error instanceof FileChangedError)) throw error;
    const say = interviewPhrases[session.language];
    session.reread();
    const { project, words } = session.now();
    const now = project.answers.get(question.id);
    port.say(say.changedElsewhere(session.file));
    const shown = (answer: Answer | undefined, words: Moment['words']): string | null =>
      answer ? answerWords(question, answer, words, session.language) : null;
    if (shown(now, words) !== shown(old, words)) {
      port.say(say.alsoAnsweredElsewhere);
      return false;
    }
    session.keep(question, answer);
  }
  return true;
}

/** Names the answers that an answer has put out of use. */
function tellUnused(port: Port, session: Session, before: Moment): void {
  const { law, project, words } = session.now();
  const already = new Set(notApplying(before.law, before.project));
  const names = notApplying(law, project)
    .filter((id) => !already.has(id))
    .map((id) => {
      const question = law.questions.get(id);
      return question ? words.text(question.text) : id;
    });
  if (names.length > 0) port.say(interviewPhrases[session.language].keptUnused(names.join(' · ')));
}

/** Why there is nothing more to ask. */
function ending({ language }: Session, { law, project, words }: Moment): string {
  const say = interviewPhrases[language];
  const unknown = waiting(law, project).filter(({ question }) => project.answers.get(question.id)?.value.kind === 'unknown');
  if (unknown.length === 0) return say.nothingMatters;
  return [
    say.onlyUnknownLeft,
    ...unknown.map(({ question }) => `- ${words.text(question.text)} ${say.whoKnows(words.text(question.whoKnows))}`),
  ].join('\n');
}
