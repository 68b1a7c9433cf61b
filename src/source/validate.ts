import { z } from 'zod';
import { knownSpelling, nearestName } from '../text/names.js';
import { isMapping, type Path, type SourceDocument } from './document.js';
import type { Problem } from './problem.js';

/** Checks a document against a schema and gives every fault with its place, in plain words. */
export function validate<T>(document: SourceDocument, schema: z.ZodType<T>, codes: string): { value: T | null; problems: Problem[] } {
  const value = withKnownKeys(document.value, schema);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => explain(document, schema, issue, codes)) };
}

const typeWords: Record<string, string> = {
  string: 'tekst', number: 'et helt tall', int: 'et helt tall', boolean: 'sant/usant', object: 'en blokk med nøkler', array: 'en liste', record: 'en blokk med nøkler',
}; // biome-ignore format: a word list

function explain(document: SourceDocument, schema: z.ZodType, issue: z.core.$ZodIssue, codes: string): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(document.value, path);
  const at = document.placeOf(path);
  const name = path.length > 0 ? `«${path.at(-1)}»` : 'filen';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        const near = nearestName(key, known);
        if (valueAt(document.value, [...path, key]) === null && /\s/.test(key))
          return document.problem(
            `${codes}.ukjent-nøkkel`,
            document.placeOfKey([...path, key]),
            `ukjent nøkkel «${key}»`,
            'et komma deler teksten; sett anførselstegn rundt den',
          );
        return document.problem(
          `${codes}.ukjent-nøkkel`,
          document.placeOfKey([...path, key]),
          `ukjent nøkkel «${key}»`,
          near ? `mente du «${near}»?` : known.length > 0 ? `kjente nøkler her: ${known.join(', ')}` : undefined,
        );
      });
    case 'invalid_type':
      if (found === undefined) return [document.problem(`${codes}.mangler`, document.placeOf(path.slice(0, -1)), `${name} mangler`)];
      return [
        document.problem(
          `${codes}.type`,
          at,
          `${name} skal være ${typeWords[issue.expected] ?? issue.expected}, fant ${show(document.writtenAt(path) ?? found)}`,
          issue.expected === 'string' && typeof found === 'number' ? `skriv "${document.writtenAt(path) ?? found}"` : undefined,
        ),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (found === undefined) return [document.problem(`${codes}.mangler`, document.placeOf(path.slice(0, -1)), `${name} mangler`)];
      const near = typeof found === 'string' ? nearestName(found, values) : undefined;
      return [
        document.problem(
          `${codes}.verdi`,
          at,
          `${show(found)} er ikke en gyldig verdi for ${name}`,
          near ? `mente du «${near}»?` : `velg mellom ${values.join(', ')}`,
        ),
      ];
    }
    case 'too_small': {
      const empty = found === '' || (Array.isArray(found) && found.length === 0);
      return [
        document.problem(`${codes}.tom`, at, empty ? `${name} kan ikke være tom` : `${name} skal være eller ha minst ${issue.minimum}`),
      ];
    }
    case 'too_big':
      return [
        document.problem(
          `${codes}.stor`,
          at,
          typeof found === 'string' ? `${name} er for lang; høyst ${issue.maximum} tegn` : `${name} er for stor; høyst ${issue.maximum}`,
        ),
      ];
    case 'invalid_union': {
      const branch = issue.errors.find((errors) => errors.every((inner) => inner.path.length > 0)) ?? issue.errors[0] ?? [];
      const inner = branch.flatMap((nested) => explain(document, schema, { ...nested, path: [...issue.path, ...nested.path] }, codes));
      return inner.length > 0 ? inner : [document.problem(`${codes}.type`, at, `${name} har ugyldig form`)];
    }
    case 'invalid_key': {
      const [wrong] = issue.issues;
      const hint = wrong?.code === 'custom' ? wrong.params?.hint : undefined;
      return [
        document.problem(
          `${codes}.verdi`,
          document.placeOfKey(path),
          `${name} er ikke en gyldig nøkkel her`,
          typeof hint === 'string' ? hint : undefined,
        ),
      ];
    }
    case 'custom': {
      if (found === undefined) return [document.problem(`${codes}.mangler`, document.placeOf(path.slice(0, -1)), `${name} mangler`)];
      const hint = issue.params?.hint;
      return [
        document.problem(
          `${codes}.${String(issue.params?.code ?? 'verdi')}`,
          at,
          issue.message,
          typeof hint === 'string' ? hint : undefined,
        ),
      ];
    }
    default:
      return [document.problem(`${codes}.verdi`, at, `${name} er ugyldig, fant ${show(found)}`)];
  }
}

/** A found value as it is shown in a message: short, and told apart from the words around it. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'ingenting';
  if (isMapping(value)) return 'en blokk med nøkler';
  if (Array.isArray(value)) return 'en liste';
  return `«${String(value).slice(0, 60)}»`;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)];
    else if (isMapping(current)) current = current[String(step)] ?? current[knownSpelling(String(step), Object.keys(current)) ?? ''];
    else return undefined;
  }
  return current;
}

function inner(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable || current instanceof z.ZodDefault)
    current = current.unwrap();
  return current;
}

/** The keys that the schema knows at a path; empty where any key is allowed. */
function keysAt(schema: unknown, path: Path): string[] {
  let current = inner(schema);
  for (const step of path) current = inner(childOf(current, step));
  if (current instanceof z.ZodUnion) return current.options.flatMap((option) => keysAt(option, []));
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function childOf(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => childOf(inner(option), step)).find((child) => child !== undefined);
  return undefined;
}

/** Renames keys that are spelt with ae/oe/aa to the spelling the schema knows. */
function withKnownKeys(value: unknown, schema: unknown): unknown {
  const at = inner(schema);
  if (typeof value === 'string' && at instanceof z.ZodEnum) return knownSpelling(value, at.options.map(String)) ?? value;
  if (Array.isArray(value)) return value.map((item, index) => withKnownKeys(item, childOf(at, index)));
  if (!isMapping(value)) return value;
  const known = keysAt(at, []);
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, child] of Object.entries(value)) {
    const name = known.includes(key) ? key : (knownSpelling(key, known) ?? key);
    result[name in result ? key : name] = withKnownKeys(child, childOf(at, name));
  }
  return result;
}
