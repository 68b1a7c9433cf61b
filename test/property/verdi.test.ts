import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/text/money.js';
import { day, endless, partWithDoubts, wholeAnswers } from '../support/arbitrary.js';
import { walkOf } from '../support/reading.js';

const within = (inner: Interval, outer: Interval): boolean =>
  outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));

describe('the value of a procurement after FOA § 5-4 and KKF § 5-2', { timeout: 60_000 }, () => {
  it('lies, while answers are missing, between bounds that hold for every completion', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ whole, part }, date) => {
        const [known, bounds] = [walkOf(whole, date).derived(), walkOf(part, date).derived()];
        const outside = [
          within(known.value.total, bounds.value.total) || ['total', known.value.total, bounds.value.total],
          within(known.value.own, bounds.value.own) || ['own', known.value.own, bounds.value.own],
          within(known.length, bounds.length) || ['length', known.length, bounds.length],
        ].filter((found) => found !== true);
        expect(outside).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never less than the contract itself, and neither is below nothing', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const { total, own } = walkOf(part, date).derived().value;
        expect(own.low >= 0n && total.low >= own.low).toBe(true);
        expect(total.high === null || (own.high !== null && total.high >= own.high)).toBe(true);
        expect(total.high === null || total.low <= total.high).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is one number when every question is answered and the contract has an end', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        fc.pre(!endless(whole));
        const { total } = walkOf(whole, date).derived().value;
        expect(total.high).toBe(total.low);
      }),
      { numRuns: 500 },
    );
  });
});
