import type { Pack, Series } from './model.js';

/** The only whole numbers of a pack that JSON cannot hold. */
type PlainSeries = Omit<Series, 'values'> & {
  readonly values: readonly (Omit<Series['values'][number], 'value'> & { readonly value: string })[];
};
type PlainPack = Omit<Pack, 'parameters'> & { readonly parameters: readonly PlainSeries[] };

/**
 * A pack that has been read and found valid, as JSON. Reading it is much faster than reading the YAML again; the hash
 * tells whether it is still the same pack.
 */
export function packToJson(pack: Pack): string {
  const plain: PlainPack = {
    ...pack,
    parameters: pack.parameters.map((series) => ({
      ...series,
      values: series.values.map((dated) => ({ ...dated, value: dated.value.toString() })),
    })),
  };
  return JSON.stringify(plain);
}

/** The pack again, or null when the text is of another pack than the hash says. */
export function packFromJson(text: string, hash: string): Pack | null {
  if (!text.includes(`"hash":"${hash}"`)) return null;
  const plain = JSON.parse(text) as PlainPack;
  return {
    ...plain,
    parameters: plain.parameters.map((series) => ({
      ...series,
      values: series.values.map((dated) => ({ ...dated, value: BigInt(dated.value) })),
    })),
  };
}
