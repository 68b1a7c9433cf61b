import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** These have no file of their own among the broken ones; each is tested by name in the file beside it. */
const elsewhere: Readonly<Record<string, string>> = {
  'fil.stor': 'test/unit/project/files.test.ts',
  'fil.mappe': 'test/unit/project/files.test.ts',
  'fil.tegnsett': 'test/unit/project/files.test.ts',
  'fil.lesing': 'test/unit/project/files.test.ts',
  'fil.mangler': 'test/unit/project/files.test.ts',
  'fil.ingen': 'test/unit/cli/projects.test.ts',
  'prosjekt.dato-utenfor': 'test/unit/cli/projects.test.ts',
  'prosjekt.stor': 'test/project/spelling.test.ts',
  'yaml.unexpected_token': 'test/pack/broken/yaml.unexpected_token/forventet.yaml',
  'yaml.bad_alias': 'test/pack/broken/yaml.bad_alias/forventet.yaml',
};

/** Every kind of problem that reading project files can end in, as the source names them. */
function codesInSource(): string[] {
  const files = ['src/project', 'src/source', 'src/cli'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const whole = files.map(read).flatMap((text) => found(text, /'((?:prosjekt|svar|yaml|fil)\.(?!yaml')[\p{L}_-]+)'/gu));
  const unreadable = found(read('src/project/files.ts'), /problem\('(fil\.[\p{L}-]+)'/gu);
  const answers = found(read('src/project/answers.ts') + read('src/project/scheme-answers.ts'), /\bfault\(\s*'([\p{L}-]+)'/gu).map(
    (code) => `svar.${code}`,
  );
  const forms = found(read('src/source/validate.ts'), /(?:`\$\{codes\}\.|\bfault\(\s*')([\p{L}-]+)[`']/gu);
  const schemas = ['src/project/schema.ts', 'src/project/aid-schema.ts'];
  const custom = schemas.flatMap((path) => found(read(path), /params: \{ code: '([\p{L}-]+)'/gu));
  const syntax = found(read('src/source/document.ts'), /^ {2}([A-Z_]+): '/gmu).map((code) => `yaml.${code.toLowerCase()}`);
  return [...whole, ...unreadable, ...answers, ...[...forms, ...custom].map((code) => `prosjekt.${code}`), ...syntax];
}

it('every kind of problem with a project file is shown by a broken file, or tested by name', () => {
  const codes = [...new Set(codesInSource())].sort();
  // Guards the patterns above: a rewrite that hides the codes from them would otherwise pass.
  expect(codes.length).toBeGreaterThan(25);
  const shown = readdirSync('test/project/broken')
    .filter((name) => name.endsWith('.forventet.yaml'))
    .flatMap((name) => found(read(`test/project/broken/${name}`), /^- kode: (.+)$/gmu));
  expect(codes.filter((code) => !shown.includes(code) && !(code in elsewhere))).toEqual([]);
});

it('what no broken file can show is tested by name', () => {
  for (const [code, path] of Object.entries(elsewhere)) expect(read(path)).toContain(code);
});
