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
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'ore' in value && typeof value.ore === 'string' ? BigInt(value.ore) : value,
  ) as Pack;
}
