import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine } from '../../../src/text/safe.js';

/** What a terminal acts on, and what turns the direction of reading (Unicode TR9). */
const dangerous = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

describe('text from a file, on its way to a screen', () => {
  it('loses the signs that a terminal acts on', () => {
    for (const text of [
      '\u001b[31mrød',
      '\u009b31mrød',
      'to\nlinjer',
      'pling\u0007',
      '\u001b]8;;http://x\u0007lenke',
      'a\rb',
      'a\u2028b',
      '\u007f',
    ])
      expect(safeLine(text)).not.toMatch(dangerous);
  });

  it('loses every sign that turns the direction of reading', () => {
    for (const sign of [
      '\u061c',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    ])
      expect([sign.charCodeAt(0).toString(16), safeLine(`a${sign}b`)]).toEqual([sign.charCodeAt(0).toString(16), 'a\ufffdb']);
  });

  it('is otherwise left alone', () => {
    expect(safeLine('Blåbær & søstre «1» – 100 % 😀')).toBe('Blåbær & søstre «1» – 100 % 😀');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(safeLine(text)).not.toMatch(dangerous);
        if (!dangerous.test(text)) expect(safeLine(text)).toBe(text);
      }),
    );
  });

  it('shows where something was', () => {
    expect(safeLine('a\u001bb')).toBe('a\ufffdb');
  });
});
