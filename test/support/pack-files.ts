import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, type PackFile } from '../../src/pack/build.js';
import { type Problem, ProblemsError } from '../../src/source/problem.js';

/** The YAML files of a folder as the texts of a pack; `leftOut` are names that are no part of it. */
export function filesIn(folder: string, leftOut: readonly string[] = []): PackFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !leftOut.includes(name))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** A small valid pack with every kind of file. */
export const goodFiles: readonly PackFile[] = filesIn('test/pack/good');

/** The good pack with some files replaced or added, and some left out. */
export function goodFilesWith(changed: readonly PackFile[], leftOut: readonly string[] = []): PackFile[] {
  const kept = goodFiles.filter(({ path }) => !leftOut.includes(path) && !changed.some((file) => file.path === path));
  return [...kept, ...changed];
}

/** The good pack with texts of one file exchanged for others. @throws when the file does not hold one of them. */
export function goodFilesEdited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): PackFile[] {
  const whole = goodFiles.find((file) => file.path === path)?.text ?? '';
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} does not hold «${from}»`);
    return before.replace(from, () => to);
  }, whole);
  return goodFilesWith([{ path, text }]);
}

/** What the loader has to say of a pack; nothing when it is valid. */
export function problemsOf(files: readonly PackFile[]): readonly Problem[] {
  try {
    buildPack(files);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError && error.what === 'pack') return error.problems;
    throw error;
  }
}
