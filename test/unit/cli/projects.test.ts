import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { assessAll, readMany } from '../../../src/cli/projects.js';
import { type Problem, ProblemsError } from '../../../src/source/problem.js';
import { plainStyle } from '../../../src/text/style.js';
import { goodPack } from '../../support/good-pack.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veivalg-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const project = 'prosjekt: { navn: Prøve }\ndato: "2026-07-02"\n';

const io = (stdin: Buffer = Buffer.alloc(0)): Io => ({
  stdin: Readable.from([stdin]),
  stdout: process.stdout,
  stderr: process.stderr,
  env: {},
  rules: 'rules',
  compiledRules: '',
  example: '',
  version: '0.0.0',
  today: () => '2026-07-02',
  onInterrupt: () => () => undefined,
  style: () => plainStyle,
});
const readAll = (...named: string[]) => readMany(goodPack, named, io(), '<inn>');

async function problemsOf(work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

describe('projects are found', () => {
  it('in folders and below, in a fixed order, each once', async () => {
    for (const name of ['b.yaml', 'a.yml', 'c/d.json']) put(name, name.endsWith('json') ? '{"prosjekt": {}}' : project);
    const { projects } = await readAll(folder, join(folder, 'b.yaml'), `${folder}/`);
    expect(projects.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('by patterns', async () => {
    put('x/a.yaml', project);
    put('y/a.yaml', project);
    expect((await readAll(`${folder}/*/a.yaml`)).projects).toHaveLength(2);
  });

  it('by names that look like patterns, when there is such a file', async () => {
    const { projects } = await readAll(put('tiltak [1].yaml', project));
    expect(projects.map(({ id }) => id)).toEqual(['tiltak [1]']);
  });

  it('among files that are something else; which ones is told', async () => {
    put('a.yaml', project);
    put('ci/test.yaml', 'on: push\n');
    expect((await readAll(folder)).skipped.map((path) => path.slice(folder.length + 1))).toEqual(['ci/test.yaml']);
  });
});

describe('fil.ingen: what is named but holds no project is a fault', () => {
  const fault = async (name: string) => (await problemsOf(() => readAll(name))).map(({ code, message }) => `${code}: ${message.nb}`);

  it('a file, a folder or a pattern', async () => {
    mkdirSync(join(folder, 'tom'));
    put('annet/ci.yaml', 'on: push\n');
    expect(await fault(join(folder, 'borte.yaml'))).toEqual(['fil.ingen: filen finnes ikke']);
    expect(await fault(join(folder, 'tom'))).toEqual(['fil.ingen: mappen har ingen YAML- eller JSON-filer']);
    expect(await fault(join(folder, 'annet'))).toEqual(['fil.ingen: mappen har ingen prosjektfiler']);
    expect(await fault(`${folder}/*.yaml`)).toEqual(['fil.ingen: mønsteret passer ikke på noen fil']);
  });

  it('a pattern that meets only other files is not said to be a folder', async () => {
    put('ci.yaml', 'on: push\n');
    expect((await problemsOf(() => readAll(`${folder}/*.yaml`))).map(({ message }) => message.nb).join()).not.toContain('mappen');
  });
});

describe('standard input', () => {
  const fromInput = (bytes: Buffer) => problemsOf(() => readMany(goodPack, ['-'], io(bytes), '<inn>'));

  it('is held to the same limits as a file', async () => {
    expect(await fromInput(Buffer.from(project))).toEqual([]);
    expect((await fromInput(Buffer.alloc(1_000_001, 'x'))).map(({ code }) => code)).toEqual(['fil.stor']);
    expect((await fromInput(Buffer.from('prosjekt: { navn: Blåbær }\n', 'latin1'))).map(({ code }) => code)).toEqual(['fil.tegnsett']);
  });
});

describe('prosjekt.dato-utenfor: a date that the pack cannot answer for', () => {
  it('is a fault at the date, in every project that has one', async () => {
    put('a.yaml', project.replace('2026-07-02', '2016-12-31'));
    put('b.yaml', project.replace('2026-07-02', '2017-01-01'));
    put('c.yaml', project.replace('2026-07-02', '1999-01-01'));
    const { projects } = await readAll(folder);
    const problems = await problemsOf(async () => assessAll(goodPack, projects, {}, io()));
    expect(problems.map(({ code, file, place }) => `${file.slice(-6)}:${place?.line}:${place?.column} ${code}`)).toEqual([
      'a.yaml:2:7 prosjekt.dato-utenfor',
      'c.yaml:2:7 prosjekt.dato-utenfor',
    ]);
    for (const { message, excerpt } of problems) {
      expect(message.nb).toContain('1. januar 2017');
      // Every other fault at a place shows the line.
      expect(excerpt).toContain('dato:');
    }
  });
});
