import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { dayAfter, formatDate, type IsoDate } from '../text/dates.js';
import { packFilePhrases } from '../text/phrases/pack-faults.js';
import type { DatedValue, Series } from './model.js';

const tell = telling(packFilePhrases);

/** Finds gaps and overlaps in a series: each value must end the day before the next begins, and only the last may be open. */
export function seriesProblems(
  document: SourceDocument,
  path: Path,
  id: string,
  values: readonly { fra: string; til?: string | undefined }[],
): Problem[] {
  const problems: Problem[] = [];
  const at = (row: number, key: string) => document.placeOf([...path, row, key]);
  values.forEach((value, row) => {
    const next = values[row + 1];
    if (value.til !== undefined && value.til < value.fra)
      problems.push(
        document.problem(
          'serie.dato',
          at(row, 'til'),
          tell((say, language) => say.endsBeforeStart(id, formatDate(value.til ?? '', language), formatDate(value.fra, language))),
        ),
      );
    if (!next) return;
    if (value.til === undefined) {
      problems.push(
        document.problem(
          'serie.overlapp',
          at(row, 'fra'),
          tell((say, language) => say.openBeforeNext(id, formatDate(next.fra, language))),
        ),
      );
      return;
    }
    const expected = dayAfter(value.til);
    if (next.fra > expected)
      problems.push(
        document.problem(
          'serie.hull',
          at(row + 1, 'fra'),
          tell((say, language) => say.gap(id, formatDate(expected, language), formatDate(next.fra, language))),
          tellForm((say) => say.write(`"${expected}"`)),
        ),
      );
    if (next.fra < expected)
      problems.push(
        document.problem(
          'serie.overlapp',
          at(row + 1, 'fra'),
          tell((say, language) => say.overlap(id, formatDate(next.fra, language))),
          tellForm((say) => say.write(`"${expected}"`)),
        ),
      );
  });
  return problems;
}

/** The value in force at a date, or null outside the declared range. */
export function valueAt(series: Series, date: IsoDate): DatedValue | null {
  return series.values.find((value) => value.from <= date && (value.to === null || date <= value.to)) ?? null;
}
