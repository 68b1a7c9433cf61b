import { describe, expect, it } from 'vitest';
import { type Answers, concession, contract, evaluated, outcomeOf, value, withoutVat } from '../support/contract.js';
import { worth } from '../support/worth.js';

/** From 21 April 2026: 932 000 and 11.6 million in FOA § 5-4 (8); EEA thresholds 2.5, 8.7 and 62.9 million in § 5-3. */
const day = '2026-05-04';

type Lots = { readonly lot: number; readonly all: number; readonly small: number };
const lots = ({ lot, all, small }: Lots): Answers => ({
  'samlet-pris': 'ja',
  verdi: value(lot),
  delkontrakt: 'ja',
  'delkontrakter-samlet': withoutVat(all),
  'små-delkontrakter': withoutVat(small),
});
const part = (kind: string, told: Lots, more: Answers = {}): string | readonly string[] =>
  outcomeOf(evaluated({ ...contract, ytelsestype: kind, ...lots(told), ...more }, day), 'regelverk');

describe('FOA § 5-4 (8): the value of all lots decides for each of them', () => {
  it('the total is the value', () => {
    expect(worth({ ...contract, ytelsestype: 'vare', ...lots({ lot: 900_000, all: 3_000_000, small: 0 }) })).toBe(3_000_000);
  });

  it.each([
    [1_299_999, 'foa-del-1'],
    [1_300_000, 'foa-del-2'],
    [2_499_999, 'foa-del-2'],
    [2_500_000, 'foa-del-3'],
  ])('lots of services for %i in all: the lot of 500 000 follows %s', (all, expected) => {
    // More than a fifth of the whole, so that the exception is out of the question.
    expect(part('ordinær-tjeneste', { lot: 500_000, all, small: all })).toBe(expected);
  });

  it('a lot that is not one of the small ones has no way out, however small the small ones are', () => {
    expect(part('ordinær-tjeneste', { lot: 2_000_000, all: 10_000_000, small: 100_000 })).toBe('foa-del-3');
  });

  it('all lots together are never less than the one', () => {
    expect(worth({ ...contract, ytelsestype: 'vare', ...lots({ lot: 3_000_000, all: 2_000_000, small: 0 }) })).toBe(3_000_000);
  });
});

