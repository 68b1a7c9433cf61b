import type { Waiting } from '../engine/asking.js';
import type { Prospect } from '../engine/prospect.js';
import type { PackAtDate } from '../pack/at-date.js';
import { trialAnswers } from './trial.js';

/**
 * About how many questions are left: as many as come when each is answered in the way that closes most others, and when
 * each is answered in the way that brings up most. Both can happen; a few fewer or more may too.
 */
export type Left = { readonly fewest: number; readonly most: number };

export function questionsLeft(law: PackAtDate, now: Prospect, asked: ReadonlySet<string>): Left {
  return {
    fewest: along(law, now, asked, (still) => -still.length),
    most: along(law, now, asked, (still) => still.filter((one) => one.now).length),
  };
}

/** How many questions come along the line of answers where each is the one that `likes` what is left best. */
function along(law: PackAtDate, from: Prospect, asked: ReadonlySet<string>, likes: (still: readonly Waiting[]) => number): number {
  const done = new Set(asked);
  let prospect = from;
  for (let count = 0; ; count++) {
    const next = prospect.waiting.find((one) => one.now && !done.has(one.question.id))?.question;
    if (!next) return count;
    done.add(next.id);
    const tried = trialAnswers(law, next).map((answer) => {
      const after = prospect.when(next, answer);
      return { after, liked: likes(after.waiting.filter(({ question }) => !done.has(question.id))) };
    });
    prospect = tried.reduce((found, one) => (one.liked > found.liked ? one : found)).after;
  }
}
