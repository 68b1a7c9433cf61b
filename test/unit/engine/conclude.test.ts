import { describe, expect, it } from 'vitest';
import { assessment, question, readSmall, rule, type Short, smallPack } from '../../support/small-pack.js';

const asked = ['p', 'q', 'r'].map((id) => question(id));

/** How an assessment with these rules ends, and with which values. */
function end(rules: Parameters<typeof assessment>[2], answers: Short, date?: string): readonly [string, readonly string[]] {
  const pack = smallPack({ spørsmål: asked, delvurderinger: [assessment('vei', ['a', 'b', 'c'], rules)] });
  const { outcome, possible } = readSmall(pack, answers, date).conclusion('vei');
  return [outcome, possible];
}

const split = [rule('vei.a', 'a', { p: 'ja' }), rule('vei.b', 'b', { p: 'nei' })];

describe('an assessment', () => {
  it('is settled when one rule holds', () => {
    expect(end(split, { p: 'ja' })).toEqual(['settled', ['a']]);
    expect(end(split, { p: 'nei' })).toEqual(['settled', ['b']]);
  });

  it('lacks facts while two values are possible, and names what it waits for', () => {
    expect(end(split, {})).toEqual(['missing-facts', ['a', 'b']]);
    expect(end(split, { p: '?' })).toEqual(['missing-facts', ['a', 'b']]);
    const pack = smallPack({ spørsmål: asked, delvurderinger: [assessment('vei', ['a', 'b', 'c'], split)] });
    expect([...readSmall(pack, {}).conclusion('vei').open]).toEqual(['p']);
    expect([...readSmall(pack, { p: 'ja' }).conclusion('vei').open]).toEqual([]);
  });

  it('two rules that agree are no conflict', () => {
    const agreeing = [rule('vei.a', 'a', { p: 'ja' }), rule('vei.a-også', 'a', { q: 'ja' }), rule('vei.b', 'b', { p: 'nei', q: 'nei' })];
    expect(end(agreeing, { p: 'ja', q: 'ja' })).toEqual(['settled', ['a']]);
  });

  it('two rules that disagree are a conflict, and then nothing is concluded', () => {
    const disagreeing = [rule('vei.a', 'a', { p: 'ja' }), rule('vei.b', 'b', { q: 'ja' }), rule('vei.c', 'c', { p: 'nei', q: 'nei' })];
    expect(end(disagreeing, { p: 'ja', q: 'ja' })).toEqual(['conflict', []]);
    expect(end(disagreeing, { p: 'ja', q: 'nei' })).toEqual(['settled', ['a']]);
  });

  it('a rule that holds does not settle it while another that would contradict it may hold too', () => {
    const disagreeing = [rule('vei.a', 'a', { p: 'ja' }), rule('vei.b', 'b', { q: 'ja' }), rule('vei.c', 'c', { p: 'nei', q: 'nei' })];
    expect(end(disagreeing, { p: 'ja' })[0]).not.toBe('settled');
  });

  it('what the law leaves open is open law, whichever rules say so and in whatever order', () => {
    const open = [rule('vei.b', 'b', { p: 'ja', q: 'ja' }), rule('vei.åpen', { uavklart: ['a', 'b'] }, { q: 'ja' })];
    for (const p of ['ja', 'nei', '?']) expect([p, end(open, { p, q: 'ja' })]).toEqual([p, ['unsettled-law', ['a', 'b']]]);
  });

  it('no rule for the answers is a gap, never a default', () => {
    const gap = [rule('vei.a', 'a', { p: 'ja', q: 'ja' }), rule('vei.b', 'b', { p: 'nei' })];
    expect(end(gap, { p: 'ja', q: 'nei' })).toEqual(['no-rule', []]);
    expect(end(gap, { p: 'ja' })[0]).not.toBe('settled');
  });

  it('what the law itself leaves open is told as that, with every reading', () => {
    const unsettled = [rule('vei.uavklart', { uavklart: ['a', 'c'] }, { p: 'ja' }), rule('vei.b', 'b', { p: 'nei' })];
    expect(end(unsettled, { p: 'ja' })).toEqual(['unsettled-law', ['a', 'c']]);
    expect(end(unsettled, {})).toEqual(['missing-facts', ['a', 'b', 'c']]);
  });
});

describe('elimination', () => {
  it('settles what every remaining answer agrees on, though the question is open', () => {
    const either = [
      rule('vei.a', 'a', { p: 'ja' }),
      rule('vei.a-også', 'a', { p: 'nei', q: 'ja' }),
      rule('vei.b', 'b', { p: 'nei', q: 'nei' }),
    ];
    expect(end(either, { q: 'ja' })).toEqual(['settled', ['a']]);
    expect(end(either, { q: 'nei' })).toEqual(['missing-facts', ['a', 'b']]);
  });

  it('rules out what no remaining answer leads to', () => {
    const three = [rule('vei.a', 'a', { p: 'ja' }), rule('vei.b', 'b', { p: 'nei', q: 'ja' }), rule('vei.c', 'c', { p: 'nei', q: 'nei' })];
    expect(end(three, { q: 'ja' })).toEqual(['missing-facts', ['a', 'b']]);
    expect(end(three, { p: 'nei' })).toEqual(['missing-facts', ['b', 'c']]);
  });

  it('a rule by its opposite covers all the rest', () => {
    const rest = [rule('vei.a', 'a', { p: 'ja', q: 'ja' }), rule('vei.b', 'b', { ikke: { regel: 'vei.a' } })];
    expect(end(rest, { q: 'nei' })).toEqual(['settled', ['b']]);
    expect(end(rest, { q: 'ja' })).toEqual(['missing-facts', ['a', 'b']]);
  });
});

describe('rules in time', () => {
  const dated = [
    rule('vei.gammel', 'a', { p: 'ja' }, { gjelder: { til: '2024-12-31' } }),
    rule('vei.ny', 'b', { p: 'ja' }, { gjelder: { fra: '2025-01-01' } }),
    rule('vei.c', 'c', { p: 'nei' }),
  ];

  it('hold from their first day to their last, both included', () => {
    expect(end(dated, { p: 'ja' }, '2024-12-31')).toEqual(['settled', ['a']]);
    expect(end(dated, { p: 'ja' }, '2025-01-01')).toEqual(['settled', ['b']]);
    expect(end(dated, { p: 'ja' }, '2025-01-02')).toEqual(['settled', ['b']]);
  });
});
