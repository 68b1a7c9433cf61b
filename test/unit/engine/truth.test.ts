import { describe, expect, it } from 'vitest';
import { all, any, not, type Truth, type Verdict } from '../../../src/engine/truth.js';

const verdict = (truth: Truth): Verdict => ({ truth, because: [] });
const itself = (one: Verdict): Verdict => one;
const truths: readonly Truth[] = ['yes', 'no', 'unknown'];
const and = (...parts: Truth[]): Truth => all(parts, (truth) => verdict(truth)).truth;
const or = (...parts: Truth[]): Truth => any(parts, (truth) => verdict(truth)).truth;
const opposite = (truth: Truth): Truth => not(verdict(truth)).truth;

describe('three-valued truth', () => {
  it.each([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'yes', 'no'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'no'],
    ['unknown', 'yes', 'unknown'],
    ['unknown', 'no', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('%s and %s is %s', (a, b, result) => {
    expect(and(a, b)).toBe(result);
  });

  it.each([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['yes', 'unknown', 'yes'],
    ['no', 'yes', 'yes'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'unknown'],
    ['unknown', 'yes', 'yes'],
    ['unknown', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('%s or %s is %s', (a, b, result) => {
    expect(or(a, b)).toBe(result);
  });

  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s: unknown is unknown in either polarity', (a, result) => {
    expect(opposite(a)).toBe(result);
  });

  it('and, or and not fit together for three parts (De Morgan), in any order', () => {
    for (const a of truths)
      for (const b of truths)
        for (const c of truths) {
          expect(opposite(and(a, b, c))).toBe(or(opposite(a), opposite(b), opposite(c)));
          expect(and(c, a, b)).toBe(and(a, b, c));
          expect(or(c, a, b)).toBe(or(a, b, c));
        }
  });

  it('nothing to hold holds, and nothing to choose from does not', () => {
    expect(and()).toBe('yes');
    expect(or()).toBe('no');
  });
});

describe('what a truth rests on', () => {
  it('what failed is the reason for a no, and what held is the reason for a yes', () => {
    const because = (fact: string) => [{ kind: 'is' as const, fact, values: ['ja'] }];
    const known = (truth: Truth, fact: string): Verdict => ({ truth, because: because(fact) });
    const parts = [known('yes', 'p'), known('no', 'q')];
    expect(all(parts, itself).because).toEqual(because('q'));
    expect(any(parts, itself).because).toEqual(because('p'));
    expect(all([known('yes', 'p'), known('yes', 'q')], itself).because).toEqual([...because('p'), ...because('q')]);
  });
});
