import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, type PackFile } from '../../src/pack/build.js';
import { casesFolder } from '../../src/pack/load.js';
import type { Pack } from '../../src/pack/model.js';

const filesBelow = (folder: string, inside = ''): PackFile[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = inside ? `${inside}/${item.name}` : item.name;
    // Cases are no part of the law.
    if (path === casesFolder) return [];
    return item.isDirectory() ? filesBelow(join(folder, item.name), path) : [{ path, text: readFileSync(join(folder, item.name), 'utf8') }];
  });

/** The shipped pack with one text exchanged for another in one file. @throws when the file does not hold it. */
export function planted(path: string, from: string, to: string): Pack {
  return buildPack(
    filesBelow('rules').map((file) => {
      if (file.path !== path) return file;
      if (!file.text.includes(from)) throw new Error(`${path} does not hold «${from}»`);
      return { path, text: file.text.replace(from, () => to) };
    }),
  );
}
