import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type YAMLError } from 'yaml';
import { knownSpelling } from '../text/names.js';
import type { Place, Problem } from './problem.js';

/** A path into a document: keys and list positions. */
export type Path = readonly (string | number)[];

/** A YAML (or JSON) text as plain values, with the place of every key and value kept. */
export class SourceDocument {
  constructor(
    readonly file: string,
    readonly text: string,
    readonly value: unknown,
    private readonly values: ReadonlyMap<string, Place>,
    private readonly keys: ReadonlyMap<string, Place>,
  ) {}

  /** Where the value at the path stands, or the nearest enclosing value that exists. */
  placeOf(path: Path): Place | null {
    for (let length = path.length; length >= 0; length--) {
      const place = this.values.get(pointer(path.slice(0, length)));
      if (place) return place;
    }
    return null;
  }

  /** Where the key at the end of the path stands. */
  placeOfKey(path: Path): Place | null {
    return this.keys.get(pointer(path)) ?? this.placeOf(path);
  }

  problem(code: string, place: Place | null, message: string, hint?: string): Problem {
    return { file: this.file, place, code, message, hint, excerpt: place ? this.line(place.line) : undefined };
  }

  private line(number: number): string | undefined {
    return this.text.split(/\r?\n/, number)[number - 1]?.slice(0, 200);
  }
}

const pointer = (path: Path): string => path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

/** No honest project or rule file is near this; a larger one is refused before it is parsed. */
export const maxBytes = 1_000_000;

const maxDepth = 40;

const yamlMessages: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'nøkkelen står to ganger; hver nøkkel kan bare stå én gang',
  BAD_INDENT: 'feil innrykk',
  TAB_AS_INDENT: 'tabulator brukt som innrykk; bruk mellomrom',
  MISSING_CHAR: 'et tegn mangler, ofte anførselstegn, komma eller kolon',
  UNEXPECTED_TOKEN: 'uventet tegn',
  MULTIPLE_DOCS: 'filen holder flere dokumenter; skriv ett i hver fil',
  BLOCK_IN_FLOW: 'et kolon inne i en tekst deler den; en tekst med kolon trenger anførselstegn',
  BLOCK_AS_IMPLICIT_KEY: 'et kolon inne i en tekst deler den; en tekst med kolon trenger anførselstegn',
  BAD_ALIAS: 'alias (*navn) er ikke tillatt',
};

const yamlHints: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_IN_FLOW: 'sett anførselstegn rundt teksten',
  BLOCK_AS_IMPLICIT_KEY: 'sett anførselstegn rundt teksten',
};

/** Reads a text. Never throws: what is wrong comes back as problems, and then `document` is null. */
export function readDocument(file: string, text: string): { document: SourceDocument | null; problems: Problem[] } {
  if (Buffer.byteLength(text) > maxBytes) return { document: null, problems: [tooLarge(file)] };
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2', schema: 'core' });
  const place = (from: number, to = from + 1): Place => {
    const { line, col } = lines.linePos(from);
    return { line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(1, to - from) };
  };
  const problems: Problem[] = [];
  const excerpt = (line: number): string | undefined => text.split(/\r?\n/, line)[line - 1]?.slice(0, 200);
  const report = (code: string, at: Place, message: string, hint?: string) =>
    problems.push({ file, place: at, code, message, hint, excerpt: excerpt(at.line) });

  if (!Array.isArray(documents) || documents.length === 0) {
    report('yaml.tom', { line: 1, column: 1, length: 1 }, 'filen er tom');
    return { document: null, problems };
  }
  const [document, second] = documents;
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    report(
      `yaml.${error.code.toLowerCase()}`,
      place(error.pos[0], error.pos[1]),
      yamlMessages[error.code] ?? `ugyldig YAML: ${error.message}`,
      yamlHints[error.code],
    );
  }
  if (second) report('yaml.multiple_docs', place(second.range?.[0] ?? 0), yamlMessages.MULTIPLE_DOCS ?? '');
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const root = document?.contents as Node | null;
  if (problems.length > 0 || !root) {
    if (!root && problems.length === 0) report('yaml.tom', { line: 1, column: 1, length: 1 }, 'filen er tom');
    return { document: null, problems };
  }

  const convert = (node: Node | null, path: Path, depth: number): unknown => {
    if (node?.range) values.set(pointer(path), place(node.range[0], node.range[1]));
    if (depth > maxDepth) {
      report('yaml.dybde', place(node?.range?.[0] ?? 0), 'for mange nivåer inni hverandre');
      return null;
    }
    if (node === null) return null;
    if (isAlias(node)) {
      report('yaml.alias', place(node.range?.[0] ?? 0, node.range?.[1]), 'alias (*navn) er ikke tillatt; skriv verdien ut');
      return null;
    }
    if (isScalar(node)) {
      // Every number in these files is whole and written with digits; 1300.000 or 1e6 may mean something else to its writer.
      if (typeof node.value === 'number' && !/^-?\d+$/.test(node.source ?? '')) return node.source ?? String(node.value);
      return typeof node.value === 'string' ? node.value.normalize('NFC') : node.value;
    }
    if (isSeq(node)) return node.items.map((item, index) => convert(item as Node | null, [...path, index], depth + 1));
    if (isMap(node)) {
      const result: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const keyNode = pair.key as Node;
        if (!isScalar(keyNode) || typeof keyNode.value === 'object') {
          report('yaml.nøkkel', place(keyNode.range?.[0] ?? 0), 'en nøkkel må være et enkelt ord');
          continue;
        }
        const key = String(keyNode.value).normalize('NFC');
        const inner = [...path, key];
        if (key in result)
          report('yaml.duplicate_key', place(keyNode.range?.[0] ?? 0, keyNode.range?.[1]), yamlMessages.DUPLICATE_KEY ?? '');
        if (keyNode.range) keys.set(pointer(inner), place(keyNode.range[0], keyNode.range[1]));
        result[key] = convert(pair.value as Node | null, inner, depth + 1);
        if (pair.value === null && keyNode.range) values.set(pointer(inner), place(keyNode.range[0], keyNode.range[1]));
      }
      return result;
    }
    return null;
  };
  const value = convert(root, [], 0);
  if (problems.length > 0) return { document: null, problems };
  return { document: new SourceDocument(file, text, value, values, keys), problems };
}

export const tooLarge = (file: string): Problem => ({
  file,
  place: null,
  code: 'fil.stor',
  message: `filen er større enn ${maxBytes / 1_000_000} MB; slike filer er på noen få kB`,
});

export type Mapping = Record<string, unknown>;
export const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The canonical spelling of a key among the known ones, so that `beloep` is read as `beløp`. */
export const canonical = (key: string, known: Iterable<string>): string => knownSpelling(key, known) ?? key;
