import type { Conclusion } from '../../src/engine/conclude.js';
import { Reading } from '../../src/engine/reading.js';
import { Situation } from '../../src/engine/situation.js';
import { packAt } from '../../src/pack/at-date.js';
import type { AnswerMap } from './arbitrary.js';
import { pack } from './pack.js';

/** One reading of the answers on a day, without the adviser's own assessments. */
export const readingOf = (answers: AnswerMap, date: string): Reading => new Reading(packAt(pack, date), answers);

/** The rules walked one by one in three values: it gives the reasons, and holds the compiled law in check. */
export const walkOf = (answers: AnswerMap, date: string): Situation => new Situation(packAt(pack, date), answers);

/** Every conclusion and helper conclusion of a reading. */
export const conclusionsOf = (reading: Reading): Conclusion[] => [...reading.law.assessments.keys()].map((id) => reading.conclusion(id));

/** The five that the result shows. */
export const shownOf = (reading: Reading): Conclusion[] => conclusionsOf(reading).filter(({ assessment }) => assessment.shown);

/** What every conclusion can still be, as data that can be compared. */
export const possibilities = (reading: Reading): Record<string, readonly string[]> =>
  Object.fromEntries(conclusionsOf(reading).map(({ assessment, possible }) => [assessment.id, possible]));

/** The main routes that hold for certain. */
export const mainRoutesOf = (reading: Reading): string[] =>
  reading.law.routes.filter((route) => route.role === 'hovedvei' && reading.holds(route).truth === 'yes').map((route) => route.id);
