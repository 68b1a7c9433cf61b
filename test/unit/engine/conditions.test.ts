import { describe, expect, it } from 'vitest';
import {
  amountQuestion,
  assessment,
  check,
  parameter,
  question,
  readSmall,
  rule,
  type Short,
  smallPack,
  walkSmall,
} from '../../support/small-pack.js';

const farge = {
  type: 'en-av',
  svar: ['rød', 'grønn', 'blå'].map((verdi) => ({ verdi, tekst: { nb: verdi } })),
};

/** What becomes of one condition under some answers, by the compiled law and by walking the rules: they must agree. */
function truth(når: object, answers: Short, more: object = {}): string {
  const pack = smallPack({
    spørsmål: [
      question('p'),
      question('q'),
      question('r'),
      question('farge', farge),
      question('bare-når-p', { 'spørres-når': { p: 'ja' } }),
      amountQuestion('sum'),
      amountQuestion('sum-når-p', { 'spørres-når': { p: 'ja' } }),
    ],
    beløp: [parameter('grense', 1000), parameter('tak', 2000)],
    delvurderinger: [assessment('svar', ['a', 'b'], [rule('svar.a', 'a', { q: 'ja' }), rule('svar.b', 'b', { q: 'nei' })])],
    kontroller: [check('prøve', når, more)],
  });
  const [reading, walk] = [readSmall(pack, answers), walkSmall(pack, answers)];
  const [entry] = reading.law.checks;
  if (!entry) throw new Error('no check');
  const compiled = reading.holds(entry).truth;
  expect(walk.holds(entry).truth).toBe(compiled);
  return compiled;
}

describe('a condition on an answer', () => {
  it.each([
    [{ p: 'ja' }, 'yes'],
    [{ p: 'nei' }, 'no'],
    [{ p: '?' }, 'unknown'],
    [{}, 'unknown'],
  ])('p: ja, told %o, is %s', (answers, expected) => {
    expect(truth({ p: 'ja' }, answers)).toBe(expected);
  });

  it.each([
    [{ p: 'ja' }, 'no'],
    [{ p: 'nei' }, 'yes'],
    [{ p: '?' }, 'unknown'],
    [{}, 'unknown'],
  ])('ikke p: ja, told %o, is %s: an unknown answer does not satisfy the opposite either', (answers, expected) => {
    expect(truth({ ikke: { p: 'ja' } }, answers)).toBe(expected);
  });

  it('a list is one of them', () => {
    expect(truth({ farge: ['rød', 'blå'] }, { farge: 'blå' })).toBe('yes');
    expect(truth({ farge: ['rød', 'blå'] }, { farge: 'grønn' })).toBe('no');
    expect(truth({ farge: ['rød', 'blå'] }, {})).toBe('unknown');
  });

  it('every possible answer in the list is a yes before it is told', () => {
    expect(truth({ farge: ['rød', 'grønn', 'blå'] }, {})).toBe('yes');
  });

  it('several keys must all hold', () => {
    expect(truth({ p: 'ja', q: 'nei' }, { p: 'ja', q: 'nei' })).toBe('yes');
    expect(truth({ p: 'ja', q: 'nei' }, { p: 'nei' })).toBe('no');
    expect(truth({ p: 'ja', q: 'nei' }, { p: 'ja' })).toBe('unknown');
  });

  it('alle and minst-én hold of lists of conditions', () => {
    const parts = [{ p: 'ja' }, { q: 'ja' }];
    expect(truth({ alle: parts }, { p: 'ja', q: 'ja' })).toBe('yes');
    expect(truth({ alle: parts }, { q: 'nei' })).toBe('no');
    expect(truth({ 'minst-én': parts }, { q: 'ja' })).toBe('yes');
    expect(truth({ 'minst-én': parts }, { p: 'nei' })).toBe('unknown');
    expect(truth({ 'minst-én': parts }, { p: 'nei', q: 'nei' })).toBe('no');
  });

  it('regel holds when that rule does', () => {
    expect(truth({ regel: 'svar.a' }, { q: 'ja' })).toBe('yes');
    expect(truth({ regel: 'svar.a' }, { q: 'nei' })).toBe('no');
    expect(truth({ regel: 'svar.a' }, {})).toBe('unknown');
  });

  it('a conclusion is asked for like an answer', () => {
    expect(truth({ svar: 'a' }, { q: 'ja' })).toBe('yes');
    expect(truth({ svar: 'b' }, { q: 'ja' })).toBe('no');
    expect(truth({ svar: ['a', 'b'] }, {})).toBe('yes');
  });
});

describe('an exception (unntatt-når)', () => {
  it.each([
    [{ p: 'ja', q: 'nei' }, 'yes'],
    [{ p: 'ja', q: 'ja' }, 'no'],
    [{ p: 'ja' }, 'unknown'],
    [{ p: 'nei' }, 'no'],
    [{ q: 'ja' }, 'no'],
    [{ q: 'nei' }, 'unknown'],
  ])('p: ja except when q: ja, told %o, is %s: an exception that may hold keeps the rule open', (answers, expected) => {
    expect(truth({ p: 'ja' }, answers, { 'unntatt-når': { q: 'ja' } })).toBe(expected);
  });
});

describe('a question that does not apply', () => {
  it('has none of its answers, even when one was given', () => {
    expect(truth({ 'bare-når-p': 'ja' }, { p: 'nei', 'bare-når-p': 'ja' })).toBe('no');
    expect(truth({ 'bare-når-p': 'nei' }, { p: 'nei', 'bare-når-p': 'nei' })).toBe('no');
  });

  it('counts once it applies, and is open while that is open', () => {
    expect(truth({ 'bare-når-p': 'ja' }, { p: 'ja', 'bare-når-p': 'ja' })).toBe('yes');
    expect(truth({ 'bare-når-p': 'ja' }, { 'bare-når-p': 'ja' })).toBe('unknown');
    expect(truth({ 'bare-når-p': 'ja' }, { 'bare-når-p': 'nei' })).toBe('no');
  });

  it('an amount that does not apply is neither over nor under anything', () => {
    expect(truth({ 'sum-når-p': { minst: 'grense' } }, { p: 'nei', 'sum-når-p': 5000 })).toBe('no');
    expect(truth({ 'sum-når-p': { under: 'grense' } }, { p: 'nei', 'sum-når-p': 5 })).toBe('no');
  });
});

describe('a condition on an amount', () => {
  it.each([
    ['minst', ['no', 'yes', 'yes']],
    ['under', ['yes', 'no', 'no']],
    ['over', ['no', 'no', 'yes']],
    ['høyst', ['yes', 'yes', 'no']],
  ])('%s 1000 kroner: one krone below, at and above', (comparison, expected) => {
    expect([999, 1000, 1001].map((sum) => truth({ sum: { [comparison]: 'grense' } }, { sum }))).toEqual(expected);
    expect(truth({ sum: { [comparison]: 'grense' } }, {})).toBe('unknown');
    expect(truth({ sum: { [comparison]: 'grense' } }, { sum: '?' })).toBe('unknown');
  });

  it('two comparisons in one block draw a band', () => {
    const band = { sum: { minst: 'grense', under: 'tak' } };
    expect([999, 1000, 1999, 2000].map((sum) => truth(band, { sum }))).toEqual(['no', 'yes', 'yes', 'no']);
  });
});
