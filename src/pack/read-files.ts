import type { z } from 'zod';
import { isMapping, readDocument, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { validate } from '../source/validate.js';
import { didYouMean } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { nearestName } from '../text/names.js';
import { packFilePhrases } from '../text/phrases/pack-faults.js';
import type { Found } from './convert.js';
import type { Source, Term } from './model.js';
import { fileSchema, type Kind, kindNames, sourcesSchema, termsSchema, traceSchema } from './schema.js';
import { doubleKeys, laterSources, toSource } from './sources.js';

const tell = telling(packFilePhrases);

/** One file of a pack: its path inside the pack, with forward slashes, and its text. */
export type PackFile = { readonly path: string; readonly text: string };

export const manifestName = 'pakke.yaml';
export const sourcesName = 'kilder.yaml';
export const termsName = 'begreper.yaml';
export const traceName = 'trace.yaml';

/** What stands in the files of a pack or a layer, each file right in itself; nothing is held against anything else yet. */
export type Read<M> = {
  readonly manifest: M | null;
  readonly manifestDocument: SourceDocument | null;
  readonly sources: readonly Source[];
  readonly sourcesDocument: SourceDocument | null;
  readonly terms: readonly Term[];
  /** The text of the trace, when there is one. */
  readonly trace: string | null;
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
};

/** @param folder what the files are told with, when they are not told by their path alone. */
export function readFiles<M>(files: readonly PackFile[], manifestForm: z.ZodType<M>, folder?: string): Read<M> {
  const problems: Problem[] = [];
  let manifest: M | null = null;
  let manifestDocument: SourceDocument | null = null;
  let sources: Source[] = [];
  let sourcesDocument: SourceDocument | null = null;
  let terms: readonly Term[] = [];
  let trace: string | null = null;
  const found: Found[] = [];

  for (const file of inOrder(files)) {
    const { document, problems: syntax } = readDocument(shownPath(file.path, folder), file.text);
    problems.push(...syntax);
    if (!document) continue;
    if (file.path === manifestName) {
      const read = validate(document, manifestForm, 'pakke');
      problems.push(...read.problems);
      manifest = read.value;
      manifestDocument = document;
    } else if (file.path === sourcesName) {
      const read = validate(document, sourcesSchema, 'kilder');
      problems.push(...read.problems, ...(read.value ? doubleKeys(document, read.value) : []));
      problems.push(...(read.value ? laterSources(document, read.value) : []));
      sources = (read.value?.kilder ?? []).map(toSource);
      sourcesDocument = document;
    } else if (file.path === termsName) {
      const read = validate(document, termsSchema, 'begreper');
      problems.push(...read.problems);
      terms = read.value?.begreper ?? [];
    } else if (file.path === traceName) {
      problems.push(...validate(document, traceSchema, 'sporing').problems);
      trace = file.text;
    } else {
      const kind = kindOf(document, problems);
      if (!kind) continue;
      const read = validate(document, fileSchema(kind), 'pakke');
      problems.push(...read.problems);
      if (read.value) found.push({ document, kind, raw: read.value } as Found);
    }
  }
  return { manifest, manifestDocument, sources, sourcesDocument, terms, trace, found, problems };
}

export const inOrder = (files: readonly PackFile[]): PackFile[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

export const shownPath = (path: string, folder?: string): string => (folder === undefined ? path : `${folder}/${path}`);

export const missingFile = (name: string, folder?: string): Problem => ({
  file: shownPath(name, folder),
  place: null,
  code: 'pakke.mangler-fil',
  message: tell((say) => (folder === undefined ? say.fileMissing(name) : say.fileMissingInLayer(name))),
});

/** What a faulty file holds is not known, so a name that it may define is not called unknown. */
export function knownFaults(
  files: readonly PackFile[],
  problems: readonly Problem[],
  deeper: readonly Problem[],
  folder?: string,
): Problem[] {
  const faulty = files.filter((file) => problems.some((problem) => problem.file === shownPath(file.path, folder)));
  const maybeDefined = new Set(
    faulty.flatMap((file) => [...file.text.matchAll(/\b(?:id|verdi|nøkkel): *["']?([^"',}\n]+)/g)].map((match) => match[1]?.trim())),
  );
  return [...problems, ...deeper.filter((problem) => !quoted(problem.message.nb).some((name) => maybeDefined.has(name)))];
}

const quoted = (message: string): string[] =>
  [...message.matchAll(/«([^»]*)»/g)].flatMap((match) => (match[1] ? [match[1].split(' ')[0] ?? ''] : []));

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
      tell((say) => (kinds.length > 1 ? say.severalKinds(kinds) : say.noKind)),
      near && kinds.length === 0 ? didYouMean(near) : tell((say) => say.writeOneOf(kindNames)),
    ),
  );
  return null;
}
