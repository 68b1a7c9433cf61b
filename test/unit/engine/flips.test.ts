import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Flip, flips } from '../../../src/engine/flips.js';
import { type AnswerMap, choice, day, exactAmount, projectWith, Told, wholeAnswers } from '../../support/arbitrary.js';
import { type Answers, buyerOf, settledContract as settled, value } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';
import { readingOf } from '../../support/reading.js';

const found = (answers: Answers): Flip[] => flips(pack, projectOf(answers, buyerOf('kommune')), '2026-05-04');
const only = (all: readonly Flip[], question: string, to: string): Flip | undefined =>
  all.find(
    ({ changes: [first, ...more] }) => first?.kind === 'answer' && more.length === 0 && first.question === question && first.to === to,
  );
const kroner = (flip: Flip | undefined): readonly (number | null)[] | undefined => {
  const [change] = flip?.changes ?? [];
  return change?.kind === 'amount'
    ? [Number(change.to.low) / 100, change.to.high === null ? null : Number(change.to.high) / 100]
    : undefined;
};

describe('one answer given otherwise', () => {
  const all = found({ ...settled, verdi: value(700_000) });

  it('without a duty to deliver the contract is a grant, and the procurement rules fall away', () => {
    const flip = only(all, 'leveringsplikt', 'nei');
    expect(flip?.changes).toEqual([{ kind: 'answer', question: 'leveringsplikt', from: 'ja', to: 'nei' }]);
    expect(flip?.conclusions.get('avtaletype')).toEqual(['tilskudd']);
    expect(flip?.conclusions.get('regelverk')).toEqual(['ikke-aktuelt']);
  });

  it('what would change nothing is not told', () => {
    // Cost cover is consideration too (C-113/13 Spezzino).
    expect(only(all, 'vederlag', 'kostnadsdekning')).toBeUndefined();
    expect(only(all, 'samlet-pris', 'nei')).toBeUndefined();
    expect(only(all, 'utvelgelse', 'nei')?.conclusions.get('avtaletype')).toEqual(['utenfor']);
  });

  it('a question that is not answered is not flipped', () => {
    expect(all.some(({ changes }) => changes.some((one) => one.kind === 'answer' && one.question === 'lovpålagt'))).toBe(false);
  });
});

describe('one amount told otherwise', () => {
  // FOA § 5-1 as in force in May 2026: below 100 000 the regulation does not apply; from 1.3 million part II; from 2.5 million part III.
  it('names the exact amounts where the rules change', () => {
    const all = found({ ...settled, verdi: value(700_000) }).filter(({ changes: [first] }) => first?.kind === 'amount');
    const regelverk = (to: string) => kroner(all.find(({ conclusions }) => conclusions.get('regelverk')?.join() === to));
    expect(regelverk('under-innslagspunkt')).toEqual([0, 99_999.99]);
    expect(regelverk('foa-del-2')).toEqual([1_300_000, 2_499_999.99]);
    expect(regelverk('foa-del-3')).toEqual([2_500_000, null]);
  });
});

const mainIds = ['ytelse', 'avtaletype', 'regelverk', 'reservasjon', 'statsstøtte'];
const withChanges = (answers: AnswerMap, changes: readonly Change[]): AnswerMap =>
  new Told([...answers, ...changes.flatMap((one) => (one.kind === 'answer' ? [[one.question, choice(one.to)] as const] : []))]);
const outcomes = (answers: AnswerMap, date: string): string[] =>
  mainIds.map((id) => `${id} ${readingOf(answers, date).outcome(id).possible.join()}`);

describe('flips of whole projects', { timeout: 60_000 }, () => {
  it('do to the conclusions exactly what is told, and leave the others alone', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        const before = outcomes(whole, date);
        for (const { changes, conclusions } of flips(pack, projectWith(whole), date)) {
          if (changes.some((one) => one.kind === 'amount')) continue;
          const after = outcomes(withChanges(whole, changes), date);
          const told = [...conclusions].map(([id, possible]) => `${id} ${possible.join()}`);
          expect(after.filter((one) => !before.includes(one)).sort()).toEqual([...told].sort());
          expect(told.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leave out no single answer that would change a settled conclusion', () => {
    fc.assert(
      fc.property(wholeAnswers, day, fc.nat(), fc.nat(), (whole, date, which, other) => {
        const question = pack.questions.filter(({ options }) => options.length > 0).at(which % 50);
        const to = question?.options.at(other % question.options.length)?.value ?? '';
        fc.pre(question !== undefined && readingOf(whole, date).law.questions.has(question.id));
        const id = question?.id ?? '';
        const settledBefore = mainIds.filter((one) => readingOf(whole, date).outcome(one).outcome === 'settled');
        const then = new Told([...whole, [id, choice(to)]]);
        const changed = settledBefore.filter(
          (one) => readingOf(then, date).outcome(one).possible.join() !== readingOf(whole, date).outcome(one).possible.join(),
        );
        fc.pre(changed.length > 0);
        const all = flips(pack, projectWith(whole), date);
        expect(only(all, id, to)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it('an amount changes the result exactly at its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 3_000_000 }), day, (kr, date) => {
        const answers = new Map([...projectOf({ ...settled }, buyerOf('kommune')).answers, ['verdi', exactAmount(kr)] as const]);
        for (const { changes, conclusions } of flips(pack, projectWith(answers), date)) {
          const [change] = changes;
          if (change?.kind !== 'amount' || change.amount !== 'anskaffelsesverdi') continue;
          const at = (ore: bigint) => {
            const answer = exactAmount(0);
            const told = { ...answer, value: { ...answer.value, low: ore, high: ore } } as typeof answer;
            return readingOf(new Map([...answers, ['verdi', told]]), date);
          };
          for (const [id, possible] of conclusions) {
            expect(at(change.to.low === 0n ? 100n : change.to.low).outcome(id).possible).toEqual(possible);
            if (change.to.high !== null) {
              expect(at(change.to.high).outcome(id).possible).toEqual(possible);
              expect(at(change.to.high + 1n).outcome(id).possible).not.toEqual(possible);
            }
            if (change.to.low > 0n) expect(at(change.to.low - 1n).outcome(id).possible).not.toEqual(possible);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
