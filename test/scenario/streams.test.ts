import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder } from '../support/command.js';

const patient = { timeout: 60_000 };
const project = 'prosjekt: { navn: Leksehjelp }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n';
const args = ['check', 'a.yaml', '--rules', 'pakke'];

/** Runs with a standard output that goes elsewhere than to us. */
function runInto(folder: Folder, stdout: number | 'closed'): Promise<{ status: number | null; stderr: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [resolve('bin/veivalg.js'), ...args], {
      cwd: folder.path,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
    });
    // A reader that has seen enough, such as head.
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('close', (status) => settle({ status, stderr }));
  });
}

describe('where the result goes', () => {
  it('a reader that has seen enough is no fault, and no finding', patient, async () => {
    const folder = new Folder({ 'a.yaml': project });
    try {
      const { status, stderr } = await runInto(folder, 'closed');
      expect(stderr).toBe('');
      expect(status).not.toBe(1);
    } finally {
      folder.remove();
    }
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is told in words, and is not taken for a finding', patient, async () => {
    const folder = new Folder({ 'a.yaml': project });
    try {
      const { status, stderr } = await runInto(folder, openSync('/dev/full', 'w'));
      expect(stderr).not.toContain('    at ');
      expect(stderr).toContain('ENOSPC');
      expect(status).toBe(2);
    } finally {
      folder.remove();
    }
  });

  it('a result is never written over a project that it is the result of', patient, async () => {
    for (const target of ['a.yaml', './a.yaml']) {
      const folder = new Folder({ 'a.yaml': project });
      try {
        const { status } = await folder.run([...args, '--format', `json:${target}`]);
        expect(readFileSync(join(folder.path, 'a.yaml'), 'utf8')).toBe(project);
        expect(status).toBe(2);
      } finally {
        folder.remove();
      }
    }
  });
});
