import { describe, expect, it } from 'vitest';
import { answersApart } from '../../src/verify/alike.js';
import { everythingReached } from '../../src/verify/reach.js';
import { planted } from '../support/planted.js';
import { assessment, check, question, rule, smallPack } from '../support/small-pack.js';

const yes = rule('d.ja', 'x', { p: 'ja' });
const no = rule('d.nei', 'y', { p: 'nei' });
const pack = (parts: Parameters<typeof smallPack>[0]) => smallPack({ delvurderinger: [assessment('d', ['x', 'y'], [yes, no])], ...parts });
const checksOf = (parts: Parameters<typeof smallPack>[0]) => everythingReached(pack(parts)).map(({ check: kind, id }) => `${kind} ${id}`);

describe('nothing is out of reach', () => {
  it('a question that a condition names, but that can never make a difference', () => {
    const absorbed = check('k', { 'minst-én': [{ p: 'ja' }, { p: 'ja', q: 'ja' }] });
    expect(checksOf({ spørsmål: [question('p'), question('q')], kontroller: [absorbed] })).toEqual(['ubrukt-spørsmål q']);
    const needed = check('k', { 'minst-én': [{ p: 'ja' }, { q: 'ja' }] });
    expect(checksOf({ spørsmål: [question('p'), question('q')], kontroller: [needed] })).toEqual([]);
  });

  it('a question that can never be asked', () => {
    const never = question('q', { 'spørres-når': { p: 'ja', d: 'y' } });
    expect(checksOf({ spørsmål: [question('p'), never], kontroller: [check('k', { 'minst-én': [{ p: 'ja' }, { q: 'ja' }] })] })).toContain(
      'aldri-spurt q',
    );
  });

  it('the same in the shipped pack, when it is planted there', { timeout: 60_000 }, () => {
    const broken = planted(
      'questions/05-verdi.yaml',
      'spørres-når: { opsjoner: ja }',
      'spørres-når: { opsjoner: ja, penger: ja, ytelse: ingen }',
    );
    expect(everythingReached(broken).map(({ check: kind, id }) => `${kind} ${id}`)).toContain('aldri-spurt opsjon-måneder');
  });
});

describe('answers are told apart', () => {
  const kinds = { type: 'en-av', svar: ['a', 'b', 'c'].map((verdi) => ({ verdi, tekst: { nb: verdi } })) };
  const found = (condition: object) =>
    answersApart(pack({ spørsmål: [question('p'), question('q', kinds)], kontroller: [check('k', condition)] })).map(
      ({ message }) => message.nb,
    );

  it('two answers that no rule tells apart are told of together', () => {
    expect(found({ q: 'a' })).toEqual(['ingen regel skiller svarene b, c på «q»']);
    expect(found({ q: ['a', 'b'] })).toEqual(['ingen regel skiller svarene a, b på «q»']);
  });

  it('answers that some rule tells apart are not, wherever it does so', () => {
    const both = {
      'minst-én': [
        { q: 'a', p: 'ja' },
        { q: 'b', p: 'nei' },
      ],
    };
    expect(found(both)).toEqual([]);
  });
});
