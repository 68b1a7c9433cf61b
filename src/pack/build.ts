import { createHash } from 'node:crypto';
import { isMapping, readDocument, type SourceDocument } from '../source/document.js';
import { type Problem, ProblemsError, sortProblems } from '../source/problem.js';
import { validate } from '../source/validate.js';
import { nearestName } from '../text/names.js';
import { checkPack } from './check.js';
import { convertEntries, type Found } from './convert.js';
import type { Pack, Source, Term } from './model.js';
import { fileSchema, type Kind, kindNames, manifestSchema, type RawManifest, sourcesSchema, termsSchema } from './schema.js';
import { doubleKeys, laterSources, toSource } from './sources.js';

/** One file of a pack: its path inside the pack, with forward slashes, and its text. */
export type PackFile = { readonly path: string; readonly text: string };

export const manifestName = 'pakke.yaml';
export const sourcesName = 'kilder.yaml';
export const termsName = 'begreper.yaml';

/**
 * Builds a pack from the texts of its files.
 * @throws ProblemsError with every fault in every file at once.
 */
export function buildPack(files: readonly PackFile[]): Pack {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  let manifest: RawManifest | null = null;
  let sources: Source[] = [];
  let terms: readonly Term[] = [];
  const found: Found[] = [];

  for (const file of sorted) {
    const { document, problems: syntax } = readDocument(file.path, file.text);
    problems.push(...syntax);
    if (!document) continue;
    if (file.path === manifestName) {
      const read = validate(document, manifestSchema, 'pakke');
      problems.push(...read.problems);
      manifest = read.value;
    } else if (file.path === sourcesName) {
      const read = validate(document, sourcesSchema, 'kilder');
      problems.push(...read.problems, ...(read.value ? doubleKeys(document, read.value) : []));
      problems.push(...(read.value ? laterSources(document, read.value) : []));
      sources = (read.value?.kilder ?? []).map(toSource);
    } else if (file.path === termsName) {
      const read = validate(document, termsSchema, 'begreper');
      problems.push(...read.problems);
      terms = read.value?.begreper ?? [];
    } else {
      const kind = kindOf(document, problems);
      if (!kind) continue;
      const read = validate(document, fileSchema(kind), 'pakke');
      problems.push(...read.problems);
      if (read.value) found.push({ document, kind, raw: read.value } as Found);
    }
  }
  for (const name of [manifestName, sourcesName])
    if (!sorted.some((file) => file.path === name))
      problems.push({ file: name, place: null, code: 'pakke.mangler-fil', message: `filen ${name} mangler i regelpakken` });
  if (!manifest) throw new ProblemsError('pack', sortProblems(problems));

  const converted = convertEntries(found, manifest);
  const pack: Pack = {
    id: manifest.id,
    version: manifest.versjon,
    hash: hashOf(sorted),
    verifiedAsOf: manifest.kontrollert,
    from: manifest.fra,
    places: manifest.steder.map((place) => ({ id: place.id, name: place.navn })),
    sources,
    terms,
    ...converted.entries,
  };
  const deeper = [...converted.problems, ...checkPack(pack, converted.documents)];
  // What a faulty file holds is not known here, so a name that it may define is not called unknown.
  const faulty = sorted.filter((file) => problems.some((problem) => problem.file === file.path));
  const maybeDefined = new Set(
    faulty.flatMap((file) => [...file.text.matchAll(/\b(?:id|verdi|nøkkel): *["']?([^"',}\n]+)/g)].map((match) => match[1]?.trim())),
  );
  const faults = [...problems, ...deeper.filter((problem) => !quoted(problem.message).some((name) => maybeDefined.has(name)))];
  if (faults.length > 0) throw new ProblemsError('pack', sortProblems(faults));
  return pack;
}

const quoted = (message: string): string[] =>
  [...message.matchAll(/«([^»]*)»/g)].flatMap((match) => (match[1] ? [match[1].split(' ')[0] ?? ''] : []));

/** SHA-256 of every path and text, in order of path. Line ends do not count: they vary between checkouts. */
export function hashOf(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) hash.update(`${file.path}\n${file.text.replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}

function kindOf(document: SourceDocument, problems: Problem[]): Kind | null {
  const keys = isMapping(document.value) ? Object.keys(document.value) : [];
  const kinds = kindNames.filter((kind) => keys.includes(kind));
  if (kinds.length === 1 && kinds[0]) return kinds[0];
  const other = keys.find((key) => key !== 'tema' && key !== 'felles');
  const near = other ? nearestName(other, kindNames) : undefined;
  problems.push(
    document.problem(
      'pakke.slag',
      document.placeOfKey(other ? [other] : []),
      kinds.length > 1 ? `filen holder flere slag: ${kinds.join(', ')}` : 'filen sier ikke hva den inneholder',
      near && kinds.length === 0 ? `mente du «${near}»?` : `skriv én av nøklene ${kindNames.join(', ')}`,
    ),
  );
  return null;
}
