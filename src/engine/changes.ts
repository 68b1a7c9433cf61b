import { type PackAtDate, packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Pack, Question } from '../pack/model.js';
import type { Project } from '../project/model.js';
import { dayAfter, type IsoDate } from '../text/dates.js';
import { Reading } from './reading.js';

/** What the conclusions and main routes are, in short: enough to see whether two readings differ. */
type Outcome = { readonly conclusions: ReadonlyMap<string, readonly string[]>; readonly routes: readonly string[] };

function outcomeOf(situation: Pick<Reading, 'outcome' | 'truth'>, law: PackAtDate): Outcome {
  const shown = [...law.assessments.values()].filter((assessment) => assessment.shown);
  return {
    conclusions: new Map(shown.map(({ id }) => [id, situation.outcome(id).possible])),
    routes: law.routes.filter((route) => route.role === 'hovedvei' && situation.truth(route) === 'yes').map((route) => route.id),
  };
}

const same = (a: Outcome, b: Outcome): boolean =>
  a.routes.join() === b.routes.join() &&
  [...a.conclusions].every(([id, possible]) => possible.join() === (b.conclusions.get(id) ?? []).join());

/** One answer that, given otherwise, would change a conclusion or the way. */
export type Flip = {
  readonly question: Question;
  readonly from: string;
  readonly to: string;
  readonly conclusions: ReadonlyMap<string, readonly string[]>;
  readonly routes: readonly string[];
};

/** Every single answer with finitely many values that would change what is concluded, and what it would become. */
export function singleFlips(pack: Pack, project: Project, asOf: IsoDate): Flip[] {
  const law = packAt(pack, asOf);
  const reading = new Reading(law, project.answers);
  const now = outcomeOf(reading, law);
  return [...law.questions.values()].flatMap((question) => {
    const answer = project.answers.get(question.id);
    if (answer?.value.kind !== 'choice') return [];
    const from = answer.value.value;
    return question.options
      .filter((option) => option.value !== from)
      .flatMap((option): Flip[] => {
        const then = outcomeOf(reading.trying(question.id, option.value), law);
        if (same(now, then)) return [];
        const changed = [...then.conclusions].filter(([id, possible]) => possible.join() !== (now.conclusions.get(id) ?? []).join());
        return [{ question, from, to: option.value, conclusions: new Map(changed), routes: then.routes }];
      });
  });
}

/** The last day that the result holds as the law is known, and what it becomes on the day after. */
export type ShelfLife = {
  readonly lastDay: IsoDate;
  readonly changesOn: IsoDate;
  readonly conclusions: ReadonlyMap<string, readonly string[]>;
  readonly routes: readonly string[];
};

/** Walks the dated law forward from the date; null when no change that is known alters the result. */
export function shelfLife(pack: Pack, project: Project, asOf: IsoDate): ShelfLife | null {
  const at = (date: IsoDate): Outcome => outcomeOf(new Reading(packAt(pack, date), project.answers), packAt(pack, date));
  const now = at(asOf);
  let previous = asOf;
  for (const date of changeDates(pack).filter((candidate) => candidate > asOf)) {
    const then = at(date);
    if (!same(now, then)) {
      const changed = [...then.conclusions].filter(([id, possible]) => possible.join() !== (now.conclusions.get(id) ?? []).join());
      return { lastDay: dayBefore(previous, date), changesOn: date, conclusions: new Map(changed), routes: then.routes };
    }
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
