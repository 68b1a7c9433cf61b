import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { maxBytes, tooLarge } from '../source/document.js';
import type { Problem } from '../source/problem.js';

/** Reads a file's text, or says why it cannot be read. A huge file is refused by its size, before it is read. */
export function readText(path: string): { text: string } | { problem: Problem } {
  const problem = (code: string, message: string): { problem: Problem } => ({ problem: { file: path, place: null, code, message } });
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return problem('fil.mappe', 'er en mappe, ikke en fil');
    if (stat.size > maxBytes) return { problem: tooLarge(path) };
    const bytes = readFileSync(path);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return problem('fil.tegnsett', 'filen er ikke lagret som UTF-8');
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' ? problem('fil.mangler', 'filen finnes ikke') : problem('fil.lesing', 'filen kan ikke leses');
  }
}

/** The file on disk is no longer what was read; somebody else has changed it. */
export class FileChangedError extends Error {
  constructor(readonly path: string) {
    super(`${path} er endret av noen andre siden den ble lest`);
    this.name = 'FileChangedError';
  }
}

/**
 * Writes a file whole or not at all: to a neighbour that then takes its name.
 * @param expected what the file should hold now; null when it should not exist.
 * @throws FileChangedError when it holds something else.
 */
export function saveText(path: string, text: string, expected: string | null): void {
  const now = readText(path);
  const held = 'text' in now ? now.text : null;
  if (held !== expected) throw new FileChangedError(path);
  const neighbour = `${path}.${process.pid}.tmp`;
  try {
    const handle = openSync(neighbour, 'w');
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(neighbour, path);
  } finally {
    rmSync(neighbour, { force: true });
  }
}
