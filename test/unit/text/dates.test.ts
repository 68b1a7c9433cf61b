import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, formatDate, isIsoDate } from '../../../src/text/dates.js';

/** The calendar of the platform, as an independent witness. */
const witness = (year: number, month: number, day: number): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => witness(year, month, day));

describe('a date', () => {
  it('is one that exists, written as year, month and day', () => {
    for (const date of ['2017-01-01', '2024-02-29', '2000-02-29', '2026-12-31']) expect([date, isIsoDate(date)]).toEqual([date, true]);
    for (const date of ['2023-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'])
      expect([date, isIsoDate(date)]).toEqual([date, false]);
    for (const text of ['', '2026-1-1', '26-01-01', '01.07.2026', '2026-07-01T00:00', ' 2026-07-01', '2026-07-01\n', '２０２６-07-01'])
      expect([text, isIsoDate(text)]).toEqual([text, false]);
  });

  it('exists exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          expect(isIsoDate(text)).toBe(iso(witness(year, month, day)) === text);
        },
      ),
    );
  });

  it('is followed by the next day of the calendar', () => {
    expect(dayAfter('2026-06-30')).toBe('2026-07-01');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2023-02-28')).toBe('2023-03-01');
    fc.assert(
      fc.property(anyDate, (date) => {
        const next = new Date(date.getTime() + 86_400_000);
        expect(dayAfter(iso(date))).toBe(iso(next));
        expect(dayAfter(iso(date)) > iso(date)).toBe(true);
      }),
    );
    expect(() => dayAfter('i morgen')).toThrow(RangeError);
  });

  it('comes after the day before it', () => {
    expect(dayBefore('2026-07-01')).toBe('2026-06-30');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2023-03-01')).toBe('2023-02-28');
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dayBefore(dayAfter(iso(date)))).toBe(iso(date));
      }),
    );
    expect(() => dayBefore('i går')).toThrow(RangeError);
  });

  it('is read aloud in each language', () => {
    expect(formatDate('2026-07-01', 'nb')).toBe('1. juli 2026');
    expect(formatDate('2020-12-24', 'nn')).toBe('24. desember 2020');
    expect(formatDate('2026-07-01', 'en')).toBe('1 July 2026');
  });
});
