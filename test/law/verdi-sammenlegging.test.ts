import { describe, expect, it } from 'vitest';
import { type Answers, concession, conclusionOf, contract, evaluated, outcomeOf, value, withoutVat } from '../support/contract.js';
import { stepsOf, worth } from '../support/worth.js';

const service: Answers = { ...contract, ytelsestype: 'ordinær-tjeneste', 'samlet-pris': 'nei' };
const twoYears: Answers = { ...service, varighet: 24, verdi: value(600_000, 'år') };
const option = (months: number | string, amount: number): Answers => ({
  opsjoner: 'ja',
  'opsjon-måneder': months,
  'opsjon-beløp': withoutVat(amount),
});

describe('FOA § 5-4 (1): every form of option is counted', () => {
  it('an extension counts at the same pay', () => {
    expect(worth({ ...twoYears, ...option(24, 0) })).toBe(2_400_000);
    expect(worth({ ...twoYears, varighet: 12, ...option(12, 0) })).toBe(1_200_000);
  });

  it('an extension of a contract told as a total counts in proportion', () => {
    expect(worth({ ...service, varighet: 24, verdi: value(1_200_000), ...option(12, 0) })).toBe(1_800_000);
  });

  it('an option to buy more is added as it is', () => {
    expect(worth({ ...twoYears, ...option(0, 300_000) })).toBe(1_500_000);
    expect(worth({ ...twoYears, ...option(12, 300_000) })).toBe(2_100_000);
  });

  it('without options nothing is added, whatever was told about them', () => {
    expect(worth({ ...twoYears, ...option(24, 300_000), opsjoner: 'nei' })).toBe(1_200_000);
  });

  it('while it is not known whether there are options, the contract alone is the lower bound', () => {
    const { opsjoner: _, ...unknown } = twoYears;
    expect(worth(unknown)).toEqual([1_200_000, null]);
  });

  // § 5-4 (12) b stops the counting at 48 months; a longer term can never be worth less than a shorter one.
  it('moving months between the term and the extension never makes the same sixty months worth less than 48', () => {
    for (let term = 1; term <= 60; term++) {
      const total = worth({ ...service, varighet: term, verdi: value(50_000, 'måned'), ...option(60 - term, 0) });
      expect([term, total]).toEqual([term, expect.any(Number)]);
      expect(total).toBeGreaterThanOrEqual(2_400_000);
      expect(total).toBeLessThanOrEqual(3_000_000);
    }
  });

  it('a longer term with the same extension is never worth less', () => {
    const worths = [47, 48, 49, 50].map((months) =>
      worth({ ...service, varighet: months, verdi: value(50_000, 'måned'), ...option(12, 0) }),
    );
    expect(worths).toEqual([...worths].sort((a, b) => Number(a) - Number(b)));
  });
});

describe('FOA § 5-4 (9): similar contracts within twelve months', () => {
  it('are added when the buyer buys the same regularly', () => {
    expect(worth({ ...twoYears, 'gjentatte-kjøp': 'ja', 'tilsvarende-kjøp': withoutVat(450_000) })).toBe(1_650_000);
  });

  it('are not added when it does not', () => {
    expect(worth({ ...twoYears, 'gjentatte-kjøp': 'nei', 'tilsvarende-kjøp': withoutVat(450_000) })).toBe(1_200_000);
  });

  it('leave the value without an upper bound while they are not known', () => {
    expect(worth({ ...twoYears, 'gjentatte-kjøp': 'ja' })).toEqual([1_200_000, null]);
    expect(worth({ ...twoYears, 'gjentatte-kjøp': 'vet-ikke' })).toEqual([1_200_000, null]);
  });
});

describe('when nobody knows the amount of the contract itself', () => {
  it('what is added to it is still asked for: other purchases alone may be over the threshold', () => {
    const { verdi: _, 'gjentatte-kjøp': __, ...unknown } = twoYears;
    const asked = conclusionOf(evaluated({ ...unknown, verdi: 'vet-ikke' }, '2025-06-02'), 'regelverk').openQuestions;
    expect(asked).toContain('gjentatte-kjøp');
    const known = { ...unknown, verdi: 'vet-ikke', 'gjentatte-kjøp': 'ja', 'tilsvarende-kjøp': withoutVat(2_300_000) };
    expect(outcomeOf(evaluated(known, '2025-06-02'), 'regelverk')).toBe('foa-del-3');
  });
});

describe('FOA § 5-4 (3): other units of the same buyer', () => {
  const others: Answers = { 'andre-enheter': 'ja', 'andre-enheters-kjøp': withoutVat(700_000) };

  it('count together with this one', () => {
    expect(worth({ ...twoYears, ...others, 'egen-innkjøpsenhet': 'nei' })).toBe(1_900_000);
  });

  it('do not count when the unit is itself responsible for its procurement', () => {
    expect(worth({ ...twoYears, ...others, 'egen-innkjøpsenhet': 'ja' })).toBe(1_200_000);
  });

  it('may count while it is not known whether the unit is', () => {
    const bounds = worth({ ...twoYears, ...others });
    expect(bounds).toEqual([1_200_000, Array.isArray(bounds) ? bounds[1] : undefined]);
    expect(Array.isArray(bounds) && (bounds[1] === null || bounds[1] >= 1_900_000)).toBe(true);
  });
});

describe('every step of the calculation names its paragraph', () => {
  const everything: Answers = {
    ...service,
    varighet: 49,
    verdi: value(50_000, 'måned'),
    ...option(12, 300_000),
    'gjentatte-kjøp': 'ja',
    'tilsvarende-kjøp': withoutVat(450_000),
    'andre-enheter': 'ja',
    'egen-innkjøpsenhet': 'nei',
    'andre-enheters-kjøp': withoutVat(700_000),
    delkontrakt: 'ja',
    'delkontrakter-samlet': withoutVat(9_000_000),
    'små-delkontrakter': withoutVat(0),
  };

  it('a contract: FOA § 5-4 and the paragraph of that step', () => {
    const steps = stepsOf(everything).map((step) => [step.kind, step.citation]);
    expect(steps).toEqual([
      ['told', 'FOA § 5-4 (1)'],
      ['capped-term', 'FOA § 5-4 (12)'],
      ['option-amount', 'FOA § 5-4 (1)'],
      ['all-lots', 'FOA § 5-4 (8)'],
      ['similar', 'FOA § 5-4 (9)'],
      ['other-units', 'FOA § 5-4 (3)'],
    ]);
  });

  it('goods hired without an end: (10), for (12) is about services', () => {
    const steps = stepsOf({ ...contract, ytelsestype: 'vare', varighet: 'løpende', verdi: value(50_000, 'måned') });
    expect(steps.find((step) => step.kind === 'capped-term')?.citation).toContain('§ 5-4 (10)');
  });

  it('a concession: KKF § 5-2 throughout, for FOA does not apply to it', () => {
    const operation = { ...concession, ytelsestype: 'helse-og-sosial', varighet: 60, verdi: value(50_000, 'måned') };
    const lots = { delkontrakt: 'ja', 'delkontrakter-samlet': withoutVat(9_000_000), 'små-delkontrakter': withoutVat(0) };
    const steps = stepsOf({ ...operation, ...option(12, 300_000), ...lots });
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.filter((step) => !step.citation.startsWith('KKF § 5-2')).map((step) => [step.kind, step.citation])).toEqual([]);
  });
});
