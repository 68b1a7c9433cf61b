import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Folder } from '../support/command.js';

const project = 'prosjekt:\n  navn: Prøve\n  oppdragsgiver: { kommune: Bergen }\ndato: "2026-03-01"\nsvar: {}\n';

it('answers from a pipe are the same with the line ends of Windows', async () => {
  const saved: string[] = [];
  for (const end of ['\n', '\r\n']) {
    const folder = new Folder({ 'p.yaml': project });
    const { status, stderr } = await folder.run(['ask', 'p.yaml', '--rules', 'pakke', '--plain'], {
      stdin: ['9', '1', 't', '2', 'f', ''].join(end),
    });
    expect([status, stderr.includes('\r')]).toEqual([0, false]);
    saved.push(readFileSync(join(folder.path, 'p.yaml'), 'utf8'));
    folder.remove();
  }
  expect(saved[1]).toBe(saved[0]);
  expect(saved[0]).not.toBe(project);
});

it('a folder that is not there is told of by the name that was given, before anything is asked', async () => {
  const folder = new Folder();
  const { status, stderr } = await folder.run(['ask', 'mangler/p.yaml', '--rules', 'pakke', '--plain'], { stdin: 'Prøve\n' });
  expect([status, stderr]).toEqual([2, 'mangler/p.yaml kan ikke lages: mappen mangler finnes ikke\n']);
  expect(readdirSync(folder.path)).toEqual(['pakke']);
  folder.remove();
});

it('a file that nobody may change is told of before anything is asked, and stays as it is', async () => {
  const folder = new Folder({ 'p.yaml': project });
  chmodSync(join(folder.path, 'p.yaml'), 0o444);
  const { status, stderr } = await folder.run(['ask', 'p.yaml', '--rules', 'pakke', '--plain', '--lang', 'nn'], { stdin: '1\n' });
  expect([status, stderr]).toEqual([
    2,
    'p.yaml er skriveverna, så svara kan ikkje lagrast der. Fjern skrivevernet, eller bruk ei anna fil.\n',
  ]);
  expect(readFileSync(join(folder.path, 'p.yaml'), 'utf8')).toBe(project);
  folder.remove();
});

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder that one may not write in is told of too', async () => {
  const folder = new Folder();
  mkdirSync(join(folder.path, 'lukket'), { mode: 0o555 });
  const { status, stderr } = await folder.run(['ask', 'lukket/p.yaml', '--rules', 'pakke', '--plain'], { stdin: 'Prøve\n' });
  expect(status).toBe(2);
  expect(stderr).toContain('lukket/p.yaml kan ikke lagres: du har ikke lov til å skrive i mappen');
  folder.remove();
});