describe('FOA § 5-4 (8) third sentence: small lots', () => {
  it.each([
    [931_999, 'foa-del-1'],
    [932_000, 'foa-del-3'],
    [932_001, 'foa-del-3'],
  ])('a lot of goods or services must be under 932 000: %i follows %s', (lot, expected) => {
    expect(part('ordinær-tjeneste', { lot, all: 10_000_000, small: 1_500_000 })).toBe(expected);
    expect(part('vare', { lot, all: 10_000_000, small: 1_500_000 })).toBe(expected);
  });

  it.each([
    [11_599_999, 'foa-del-2'],
    [11_600_000, 'foa-del-3'],
    [11_600_001, 'foa-del-3'],
  ])('a lot of works must be under 11.6 million, and then follows part II only: %i follows %s', (lot, expected) => {
    expect(part('bygg-og-anlegg', { lot, all: 100_000_000, small: 15_000_000 })).toBe(expected);
  });

  it.each([
    [1_999_999, 'foa-del-1'],
    [2_000_000, 'foa-del-1'],
    [2_000_001, 'foa-del-3'],
  ])('small lots of %i out of 10 million: 20 per cent exactly is not over 20 per cent', (small, expected) => {
    expect(part('ordinær-tjeneste', { lot: 900_000, all: 10_000_000, small })).toBe(expected);
  });

  // «overstiger en terskelverdi i § 5-3»: at exactly the threshold the rule is in force and the exception is not.
  it.each([
    ['ordinær-tjeneste', 400_000, 2_500_000, 'foa-del-3'],
    ['ordinær-tjeneste', 400_000, 2_500_001, 'foa-del-1'],
    ['helse-og-sosial', 900_000, 8_700_000, 'foa-del-4'],
    ['helse-og-sosial', 900_000, 8_700_001, 'foa-del-1'],
    ['særlig-tjeneste', 900_000, 8_700_000, 'foa-del-2'],
    ['særlig-tjeneste', 900_000, 8_700_001, 'foa-del-1'],
    ['bygg-og-anlegg', 10_000_000, 62_900_000, 'foa-del-3'],
    ['bygg-og-anlegg', 10_000_000, 62_900_001, 'foa-del-2'],
  ])('%s: a lot of %i out of %i follows %s, for the total must be over the EEA threshold', (kind, lot, all, expected) => {
    expect(part(kind, { lot, all, small: lot })).toBe(expected);
  });

  it('below the EEA threshold there is nothing to be excepted from: the national threshold decides', () => {
    expect(part('ordinær-tjeneste', { lot: 200_000, all: 2_000_000, small: 200_000 })).toBe('foa-del-2');
  });

  it('the lot counts with its options', () => {
    const option = { opsjoner: 'ja', 'opsjon-måneder': 0, 'opsjon-beløp': withoutVat(32_000) };
    expect(part('ordinær-tjeneste', { lot: 899_999, all: 10_000_000, small: 1_500_000 }, option)).toBe('foa-del-1');
    expect(part('ordinær-tjeneste', { lot: 900_000, all: 10_000_000, small: 1_500_000 }, option)).toBe('foa-del-3');
  });

  // The question's own help says to write 0 when the exception is not used.
  it('is not used on this lot when the lots that it is used for come to nothing, or to less than this lot', () => {
    expect(part('ordinær-tjeneste', { lot: 900_000, all: 10_000_000, small: 0 })).toBe('foa-del-3');
    expect(part('ordinær-tjeneste', { lot: 900_000, all: 10_000_000, small: 899_999 })).toBe('foa-del-3');
  });

  // «den samlede verdien av alle delkontraktene som anskaffelsen er delt opp i»: other purchases are no lots.
  it('the fifth is of the lots, not of the lots and similar purchases', () => {
    const similar = { 'gjentatte-kjøp': 'ja', 'tilsvarende-kjøp': withoutVat(6_000_000) };
    expect(part('ordinær-tjeneste', { lot: 900_000, all: 4_000_000, small: 900_000 }, similar)).toBe('foa-del-3');
  });

  it('is not decided while it is not known which lots it is used for', () => {
    const { 'små-delkontrakter': _, ...unknown } = lots({ lot: 900_000, all: 10_000_000, small: 0 });
    const answers = { ...contract, ytelsestype: 'ordinær-tjeneste', ...unknown };
    expect(outcomeOf(evaluated(answers, day), 'regelverk')).toEqual(['foa-del-1', 'foa-del-3']);
  });

  // Over more than 48 months it may count for less (§ 5-4 (12)); over twelve it is 900 000, more than the small lots together.
  it('is not decided either while it is not known whether this lot is among them', () => {
    const told: Answers = { ...contract, ...lots({ lot: 900_000, all: 10_000_000, small: 100_000 }), 'samlet-pris': 'nei' };
    const { varighet: _, ...openTerm } = told;
    expect(outcomeOf(evaluated({ ...openTerm, ytelsestype: 'ordinær-tjeneste' }, day), 'regelverk')).toEqual(
      expect.arrayContaining(['foa-del-1', 'foa-del-3']),
    );
    expect(outcomeOf(evaluated({ ...openTerm, ytelsestype: 'ordinær-tjeneste', varighet: 12 }, day), 'regelverk')).toBe('foa-del-3');
  });

  it('is not there for concessions: KKF § 5-2 (5) has none', () => {
    const answers = { ...concession, ytelsestype: 'helse-og-sosial', ...lots({ lot: 900_000, all: 70_000_000, small: 900_000 }) };
    expect(outcomeOf(evaluated(answers, day), 'regelverk')).toBe('kkf');
    expect(worth(answers)).toBe(70_000_000);
  });
});
