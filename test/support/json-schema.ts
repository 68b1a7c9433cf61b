const keywords = [
  '$schema', 'title', 'description', 'type', 'enum', 'const', 'anyOf', 'required', 'properties', 'propertyNames', 'additionalProperties',
  'items', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'pattern',
]; // biome-ignore format: a word list

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a value against the part of JSON Schema that our schemas use.
 * @returns the path of every fault.
 * @throws when a schema uses a keyword that this does not know, so that nothing passes unread.
 */
export function faultsAgainst(schema: unknown, value: unknown, path = ''): string[] {
  if (!isSchema(schema)) return schema === false ? [path] : [];
  for (const key of Object.keys(schema)) if (!keywords.includes(key)) throw new Error(`unknown keyword «${key}»`);
  const here = holdsHere(schema, value) ? [] : [path];
  if (Array.isArray(schema.anyOf) && schema.anyOf.every((one) => faultsAgainst(one, value, path).length > 0)) here.push(path);
  if (Array.isArray(value))
    return [...here, ...value.flatMap((item, index) => faultsAgainst(schema.items ?? true, item, `${path}/${index}`))];
  if (!isSchema(value)) return here;
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const missing = (Array.isArray(schema.required) ? schema.required : []).filter((key) => !(String(key) in value));
  const inside = Object.entries(value).flatMap(([key, child]) =>
    faultsAgainst(key in properties ? properties[key] : (schema.additionalProperties ?? true), child, `${path}/${key}`),
  );
  return [...here, ...missing.map((key) => `${path}/${key}`), ...inside];
}

function holdsHere(schema: Schema, value: unknown): boolean {
  const size = typeof value === 'string' ? value.length : Array.isArray(value) ? value.length : undefined;
  const bound = (key: string, holds: (limit: number) => boolean): boolean => typeof schema[key] !== 'number' || holds(schema[key]);
  return (
    (schema.type === undefined || isOfType(schema.type, value)) &&
    (!Array.isArray(schema.enum) || schema.enum.includes(value)) &&
    (!('const' in schema) || schema.const === value) &&
    (typeof value !== 'number' || (bound('minimum', (limit) => value >= limit) && bound('maximum', (limit) => value <= limit))) &&
    (typeof value !== 'string' ||
      ((typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test(value)) &&
        bound('minLength', (limit) => value.length >= limit) &&
        bound('maxLength', (limit) => value.length <= limit))) &&
    (!Array.isArray(value) || bound('minItems', (limit) => (size ?? 0) >= limit))
  );
}

function isOfType(type: unknown, value: unknown): boolean {
  if (type === 'object') return isSchema(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
