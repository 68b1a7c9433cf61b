import type { Deadline } from '../../pack/scheme-model.js';
import { dayAfter, dayBefore, type IsoDate } from '../../text/dates.js';

/** When an application can be sent, seen from a day. A deadline of which only the month is told is the whole of it. */
export type DeadlineResult = {
  readonly deadline: Deadline;
  /** `none`: there is no more before the scheme ends. */
  readonly state: 'continuous' | 'next' | 'expected' | 'past' | 'none' | 'unknown';
  /** The first and the last day that the deadline can be; for `past`, the one that was. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** This year's deadline is over, so that the next one is next year's. */
  readonly passedThisYear: boolean;
  readonly fundsYear: number | null;
  /** No money can come before this day; null when it is not known. */
  readonly moneyFrom: IsoDate | null;
  /** The project starts before that, or (continuous) later than the scheme admits. */
  readonly start: 'too-early' | 'too-late' | 'fine' | 'unknown';
};

/** @param until the last day of the scheme itself; null when no end is known. */
export function deadlineAt(deadline: Deadline, asOf: IsoDate, start: IsoDate | null, until: IsoDate | null = null): DeadlineResult {
  const { when } = deadline;
  const result = (found: Partial<DeadlineResult> & Pick<DeadlineResult, 'state'>): DeadlineResult => {
    const base = { from: null, to: null, passedThisYear: false, fundsYear: null, moneyFrom: null, ...found };
    const early = start === null || base.moneyFrom === null ? 'unknown' : start < base.moneyFrom ? 'too-early' : 'fine';
    return { deadline, ...base, start: found.start ?? early };
  };
  switch (when.kind) {
    case 'unknown':
      return result({ state: 'unknown' });
    case 'continuous': {
      const moneyFrom = after(asOf, when.startFrom ?? 0);
      const last = when.startWithin === null ? null : after(asOf, when.startWithin);
      const late = start !== null && last !== null && start > last;
      return result({ state: 'continuous', moneyFrom, from: asOf, ...(late ? { start: 'too-late' as const } : {}) });
    }
    case 'once': {
      const { date, fundsYear } = when;
      return result({
        state: date < asOf ? 'past' : 'next',
        from: date,
        to: date,
        fundsYear,
        moneyFrom: date < asOf ? null : laterOf(date, fundsYear),
      });
    }
    case 'yearly': {
      const year = Number(asOf.slice(0, 4));
      const span = (of: number) => spanOf(of, when.month, when.day);
      const passedThisYear = span(year).to < asOf;
      const of = passedThisYear ? year + 1 : year;
      const { from, to } = span(of);
      if (until !== null && from > until) return result({ state: 'none', passedThisYear });
      const fundsYear = when.funds === null ? null : when.funds === 'samme-år' ? of : of + 1;
      // A pattern tells what is usual; the call itself tells the day.
      return result({ state: 'expected', from, to, passedThisYear, fundsYear, moneyFrom: laterOf(from, fundsYear) });
    }
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

function spanOf(year: number, month: number, day: number | null): { from: IsoDate; to: IsoDate } {
  if (day !== null) return { from: `${year}-${two(month)}-${two(day)}`, to: `${year}-${two(month)}-${two(day)}` };
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { from: `${year}-${two(month)}-01`, to: dayBefore(next) };
}

/** Money comes neither before the deadline nor before the year that it is for. */
const laterOf = (date: IsoDate, fundsYear: number | null): IsoDate =>
  fundsYear !== null && `${fundsYear}-01-01` > date ? `${fundsYear}-01-01` : date;

function after(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let passed = 0; passed < days; passed++) day = dayAfter(day);
  return day;
}
