import type { Pack } from './model.js';

/**
 * A pack that has been read and found valid, as JSON. Reading it is much faster than reading the YAML again; the hash
 * tells whether it is still the same pack.
 */
export function packToJson(pack: Pack): string {
  return JSON.stringify(pack, (_, value: unknown) => (typeof value === 'bigint' ? { ore: value.toString() } : value));
}

/** The pack again, or null when the text is of another pack than the hash says. */
export function packFromJson(text: string, hash: string): Pack | null {
  if (!text.includes(`"hash":"${hash}"`)) return null;
  const pack = JSON.parse(text) as Pack;
  // Amounts stand in these parts only; to look at every value of the pack takes four times as long as to read it.
  return { ...pack, parameters: withAmounts(pack.parameters), schemes: withAmounts(pack.schemes) };
}

/** The same with every `{ ore: … }` the whole number that it stands for. */
function withAmounts<T>(value: T): T {
  return revived(value) as T;
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  if ('ore' in value && typeof value.ore === 'string') return BigInt(value.ore);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part)]));
}
