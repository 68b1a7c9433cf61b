import { notApplying } from '../engine/asking.js';
import { Prospect } from '../engine/prospect.js';
import type { Question } from '../pack/model.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { chooseAnswer } from './answers-list.js';
import { askQuestion } from './ask-question.js';
import { helpText } from './help.js';
import { keep } from './keep.js';
import { questionsLeft } from './left.js';
import { nextQuestion } from './order.js';
import type { Port } from './port.js';
import { brief, screenOf } from './screen.js';
import type { Moment, Session } from './session.js';

/** What is gone over again of what is answered already: everything first, or at the end what nobody knew and still matters. */
export type GoOver = 'nothing' | 'everything' | 'unknown';

/**
 * Asks until no answer that can still be given would change anything, or until the person has had enough.
 */
export async function interview(port: Port, session: Session, over: GoOver = 'nothing'): Promise<void> {
  const say = interviewPhrases[session.language];
  const trail: string[] = [];
  const asked = new Set<string>();
  let again: Question | null = null;
  let told = false;
  let explained = false;
  const prospectOf = lookingAhead();
  for (;;) {
    const moment = session.now();
    const { law } = moment;
    const prospect = prospectOf(moment);
    const question: Question | null =
      again ??
      (over === 'everything' ? toReview(moment, asked) : null) ??
      nextQuestion(law, prospect, asked) ??
      (over === 'unknown' ? unknownLeft(moment, prospect, asked) : null);
    if (!question) return port.say(ending(session, moment, prospect));
    if (!told && again === null && asked.size > 0 && prospect.waiting.every(({ way }) => !way)) {
      told = true;
      port.say(say.wayIsKnown);
    }
    again = null;
    const left = questionsLeft(law, prospect, asked);
    const screen = screenOf(session, moment, question, left);
    const reply = await askQuestion(port, session, moment, question, explained ? brief(screen) : screen);
    explained = 'command' in reply && reply.command === 'help';
    if ('answer' in reply) {
      if (!(await keep(port, session, moment, question, reply.answer))) {
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
        again = previous(moment, trail, question);
        if (again === null) port.say(say.nothingBefore);
        again ??= question;
        break;
      case 'answers':
        again = (await chooseAnswer(port, session, moment)) ?? question;
        break;
      case 'finish':
        return port.say(say.finishedEarly(prospect.waiting.filter((one) => one.now && !asked.has(one.question.id)).length));
    }
  }
}

/** What has been looked at is kept as long as the answers are as they were. */
function lookingAhead(): (moment: Moment) => Prospect {
  let seen: { readonly moment: Moment; readonly prospect: Prospect } | null = null;
  return (moment) => {
    if (seen?.moment !== moment) seen = { moment, prospect: new Prospect(moment.law, moment.project) };
    return seen.prospect;
  };
}

/** What does not apply is not gone through: an answer to it would not be used. */
function toReview({ law, project }: Moment, asked: ReadonlySet<string>): Question | null {
  const unused = new Set(notApplying(law, project));
  return [...law.questions.values()].find(({ id }) => project.answers.has(id) && !asked.has(id) && !unused.has(id)) ?? null;
}

/** Somebody may know by now what nobody knew. */
const unknownLeft = ({ project }: Moment, { waiting }: Prospect, asked: ReadonlySet<string>): Question | null =>
  waiting.find(({ question: { id } }) => project.answers.get(id)?.value.kind === 'unknown' && !asked.has(id))?.question ?? null;

/** The question before this one that still applies. */
function previous({ law, project }: Moment, trail: string[], from: Question): Question | null {
  const unused = new Set(notApplying(law, project));
  for (let id = trail.pop(); id !== undefined; id = trail.pop()) {
    const question = law.questions.get(id);
    if (question && question.id !== from.id && !unused.has(id)) return question;
  }
  return null;
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
function ending({ language }: Session, { project, words }: Moment, { waiting }: Prospect): string {
  const say = interviewPhrases[language];
  // Not known, left out where the file has no «vet-ikke», or told as a band that a limit goes through. What hangs on these waits for them.
  const unknown = waiting.filter(({ question, now }) => now || project.answers.get(question.id)?.value.kind === 'unknown');
  if (unknown.length === 0) return say.nothingMatters;
  return [
    say.onlyUnknownLeft,
    ...unknown.map(({ question }) => `- ${words.text(question.text)} ${say.whoKnows(words.text(question.whoKnows))}`),
  ].join('\n');
}
