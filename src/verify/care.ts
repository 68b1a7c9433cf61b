import { allEntries } from '../pack/entries.js';
import type { Pack } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';

/** Nothing is past the day by which somebody promised to look at it again. */
export function reviewed(pack: Pack, today: IsoDate): Fault[] {
  const inForce = [...allEntries(pack), ...pack.schemeQuestions, ...pack.schemes].filter((entry) => entry.to === null || entry.to >= today);
  return [...inForce, ...pack.parameters]
    .filter((entry) => entry.reviewBy < today)
    .map((entry) => ({
      check: 'gjennomgang',
      severity: 'feil',
      id: entry.id,
      file: entry.file,
      line: entry.line,
      date: null,
      witness: null,
      message: inEvery(faultPhrases, (say, language) => say.reviewDue(entry.id, formatDate(entry.reviewBy, language))),
    }));
}
