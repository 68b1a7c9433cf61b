import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project/read.js';
import { readDocument } from '../../src/source/document.js';
import { goodPack } from '../support/good-pack.js';

const problemsIn = (text: string) => readProject(goodPack, 'p.yaml', text).problems;

describe('a file that is made to hurt is refused in words, and soon', () => {
  it('aliases that would grow to a thousand million values', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level}, `.repeat(9)}*x${level}]`);
    const bomb = `x0: &x0 ja\n${levels.join('\n')}\nprosjekt: { navn: *x9 }\n`;
    const problems = problemsIn(bomb);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml.alias']));
  });

  // Time that grew with the square of the size would never be done with these.
  it('thousands of faults', { timeout: 120_000 }, () => {
    for (const line of ['- *a\n', '- ? [a]\n']) expect(readDocument('p.yaml', line.repeat(8000)).document).toBeNull();
  });

  it('thousands of keys', { timeout: 120_000 }, () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `  x${number}: ja\n`).join('');
    expect(problemsIn(`prosjekt: { navn: Prøve }\nsvar:\n${keys}`).length).toBeGreaterThan(0);
  });

  it('nesting without end, told as nesting', { timeout: 60_000 }, () => {
    for (const text of ['['.repeat(50_000), '{ a: '.repeat(20_000), `${'- '.repeat(50_000)}a`]) {
      const problems = problemsIn(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]?.message.nb).toContain('nivåer');
    }
  });

  it('a file beyond the limit, before it is parsed', () => {
    expect(problemsIn(`# ${'x'.repeat(1_000_000)}`).map(({ code }) => code)).toEqual(['fil.stor']);
  });

  it('no text at all brings the reader down', () => {
    for (const text of [
      '',
      '\0',
      '\ud800',
      '---',
      '...',
      '%YAML 9.9\n---\na: b',
      '!!js/function "x"',
      '&a',
      '*a',
      '? ',
      ': ',
      '>-',
      '"',
      '{',
      '}',
      '\t',
    ])
      expect(() => readProject(goodPack, 'p.yaml', text)).not.toThrow();
  });
});
