import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/engine/result.js';
import { type Answers, assessed, conclusionOf, contract, evaluated, value } from '../../support/contract.js';

const day = '2026-05-04';
const judged = (svar: string) => ({ 'vurdering-avtaletype': { svar, begrunnelse: 'plikten følger av punkt 4' } });
const health: Answers = { penger: 'ja', vederlag: 'pris', ytelsestype: 'helse-og-sosial', 'samlet-pris': 'ja', verdi: value(2_000_000) };
const noMore: Answers = { opsjoner: 'nei', 'gjentatte-kjøp': 'nei', 'andre-enheter': 'nei', delkontrakt: 'nei' };

describe('the adviser’s own assessment', () => {
  it('stands in for facts that are not known: conditional, on judgement, with the reason kept', () => {
    const evaluation = evaluated({ ...health, ...judged('kontrakt') }, day);
    expect(conclusionOf(evaluation, 'avtaletype')).toMatchObject({
      value: 'kontrakt',
      status: 'conditional',
      judgement: true,
      outcome: 'missing-facts',
    });
    expect(evaluation.assumptions).toEqual([
      { assessment: 'avtaletype', value: 'kontrakt', question: 'vurdering-avtaletype', reason: 'plikten følger av punkt 4' },
    ]);
    expect(evaluation.status).toBe('conditional');
  });

  it('carries through to what rests on it, which is conditional too', () => {
    const regelverk = conclusionOf(evaluated({ ...health, ...noMore, ...judged('kontrakt') }, day), 'regelverk');
    expect(regelverk).toMatchObject({ value: 'foa-del-1', status: 'conditional', judgement: true });
    const grant = conclusionOf(evaluated({ ...health, ...noMore, ...judged('tilskudd') }, day), 'regelverk');
    expect(grant).toMatchObject({ value: 'ikke-aktuelt', status: 'conditional', judgement: true });
  });

  it('makes a route conditional, never decided', () => {
    const status = (evaluation: Evaluation, id: string) => evaluation.routes.find((route) => route.id === id)?.status;
    const evaluation = evaluated({ ...health, ...noMore, 'reservere-for': 'ingen', ...judged('kontrakt') }, day);
    expect(status(evaluation, 'kontrakt-del-1')).toBe('conditional');
    expect(status(evaluation, 'utenfor-anskaffelsesreglene')).toBe('excluded');
  });

  it('gives way to the facts once they settle it, and the clash is told', () => {
    const evaluation = evaluated({ ...health, leveringsplikt: 'nei', ...judged('kontrakt') }, day);
    expect(conclusionOf(evaluation, 'avtaletype')).toMatchObject({ value: 'tilskudd', status: 'decided', outcome: 'settled' });
    expect(evaluation.assumptions).toEqual([]);
    expect(evaluation.findings.map(({ ruleId }) => ruleId)).toContain('avtaletype.vurdering-sier-kontrakt');
  });

  it('is not taken for something that the facts rule out', () => {
    // A no to the duty rules out a contract, but without knowing whether anything is given it may be no support either.
    const evaluation = evaluated({ leveringsplikt: 'nei', ...judged('kontrakt') }, day);
    expect(conclusionOf(evaluation, 'avtaletype')).toMatchObject({ value: null, possible: ['tilskudd', 'ingen-ytelse'] });
    expect(evaluation.assumptions).toEqual([]);
  });

  it('is asked for only when nobody knows the facts that would settle it', () => {
    const decides = (answers: Answers) =>
      evaluated(answers, day)
        .openQuestions.find(({ id }) => id === 'vurdering-avtaletype')
        ?.decides.includes('avtaletype') ?? false;
    const { leveringsplikt: _, ...rest } = contract;
    expect(decides(rest)).toBe(false);
    expect(decides({ ...rest, leveringsplikt: 'vet-ikke' })).toBe(true);
  });
});

describe('what nobody knows («vet-ikke»)', () => {
  const { leveringsplikt: _, ...rest } = contract;

  it('makes a conclusion conditional when nothing else is open', () => {
    const evaluation = evaluated({ ...rest, leveringsplikt: 'vet-ikke' }, day);
    expect(conclusionOf(evaluation, 'avtaletype')).toMatchObject({
      status: 'conditional',
      value: null,
      possible: ['kontrakt', 'tilskudd'],
    });
    expect(evaluation.openQuestions.find(({ id }) => id === 'leveringsplikt')?.unanswerable).toBe(true);
  });

  it('leaves it undetermined while there is still somebody to ask', () => {
    expect(conclusionOf(evaluated(rest, day), 'avtaletype').status).toBe('undetermined');
    const { utvelgelse: __, ...less } = rest;
    expect(conclusionOf(evaluated({ ...less, leveringsplikt: 'vet-ikke' }, day), 'avtaletype').status).toBe('undetermined');
  });
});

describe('an answer that is an assessment', () => {
  it('marks the conclusion that rests on it, though it is decided', () => {
    const support = { penger: 'ja', lovpålagt: 'nei', 'dekker-behov': assessed('nei') };
    expect(conclusionOf(evaluated({ ...support, fordel: assessed('nei') }, day), 'statsstøtte')).toMatchObject({
      value: 'ikke-støtte',
      status: 'decided',
      judgement: true,
    });
    expect(conclusionOf(evaluated({ penger: 'ja', leveringsplikt: 'nei' }, day), 'avtaletype')).toMatchObject({
      status: 'decided',
      judgement: false,
    });
  });

  it('marks it also when the assessment lies one step back: no need of its own (FOA § 4-1 a)', () => {
    const support = { penger: 'ja', lovpålagt: 'nei', 'dekker-behov': assessed('nei') };
    expect(conclusionOf(evaluated(support, day), 'avtaletype')).toMatchObject({ value: 'tilskudd', status: 'decided', judgement: true });
  });
});
