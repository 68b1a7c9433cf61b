import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMapping, readDocument } from '../source/document.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import { inEvery } from '../text/catalogue.js';
import { knownSpelling } from '../text/names.js';
import { layerPhrases } from '../text/phrases/layers.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { buildPack, hashOf } from './build.js';
import { packFromJson } from './compiled.js';
import { layOver } from './layer.js';
import type { Pack } from './model.js';
import { manifestName, type PackFile, shownPath } from './read-files.js';
import { buildsOn } from './schema.js';

/** The folder of a pack where its cases lie: projects with what the law makes of them. They are no part of the law. */
export const casesFolder = 'cases';

/**
 * Reads a rule pack from a folder.
 * @param compiled a file that may hold the same pack in compiled form; used only when its hash is that of the folder.
 * @throws ProblemsError (what: pack) when the folder is not there or the pack is not valid.
 */
export function loadPack(folder: string, compiled?: string): Pack {
  const files = packFiles(folder);
  const ready = compiled === undefined ? null : readCompiled(compiled, hashOf(files));
  return ready ?? buildPack(files);
}

/** A folder of rules by its name, and as it is to be shown. */
export type RulesFolder = { readonly path: string; readonly shown: string };

/**
 * Reads folders that are laid over one another: the first is a whole pack, or else a layer over the shipped one; the rest
 * are layers.
 * @param shipped gives the pack that a layer lies over when none is named.
 * @throws ProblemsError (what: pack) with the faults of the first folder that is not as it should be.
 */
export function loadLayered(folders: readonly RulesFolder[], shipped: () => Pack): Pack {
  const read = folders.map((folder) => ({ ...folder, files: packFiles(folder.path) }));
  const [first, ...rest] = read;
  const whole = first !== undefined && !isLayer(first.files);
  const late = (whole ? rest : read).flatMap(({ shown, files }) => wholePackLate(files, shown));
  if (late.length > 0) throw new ProblemsError('pack', late);
  const base = whole ? buildPack(first.files) : shipped();
  return (whole ? rest : read).reduce((pack, { shown, files }) => layOver(pack, { folder: shown, files }), base);
}

/** The folders of cases of what was read: those beside the rules underneath, and those of each layer that has any. */
export function casesOf(folders: readonly string[], shipped: string): string[] {
  const [first] = folders;
  const under = first === undefined || isLayer(packFiles(first)) ? [shipped, ...folders] : folders;
  const all = under.map((folder) => join(folder, casesFolder));
  const there = all.filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  return there.length > 0 ? there : all.slice(0, 1);
}

/** A folder is a layer when its manifest says what it builds on. */
const isLayer = (files: readonly PackFile[]): boolean => {
  const value = manifestOf(files)?.value;
  return isMapping(value) && Object.keys(value).some((key) => knownSpelling(key, [buildsOn]) !== undefined);
};

function manifestOf(files: readonly PackFile[], folder?: string) {
  const manifest = files.find(({ path }) => path === manifestName);
  return manifest ? readDocument(shownPath(manifestName, folder), manifest.text).document : null;
}

/** A manifest that can be read and does not say what it builds on is of a whole pack. What cannot be read is told of later. */
function wholePackLate(files: readonly PackFile[], shown: string): Problem[] {
  const document = manifestOf(files, shown);
  if (!document || !isMapping(document.value) || isLayer(files)) return [];
  const message = inEvery(layerPhrases, (say) => say.wholePack);
  const hint = inEvery(layerPhrases, (say) => say.layerKey(buildsOn));
  return [document.problem('lag.hel-pakke', document.placeOf([]), message, hint)];
}

/** @throws ProblemsError when the folder is not there. */
function packFiles(folder: string): PackFile[] {
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
    const message = inEvery(filePhrases, (say) => say.noPack);
    throw new ProblemsError('pack', [{ file: folder, place: null, code: 'pakke.mappe', message }]);
  }
  return files;
}

function readCompiled(path: string, hash: string): Pack | null {
  try {
    return packFromJson(readFileSync(path, 'utf8'), hash);
  } catch {
    // Not built, or not readable: the YAML is the truth, and is read instead.
    return null;
  }
}
