import { readdirSync, readFileSync } from 'node:fs';
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

it('a folder that is not there is told of by the name that was given', async () => {
  const folder = new Folder();
  const { status, stderr } = await folder.run(['ask', 'mangler/p.yaml', '--rules', 'pakke', '--plain'], { stdin: 'Prøve\n' });
  expect(status).toBe(2);
  expect(stderr).toContain('mangler/p.yaml (ENOENT)');
  expect(stderr).not.toContain('.tmp');
  expect(readdirSync(folder.path)).toEqual(['pakke']);
  folder.remove();
});
