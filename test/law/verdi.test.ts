import { describe, expect, it } from 'vitest';
import { concession, conclusionOf, contract, evaluated, outcomeOf, value, withoutVat } from '../support/contract.js';
import { worth } from '../support/worth.js';

const service = { ...contract, ytelsestype: 'ordinær-tjeneste', 'samlet-pris': 'nei' };
const fixedPrice = { ...service, 'samlet-pris': 'ja' };
const goods = { ...contract, ytelsestype: 'vare', 'samlet-pris': 'nei' };
const works = { ...contract, ytelsestype: 'bygg-og-anlegg', 'samlet-pris': 'nei' };
const operation = { ...concession, ytelsestype: 'helse-og-sosial', 'samlet-pris': 'nei' };

describe('FOA § 5-4 (1): the total payment without VAT', () => {
  it('a total told without VAT is the value', () => {
    expect(worth({ ...service, verdi: value(1_250_000) })).toBe(1_250_000);
  });

  it('VAT that is known is taken out', () => {
    expect(worth({ ...service, verdi: { beløp: 1_419_813, mva: 'inklusiv', 'mva-beløp': 283_963, periode: 'totalt' } })).toBe(1_135_850);
  });

  it('with VAT of unknown size the value is at most the amount, and not known to be so much', () => {
    const bounds = worth({ ...service, verdi: { beløp: 1_419_813, mva: 'inklusiv', periode: 'totalt' } });
    expect(bounds).toEqual([expect.any(Number), 1_419_813]);
    // The general rate is 25 per cent, so this much may be all of it.
    expect(Array.isArray(bounds) && bounds[0]).toBeLessThanOrEqual(1_135_850.4);
  });

  // 1 419 813 with VAT is above 1.3 million; without 25 per cent VAT it is 1 135 850, below it.
  it('1 419 813 kroner with VAT is not decided to be above the national threshold of 1.3 million', () => {
    const evaluation = evaluated({ ...service, verdi: { beløp: 1_419_813, mva: 'inklusiv', periode: 'totalt' } }, '2019-06-03');
    const { status, possible } = conclusionOf(evaluation, 'regelverk');
    expect(status).not.toBe('decided');
    expect(possible).toEqual(expect.arrayContaining(['foa-del-1', 'foa-del-2']));
    expect(evaluation.openQuestions.map((question) => question.id)).toContain('verdi');
  });

  it('with the VAT told it is decided: below', () => {
    const told = { beløp: 1_419_813, mva: 'inklusiv', 'mva-beløp': 283_963, periode: 'totalt' };
    expect(outcomeOf(evaluated({ ...service, verdi: told }, '2019-06-03'), 'regelverk')).toBe('foa-del-1');
  });

  it('an amount with VAT that is below the threshold already is decided, for it is no more without', () => {
    const told = { beløp: 1_299_999, mva: 'inklusiv', periode: 'totalt' };
    expect(outcomeOf(evaluated({ ...service, verdi: told }, '2019-06-03'), 'regelverk')).toEqual(['under-innslagspunkt', 'foa-del-1']);
  });

  it('a band that lies on one side of a threshold is enough', () => {
    const band = { beløp: { minst: 1_300_000, høyst: 2_299_999 }, mva: 'eksklusiv', periode: 'totalt' };
    expect(outcomeOf(evaluated({ ...service, verdi: band }, '2025-06-02'), 'regelverk')).toBe('foa-del-2');
  });
});

describe('amounts by year and by month', () => {
  it.each([
    ['år', 600_000, 12, 600_000],
    ['år', 600_000, 18, 900_000],
    ['år', 600_000, 36, 1_800_000],
    ['måned', 50_000, 12, 600_000],
    ['måned', 50_000, 36, 1_800_000],
  ])('told by %s, %i kroner over %i months is %i', (period, amount, months, total) => {
    expect(worth({ ...service, varighet: months, verdi: value(amount, period) })).toBe(total);
  });

  it('a year’s amount that does not divide evenly is rounded up, so that a threshold is never missed by rounding', () => {
    // 100 000 / 12 = 8 333.333… kroner a month
    expect(worth({ ...service, varighet: 1, verdi: value(100_000, 'år') })).toBe(8_333.34);
  });

  it('a total is not multiplied', () => {
    expect(worth({ ...fixedPrice, varighet: 36, verdi: value(600_000) })).toBe(600_000);
  });
});

