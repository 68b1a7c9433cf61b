import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/model.js';
import { chartFor, wholeLines } from '../support/graph-text.js';
import { amountQuestion, assessment, parameter, question, readSmall, rule, smallPack } from '../support/small-pack.js';

const text = (pack: Pack, id = 'a'): string => wholeLines(chartFor(pack, id, '2026-01-01'));
/** The list itself, without what stands above and below it. */
const list = (pack: Pack, id = 'a'): string => text(pack, id).split('\n\n')[1]?.trimEnd() ?? '';
const [p, q] = [question('p'), question('q')];

describe('how a graph of small rules reads', () => {
  it('a condition of two answers is two questions, and the last leads to what was left', () => {
    const rules = [rule('a.x', 'x', { p: 'ja', q: 'ja' }), rule('a.y', 'y', { 'minst-én': [{ p: 'nei' }, { q: 'nei' }] })];
    expect(list(smallPack({ spørsmål: [p, q], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe(
      `1. p [p]
     ja → gå til 2
     nei → y
2. q [q]
     ja → x
     nei → y`,
    );
  });

  it('a box that two arrows lead to is told once', () => {
    const choice = question('r', { type: 'en-av', svar: ['a', 'b', 'c'].map((verdi) => ({ verdi, tekst: { nb: `Dette er ${verdi}.` } })) });
    const rules = [
      rule('a.x', 'x', { 'minst-én': [{ r: 'a', p: 'ja' }, { r: ['b', 'c'] }], q: 'ja' }),
      rule('a.y', 'y', { ikke: { regel: 'a.x' } }),
    ];
    expect(list(smallPack({ spørsmål: [choice, p, q], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe(
      `1. r [r]
     a → gå til 2
     b eller c → gå til 3
2. p [p]
     ja → gå til 3
     nei → y
3. q [q]
     ja → x
     nei → y`,
    );
  });

  it('answers that no rule has a value for are a gap, and answers that two rules disagree on a conflict', () => {
    const rules = [rule('a.x', 'x', { p: 'ja' }), rule('a.y', 'y', { q: 'ja' })];
    expect(list(smallPack({ spørsmål: [p, q], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe(
      `1. p [p]
     ja → gå til 2
     nei → gå til 3
2. q [q]
     ja → KONFLIKT: reglene gir både x og y [x, y]
     nei → x
3. q [q]
     ja → y
     nei → HULL: ingen regel passer`,
    );
  });

  it('what the law leaves open is an end of its own', () => {
    const rules = [rule('a.x', 'x', { p: 'ja' }), rule('a.open', { uavklart: ['x', 'y'] }, { p: 'nei' })];
    expect(list(smallPack({ spørsmål: [p], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe(
      `1. p [p]
     ja → x
     nei → Loven gir ikke et sikkert svar: x eller y [x, y]`,
    );
  });

  it('a conclusion that is the same for every answer asks nothing', () => {
    const rules = [rule('a.x', 'x', { 'minst-én': [{ p: 'ja' }, { p: 'nei' }] })];
    expect(list(smallPack({ spørsmål: [p], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe('Uansett svar: x');
  });

  it('a question is asked only where it applies, and nowhere else counts its answer', () => {
    const gated = question('q', { 'spørres-når': { p: 'ja' } });
    const rules = [rule('a.x', 'x', { q: 'ja' }), rule('a.y', 'y', { ikke: { q: 'ja' } })];
    expect(list(smallPack({ spørsmål: [p, gated], delvurderinger: [assessment('a', ['x', 'y'], rules)] }))).toBe(
      `1. p [p]
     ja → gå til 2
     nei → y
2. q [q]
     ja → x
     nei → y`,
    );
  });
});

describe('amounts are told with the limits as the rules draw them', () => {
  const amounts = (limit: object, otherwise: object = { ikke: { regel: 'a.x' } }): Pack =>
    smallPack({
      spørsmål: [amountQuestion('sum'), p],
      beløp: [parameter('grense', 1000), parameter('tak', 5000)],
      delvurderinger: [assessment('a', ['x', 'y'], [rule('a.x', 'x', limit), rule('a.y', 'y', otherwise)])],
    });
  it.each([
    ['minst', { sum: { minst: 'grense' } }, ['under 1 000 kr → y', 'minst 1 000 kr → x']],
    ['under', { sum: { under: 'grense' } }, ['under 1 000 kr → x', 'minst 1 000 kr → y']],
    ['over', { sum: { over: 'grense' } }, ['høyst 1 000 kr → y', 'over 1 000 kr → x']],
    ['høyst', { sum: { høyst: 'grense' } }, ['høyst 1 000 kr → x', 'over 1 000 kr → y']],
    ['minst og under', { sum: { minst: 'grense', under: 'tak' } }, ['under 1 000 kr eller minst 5 000 kr → y', 'fra 1 000 kr til under 5 000 kr → x']],
    ['over og høyst', { sum: { over: 'grense', høyst: 'tak' } }, ['høyst 1 000 kr eller over 5 000 kr → y', 'over 1 000 kr til og med 5 000 kr → x']],
  ])('%s', (_, limit, arrows) => {
    expect(list(amounts(limit)).split('\n').map((line) => line.trim())).toEqual(['1. sum [sum]', ...arrows]);
  }); // biome-ignore format: a table

  it('a question that names a dated amount is told with the amount', () => {
    const pack = smallPack({
      spørsmål: [question('p', { tekst: { nb: 'Er det minst {grense}?' } })],
      beløp: [parameter('grense', 1000)],
      delvurderinger: [assessment('a', ['x', 'y'], [rule('a.x', 'x', { p: 'ja' }), rule('a.y', 'y', { p: 'nei' })])],
    });
    expect(list(pack)).toContain('1. Er det minst 1 000 kr? [p]');
  });

  it('the dated amounts behind them are named below', () => {
    expect(text(amounts({ sum: { minst: 'grense' } }))).toContain('\n\nGrensene:\n  1 000 kr: grense [grense]\n');
  });
});

describe('other conclusions are asked for, and not drawn', () => {
  const upstream = assessment('b', ['v', 'w'], [rule('b.v', 'v', { p: 'ja' }), rule('b.w', 'w', { p: 'nei' })]);
  const over = (rules: Parameters<typeof assessment>[2], more: object = {}): Pack =>
    smallPack({ spørsmål: [p, q], delvurderinger: [assessment('a', ['x', 'y'], rules, more), upstream] });

  it('as a box with their values', () => {
    const pack = over([rule('a.x', 'x', { b: 'v' }), rule('a.y', 'y', { b: 'w' })]);
    expect(list(pack)).toBe('1. Hva er konklusjonen om «b»? [b, egen graf]\n     v → x\n     w → y');
    expect(text(pack)).toContain('Bygger på konklusjoner med egne grafer: veivalg rules graph b\n');
  });

  it('what the answers before have ruled out has no arrow, and no box is drawn for it', () => {
    // p decides b, so of the four combinations of the two only half can be; the gap in the rest is none.
    const pack = over([rule('a.x', 'x', { b: 'v', p: 'ja' }), rule('a.y', 'y', { b: 'w', p: 'nei' })]);
    expect(list(pack)).toBe('1. Hva er konklusjonen om «b»? [b, egen graf]\n     v → x\n     w → y');
  });

  it('an amount that the answers before have ruled out is counted with its neighbours, up to the line that the rules draw', () => {
    const b = assessment(
      'b',
      ['v', 'w'],
      [
        rule('b.v', 'v', { 'minst-én': [{ sum: { under: 'lav' } }, { sum: { minst: 'høy' } }] }),
        rule('b.w', 'w', { sum: { minst: 'lav', under: 'høy' } }),
      ],
    );
    const rules = [
      rule('a.x', 'x', { b: 'v', sum: { under: 'grense' } }),
      rule('a.y', 'y', { b: 'v', sum: { minst: 'grense' } }),
      rule('a.z', 'z', { b: 'w' }),
    ];
    const pack = smallPack({
      spørsmål: [amountQuestion('sum')],
      beløp: [parameter('lav', 500), parameter('grense', 1000), parameter('høy', 2000)],
      delvurderinger: [assessment('a', ['x', 'y', 'z'], rules), b],
    });
    expect(list(pack)).toBe(
      `1. Hva er konklusjonen om «b»? [b, egen graf]
     v → gå til 2
     w → z
2. sum [sum]
     under 1 000 kr → x
     minst 1 000 kr → y`,
    );
  });

  it('an answer that cannot be given is left out, and that is said', () => {
    const three = question('r', { type: 'en-av', svar: ['1', '2', '3'].map((verdi) => ({ verdi, tekst: { nb: verdi } })) });
    const b = assessment('b', ['v', 'w'], [rule('b.v', 'v', { r: '1' }), rule('b.w', 'w', { r: ['2', '3'] })]);
    const rules = [rule('a.x', 'x', { b: 'v' }), rule('a.y', 'y', { b: 'w', r: '2' }), rule('a.z', 'z', { b: 'w', r: '3' })];
    const pack = smallPack({ spørsmål: [three], delvurderinger: [assessment('a', ['x', 'y', 'z'], rules), b] });
    expect(list(pack)).toBe(
      `1. Hva er konklusjonen om «b»? [b, egen graf]
     v → x
     w → gå til 2
2. r [r]
     2 → y
     3 → z`,
    );
    expect(text(pack)).toContain('Et svar uten pil er utelukket av svarene foran.');
  });

  it('a rule of another conclusion stands for what it says itself', () => {
    const pack = over([rule('a.x', 'x', { regel: 'b.v', q: 'ja' }), rule('a.y', 'y', { ikke: { regel: 'a.x' } })]);
    expect(list(pack)).toBe('1. p [p]\n     ja → gå til 2\n     nei → y\n2. q [q]\n     ja → x\n     nei → y');
  });

  it('where the law leaves the other conclusion open, every arrow that it can be is to be followed', () => {
    const open = assessment('b', ['v', 'w', 'u'], [rule('b.open', { uavklart: ['v', 'w'] }, { p: 'ja' }), rule('b.u', 'u', { p: 'nei' })]);
    const rules = [rule('a.x', 'x', { b: ['v', 'u'] }), rule('a.y', 'y', { b: 'w' })];
    const pack = smallPack({ spørsmål: [p], delvurderinger: [assessment('a', ['x', 'y'], rules), open] });
    expect(list(pack)).toBe('1. Hva er konklusjonen om «b»? [b, egen graf]\n     v eller u → x\n     w → y');
    expect(text(pack)).toContain('Gir loven ikke et sikkert svar om «b», må hver pil som da er mulig, følges.');
    expect(readSmall(pack, { p: 'ja' }).conclusion('a')).toMatchObject({ outcome: 'unsettled-law', possible: ['x', 'y'] });
  });

  it('a conclusion that never has a value rules nothing out', () => {
    const never = assessment('b', ['v', 'w'], [rule('b.v', 'v', { p: 'ja', ikke: { p: 'ja' } })]);
    const rules = [rule('a.x', 'x', { b: 'v' }), rule('a.y', 'y', { ikke: { b: 'v' } })];
    const pack = smallPack({ spørsmål: [p], delvurderinger: [assessment('a', ['x', 'y'], rules), never] });
    expect(list(pack)).toBe('1. Hva er konklusjonen om «b»? [b, egen graf]\n     v → x\n     w → y');
  });
});
