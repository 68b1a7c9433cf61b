import type { Question } from '../pack/model.js';
import { FileChangedError } from '../project/files.js';
import type { WrittenAnswer } from '../project/write.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { notSavedPhrases } from '../text/phrases/not-saved.js';
import { bare, LeftError, type Port } from './port.js';
import { repeats, sameAnswer } from './repeats.js';
import type { Moment, Session } from './session.js';

/** An answer could not be saved, and the person has chosen to leave, or was not there to choose. The others are on disk. */
export class NotSavedError extends Error {
  constructor(readonly interrupted: boolean) {
    super('an answer was not saved');
    this.name = 'NotSavedError';
  }
}

/**
 * Puts an answer on disk. False when somebody else has answered the same question meanwhile; then it is asked again.
 * @throws NotSavedError when it cannot be put there.
 */
export async function keep(port: Port, session: Session, before: Moment, question: Question, answer: WrittenAnswer): Promise<boolean> {
  const old = before.project.answers.get(question.id);
  if (repeats(answer, old)) return true;
  const say = interviewPhrases[session.language];
  for (;;) {
    const fault = faultOf(session, () => session.keep(question, answer));
    if (fault === null) return true;
    if (fault !== 'changed') {
      await mend(port, session, fault);
      continue;
    }
    const unreadable = faultOf(session, session.reread);
    if (unreadable !== null && unreadable !== 'changed') {
      await mend(port, session, unreadable);
      continue;
    }
    port.say(say.changedElsewhere(session.file));
    if (!sameAnswer(session.now().project.answers.get(question.id), old)) {
      port.say(say.alsoAnsweredElsewhere);
      return false;
    }
  }
}

/** What went wrong with the file, in words; null when nothing did. What has no words is a fault of the program. */
function faultOf(session: Session, act: () => void): string | 'changed' | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof FileChangedError) return 'changed';
    const told = session.fault(error);
    if (told === null) throw error;
    return told;
  }
}

/** Tells what is wrong with the file, and waits until the person has mended it or leaves. */
async function mend(port: Port, session: Session, fault: string): Promise<void> {
  const say = notSavedPhrases[session.language];
  port.say(say.thisAnswer(fault));
  const told = await port
    .choose({
      screen: bare(say.whatNow),
      choices: [
        ...(session.gone() ? [{ value: 'anew', label: say.anew }] : []),
        { value: 'again', label: say.again },
        { value: 'leave', label: say.leave },
      ],
      initial: null,
      commands: [],
    })
    .catch((error: unknown) => {
      throw error instanceof LeftError ? new NotSavedError(error.how === 'interrupted') : error;
    });
  if (!('value' in told) || told.value === 'leave') throw new NotSavedError(false);
  if (told.value !== 'anew') return;
  const again = faultOf(session, session.restore);
  if (again !== null && again !== 'changed') port.say(again);
}
