import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder, runIn } from '../support/command.js';

const grant = 'prosjekt: { navn: Leksehjelp }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n';
const rules = ['--rules', 'pakke'];
const patient = { timeout: 120_000 };

describe('what the program says of itself', () => {
  it('is Norwegian, on the standard stream, and a success', patient, async () => {
    for (const args of [['--help'], ['help'], ['check', '--help'], ['help', 'explain'], ['ask', '-h'], ['diff', '--help']]) {
      const { status, stdout, stderr } = await runIn({}, args);
      expect([args, status, stderr]).toEqual([args, 0, '']);
      expect(stdout).toContain('Bruk: veivalg');
      expect(stdout).not.toMatch(/\b(Usage|Options|Commands|Arguments|display|default|options|command)\b/);
    }
    expect((await runIn({}, ['--version'])).stdout).toBe(
      `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`,
    );
  });

  it('comes on the error stream when no command is given and nobody is there to be asked', patient, async () => {
    const { status, stdout, stderr } = await runIn({}, []);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Bruk: veivalg');
  });
});

describe('files that nobody should have to wait for', () => {
  const huge = Buffer.alloc(50_000_000, 'prosjekt: x\n');

  it('50 MB are refused by their size, by name and on standard input', patient, async () => {
    const byName = await runIn({ 'stor.yaml': huge }, ['check', 'stor.yaml', ...rules]);
    const byInput = await runIn({}, ['check', '-', ...rules], { stdin: huge });
    for (const [name, { status, stdout, stderr }] of [
      ['stor.yaml', byName],
      ['<standard inn>', byInput],
    ] as const) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${name}  filen er større enn 1 MB`);
    }
  });

  it('a large file in a folder that is no project does not stop the projects beside it', patient, async () => {
    const lock = JSON.stringify({
      packages: Array.from({ length: 60_000 }, (_, number) => ({ name: `pakke-${number}`, version: '1.0.0' })),
    });
    const { status, stderr } = await runIn({ 'mappe/a.yaml': grant, 'mappe/package-lock.json': lock }, ['check', 'mappe', ...rules]);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('større')]);
  });

  it('a file that is not UTF-8 is told as such', patient, async () => {
    const latin = Buffer.from('prosjekt: { navn: Blåbær }\n', 'latin1');
    expect(await runIn({ 'a.yaml': latin }, ['check', 'a.yaml', ...rules])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'a.yaml  filen er ikke lagret som UTF-8\n',
    });
    expect(await runIn({}, ['check', '-', ...rules], { stdin: latin })).toEqual({
      status: 2,
      stdout: '',
      stderr: '<standard inn>  filen er ikke lagret som UTF-8\n',
    });
  });
});

describe('other files in a folder', () => {
  it('are named when they are passed by, so that a project with a slip in its first word is not lost', patient, async () => {
    const { stderr } = await runIn(
      { 'mappe/a.yaml': grant, 'mappe/b.yaml': grant.replace('prosjekt', 'prosjket').replace('svar', 'svra') },
      ['check', 'mappe', ...rules],
    );
    expect(stderr).toContain('mappe/b.yaml');
    expect(stderr).not.toContain('1 filer');
  });
});

describe('ask without a terminal', () => {
  it('shows the example that comes with the program, as explain would', patient, async () => {
    const example = 'fixtures/prosjekter/fx-07-aktivitetshuset-bjerke.yaml';
    const text = readFileSync(example, 'utf8');
    const asked = await runIn({}, ['ask', '--example']);
    const explained = await runIn({ [example]: text }, ['explain', example]);
    expect([asked.status, asked.stderr]).toEqual([0, '']);
    // The example lies where the program is installed, so the line that tells where it is differs.
    // The heading tells where the file is, and that differs.
    const withoutPlace = (report: string): string => report.slice(report.indexOf('VEI  '));
    expect(withoutPlace(asked.stdout)).toBe(withoutPlace(explained.stdout));
    expect(asked.stdout).toContain('Aktivitetshuset Bjerke');
  });

  it('writes nothing', patient, async () => {
    const folder = new Folder();
    try {
      await folder.run(['ask', '--example']);
      await folder.run(['ask', 'ny.yaml', '--no-input']);
      expect(readdirSync(folder.path)).toEqual(['pakke']);
    } finally {
      folder.remove();
    }
  });
});

describe('new', () => {
  it('tells of a folder that is not there by the name that was given', patient, async () => {
    const { status, stdout, stderr } = await runIn({}, ['new', 'borte/ny.yaml', ...rules]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('borte/ny.yaml');
    expect(stderr).not.toContain('.tmp');
  });

  it('does not put YAML into a file that is called JSON', patient, async () => {
    const folder = new Folder();
    try {
      const { status } = await folder.run(['new', 'ny.json', ...rules]);
      if (existsSync(join(folder.path, 'ny.json')))
        expect(() => JSON.parse(readFileSync(join(folder.path, 'ny.json'), 'utf8'))).not.toThrow();
      else expect(status).toBe(2);
    } finally {
      folder.remove();
    }
  });

  it('writes what check and explain can read', patient, async () => {
    const folder = new Folder();
    try {
      await folder.run(['new', 'ny.yaml', '--as-of', '2026-07-02']);
      expect((await folder.run(['check', 'ny.yaml'])).status).toBe(0);
      expect((await folder.run(['explain', 'ny.yaml'])).status).toBe(0);
    } finally {
      folder.remove();
    }
  });
});
