import { expect, it } from 'vitest';
import { inLanguage } from '../../../src/text/localised.js';

it('a text comes in the language that is asked for, and else in bokmål', () => {
  const text = { nb: 'ikke', nn: 'ikkje' };
  expect(inLanguage(text, 'nb')).toBe('ikke');
  expect(inLanguage(text, 'nn')).toBe('ikkje');
  expect(inLanguage(text, 'en')).toBe('ikke');
});
