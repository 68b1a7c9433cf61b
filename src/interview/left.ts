import { answered, type Waiting, waiting } from '../engine/asking.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Project } from '../project/model.js';
import { trialAnswers } from './trial.js';

/**
 * About how many questions are left: as many as come when each is answered in the way that closes most others, and when
 * each is answered in the way that brings up most. Both can happen; a few fewer or more may too.
 */
export type Left = { readonly fewest: number; readonly most: number };

export function questionsLeft(law: PackAtDate, project: Project, asked: ReadonlySet<string>): Left {
  const now = waiting(law, project);
  return {
    fewest: along(law, project, now, asked, (still) => -still.length),
    most: along(law, project, now, asked, (still) => still.filter((one) => one.now).length),
  };
}

/** How many questions come along the line of answers where each is the one that `likes` what is left best. */
function along(
  law: PackAtDate,
  from: Project,
  open: readonly Waiting[],
  asked: ReadonlySet<string>,
  likes: (still: readonly Waiting[]) => number,
): number {
  const done = new Set(asked);
  let project = from;
  let now = open;
  for (let count = 0; ; count++) {
    const next = now.find((one) => one.now && !done.has(one.question.id))?.question;
    if (!next) return count;
    done.add(next.id);
    const tried = trialAnswers(law, next).map((answer) => {
      const after = answered(project, next.id, answer);
      const still = waiting(law, after).filter(({ question }) => !done.has(question.id));
      return { after, still, liked: likes(still) };
    });
    const best = tried.reduce((found, one) => (one.liked > found.liked ? one : found));
    project = best.after;
    now = best.still;
  }
}
