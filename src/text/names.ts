import { distance } from 'fastest-levenshtein';

/** Ids and answers may hold æøå. They compare after NFC, and ae/oe/aa are accepted from keyboards that lack the letters. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Finds the known spelling of a name: itself, or the known name that folds to the same. */
export function knownSpelling(name: string, known: Iterable<string>): string | undefined {
  const folded = foldName(name);
  for (const candidate of known) if (foldName(candidate) === folded) return candidate;
  return undefined;
}

/** The nearest known name, when it is near enough to be a likely slip of the hand. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const folded = foldName(name);
  let best: { name: string; away: number } | undefined;
  for (const candidate of known) {
    const away = distance(folded, foldName(candidate));
    if (!best || away < best.away) best = { name: candidate, away };
  }
  if (!best || folded.length < 3) return undefined;
  // A short word is near everything: «yes» is not a slip for «nei».
  const longer = Math.max(folded.length, foldName(best.name).length);
  return best.away <= Math.max(2, Math.floor(folded.length / 3)) && best.away * 2 <= longer ? best.name : undefined;
}
