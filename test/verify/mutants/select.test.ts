import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDates } from '../../../src/pack/change-dates.js';
import type { Pack } from '../../../src/pack/model.js';
import { dayBefore } from '../../../src/text/dates.js';
import { type Case, type ExpectationKind, expectationKinds } from '../../../src/verify/cases/model.js';
import { runCase } from '../../../src/verify/cases/run.js';
import type { Fate } from '../../../src/verify/mutants/score.js';
import { casesFor } from '../../support/cases.js';
import { fates } from '../../support/fates.js';
import { goodPack } from '../../support/good-pack.js';
import { amountQuestion, assessment, parameter, question, rule, smallPack } from '../../support/small-pack.js';

describe('leaving out the cases that cannot notice', () => {
  /** The case with everything of these kinds expected just as it is, so that it notices whatever can be noticed there. */
  const watchful = (pack: Pack, one: Case, kinds: readonly ExpectationKind[] = expectationKinds): Case => {
    const ids = {
      konklusjoner: pack.assessments.filter(({ shown }) => shown),
      ...{ veier: pack.routes, funn: pack.checks, sjekkliste: pack.checklist, momenter: pack.factors },
    };
    const blank = kinds.flatMap((kind) => ids[kind].map(({ id }) => ({ kind, id, wanted: '', at: { line: 1, column: 1, length: 1 } })));
    const found = new Map(
      runCase(pack, { ...one, expectations: blank }).map(({ expectation, found: told }) => [
        expectation,
        typeof told === 'string' ? told : told.nb,
      ]),
    );
    return { ...one, expectations: blank.map((expectation) => ({ ...expectation, wanted: found.get(expectation) ?? '' })) };
  };

  /** What becomes of each mutant when every case is run against it. */
  const bruteForce = (all: readonly Fate[], cases: readonly Case[]): boolean[] =>
    all.map(({ mutant, equivalent }) => {
      if (equivalent !== null) return false;
      const changed = mutant.pack();
      return cases.some((one) => {
        try {
          return runCase(changed, one).length > 0;
        } catch {
          return true;
        }
      });
    });

  const answer = fc.constantFrom('ja', 'nei', 'vet-ikke');
  const assessed = answer.map((svar) => ({ svar, begrunnelse: 'prøve' }));
  const near = fc.constantFrom(99_999, 100_000, 100_001, 499_999, 500_000, 500_001);
  const amount = fc
    .oneof(
      near,
      fc.tuple(near, near).map(([one, other]) => ({ minst: Math.min(one, other), høyst: Math.max(one, other) })),
    )
    .map((beløp) => ({ beløp, mva: 'eksklusiv', periode: 'totalt' }));
  const dates = changeDates(goodPack)
    .filter((day) => day > goodPack.from)
    .flatMap((day) => [dayBefore(day), day]);
  const told = fc.record(
    {
      leveringsplikt: answer,
      'dekker-behov': assessed,
      'vurdering-avtaletype': fc.constantFrom('kontrakt', 'tilskudd').map((svar) => ({ svar, begrunnelse: 'prøve' })),
      lovpålagt: answer,
      initiativ: fc.constantFrom('kommunen', 'organisasjonen'),
      konkurranse: answer,
      verdi: amount,
      varighet: fc.constantFrom(12, 48, 49, 60),
      ytelsestype: fc.constantFrom('tjeneste', 'vare'),
      'samlet-pris': answer,
      konsesjon: answer,
      opsjoner: fc.constantFrom('nei', 'vet-ikke'),
    },
    { requiredKeys: [] },
  );
  const one = fc.record({
    svar: told,
    dato: fc.constantFrom(goodPack.from, ...dates),
    vei: fc.option(fc.constantFrom('kontrakt', 'tilskudd')),
    kinds: fc.subarray([...expectationKinds], { minLength: 1 }),
  });

  it('changes nothing in what is noticed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (several) => {
        const written = several.map(({ svar, dato, vei }, index) => [
          `nr-${index}`,
          { svar, dato, ...(vei === null ? {} : { 'valgt-vei': vei }), forventet: { funn: { 'valg.strider': 'nei' } } },
        ]);
        const cases = casesFor(goodPack, Object.fromEntries(written)).map((made, index) => watchful(goodPack, made, several[index]?.kinds));
        const all = fates(goodPack, cases);
        expect(all.map(({ noticedBy }) => noticedBy !== null)).toEqual(bruteForce(all, cases));
      }),
      { numRuns: 40 },
    );
  });

  it('a case that is read in more than one way is never left out', () => {
    // Whether the amount counts at all hangs on `f`. The adviser says that it does not; that is no fact, so the limit still matters.
    const pack = smallPack({
      spørsmål: [
        ...[question('p'), question('v', { type: 'en-av', svar: ['x', 'y'].map((verdi) => ({ verdi, tekst: { nb: verdi } })) })],
        amountQuestion('b', { 'spørres-når': { f: 'x' } }),
      ],
      beløp: [parameter('grense', 100)],
      delvurderinger: [
        assessment('f', ['x', 'y'], [rule('f.x', 'x', { p: 'ja' }), rule('f.y', 'y', { p: 'nei' })], { 'vurderes-i': 'v' }),
        assessment(
          'c',
          ['stor', 'liten'],
          [rule('c.stor', 'stor', { b: { minst: 'grense' } }), rule('c.liten', 'liten', { ikke: { regel: 'c.stor' } })],
        ),
      ],
    });
    const svar = { v: 'y', b: { beløp: 100, mva: 'eksklusiv' } };
    const cases = casesFor(pack, { en: { svar, forventet: { konklusjoner: { c: { mulige: ['liten'] } } } } });
    expect(cases.flatMap((made) => runCase(pack, made))).toEqual([]);
    const noticed = fates(pack, cases).flatMap(({ mutant, noticedBy }) => (noticedBy === null ? [] : [mutant.change.nb]));
    expect(noticed).toContain('100 kr → 101 kr fra 1. januar 2020');
  });
});
