import { describe, expect, it } from 'vitest';
import { conclusionOf, evaluated, value } from '../../support/contract.js';

const day = '2026-05-04';
const three = { penger: 'ja', ytelsestype: 'helse-og-sosial', verdi: value(10_000_000) };
const given = (answers: Record<string, unknown>) =>
  Object.fromEntries(conclusionOf(evaluated(answers, day), 'regelverk').given.map(({ is, possible }) => [is, possible]));

describe('a project with three answers: money, a health or social service, ten million', () => {
  it('is undetermined, for nobody has said whether it is a contract', () => {
    const evaluation = evaluated(three, day);
    expect(evaluation.status).toBe('undetermined');
    expect(conclusionOf(evaluation, 'ytelse')).toMatchObject({ value: 'penger', status: 'decided' });
    expect(conclusionOf(evaluation, 'avtaletype')).toMatchObject({ value: null, possible: ['kontrakt', 'tilskudd', 'utenfor'] });
  });

  it('says what each kind of agreement would lead to: a grant follows no procurement rules, whatever it is worth', () => {
    expect(given(three)).toMatchObject({ tilskudd: ['ikke-aktuelt'], utenfor: ['ikke-aktuelt'] });
  });

  it('rules out parts II and III for a contract, for they never hold for such services (FOA § 5-1 (2) a)', () => {
    const { kontrakt } = given(three);
    expect(kontrakt).toEqual(expect.arrayContaining(['foa-del-4', 'kkf']));
    expect(kontrakt).not.toContain('foa-del-2');
    expect(kontrakt).not.toContain('foa-del-3');
  });
});

describe('with the pay and its form as well', () => {
  // Options, other purchases and lots can only add to ten million, and that is above 8.7 million already.
  const five = { ...three, vederlag: 'pris', 'samlet-pris': 'ja' };

  it('the rules are conditional: part IV if it is a contract, none if it is not', () => {
    expect(conclusionOf(evaluated(five, day), 'regelverk')).toMatchObject({
      status: 'conditional',
      value: null,
      possible: ['foa-del-4', 'ikke-aktuelt'],
      given: [
        { assessment: 'avtaletype', is: 'kontrakt', value: 'foa-del-4' },
        { assessment: 'avtaletype', is: 'tilskudd', value: 'ikke-aktuelt' },
        { assessment: 'avtaletype', is: 'utenfor', value: 'ikke-aktuelt' },
      ],
    });
  });

  it('with an amount below the threshold they are not: an option could bring it up', () => {
    expect(conclusionOf(evaluated({ ...five, verdi: value(8_000_000) }, day), 'regelverk').status).toBe('undetermined');
  });
});
