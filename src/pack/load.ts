import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../source/problem.js';
import { buildPack, hashOf, type PackFile } from './build.js';
import { packFromJson } from './compiled.js';
import type { Pack } from './model.js';

/** The shipped pack as the build left it, beside the program. */
export const compiledName = 'rules.json';

/** The folder of a pack where its cases lie: projects with what the law makes of them. They are no part of the law. */
export const casesFolder = 'cases';

/**
 * Reads a rule pack from a folder.
 * @param compiled a file that may hold the same pack in compiled form; used only when its hash is that of the folder.
 * @throws ProblemsError (what: pack) when the folder is not there or the pack is not valid.
 */
export function loadPack(folder: string, compiled?: string): Pack {
  const files: PackFile[] = [];
  const walk = (at: string, inside: string): void => {
    for (const item of readdirSync(at, { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const path = inside ? `${inside}/${item.name}` : item.name;
      if (path === casesFolder) continue;
      if (item.isDirectory()) walk(join(at, item.name), path);
      else if (/\.ya?ml$/.test(item.name)) files.push({ path, text: readFileSync(join(at, item.name), 'utf8') });
    }
  };
  try {
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    walk(folder, '');
  } catch {
    throw new ProblemsError('pack', [{ file: folder, place: null, code: 'pakke.mappe', message: 'fant ingen regelpakke her' }]);
  }
  const ready = compiled === undefined ? null : readCompiled(compiled, hashOf(files));
  return ready ?? buildPack(files);
}

function readCompiled(path: string, hash: string): Pack | null {
  try {
    return packFromJson(readFileSync(path, 'utf8'), hash);
  } catch {
    // Not built, or not readable: the YAML is the truth, and is read instead.
    return null;
  }
}
