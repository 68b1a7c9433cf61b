import { placeQuestion } from './at-date.js';
import type { Pack, Rewording } from './model.js';

/** Answers as far as they tell where the buyer is. */
type Answers = ReadonlyMap<string, { readonly value: { readonly kind: string; readonly value?: unknown } }>;

/**
 * The pack as it is worded for a buyer: where a layer says something in its own way, that is how it is said at the layer's
 * own places, and nowhere else. The law is the same.
 */
export function wordedFor(pack: Pack, answers: Answers): Pack {
  const told = answers.get(placeQuestion)?.value;
  const place = told?.kind === 'choice' && typeof told.value === 'string' ? told.value : null;
  const rewordings = pack.layers.flatMap(({ rewordings }) => rewordings).filter(({ places }) => place !== null && places.includes(place));
  if (place === null || rewordings.length === 0) return pack;
  // Kept, so that the law is compiled once for each place and not for each project.
  const places = known.get(pack) ?? new Map<string, Pack>();
  known.set(pack, places);
  const found = places.get(place) ?? rewordings.reduce(reworded, pack);
  places.set(place, found);
  return found;
}

const known = new WeakMap<Pack, Map<string, Pack>>();

function reworded(pack: Pack, { kind, id, from, words }: Rewording): Pack {
  const entries: readonly { readonly id: string; readonly from?: string }[] = pack[kind];
  return { ...pack, [kind]: entries.map((entry) => (entry.id === id && (entry.from ?? from) === from ? { ...entry, ...words } : entry)) };
}
