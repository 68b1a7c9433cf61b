import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../source/problem.js';
import { buildPack, type PackFile } from './build.js';
import type { Pack } from './model.js';

/**
 * Reads a rule pack from a folder.
 * @throws ProblemsError (what: pack) when the folder is not there or the pack is not valid.
 */
export function loadPack(folder: string): Pack {
  const files: PackFile[] = [];
  const walk = (at: string, inside: string): void => {
    for (const item of readdirSync(at, { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const path = inside ? `${inside}/${item.name}` : item.name;
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
  return buildPack(files);
}
