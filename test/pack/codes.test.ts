import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldName } from '../../src/text/names.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const sources = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`);
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** What a folder of files cannot show; each is tested in a place of its own. */
const elsewhere = ['pakke.mappe', 'fil.stor'];

/** `kilder.yaml` has no numbers, no dates that must exist and no lists that it takes names for, so these cannot come up there. */
const impossible = ['kilder.stor', 'kilder.dato'];

/** Every kind of problem that reading a pack can end in, as the source names them. */
function codesInSource(): string[] {
  const texts = [...sources('src/pack'), ...sources('src/source')].map(read);
  const whole = texts.flatMap((text) => found(text, /'((?:pakke|kilder|regel|serie|yaml|fil)\.(?!yaml')[\p{L}_-]+)'/gu));
  const conditions = found(read('src/pack/condition.ts'), /\bfault\(\s*'([\p{L}-]+)'/gu).map((code) => `regel.${code}`);
  const forms = found(read('src/source/validate.ts'), /(?:`\$\{codes\}\.|\bfault\(\s*')([\p{L}-]+)[`']/gu);
  const custom = found(read('src/pack/schema.ts'), /params: \{ code: '([\p{L}-]+)'/gu);
  const syntax = found(read('src/source/document.ts'), /^ {2}([A-Z_]+): '/gmu).map((code) => `yaml.${code.toLowerCase()}`);
  return [...whole, ...conditions, ...[...forms, ...custom].flatMap((code) => [`pakke.${code}`, `kilder.${code}`]), ...syntax];
}

it('every kind of problem that the loader can report has a pack that is broken that way', () => {
  const codes = [...new Set(codesInSource())].filter((code) => !elsewhere.includes(code) && !impossible.includes(code)).sort();
  // Guards the patterns above: a rewrite that hides the codes from them would otherwise pass.
  expect(codes.length).toBeGreaterThan(40);
  const broken = readdirSync('test/pack/broken');
  expect(codes.filter((code) => !broken.includes(foldName(code)))).toEqual([]);
});

it('what a folder cannot show is tested by name', () => {
  const tests = sources('test/pack')
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('codes.test.ts'))
    .map(read);
  for (const code of elsewhere) expect(tests.some((text) => text.includes(`'${code}'`))).toBe(true);
});
