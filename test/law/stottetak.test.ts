import { describe, expect, it } from 'vitest';
import { calculated, earlier, euro } from '../support/aid.js';

const nok = (beløp: number | string, kurs: string | null = '11.73') => ({
  dato: '2026-11-22',
  beløp,
  valuta: 'NOK',
  ...(kurs === null ? {} : { kurs, kurskilde: 'ECB' }),
  slag: 'bagatellmessig',
});
const within = (...told: Parameters<typeof calculated>) => calculated(...told).within;

describe('an award in kroner is euro at the rate of its own day (støtteregisterforskriften § 1a)', () => {
  it('rounded up to a whole cent', () => {
    // 1 200 000 / 11.73 = 102 301.790…
    expect(calculated(nok(1_200_000)).awards[0]?.cents).toBe(10_230_180n);
    expect(calculated(nok(1173, '11.73')).awards[0]?.cents).toBe(10_000n);
    expect(calculated(nok('1173.01', '11.73')).awards[0]?.cents).toBe(10_001n);
    expect(calculated(nok('1173', '11.730001')).awards[0]?.cents).toBe(10_000n);
    expect(calculated(nok('1173', '11.729999')).awards[0]?.cents).toBe(10_001n);
  });

  it('each at its own rate, also when the amounts are the same', () => {
    const before = { giver: 'staten', ...nok(900_000, '11.52'), dato: '2025-03-01' };
    const { awards, ceilings } = calculated(nok(1_200_000), [before]);
    expect(awards.map(({ cents }) => cents)).toEqual([10_230_180n, 7_812_500n]);
    expect(ceilings[0]).toMatchObject({ sum: 18_042_680n, room: 11_957_320n });
  });

  it('and unknown without a rate: then the sum is never within, but can be above by what is known', () => {
    expect(within(nok(1, null))).toBeNull();
    expect(calculated(nok(1, null)).ceilings[0]).toMatchObject({ sum: 0n, unknown: 1, room: null });
    expect(within(nok(1, null), [earlier('2026-01-01', 300_000)])).toBeNull();
    expect(within(nok(1, null), [earlier('2026-01-01', '300000.01')])).toBe('nei');
  });

  it('and what has no rate does not matter when it falls outside the period', () => {
    const old = { giver: 'staten', ...nok(1, null), dato: '2023-11-22' };
    expect(within(nok(1), [old])).toBe('ja');
  });
});

describe('the ceiling for ordinary de minimis aid (støtteforskriften § 2)', () => {
  it('is reached to the cent, and broken by one cent more', () => {
    expect(within(euro('2024-11-11', 300_000))).toBe('ja');
    expect(within(euro('2024-11-11', '300000.01'))).toBe('nei');
    expect(within(euro('2023-12-31', 200_000))).toBe('ja');
    expect(within(euro('2023-12-31', '200000.01'))).toBe('nei');
  });

  it('is not confirmed from 1 January to 10 November 2024', () => {
    for (const day of ['2024-01-01', '2024-05-10', '2024-11-10']) {
      expect(within(euro(day, 1))).toBeNull();
      expect(within(euro(day, 10_000_000))).toBeNull();
      expect(calculated(euro(day, 1)).ceilings[0]?.limit).toBeNull();
    }
  });

  it('counts three years back from the day of the award', () => {
    // 300 000 euro on 2 January 2024 leaves room again on 2 January 2027, and not the day before.
    const before = [earlier('2024-01-02', 300_000)];
    expect(within(euro('2027-01-01', '0.01'), before)).toBe('nei');
    expect(within(euro('2027-01-02', 300_000), before)).toBe('ja');
  });

  it('counts three years also where a year has no 29 February', () => {
    expect(within(euro('2027-02-28', 1), [earlier('2024-02-29', 300_000)])).toBe('nei');
    expect(within(euro('2027-03-01', 1), [earlier('2024-02-29', 300_000)])).toBe('ja');
    expect(calculated(euro('2028-02-29', 1)).period?.from).toBe('2025-03-01');
  });

  it('counted whole financial years before the new regulation', () => {
    expect(calculated(euro('2023-06-15', 1)).period).toEqual({ of: 'financial-years', length: 3, from: '2021-01-01' });
    expect(within(euro('2023-06-15', 200_000), [earlier('2020-12-31', 200_000)])).toBe('ja');
    expect(within(euro('2023-06-15', 200_000), [earlier('2021-01-01', '0.01')])).toBe('nei');
  });

  it('counts aid from before the new regulation as well', () => {
    expect(within(euro('2024-11-11', '100000.01'), [earlier('2021-11-12', 200_000)])).toBe('nei');
    expect(within(euro('2024-11-11', 300_000), [earlier('2021-11-11', 200_000)])).toBe('ja');
  });

  it('counts the awards of the same day', () => {
    expect(within(euro('2026-07-02', 1), [earlier('2026-07-02', 300_000)])).toBe('nei');
  });
});

describe('the ceilings for services of general economic interest (støtteforskriften § 4)', () => {
  const sgei = 'sgei-bagatellmessig';

  it('are 750 000 euro, and 1 050 000 with ordinary de minimis aid, from 28 October 2025', () => {
    expect(within(euro('2025-10-28', 750_000, sgei), [earlier('2025-01-01', 300_000)])).toBe('ja');
    expect(within(euro('2025-10-28', '750000.01', sgei))).toBe('nei');
    expect(within(euro('2025-10-28', 750_000, sgei), [earlier('2025-01-01', '300000.01')])).toBe('nei');
  });

  it('were both 500 000 euro before, over three financial years', () => {
    expect(within(euro('2025-10-27', 500_000, sgei))).toBe('ja');
    expect(within(euro('2025-10-27', '500000.01', sgei))).toBe('nei');
    expect(within(euro('2023-12-31', 300_000, sgei), [earlier('2021-01-01', '200000.01')])).toBe('nei');
    expect(within(euro('2023-12-31', 300_000, sgei), [earlier('2020-12-31', '200000.01')])).toBe('ja');
  });

  it('bind ordinary aid through the combined ceiling, not through their own', () => {
    expect(within(euro('2026-07-02', 300_000), [earlier('2025-12-01', 750_000, sgei)])).toBe('ja');
    expect(within(euro('2023-12-31', 200_000), [earlier('2023-01-01', '300000.01', sgei)])).toBe('nei');
    expect(within(euro('2023-12-31', 200_000), [earlier('2023-01-01', 300_000, sgei)])).toBe('ja');
  });
});
