import type { Language } from './localised.js';

/** A calendar date as ISO text, `2026-07-01`. ISO dates compare rightly as text, and law dates have no time zone. */
export type IsoDate = string;

const months: Readonly<Record<'no' | 'en', readonly string[]>> = {
  // biome-ignore format: one line a half-year reads best
  no: [
    'januar', 'februar', 'mars', 'april', 'mai', 'juni',
    'juli', 'august', 'september', 'oktober', 'november', 'desember',
  ],
  // biome-ignore format: one line a half-year reads best
  en: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ],
};

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function parts(text: string): [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** True for a date that exists: `2024-02-29` does, `2026-02-30` does not. */
export function isIsoDate(text: string): boolean {
  const found = parts(text);
  if (!found) return false;
  const [year, month, day] = found;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day after. @throws RangeError when the text is no date. */
export function dayAfter(date: IsoDate): IsoDate {
  const found = parts(date);
  if (!found) throw new RangeError(`not a date: ${date}`);
  const [year, month, day] = found;
  const next: [number, number, number] =
    day < daysIn(year, month) ? [year, month, day + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
  return isoOf(next);
}

const isoOf = ([year, month, day]: readonly [number, number, number]): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day before. @throws RangeError when the text is no date. */
export function dayBefore(date: IsoDate): IsoDate {
  const found = parts(date);
  if (!found) throw new RangeError(`not a date: ${date}`);
  const [year, month, day] = found;
  const previous: [number, number, number] =
    day > 1 ? [year, month, day - 1] : month > 1 ? [year, month - 1, daysIn(year, month - 1)] : [year - 1, 12, 31];
  return isoOf(previous);
}

/** «1. juli 2026», «1 July 2026»; bokmål and nynorsk name the months alike. */
export function formatDate(date: IsoDate, language: Language): string {
  const found = parts(date);
  return found ? `${found[2]}${language === 'en' ? '' : '.'} ${monthName(found[1], language)} ${found[0]}` : date;
}

/** The first day that is less than so many months before a date: of three years before 2 January 2027 the day is 3 January 2024. */
export function firstDayWithin(months: number, date: IsoDate): IsoDate {
  const found = parts(date);
  if (!found) throw new RangeError(`not a date: ${date}`);
  const [year, month, day] = found;
  const index = year * 12 + (month - 1) - months;
  const then: [number, number] = [Math.floor(index / 12), (index % 12) + 1];
  // Where the month has no such day, what comes after its last one is less than that long ago.
  return dayAfter(isoOf([...then, Math.min(day, daysIn(...then))]));
}
/** «mars» for 3. */
export const monthName = (month: number, language: Language): string => months[language === 'en' ? 'en' : 'no'][month - 1] ?? String(month);
