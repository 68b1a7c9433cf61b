import { type Document, isMap, isNode, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Question } from '../pack/model.js';
import { foldName } from '../text/names.js';

/** An answer in the form that it has in a project file. */
export type WrittenAnswer = string | number | { readonly [key: string]: WrittenAnswer };

/** The same, or several answers at once. */
export type Written = WrittenAnswer | readonly string[];

/** Puts an answer into a project file's text. Comments, order, spacing and line ends stay as they were. */
export function withAnswer(text: string, question: Pick<Question, 'id' | 'storedIn'>, answer: Written): string {
  const path = question.storedIn ?? ['svar', question.id];
  if (/^\s*\{/.test(text)) return inJson(text, path, answer) ?? rewritten(text, path, answer);
  return spliced(text, path, answer) ?? rewritten(text, path, answer);
}

/** The text with only the answer's own signs changed, or null where the answer has no plain place to stand. */
function spliced(text: string, path: readonly string[], answer: Written): string | null {
  const document = parseDocument(text);
  let at = isMap(document.contents) ? document.contents : null;
  let key = path.at(-1) ?? '';
  let told = answer;
  for (const step of path.slice(0, -1)) {
    const found: Pair | undefined = at ? pairOf(at, step) : undefined;
    const child: unknown = found?.value;
    if (found && isEmpty(child))
      return path.length === 2 ? intoEmpty(text, found, `${key}: ${inLine(told)}`) : intoBraces(text, child, `${key}: ${inLine(told)}`);
    if (!found && path.length === 2)
      return at && !at.flow && startsLine(text, at.items[0]) ? atTheEnd(text, step, `${key}: ${inLine(told)}`) : null;
    if (!found && path.length === 3 && typeof told !== 'object') {
      // The group is not there either: it is put in whole.
      told = { [key]: told };
      key = step;
      break;
    }
    at = isMap(child) ? (child as typeof at) : null;
  }
  if (!at) return null;
  const pair = pairOf(at, key);
  if (pair) {
    const range = isNode(pair.value) ? pair.value.range : null;
    // A block of several lines is rewritten with its whole indentation instead.
    if (!range || text.slice(range[0], range[1]).includes('\n')) return null;
    return `${text.slice(0, range[0])}${inLine(told)}${text.slice(range[1])}`;
  }
  if (at.flow) return intoBraces(text, at, `${key}: ${inLine(told)}`);
  const last = at.items.at(-1);
  const lastKey = last && isScalar(last.key) ? last.key.range : null;
  const lastValue = last && isNode(last.value) ? last.value.range : null;
  if (!lastKey || !lastValue) return null;
  const indent = lastKey[0] - (text.lastIndexOf('\n', lastKey[0] - 1) + 1);
  const end = text.indexOf('\n', Math.max(lastValue[1] - 1, lastKey[1]));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${' '.repeat(indent)}${key}: ${inLine(told)}`;
  return end === -1 ? `${text}${newline}${line}${newline}` : `${text.slice(0, end + 1)}${line}${newline}${text.slice(end + 1)}`;
}

/** Nothing yet: `svar:` with no value, or `svar: {}`. */
const isEmpty = (value: unknown): boolean =>
  value === null || (isScalar(value) && value.value === null) || (isMap(value) && value.items.length === 0);

/** One more entry in a block that stands on one line between braces; null for any other value. */
function intoBraces(text: string, value: unknown, entry: string): string | null {
  const range = isMap(value) && value.flow ? value.range : null;
  if (!range || text.slice(range[0], range[1]).includes('\n')) return null;
  const inside = text
    .slice(range[0] + 1, range[1] - 1)
    .trim()
    .replace(/,$/, '');
  return `${text.slice(0, range[0])}{ ${inside === '' ? entry : `${inside}, ${entry}`} }${text.slice(range[1])}`;
}

/** Whether a key stands at the very start of its line, so that another can stand below it. */
const startsLine = (text: string, pair: Pair | undefined): boolean => {
  const key = pair && isScalar(pair.key) ? pair.key.range : null;
  return key !== null && key !== undefined && (key[0] === 0 || text[key[0] - 1] === '\n');
};

/** The first answer of a file without any, in a block of its own below everything else. */
function atTheEnd(text: string, block: string, line: string): string | null {
  // Below the sign that ends a document another one would begin.
  if (/^\.\.\./m.test(text)) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : newline}${block}:${newline}  ${line}${newline}`;
}

/** The first answer, put where the empty value stands, so that every comment below it stays. */
function intoEmpty(text: string, pair: Pair, line: string): string | null {
  const key = isScalar(pair.key) ? pair.key.range : null;
  if (!key) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const braces = isMap(pair.value) ? pair.value.range : null;
  if (braces && text.slice(key[1], braces[0]).includes('\n')) return `${text.slice(0, braces[0])}${line}${text.slice(braces[1])}`;
  const without = braces ? `${text.slice(0, braces[0]).trimEnd()}${text.slice(braces[1])}` : text;
  const end = without.indexOf('\n', key[1]);
  return end === -1
    ? `${without}${newline}  ${line}${newline}`
    : `${without.slice(0, end + 1)}  ${line}${newline}${without.slice(end + 1)}`;
}

function inJson(text: string, path: readonly string[], answer: Written): string | null {
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    let at = value;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[path.at(-1) ?? ''] = answer;
    return `${JSON.stringify(value, null, 2)}\n`;
  } catch {
    return null;
  }
}

/** The document written anew, for a file that has no `svar` yet, or has it on one line. */
function rewritten(text: string, path: readonly string[], answer: Written): string {
  const document = parseDocument(text);
  let at = rootOf(document);
  for (const key of path.slice(0, -1)) at = childMap(document, at, key);
  const value = document.createNode(answer);
  if (isMap(value)) value.flow = true;
  const key = path.at(-1) ?? '';
  const before = pairOf(at, key);
  if (isNode(before?.value) && isNode(value)) {
    value.comment = before.value.comment ?? null;
    value.commentBefore = before.value.commentBefore ?? null;
  }
  // An empty `svar: {}` would otherwise grow into one endless line.
  if (at.items.length === 0) at.flow = false;
  at.set(before && isScalar(before.key) ? String(before.key.value) : key, value);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

const inLine = (answer: Written): string =>
  stringify(answer, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: true }).trimEnd();

function rootOf(document: Document): YAMLMap {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  return document.contents as unknown as YAMLMap;
}

function childMap(document: Document, map: YAMLMap, key: string): YAMLMap {
  const found = pairOf(map, key);
  if (isMap(found?.value)) return found.value as YAMLMap;
  const made = document.createNode({}) as YAMLMap;
  map.set(found && isScalar(found.key) ? String(found.key.value) : key, made);
  return made;
}

/** The pair whose key is spelt like this, or the same with ae, oe and aa. */
function pairOf(map: { readonly items: readonly Pair[] }, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && foldName(String(pair.key.value)) === foldName(key));
}