describe('FOA § 5-4 (12): services without a total price', () => {
  it.each([
    [47, 2_350_000],
    [48, 2_400_000],
    [49, 2_400_000],
    [120, 2_400_000],
  ])('50 000 a month over %i months is %i: beyond 48 months it is the month times 48', (months, total) => {
    expect(worth({ ...service, varighet: months, verdi: value(50_000, 'måned') })).toBe(total);
    expect(worth({ ...service, varighet: months, verdi: value(600_000, 'år') })).toBe(total);
  });

  it('open-ended is the month times 48', () => {
    expect(worth({ ...service, varighet: 'løpende', verdi: value(50_000, 'måned') })).toBe(2_400_000);
    expect(worth({ ...service, varighet: 'løpende', verdi: value(600_000, 'år') })).toBe(2_400_000);
  });

  it('an amount told for all of 49 months is brought to the month first', () => {
    expect(worth({ ...service, varighet: 49, verdi: value(2_450_000) })).toBe(2_400_000);
    expect(worth({ ...service, varighet: 48, verdi: value(2_400_000) })).toBe(2_400_000);
  });

  it('does not apply to a service with a total price: its whole term counts', () => {
    expect(worth({ ...fixedPrice, varighet: 49, verdi: value(50_000, 'måned') })).toBe(2_450_000);
    expect(worth({ ...fixedPrice, varighet: 49, verdi: value(2_450_000) })).toBe(2_450_000);
  });

  it('while it is not known whether there is a total price, the value is both', () => {
    const { 'samlet-pris': _, ...unknown } = service;
    expect(worth({ ...unknown, varighet: 49, verdi: value(50_000, 'måned') })).toEqual([2_400_000, 2_450_000]);
    expect(worth({ ...unknown, varighet: 48, verdi: value(50_000, 'måned') })).toBe(2_400_000);
  });
});

describe('goods, works and concessions have no 48 months for a fixed term', () => {
  it.each([
    ['goods', goods],
    ['works', works],
    ['a concession (KKF § 5-2: the turnover over the whole term)', operation],
  ])('%s over 60 months: 60 months count', (_, kind) => {
    expect(worth({ ...kind, varighet: 60, verdi: value(50_000, 'måned') })).toBe(3_000_000);
    expect(worth({ ...kind, varighet: 60, verdi: value(3_000_000) })).toBe(3_000_000);
  });

  it('goods hired without an end are the month times 48 (FOA § 5-4 (10) c)', () => {
    expect(worth({ ...goods, varighet: 'løpende', verdi: value(50_000, 'måned') })).toBe(2_400_000);
  });

  it.each([
    ['works', works],
    ['a concession', operation],
  ])('%s without an end has no value that the regulation fixes, so none is claimed', (_, kind) => {
    expect(worth({ ...kind, varighet: 'løpende', verdi: value(50_000, 'måned') })).toEqual([expect.any(Number), null]);
  });

  it.each([
    ['works without an end', { ...works, varighet: 'løpende' }],
    ['a concession without an end', { ...operation, varighet: 'løpende' }],
    [
      'a service that may be prolonged without an end',
      { ...fixedPrice, opsjoner: 'ja', 'opsjon-måneder': 'løpende', 'opsjon-beløp': withoutVat(0) },
    ],
  ])('%s: something that would settle it is still asked for, so that nobody is left without a way on', (_, kind) => {
    const { status, openQuestions } = conclusionOf(evaluated({ ...kind, verdi: value(50_000, 'måned') }, '2025-06-02'), 'regelverk');
    expect([status === 'decided', openQuestions.length > 0]).toEqual([false, true]);
  });

  it('a total that was told for a contract without an end is taken at its word', () => {
    expect(worth({ ...service, varighet: 'løpende', verdi: value(2_400_000) })).toBe(2_400_000);
    expect(worth({ ...works, varighet: 'løpende', verdi: value(2_400_000) })).toBe(2_400_000);
  });
});
