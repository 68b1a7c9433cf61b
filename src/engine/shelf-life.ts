import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import { dayAfter, type IsoDate } from '../text/dates.js';
import { withAid } from './aid.js';
import { changedConclusions, type Effect, effectOf, sameEffect } from './effect.js';
import { Reading } from './reading.js';

/** The last day that the result holds as the law is known, and what it becomes on the day after. */
export type ShelfLife = Effect & { readonly lastDay: IsoDate; readonly changesOn: IsoDate };

/** Walks the dated law forward from the date; null when no change that is known alters the result. */
export function shelfLife(pack: Pack, project: Project, asOf: IsoDate): ShelfLife | null {
  const { answers } = withAid(pack, project);
  const at = (date: IsoDate): Effect => effectOf(new Reading(packAt(pack, date), answers));
  const now = at(asOf);
  let previous = asOf;
  for (const date of changeDates(pack).filter((candidate) => candidate > asOf)) {
    const then = at(date);
    if (!sameEffect(now, then))
      return { lastDay: dayBefore(previous, date), changesOn: date, conclusions: changedConclusions(now, then), routes: then.routes };
    previous = date;
  }
  return null;
}

/** Counts forward from a day known to be earlier; law dates are few and near, so this is short. */
function dayBefore(earlier: IsoDate, date: IsoDate): IsoDate {
  let day = earlier;
  while (dayAfter(day) < date) day = dayAfter(day);
  return day;
}
