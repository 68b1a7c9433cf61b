import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Question } from '../pack/model.js';
import { foldName } from '../text/names.js';

/** An answer in the form that it has in a project file. */
export type WrittenAnswer = string | number | { readonly [key: string]: string | number };

/** Puts an answer into a project file's text. Comments, order and everything else stay as they were. */
export function withAnswer(text: string, question: Question, answer: WrittenAnswer): string {
  const document = parseDocument(text);
  const path = question.storedIn ?? ['svar', question.id];
  let at = rootOf(document);
  for (const key of path.slice(0, -1)) at = childMap(document, at, key);
  const last = path.at(-1) ?? question.id;
  const value = document.createNode(answer);
  if (isMap(value)) value.flow = true;
  // An empty `svar: {}` would otherwise grow into one endless line.
  if (at.items.length === 0) at.flow = false;
  at.set(spelling(at, last), value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function rootOf(document: Document): YAMLMap {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  return document.contents as unknown as YAMLMap;
}

function childMap(document: Document, map: YAMLMap, key: string): YAMLMap {
  const name = spelling(map, key);
  const found = map.get(name, true);
  if (isMap(found)) return found;
  const made = document.createNode({}) as YAMLMap;
  map.set(name, made);
  return made;
}

/** The key as the file already spells it, so that `oppdragsgiver` with ae/oe/aa is not written twice. */
function spelling(map: YAMLMap, key: string): string {
  const found = map.items.find((pair) => isScalar(pair.key) && foldName(String(pair.key.value)) === foldName(key));
  return found && isScalar(found.key) ? String(found.key.value) : key;
}
