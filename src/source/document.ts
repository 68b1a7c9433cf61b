import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { inEvery, type Message } from '../text/catalogue.js';
import { foldName, knownSpelling } from '../text/names.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { excerptAt, type Place, type Problem } from './problem.js';
import { maxBytes, tooLarge } from './size.js';
import { tellYaml, yamlHint, yamlMessage } from './yaml-words.js';

/** A path into a document: keys and list positions. */
export type Path = readonly (string | number)[];

/** A YAML (or JSON) text as plain values, with the place of every key and value kept. */
export class SourceDocument {
  private lines: readonly string[] | null = null;
  private byFold: ReadonlyMap<string, Place> | null = null;

  constructor(
    readonly file: string,
    readonly text: string,
    readonly value: unknown,
    private readonly values: ReadonlyMap<string, Place>,
    private readonly keys: ReadonlyMap<string, Place>,
    private readonly written: ReadonlyMap<string, string>,
  ) {}

  /** How a number was written, when that is not how it reads: `007` is 7. */
  writtenAt(path: Path): string | undefined {
    return this.written.get(pointer(path));
  }

  /** Where the value at the path stands, or the nearest enclosing value that exists. */
  placeOf(path: Path): Place | null {
    for (let length = path.length; length >= 0; length--) {
      const place = this.values.get(pointer(path.slice(0, length))) ?? this.folded().get(foldName(pointer(path.slice(0, length))));
      if (place) return place;
    }
    return null;
  }

  /** Where the key at the end of the path stands. */
  placeOfKey(path: Path): Place | null {
    return this.keys.get(pointer(path)) ?? this.placeOf(path);
  }

  /** Places by folded path, for keys that the file spells with ae, oe and aa. */
  private folded(): ReadonlyMap<string, Place> {
    this.byFold ??= new Map([...this.values].map(([path, place]) => [foldName(path), place]));
    return this.byFold;
  }

  problem(code: string, place: Place | null, message: Message, hint?: Message): Problem {
    const short = (words: string): string => (words.length > 400 ? `${words.slice(0, 400)} …` : words);
    const told = ({ nb, nn, en }: Message): Message => ({ nb: short(nb), nn: short(nn), en: short(en) });
    return { file: this.file, place, code, message: told(message), hint: hint && told(hint), ...this.excerpt(place) };
  }

  /** The line of a place, as it is shown. */
  excerpt(place: Place | null): ReturnType<typeof excerptAt> {
    return place ? excerptAt(this.line(place.line), place.column) : {};
  }

  private line(number: number): string | undefined {
    this.lines ??= this.text.split(/\r?\n/);
    return this.lines[number - 1];
  }
}

/** A path as one text, so that it can be looked up. */
export const pointer = (path: Path): string => path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

const maxDepth = 40;

