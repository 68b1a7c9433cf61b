import { isMapping, type Path, pointer, SourceDocument } from './document.js';
import type { Place } from './problem.js';

/** A part of a document, and where it is to stand in another. An empty `to` is the whole. */
export type Part = { readonly from: Path; readonly to: Path; readonly value: unknown };

/**
 * The same text read as another value, put together from parts of it. Every part keeps the place where it is written, so
 * that a fault in the new document is shown in the file that a person wrote.
 */
export function rearranged(document: SourceDocument, parts: readonly Part[]): SourceDocument {
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const written = new Map<string, string>();
  const place = ({ from, to, value }: Part): void => {
    const at = document.placeOf(from);
    const key = document.placeOfKey(from);
    const spelt = document.writtenAt(from);
    if (at) values.set(pointer(to), at);
    if (key) keys.set(pointer(to), key);
    if (spelt !== undefined) written.set(pointer(to), spelt);
    const children = Array.isArray(value) ? [...value.entries()] : isMapping(value) ? Object.entries(value) : [];
    for (const [step, child] of children) place({ from: [...from, step], to: [...to, step], value: child });
  };
  let whole: unknown = null;
  for (const part of parts) {
    whole = put(whole, part.to, part.value);
    place(part);
  }
  return new SourceDocument(document.file, document.text, whole, values, keys, written);
}

/** The value with a part put in at a path; blocks on the way are made when they are not there. */
function put(into: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const block = isMapping(into) ? into : {};
  return { ...block, [step]: put(block[String(step)], rest, value) };
}
