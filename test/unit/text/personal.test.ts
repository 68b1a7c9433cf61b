import { describe, expect, it } from 'vitest';
import { looksPersonal } from '../../../src/text/personal.js';

describe('eleven digits in a row', () => {
  it.each(['01020312345', 'gjelder 010203 12345 i huset', 'konto 1234.56.78901', '010203-12345', 'konto 1234 56 78901'])(
    'are pointed out: «%s»',
    (text) => {
      expect(looksPersonal(text)).toBe(true);
    },
  );

  it.each([
    '987654321',
    'orgnr. 987 654 321',
    '2 400 000 000',
    'sak 2026/014',
    '123456789012',
    'tlf. 22 33 44 55',
    '1. juli 2026 kl. 12.00',
  ])('not what is something else: «%s»', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
