import type { Question } from '../pack/model.js';
import { dontKnow } from '../project/answers.js';
import type { WrittenAnswer } from '../project/write.js';
import type { Language } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { completeAmount } from './amount.js';
import { askAmount } from './ask-amount.js';
import { checkMonths, isDontKnow, monthsFrom } from './months.js';
import { askNote, guard } from './note.js';
import type { Command, Port, Screen, Told } from './port.js';
import type { Moment, Session } from './session.js';
import { noteOf, withNote } from './told.js';

/** What was told of a question: an answer as the project file holds it, or something else to do. */
export type Reply = { readonly answer: WrittenAnswer } | { readonly command: Exclude<Command, 'note'> };

const everything: readonly Command[] = ['help', 'back', 'answers', 'note', 'finish'];

/** Asks one question until it has an answer, with its reason where one is needed, or until something else is wanted. */
export async function askQuestion(port: Port, session: Session, moment: Moment, question: Question, screen: Screen): Promise<Reply> {
  const { language } = session;
  const say = interviewPhrases[language];
  const before = moment.project.answers.get(question.id);
  let noted = false;
  for (;;) {
    const told = await askValue(port, session, moment, question, screen);
    if ('command' in told) {
      if (told.command !== 'note') return { command: told.command };
      noted = question.storedIn === null;
      port.say(noted ? say.noteAfter : say.noNoteHere);
      continue;
    }
    const answer = 'answer' in told ? told.answer : await answerFrom(port, session, moment, question, told.value);
    if (answer === null) continue;
    const required = question.judgement && answer !== dontKnow;
    const old = noteOf(before);
    if (question.storedIn !== null || !(required || noted || old.reason !== null || old.source !== null)) return { answer };
    const note = await askNote(port, wordsOf(question, answer, moment, language), required, old, language);
    if (note !== null) return { answer: withNote(answer, note) };
  }
}

/** The bare value: one of the choices or a line, as text, or what needs no more to be an answer. */
function askValue(
  port: Port,
  session: Session,
  moment: Moment,
  question: Question,
  screen: Screen,
): Promise<Told | { readonly answer: WrittenAnswer }> {
  const { language } = session;
  const say = promptPhrases[language];
  const now = moment.project.answers.get(question.id)?.value;
  const unknown = { value: dontKnow, label: common[language].dontKnow };
  if (question.options.length > 0 && question.type !== 'sted') {
    const choices = [...question.options.map(({ value, text }) => ({ value, label: moment.words.text(text) })), unknown];
    const initial = now?.kind === 'choice' ? now.value : now?.kind === 'unknown' ? dontKnow : null;
    return port.choose({ screen, choices, initial, commands: everything });
  }
  if (question.type === 'beløp') return askAmount(port, session, moment, question, screen, everything);
  const personal = guard(language);
  const months = question.type === 'måneder';
  return port.line({
    screen,
    hint: months ? say.monthsHint : say.placeHint,
    initial: now?.kind === 'months' ? String(now.months) : now?.kind === 'choice' ? (now.written ?? null) : null,
    check: (text) => (isDontKnow(text) ? null : months ? checkMonths(text, question.atLeast, language) : personal(text)),
    emptyAs: common[language].dontKnow,
    commands: everything,
  });
}

/** What was told in the form of the project file; null when it was not right after all. */
async function answerFrom(
  port: Port,
  { language }: Session,
  { project }: Moment,
  question: Question,
  told: string,
): Promise<WrittenAnswer | null> {
  if (isDontKnow(told)) return dontKnow;
  if (question.type === 'måneder') return monthsFrom(told);
  if (question.type !== 'beløp') return told.trim();
  const now = project.answers.get(question.id)?.value;
  return completeAmount(port, question, told, now?.kind === 'amount' ? now : undefined, language);
}

function wordsOf(question: Question, answer: WrittenAnswer, { words }: Moment, language: Language): string {
  if (answer === dontKnow) return common[language].dontKnow;
  const option = question.options.find(({ value }) => value === answer);
  return option ? words.text(option.text) : words.text(question.text);
}
