import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSchemes, type SchemeResult } from '../../src/engine/sources/match.js';
import type { Answer, Project } from '../../src/project/model.js';
import type { SchemeAnswer, SchemeAnswerValue } from '../../src/project/scheme-answers.js';
import { pack } from '../support/pack.js';

type Told = Pick<Project, 'answers' | 'schemeAnswers'>;
type Value = { readonly question: string; readonly own: boolean; readonly value: SchemeAnswerValue };

const parties = pack.questions.filter(({ storedIn, id }) => storedIn !== null || id === 'lovpålagt' || id === 'egeninnsats');
const limits = pack.schemes.flatMap(({ criteria }) =>
  criteria.flatMap(({ test }) => (test.kind === 'limit' ? test.values.flatMap(({ least, most }) => [least ?? 0n, most ?? 0n]) : [])),
);
/** Figures at and beside every limit that a scheme has. */
const figure = fc.constantFrom(...limits.flatMap((limit) => [limit, limit + 1n, limit > 0n ? limit - 1n : limit]));
const several = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 }).map((chosen): SchemeAnswerValue => ({ kind: 'several', values: chosen }));
const choice = (values: readonly string[]) => fc.constantFrom(...values).map((value): SchemeAnswerValue => ({ kind: 'choice', value }));
const amount = fc.tuple(figure, figure).map(
  ([a, b]): SchemeAnswerValue => ({
    kind: 'amount',
    low: a < b ? a : b,
    high: a < b ? b : a,
    vat: 'ikke-relevant',
    vatAmount: null,
    period: 'totalt',
  }),
);
const months = fc
  .oneof(fc.integer({ min: 0, max: 60 }), fc.constant('løpende' as const))
  .map((count): SchemeAnswerValue => ({ kind: 'months', months: count }));

/** An answer to every question that a scheme can look at. */
const whole: fc.Arbitrary<readonly Value[]> = fc.tuple(
  ...parties.map(({ id, options }) => choice(options.map(({ value }) => value)).map((value) => ({ question: id, own: false, value }))),
  ...pack.schemeQuestions.map(({ id, type, options }) => {
    const values = options.map(({ value }) => value);
    const made =
      type === 'flere-av'
        ? several(values)
        : type === 'beløp'
          ? amount
          : type === 'måneder'
            ? months
            : type === 'dato'
              ? fc.constant<SchemeAnswerValue>({ kind: 'date', date: '2026-08-01' })
              : choice(values);
    return made.map((value) => ({ question: id, own: true, value }));
  }),
);
const day = fc.constantFrom('2020-06-01', '2023-01-01', '2024-02-01', '2026-11-22');

const blank = { reason: null, source: null, at: null };
function told(values: readonly Value[]): Told {
  const schemeAnswers = values.filter(({ own }) => own).map(({ question, value }) => [question, { ...blank, value }] as const);
  const answers = values.flatMap(({ question, own, value }): (readonly [string, Answer])[] =>
    own || value.kind === 'several' || value.kind === 'date' ? [] : [[question, { ...blank, value }]],
  );
  return { answers: new Map(answers), schemeAnswers: new Map<string, SchemeAnswer>(schemeAnswers) };
}
const match = (values: readonly Value[], asOf: string): readonly SchemeResult[] => matchSchemes(pack, told(values), asOf);
const dontKnow = (value: Value): Value => ({ ...value, value: { kind: 'unknown' } });

describe('matching funding', { timeout: 60_000 }, () => {
  it('a new fact never un-decides: what fits or does not fit with some answers, does so with all', () => {
    fc.assert(
      fc.property(whole, fc.infiniteStream(fc.constantFrom('kept', 'unknown', 'gone')), day, (values, fates, asOf) => {
        const known = values.flatMap((value) => {
          const fate = fates.next().value;
          return fate === 'kept' ? [value] : fate === 'unknown' ? [dontKnow(value)] : [];
        });
        const all = match(values, asOf);
        match(known, asOf).forEach(({ scheme, match: before, criteria }, index) => {
          if (before !== 'may-fit') expect([scheme.id, all[index]?.match]).toEqual([scheme.id, before]);
          criteria.forEach(({ outcome, criterion }, row) => {
            if (outcome !== 'unknown')
              expect([scheme.id, criterion.about, all[index]?.criteria[row]?.outcome]).toEqual([scheme.id, criterion.about, outcome]);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('unknown never makes a scheme fit, nor keeps it from fitting: with nothing known, all may fit', () => {
    for (const asOf of ['2020-06-01', '2024-02-01', '2026-11-22']) {
      expect(new Set(match([], asOf).map((result) => result.match))).toEqual(new Set(['may-fit']));
      fc.assert(
        fc.property(whole, (values) => {
          expect(match(values.map(dontKnow), asOf)).toEqual(match([], asOf));
        }),
        { numRuns: 20 },
      );
    }
  });

  it('«vet-ikke» is the same as no answer', () => {
    fc.assert(
      fc.property(whole, fc.nat(), day, (values, which, asOf) => {
        const at = which % values.length;
        const doubted = values.map((value, index) => (index === at ? dontKnow(value) : value));
        const silent = values.filter((_, index) => index !== at);
        expect(match(doubted, asOf)).toEqual(match(silent, asOf));
      }),
      { numRuns: 200 },
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(whole, day, fc.infiniteStream(fc.nat()), (values, asOf, keys) => {
        const shuffled = values.map((value) => ({ value, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        expect(
          match(
            shuffled.map(({ value }) => value),
            asOf,
          ),
        ).toEqual(match(values, asOf));
      }),
      { numRuns: 200 },
    );
  });

  it('a criterion is open only for a reason: an answer that is missing, a scheme that does not tell, or a source that is unsure', () => {
    fc.assert(
      fc.property(whole, day, (values, asOf) => {
        for (const { criteria } of match(
          values.filter((_, index) => index % 2 === 0),
          asOf,
        ))
          for (const { outcome, why, open } of criteria) {
            expect(outcome === 'unknown').toBe(why !== 'answered');
            expect(open.length > 0).toBe(why === 'answer-missing');
          }
      }),
      { numRuns: 100 },
    );
  });

  it('only a scheme whose every criterion is known for sure can fit', () => {
    const known = pack.schemes.filter(({ criteria }) =>
      criteria.every(({ level, test, confidence }) => level === 'bør' || (test.kind !== 'unknown' && confidence !== 'lav')),
    );
    expect([...new Set(known.map(({ id }) => id))].sort()).toEqual(['g-14', 'p-01', 'p-02']);
    fc.assert(
      fc.property(whole, day, (values, asOf) => {
        for (const { scheme, match: found } of match(values, asOf))
          if (!known.includes(scheme)) expect([scheme.id, found]).not.toContain('fits');
      }),
      { numRuns: 300 },
    );
  });
});