/** A text that is nested without end is refused before it is parsed: the parser goes one call deeper for each level. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > 100) return true;
  }
  return /^ {200}/m.test(text) || /^\s*([-?:]\s+){40}/m.test(text);
}

/** A text nested without end overflows the reader's stack; that is a fault of the text, not of the program. */
function parseSafely(text: string, options: Parameters<typeof parseAllDocuments>[1]): ReturnType<typeof parseAllDocuments> | null {
  try {
    return parseAllDocuments(text, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads a text. Never throws: what is wrong comes back as problems, and then `document` is null. */
export function readDocument(file: string, whole: string): { document: SourceDocument | null; problems: Problem[] } {
  // A byte order mark is no part of the text.
  const text = whole.replace(/^\ufeff/, '');
  if (Buffer.byteLength(text) > maxBytes) return { document: null, problems: [tooLarge(file)] };
  const lines = new LineCounter();
  const documents = tooDeep(text)
    ? null
    : parseSafely(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, version: '1.2', schema: 'core' });
  const place = (from: number, to = from + 1): Place => {
    const { line, col } = lines.linePos(from);
    return { line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(1, to - from) };
  };
  const problems: Problem[] = [];
  const all = text.split(/\r?\n/);
  const excerpt = (line: number): string | undefined => all[line - 1];
  const report = (code: string, at: Place, message: Message, hint?: Message) =>
    problems.push({ file, place: at, code, message, hint, ...excerptAt(excerpt(at.line), at.column) });

  if (documents === null) {
    report(
      'yaml.dybde',
      { line: 1, column: 1, length: 1 },
      tellYaml((say) => say.tooDeep),
    );
    return { document: null, problems };
  }
  if (!Array.isArray(documents) || documents.length === 0) {
    report(
      'yaml.tom',
      { line: 1, column: 1, length: 1 },
      inEvery(filePhrases, (say) => say.empty),
    );
    return { document: null, problems };
  }
  const [document, second] = documents;
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  // «Impossible» follows from another error and says nothing of its own.
  for (const error of errors.filter((one) => one.code !== 'IMPOSSIBLE' || errors.every((other) => other.code === 'IMPOSSIBLE'))) {
    report(`yaml.${error.code.toLowerCase()}`, place(error.pos[0], error.pos[1]), yamlMessage(error.code), yamlHint(error.code));
  }
  if (second) report('yaml.multiple_docs', place(second.range?.[0] ?? 0), yamlMessage('MULTIPLE_DOCS'));
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const written = new Map<string, string>();
  const root = document?.contents as Node | null;
  if (problems.length > 0 || !root) {
    if (!root && problems.length === 0)
      report(
        'yaml.tom',
        { line: 1, column: 1, length: 1 },
        inEvery(filePhrases, (say) => say.empty),
      );
    return { document: null, problems };
  }

  const convert = (node: Node | null, path: Path, depth: number): unknown => {
    if (node?.range) values.set(pointer(path), place(node.range[0], node.range[1]));
    if (depth > maxDepth) {
      report(
        'yaml.dybde',
        place(node?.range?.[0] ?? 0),
        tellYaml((say) => say.tooDeep),
      );
      return null;
    }
    if (node === null) return null;
    if (isAlias(node)) {
      report('yaml.alias', place(node.range?.[0] ?? 0, node.range?.[1]), yamlMessage('BAD_ALIAS'));
      return null;
    }
    if (isScalar(node)) {
      // Every number in these files is whole and written with digits; 1300.000 or 1e6 may mean something else to its writer.
      if (typeof node.value === 'number' && !/^-?\d+$/.test(node.source ?? '')) return node.source ?? String(node.value);
      if (typeof node.value === 'number' && node.source !== String(node.value)) written.set(pointer(path), node.source ?? '');
      return typeof node.value === 'string' ? node.value.normalize('NFC') : node.value;
    }
    if (isSeq(node)) return node.items.map((item, index) => convert(item as Node | null, [...path, index], depth + 1));
    if (isMap(node)) {
      const result: Record<string, unknown> = Object.create(null);
      const folds = new Map<string, string>();
      for (const pair of node.items) {
        const keyNode = pair.key as Node;
        if (!isScalar(keyNode) || typeof keyNode.value === 'object') {
          report('yaml.nøkkel', place(keyNode.range?.[0] ?? 0), yamlMessage('NON_STRING_KEY'));
          continue;
        }
        const key = String(keyNode.value).normalize('NFC');
        const inner = [...path, key];
        const earlier = folds.get(foldName(key));
        if (earlier !== undefined && earlier !== key) {
          const at = place(keyNode.range?.[0] ?? 0, keyNode.range?.[1]);
          report(
            'yaml.duplicate_key',
            at,
            tellYaml((say) => say.sameKey(key, earlier)),
          );
        }
        folds.set(foldName(key), key);
        if (key in result) report('yaml.duplicate_key', place(keyNode.range?.[0] ?? 0, keyNode.range?.[1]), yamlMessage('DUPLICATE_KEY'));
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
  return { document: new SourceDocument(file, text, value, values, keys, written), problems };
}

export type Mapping = Record<string, unknown>;
export const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The canonical spelling of a key among the known ones, so that `beloep` is read as `beløp`. */
export const canonical = (key: string, known: Iterable<string>): string => knownSpelling(key, known) ?? key;
