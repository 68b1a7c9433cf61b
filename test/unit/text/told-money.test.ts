import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/text/money.js';
import { aboutFrom, bandFrom } from '../../../src/text/told-money.js';

describe('an amount told as a band', () => {
  it.each([
    ['1 300 000', 1_300_000, 1_300_000],
    ['1,3 mill', 1_300_000, 1_300_000],
    ['ca. 1,2 mill.', 1_080_000, 1_320_000],
    ['Omtrent 500 000 kr', 450_000, 550_000],
    ['rundt 2 millioner', 1_800_000, 2_200_000],
    ['under 1,3 mill', 0, 1_299_999],
    ['høyst 100 000', 0, 100_000],
    ['minst 500 000', 500_000, null],
    ['over 500 000 kr', 500_001, null],
    ['1–1,3 mill', 1_000_000, 1_300_000],
    ['mellom 500 000 og 1,3 mill.', 500_000, 1_300_000],
    ['100 000 til 200 000', 100_000, 200_000],
    ['400 000-500 000', 400_000, 500_000],
    ['om lag 1,2 mill.', 1_080_000, 1_320_000],
    ['høgst 100 000', 0, 100_000],
    ['meir enn 500 000', 500_001, null],
    ['frå 500 000', 500_000, null],
    ['about 1.2 million', 1_080_000, 1_320_000],
    ['less than 1.3 mill', 0, 1_299_999],
    ['at least 500 000', 500_000, null],
    ['up to 100 000', 0, 100_000],
    ['between 500 000 and 1.3 mill.', 500_000, 1_300_000],
    ['1-1.3 million', 1_000_000, 1_300_000],
  ])('«%s»', (text, low, high) => {
    expect(bandFrom(text)).toEqual({ low, high });
  });

  it.each(['', 'mange', 'ca.', 'ca. mye', 'under', '2 mill – 1 mill', '1,2345678 mill', '12 34', '-5', 'under 0', '1e6'])(
    '«%s» is none',
    (text) => {
      expect(bandFrom(text)).toBeNull();
    },
  );

  it('about holds what it is about, and reaches a tenth to either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000_000 }), (kroner) => {
        const about = aboutFrom(`ca. ${formatNumber(kroner)}`);
        expect(about && about.low <= kroner && kroner <= (about.high ?? 0)).toBe(true);
        expect(about && (kroner - about.low) * 10 >= kroner && (kroner - about.low) * 10 < kroner + 10).toBe(true);
      }),
    );
  });
});
