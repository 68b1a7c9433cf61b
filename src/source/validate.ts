import { z } from 'zod';
import type { Message, Say } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { formPhrases } from '../text/phrases/form.js';
import { isMapping, type Path, type SourceDocument } from './document.js';
import type { Problem } from './problem.js';
import { chooseBetween, didYouMean, isMessage, nearOrKeys, show, tellForm } from './words.js';

/** Checks a document against a schema and gives every fault with its place, in plain words. */
export function validate<T>(document: SourceDocument, schema: z.ZodType<T>, codes: string): { value: T | null; problems: Problem[] } {
  const value = withKnownKeys(document.value, schema);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => explain(document, schema, issue, codes)) };
}

/** What a schema expects, by its name in zod. */
const kinds = {
  string: 'text',
  number: 'wholeNumber',
  int: 'wholeNumber',
  boolean: 'trueOrFalse',
  object: 'block',
  record: 'block',
  array: 'list',
} as const;
const isKind = (word: string): word is keyof typeof kinds => Object.hasOwn(kinds, word);

function explain(document: SourceDocument, schema: z.ZodType, issue: z.core.$ZodIssue, codes: string): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(document.value, path);
  const at = document.placeOf(path);
  const name = (language: Language): string =>
    path.length > 0 ? formPhrases[language].quoted(String(path.at(-1))) : formPhrases[language].theFile;
  const fault = (code: string, say: Say<(typeof formPhrases)['nb']>, hint?: Message): Problem[] => [
    document.problem(`${codes}.${code}`, at, tellForm(say), hint),
  ];
  const missing = (): Problem[] => [
    document.problem(
      `${codes}.mangler`,
      document.placeOf(path.slice(0, -1)),
      tellForm((say, language) => say.missing(name(language))),
    ),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(document, schema, path, key, codes));
    case 'invalid_type': {
      if (found === undefined) return missing();
      const written = document.writtenAt(path) ?? found;
      return fault(
        'type',
        (say, language) =>
          say.shouldBe(name(language), isKind(issue.expected) ? say[kinds[issue.expected]] : issue.expected, show(written, language)),
        issue.expected === 'string' && typeof found === 'number' ? tellForm((say) => say.write(`"${written}"`)) : undefined,
      );
    }
    case 'invalid_value': {
      if (found === undefined) return missing();
      const values = issue.values.map(String);
      const near = typeof found === 'string' ? nearestName(found, values) : undefined;
      return fault(
        'verdi',
        (say, language) => say.notAValue(show(found, language), name(language)),
        near ? didYouMean(near) : chooseBetween(values),
      );
    }
    case 'too_small': {
      const empty = found === '' || (Array.isArray(found) && found.length === 0);
      return fault('tom', (say, language) => (empty ? say.notEmpty(name(language)) : say.tooSmall(name(language), String(issue.minimum))));
    }
    case 'too_big':
      return fault('stor', (say, language) =>
        (typeof found === 'string' ? say.tooLong : say.tooLarge)(name(language), String(issue.maximum)),
      );
    case 'invalid_union': {
      const branch = issue.errors.find((errors) => errors.every((inner) => inner.path.length > 0)) ?? issue.errors[0] ?? [];
      const inner = branch.flatMap((nested) => explain(document, schema, { ...nested, path: [...issue.path, ...nested.path] }, codes));
      return inner.length > 0 ? inner : fault('type', (say, language) => say.wrongForm(name(language)));
    }
    case 'invalid_key': {
      const [wrong] = issue.issues;
      const hint = wrong?.code === 'custom' ? wrong.params?.hint : undefined;
      const message = tellForm((say, language) => say.notAKey(name(language)));
      return [document.problem(`${codes}.verdi`, document.placeOfKey(path), message, isMessage(hint) ? hint : undefined)];
    }
    case 'custom': {
      if (found === undefined) return missing();
      const { code, message, hint } = issue.params ?? {};
      const told = isMessage(message) ? message : tellForm((say, language) => say.invalid(name(language), show(found, language)));
      return [document.problem(`${codes}.${String(code ?? 'verdi')}`, at, told, isMessage(hint) ? hint : undefined)];
    }
    default:
      return fault('verdi', (say, language) => say.invalid(name(language), show(found, language)));
  }
}

function unknownKey(document: SourceDocument, schema: z.ZodType, path: Path, key: string, codes: string): Problem {
  const known = keysAt(schema, path);
  const near = nearestName(key, known);
  const split = valueAt(document.value, [...path, key]) === null && /\s/.test(key);
  return document.problem(
    `${codes}.ukjent-nøkkel`,
    document.placeOfKey([...path, key]),
    tellForm((say) => say.unknownKey(key)),
    split ? tellForm((say) => say.commaSplits) : near || known.length > 0 ? nearOrKeys(near, known) : undefined,
  );
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
