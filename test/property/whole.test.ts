import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, day, endless, exactAmount, wholeAnswers } from '../support/arbitrary.js';
import { conclusionsOf, mainRoutesOf, readingOf, shownOf } from '../support/reading.js';

const runs = { numRuns: 300 };

describe('a project with every question answered', { timeout: 60_000 }, () => {
  it('has every conclusion, and every step on the way, settled or left open by the law itself', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        fc.pre(!endless(whole));
        const ends = conclusionsOf(readingOf(whole, date)).map(({ assessment, outcome }) => [assessment.id, outcome]);
        expect(ends.filter(([, outcome]) => outcome !== 'settled' && outcome !== 'unsettled-law')).toEqual([]);
      }),
      runs,
    );
  });

  it('meets no conflict and no gap in the rules, even when the contract has no end', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        const broken = conclusionsOf(readingOf(whole, date)).filter(({ outcome }) => outcome === 'conflict' || outcome === 'no-rule');
        expect(broken.map(({ assessment }) => assessment.id)).toEqual([]);
      }),
      runs,
    );
  });

  it('has exactly one main way when all five are settled', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        const reading = readingOf(whole, date);
        fc.pre(shownOf(reading).every(({ outcome }) => outcome === 'settled'));
        expect(mainRoutesOf(reading)).toHaveLength(1);
      }),
      runs,
    );
  });

  it('never has more than one main way', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        expect(mainRoutesOf(readingOf(whole, date)).length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

/** From the lightest to the heaviest; III and IV are the heaviest for their own services, and KKF for concessions. */
const weight: Readonly<Record<string, number>> = {
  'under-innslagspunkt': 0,
  'foa-del-1': 1,
  kkf: 1,
  'foa-del-2': 2,
  'foa-del-3': 3,
  'foa-del-4': 3,
};

const contract = fc
  .record({
    ytelsestype: fc.constantFrom('ordinær-tjeneste', 'særlig-tjeneste', 'helse-og-sosial', 'vare', 'bygg-og-anlegg'),
    oppdragsgiver: fc.constantFrom('bydel', 'kommune', 'fylkeskommune', 'stat', 'offentligrettslig-organ'),
    vederlag: fc.constantFrom('pris', 'kostnadsdekning', 'utnyttelsesrett'),
    driftsrisiko: fc.constantFrom('ja', 'nei'),
  })
  .map((kind) => ({
    penger: 'ja',
    leveringsplikt: 'ja',
    lovpålagt: 'ja',
    utvelgelse: 'ja',
    unntaksgrunn: 'ingen',
    'samlet-pris': 'ja',
    ...kind,
  }))
  .map((kind) => ({ opsjoner: 'nei', 'gjentatte-kjøp': 'nei', 'andre-enheter': 'nei', delkontrakt: 'nei', ...kind }));

describe('the same contract for more money', { timeout: 60_000 }, () => {
  it('never follows lighter rules', () => {
    fc.assert(
      fc.property(contract, day, fc.nat(80_000_000), fc.nat(80_000_000), (kind, date, one, other) => {
        const ruled = (kroner: number): string => {
          const answers = new Map(Object.entries(kind).map(([id, value]) => [id, choice(value)] as const));
          const { outcome, possible } = readingOf(new Map([...answers, ['verdi', exactAmount(kroner)]]), date).conclusion('regelverk');
          expect(outcome).toBe('settled');
          return possible[0] ?? '';
        };
        const [less, more] = [ruled(Math.min(one, other)), ruled(Math.max(one, other))];
        expect([less, more, weight[less]]).toEqual([less, more, expect.any(Number)]);
        expect(weight[more]).toBeGreaterThanOrEqual(weight[less] ?? Number.NaN);
      }),
      runs,
    );
  });
});
