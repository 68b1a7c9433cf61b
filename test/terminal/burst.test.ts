import { describe, expect, it } from 'vitest';
import { firstLine, isPasted, keysBefore, onlyKeys, pastedLine } from '../../src/interview/terminal/burst.js';
import { fitted } from '../../src/interview/terminal/long-line.js';
import { keys } from '../support/pty.js';

describe('what comes at once', () => {
  it('is keys when it is one sign, a key with a sequence of its own, or figures with Enter, as they are typed ahead', () => {
    for (const typed of [
      't',
      'å',
      '😀',
      keys.down.repeat(3),
      `${keys.down}t`,
      '\r\r\r',
      '12\r',
      '\u001b',
      `\u001b[15~${keys.up}`,
      '\u001bOP',
    ])
      expect([typed, isPasted(typed)]).toEqual([typed, false]);
  });

  it('was pasted when it is a word, whatever it begins with', () => {
    for (const typed of ['tilbake', 'ja\r', 'tt', '900 000\r', '1,2 mill', `${keys.wipe}nei`])
      expect([typed, isPasted(typed)]).toEqual([typed, true]);
    expect(keysBefore(`${keys.wipe}${keys.down}nei`)).toEqual([`${keys.wipe}${keys.down}`, 'nei']);
  });

  it('has no letters from what is no key: the mouse, the marks around a paste, an answer of the terminal', () => {
    expect(onlyKeys('a\u001b[<0;10;20Mb\u001b[M !!c\u001b[200~d\u001b[201~e\u001b[?1;2cf\u001b]11;rgb:0/0/0\u0007g')).toBe('abcdefg');
    expect(onlyKeys(`${keys.up}\u001b[5~\u001bOP`)).toBe(`${keys.up}\u001b[5~\u001bOP`);
  });

  it('is one line in a text, with a last line end as Enter; in a list only its first line counts', () => {
    expect(pastedLine('én\r\nto\ttre\r\n')).toEqual({ text: 'én  to tre', ended: true });
    expect(pastedLine(`en\u0000${keys.up} to`)).toEqual({ text: 'en to', ended: false });
    expect(firstLine('nei\nja\n')).toEqual({ text: 'nei', ended: true });
    expect(firstLine('\nnei')).toEqual({ text: 'nei', ended: false });
  });
});

describe('a line longer than the window has room for', () => {
  it('loses nothing: what is hidden and what is shown are the whole of it, and as much is shown as there is room for', () => {
    const whole = 'å'.repeat(999);
    for (let length = whole.length; length >= 0; length--) {
      const before = fitted({ hidden: '', shown: whole.slice(0, length) }, 100);
      expect(before.hidden + before.shown).toBe(whole.slice(0, length));
      expect(before.shown.length).toBeLessThanOrEqual(100);
    }
  });

  it('shows more of what is hidden when what is shown is wiped', () => {
    expect(fitted({ hidden: 'abc'.repeat(10), shown: '' }, 20)).toEqual({
      hidden: 'abc'.repeat(10).slice(0, 20),
      shown: 'bcabcabcabc'.slice(1),
    });
    expect(fitted({ hidden: 'abc', shown: 'd' }, 20)).toEqual({ hidden: '', shown: 'abcd' });
  });

  it('is never parted within a sign', () => {
    for (let length = 1; length < 60; length++)
      expect(fitted({ hidden: '', shown: `${'a'.repeat(length)}${'😀'.repeat(40)}` }, 30).shown).not.toMatch(/^[\udc00-\udfff]/);
  });
});
