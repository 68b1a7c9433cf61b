import { describe, expect, it } from 'vitest';
import { commonBounds, within } from '../../../src/compare/common.js';
import type { Bound, Shift } from '../../../src/compare/model.js';
import { hangWhole, some } from '../../../src/report/diff-layout.js';
import { boundWords } from '../../../src/report/diff-words.js';

const answers = (id: string, those: readonly string[], others: readonly string[]): Bound => ({
  kind: 'answers',
  id,
  answers: those,
  others,
});
const amount = (...stretches: readonly (readonly [bigint, bigint | null])[]): Bound => ({
  kind: 'amount',
  id: 'verdi',
  unit: 'money',
  stretches: stretches.map(([low, high]) => ({ low, high })),
});
const months = (low: bigint, high: bigint | null): Bound => ({ kind: 'amount', id: 'lengde', unit: 'months', stretches: [{ low, high }] });

describe('a bound in words', () => {
  it.each([
    [amount([10_000_000n, 49_999_999n]), 'verdi: minst 100 000 kr og under 500 000 kr'],
    [amount([0n, 9_999_999n]), 'verdi: under 100 000 kr'],
    [amount([10_000_001n, null]), 'verdi: over 100 000 kr'],
    [amount([10_000_000n, null]), 'verdi: minst 100 000 kr'],
    [amount([0n, 10_000_000n]), 'verdi: høyst 100 000 kr'],
    [amount([870_000_000n, 870_000_000n]), 'verdi: nøyaktig 8 700 000 kr'],
    [amount([0n, 99n], [200n, null]), 'verdi: under 1 kr eller minst 2 kr'],
    [months(0n, 36n), 'lengde: høyst 36 måneder'],
    [months(37n, null), 'lengde: minst 37 måneder'],
    [answers('plikt', ['ja'], ['nei']), 'plikt: ja'],
    [answers('vederlag', ['a', 'b', 'c'], ['d']), 'vederlag: alt annet enn d'],
    [answers('vederlag', ['a', 'b'], ['c', 'd']), 'vederlag: a eller b'],
  ])('%#: %s', (bound, words) => expect(boundWords(bound, 'nb')).toBe(words));
});

const none = { outcome: 'no-rule', possible: [] } as const;
const shift = (...region: readonly Bound[]): Shift => ({ before: none, after: none, region, witness: 0 });

describe('what several changes have in common', () => {
  it('is what every one of them takes, and as wide as the widest', () => {
    const yes = answers('p', ['ja'], ['nei']);
    const [one, other] = [answers('r', ['a'], ['b', 'c']), answers('r', ['b'], ['a', 'c'])];
    expect(commonBounds([shift(yes, one), shift(yes, other)])).toEqual([yes, answers('r', ['a', 'b'], ['c'])]);
    expect(commonBounds([shift(yes, one), shift(one)])).toEqual([one]);
    expect(commonBounds([shift(yes), shift(answers('p', ['nei'], ['ja']))])).toEqual([]);
    expect(commonBounds([])).toEqual([]);
  });

  it('joins stretches of an amount that meet or lie over each other', () => {
    const joined = (a: Bound, b: Bound) => commonBounds([shift(a), shift(b)]);
    expect(joined(amount([100n, 199n]), amount([200n, 299n]))).toEqual([amount([100n, 299n])]);
    expect(joined(amount([100n, 199n]), amount([300n, null]))).toEqual([amount([100n, 199n], [300n, null])]);
    expect(joined(amount([100n, null]), amount([50n, 120n]))).toEqual([amount([50n, null])]);
    expect(joined(amount([0n, 199n]), amount([100n, null]))).toEqual([]);
  });

  it('is told apart from what lies outside it', () => {
    const yes = answers('p', ['ja'], ['nei']);
    expect(within(shift(yes, amount([100n, 150n])), [yes, amount([100n, 199n])])).toBe(true);
    expect(within(shift(yes, amount([100n, 250n])), [yes, amount([100n, 199n])])).toBe(false);
    expect(within(shift(yes), [yes, amount([100n, 199n])])).toBe(false);
  });
});

describe('long lists and lines', () => {
  const more = (rest: number) => `og ${rest} ting til`;
  const blocks = (count: number) => Array.from({ length: count }, (_, number) => [`${number}`]);

  it('never says that there is one more, when the one fits where that is said', () => {
    expect(some(blocks(7), false, more)).toHaveLength(7);
    expect(some(blocks(8), false, more).at(-1)).toBe('  og 2 ting til');
    expect(some(blocks(8), true, more)).toHaveLength(8);
  });

  it('no amount is broken over two lines', () => {
    const text = 'minst 57 800 000 kr og under 62 900 000 kr, over 62 900 000 kr eller 12 måneder';
    for (let width = 20; width < 90; width++) {
      const lines = hangWhole('  ', text, width);
      expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
      expect(lines.some((line) => /\d$/.test(line) && !line.endsWith('12'))).toBe(false);
      expect(lines.some((line) => /^ +kr\b/.test(line))).toBe(false);
    }
  });
});
