import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder, runIn } from '../support/command.js';

const project = 'prosjekt: { navn: Leksehjelp }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n';
const args = (...more: string[]): string[] => ['report', 'a.yaml', '--rules', 'pakke', ...more];

describe('the memo', { timeout: 60_000 }, () => {
  it('as JSON is what explain gives', async () => {
    const report = await runIn({ 'a.yaml': project }, args('--format', 'json'));
    const explain = await runIn({ 'a.yaml': project }, ['explain', 'a.yaml', '--rules', 'pakke', '--format', 'json']);
    expect(report).toEqual(explain);
    expect(report.status).toBe(0);
  });

  it('is the same in a file, on the screen and after «-o -», and is not written again over itself', async () => {
    const folder = new Folder({ 'a.yaml': project });
    try {
      const { stdout } = await folder.run(args());
      expect((await folder.run(args('-o', '-'))).stdout).toBe(stdout);
      expect(await folder.run(args('-o', 'notat.md'))).toEqual({ status: 0, stdout: '', stderr: 'Skrev notat.md.\n' });
      expect(readFileSync(join(folder.path, 'notat.md'), 'utf8')).toBe(stdout);
      expect(await folder.run(args('-o', 'notat.md'))).toEqual({ status: 0, stdout: '', stderr: 'notat.md er slik allerede.\n' });
    } finally {
      folder.remove();
    }
  });

  it('is written over another text by force, and over what is no text not even so', async () => {
    const folder = new Folder({ 'a.yaml': project, 'notat.md': 'mitt\n', 'bilde.md': Buffer.from([0xff, 0xd8, 0xff]) });
    try {
      expect((await folder.run(args('-o', 'notat.md', '--force'))).status).toBe(0);
      expect(readFileSync(join(folder.path, 'notat.md'), 'utf8')).toContain('# Valg av vei: Leksehjelp\n');
      expect((await folder.run(args('-o', 'bilde.md', '--force'))).status).toBe(2);
      expect(readFileSync(join(folder.path, 'bilde.md'))).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
      expect((await folder.run(args('-o', 'pakke', '--force'))).status).toBe(2);
    } finally {
      folder.remove();
    }
  });

  it('has no clock in it: a project with a day of its own gives the same memo whenever it is written', async () => {
    const folder = new Folder({ 'a.yaml': project });
    try {
      const first = await folder.run(args());
      writeFileSync(join(folder.path, 'a.yaml'), project);
      expect((await folder.run(args('--as-of', '2026-07-02'))).stdout).toBe(first.stdout);
    } finally {
      folder.remove();
    }
  });
});
