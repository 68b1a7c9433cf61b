import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, exactly, formatNumber, formatOre, hull, isExact, kroner, scale, unbounded } from '../../../src/text/money.js';
import { kronerFrom, maxKroner } from '../../../src/text/told-money.js';

const amount = fc.bigInt({ min: 0n, max: kroner(maxKroner) });
const interval = fc.tuple(amount, fc.option(amount)).map(([low, more]) => ({ low, high: more === null ? null : low + more }));
const within = (value: bigint, { low, high }: { low: bigint; high: bigint | null }): boolean =>
  low <= value && (high === null || value <= high);

describe('an amount is shown', () => {
  it('in kroner with spaces, and with øre only when there are any', () => {
    expect(formatOre(0n)).toBe('0 kr');
    expect(formatOre(99_900n)).toBe('999 kr');
    expect(formatOre(100_000n)).toBe('1 000 kr');
    expect(formatOre(240_000_000n)).toBe('2 400 000 kr');
    expect(formatOre(5n)).toBe('0,05 kr');
    expect(formatOre(123_456_789n)).toBe('1 234 567,89 kr');
    expect(formatOre(-150_050n)).toBe('−1 500,50 kr');
    expect(formatNumber(7_200_000)).toBe('7 200 000');
  });

  it('so that it can be read back: the words hold the whole amount, and groups of three', () => {
    fc.assert(
      fc.property(amount, (ore) => {
        const match = /^(\d{1,3}(?: \d{3})*)(?:,(\d\d))? kr$/.exec(formatOre(ore));
        expect(match).not.toBeNull();
        const whole = BigInt((match?.[1] ?? '').replaceAll(' ', ''));
        expect(whole * 100n + BigInt(match?.[2] ?? '0')).toBe(ore);
        expect(match?.[2]).not.toBe('00');
      }),
    );
  });
});

describe('kroner as people type them', () => {
  it('are read as they are meant', () => {
    const meant: Record<string, number> = {
      '1300000': 1_300_000,
      '1 300 000': 1_300_000,
      '1.300.000': 1_300_000,
      '1\u00a0300\u00a0000': 1_300_000,
      '1 300 000 kr': 1_300_000,
      '1300000,-': 1_300_000,
      '1 300 000 kroner': 1_300_000,
      '1,3 mill': 1_300_000,
      '1.3 mill.': 1_300_000,
      '2 millioner': 2_000_000,
      '0,5 MNOK': 500_000,
      '0': 0,
      '1.300': 1300,
      '1,300,000': 1_300_000,
      'NOK 500 000': 500_000,
      'kr 500 000': 500_000,
      '2.4 million': 2_400_000,
      '1,2 mrd.': 1_200_000_000,
      '500 tusen': 500_000,
      '750k': 750_000,
    };
    for (const [text, value] of Object.entries(meant)) expect([text, kronerFrom(text)]).toEqual([text, value]);
  });

  it('are asked for again when they are no whole amount, or could be meant in two ways', () => {
    for (const text of [
      '',
      ' ',
      'tull',
      '-1',
      '1,5',
      '12,50',
      '1300000.5',
      '1.30',
      '13.00',
      '1 30 000',
      '1,300',
      '1e6',
      '0x10',
      '1 300 00',
      'kr',
      '100000000001',
      '1.1234567 mill',
      '１２３',
    ])
      expect([text, kronerFrom(text)]).toEqual([text, null]);
  });

  it('come back from the form that they are shown in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxKroner }), (value) => {
        expect(kronerFrom(formatOre(kroner(value)))).toBe(value);
        expect(kronerFrom(formatNumber(value))).toBe(value);
        expect(kronerFrom(String(value))).toBe(value);
      }),
    );
  });

  it('are a whole amount within the limit or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .,]{0,14} ?(kr|mill|mnok|,-)?$/)), (text) => {
        const value = kronerFrom(text);
        if (value !== null) expect(Number.isInteger(value) && value >= 0 && value <= maxKroner).toBe(true);
      }),
    );
  });
});

describe('amounts that are not known exactly', () => {
  it('add up to the bounds of every sum', () => {
    fc.assert(
      fc.property(interval, interval, amount, amount, (a, b, x, y) => {
        const inA = within(x, a) ? x : a.low;
        const inB = within(y, b) ? y : b.low;
        expect(within(inA + inB, add(a, b))).toBe(true);
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
    expect(add(exactly(1n), unbounded)).toEqual({ low: 1n, high: null });
  });

  it('cover both of two, and no more', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = hull(a, b);
        expect(both.low).toBe(a.low < b.low ? a.low : b.low);
        expect(both.high === null).toBe(a.high === null || b.high === null);
        expect(within(a.low, both) && within(b.low, both)).toBe(true);
        if (both.high !== null) expect([a.high, b.high]).toContain(both.high);
      }),
    );
  });

  it('are scaled up to whole øre, never down, so that a limit is not missed by rounding', () => {
    expect(scale(exactly(100n), 1n, 3n)).toEqual(exactly(34n));
    expect(scale(exactly(kroner(1_300_000)), 48n, 60n)).toEqual(exactly(kroner(1_040_000)));
    fc.assert(
      fc.property(amount, fc.bigInt({ min: 1n, max: 600n }), fc.bigInt({ min: 1n, max: 600n }), (ore, up, down) => {
        const { low } = scale(exactly(ore), up, down);
        expect(low * down >= ore * up && (low - 1n) * down < ore * up).toBe(true);
      }),
    );
    expect(isExact(scale(exactly(7n), 5n, 3n))).toBe(true);
  });
});
