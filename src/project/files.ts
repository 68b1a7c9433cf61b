import { closeSync, existsSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Problem } from '../source/problem.js';
import { maxBytes, tooLarge } from '../source/size.js';
import { type Message, telling } from '../text/catalogue.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { isReadOnly } from './write-access.js';

const tell = telling(filePhrases);

/** Reads a file's text, or says why it cannot be read. A huge file is refused by its size, before it is read. */
export function readText(path: string): { text: string } | { problem: Problem } {
  const problem = (code: string, message: Message): { problem: Problem } => ({ problem: { file: path, place: null, code, message } });
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return problem(
        'fil.mappe',
        tell((say) => say.folder),
      );
    if (stat.size > maxBytes) return { problem: tooLarge(path) };
    const bytes = readFileSync(path);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return problem(
        'fil.tegnsett',
        tell((say) => say.notUtf8),
      );
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT'
      ? problem(
          'fil.mangler',
          tell((say) => say.missing),
        )
      : problem(
          'fil.lesing',
          tell((say) => say.unreadable),
        );
  }
}

/** The file on disk is no longer what was read; somebody else has changed it. */
export class FileChangedError extends Error {
  constructor(
    readonly path: string,
    readonly told: Message = tell((say) => say.changed(path)),
  ) {
    super(told.nb);
    this.name = 'FileChangedError';
  }
}

/**
 * Writes a file whole or not at all: to a neighbour that then takes its name.
 * @param expected what the file should hold now; null when it should not exist.
 * @throws FileChangedError when it holds something else. @throws what the system says when it cannot be written.
 */
export function saveText(path: string, text: string, expected: string | null): void {
  const there = existsSync(path);
  const now = there ? readText(path) : null;
  const held = now && 'text' in now ? now.text : null;
  // A file that is there but cannot be read as text is somebody else's, and is never written over.
  if (held !== expected || (there && held === null)) throw new FileChangedError(path);
  const target = there ? realpathSync(path) : path;
  if (there && isReadOnly(target)) throw Object.assign(new Error(`EACCES: ${path}`), { code: 'EACCES', syscall: 'open', path });
  const mode = there ? statSync(target).mode : undefined;
  const neighbour = `${target}.${process.pid}.tmp`;
  try {
    const handle = openSync(neighbour, 'w', mode);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(neighbour, target);
  } catch (error) {
    // The file that was asked for is named, not the neighbour.
    if (error instanceof Error && 'path' in error) error.path = path;
    throw error;
  } finally {
    rmSync(neighbour, { force: true });
  }
}
