import { createHash } from 'node:crypto';
import { ProblemsError, sortProblems } from '../source/problem.js';
import { checkPack } from './check.js';
import { convertEntries } from './convert.js';
import type { Pack } from './model.js';
import { inOrder, knownFaults, manifestName, missingFile, type PackFile, readFiles, sourcesName } from './read-files.js';
import { manifestSchema } from './schema.js';

export { manifestName, type PackFile, sourcesName, termsName, traceName } from './read-files.js';

/**
 * Builds a pack from the texts of its files.
 * @throws ProblemsError with every fault in every file at once.
 */
export function buildPack(files: readonly PackFile[]): Pack {
  const { manifest, sources, terms, trace, found, problems: read } = readFiles(files, manifestSchema);
  const missing = [manifestName, sourcesName].filter((name) => !files.some((file) => file.path === name));
  const problems = [...read, ...missing.map((name) => missingFile(name))];
  if (!manifest) throw new ProblemsError('pack', sortProblems(problems));

  const places = manifest.steder.map((place) => ({ id: place.id, name: place.navn }));
  const converted = convertEntries(found, places);
  const pack: Pack = {
    id: manifest.id,
    version: manifest.versjon,
    hash: hashOf(files),
    verifiedAsOf: manifest.kontrollert,
    from: manifest.fra,
    places,
    sources,
    terms,
    ...converted.entries,
    layers: [],
    trace,
  };
  const faults = knownFaults(files, problems, [...converted.problems, ...checkPack(pack, converted.documents)]);
  if (faults.length > 0) throw new ProblemsError('pack', sortProblems(faults));
  return pack;
}

/** SHA-256 of every path and text, in order of path. Line ends do not count: they vary between checkouts. */
export function hashOf(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  for (const file of inOrder(files)) hash.update(`${file.path}\n${file.text.replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}
