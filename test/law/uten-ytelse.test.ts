import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import { type Answers, assessed, buyerOf } from '../support/contract.js';
import { pack } from '../support/pack.js';
import { projectOf } from '../support/project.js';

const resultOf = (answers: Answers) => evaluate(pack, projectOf(answers, buyerOf('kommune')), '2026-11-22');

// EØS artikkel 61 (1) is about aid: where nothing of value is transferred there is nothing to test.
describe('a cooperation in which nothing of value is transferred', () => {
  const nothing: Answers = { penger: 'nei', naturalytelse: 'nei' };
  const conditions = ['fordel', 'foretak', 'offentlige-midler', 'selektivitet', 'konkurransevridning', 'samhandel', 'støttegrunnlag'];

  it('leaves no question of state aid open', () => {
    const open = resultOf(nothing).openQuestions.map(({ id }) => id);
    expect(conditions.filter((id) => open.includes(id))).toEqual([]);
    expect(open).toContain('samskaping');
  });

  it('has no finding about state aid, also where the conditions are answered', () => {
    const answers = {
      ...nothing,
      foretak: assessed('nei'),
      konkurransevridning: assessed('nei'),
      konkurranseform: 'direkte',
      'andre-tilbydere': 'kommersielle',
    };
    const aid = (of: Answers) => resultOf(of).findings.filter(({ ruleId }) => ruleId.startsWith('statsstøtte.'));
    expect(aid(answers)).toEqual([]);
    expect(aid({ ...answers, penger: 'ja' }).map(({ ruleId }) => ruleId)).toContain('statsstøtte.det-finnes-konkurrenter');
  });

  it('has them open where money is', () => {
    const open = resultOf({ penger: 'ja' }).openQuestions.map(({ id }) => id);
    expect(conditions.filter((id) => !open.includes(id))).toEqual([]);
  });
});
