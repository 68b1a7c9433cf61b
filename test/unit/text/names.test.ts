import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, knownSpelling, nearestName } from '../../../src/text/names.js';

describe('a name', () => {
  it('is the same with æøå and with ae, oe, aa; composed and in parts; small and capital', () => {
    for (const name of ['lovpålagt', 'lovpaalagt', 'LOVPÅLAGT', 'lovpålagt'.normalize('NFD'), 'LovPaaLagt'])
      expect(knownSpelling(name, ['penger', 'lovpålagt'])).toBe('lovpålagt');
    expect(knownSpelling('soeknad-til-ordning', ['søknad-til-ordning'])).toBe('søknad-til-ordning');
    expect(knownSpelling('vaerested', ['værested'])).toBe('værested');
  });

  it('is not the same without its letters', () => {
    expect(knownSpelling('lovpalagt', ['lovpålagt'])).toBeUndefined();
    expect(knownSpelling('', ['penger'])).toBeUndefined();
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')));
      }),
    );
  });
});

describe('the nearest known name', () => {
  const answers = ['ja', 'nei', 'vet-ikke'];

  it('is suggested for a slip of the hand', () => {
    expect(nearestName('leveringsplikten', ['penger', 'leveringsplikt'])).toBe('leveringsplikt');
    expect(nearestName('tilskud', ['kontrakt', 'tilskudd'])).toBe('tilskudd');
    expect(nearestName('vetikke', answers)).toBe('vet-ikke');
    expect(nearestName('jaa', answers)).toBe('ja');
  });

  it('is not suggested when nothing is near', () => {
    expect(nearestName('kanskje', answers)).toBeUndefined();
    expect(nearestName('xyzzy', ['prosjekt', 'svar'])).toBeUndefined();
    expect(nearestName('penger', [])).toBeUndefined();
  });

  it('is never the opposite of what a short word means', () => {
    for (const word of ['yes', 'no', 'y', 'n', 'on', 'off', 'si', 'nr', '-', '?'])
      expect([word, nearestName(word, answers)]).toEqual([word, undefined]);
  });
});
