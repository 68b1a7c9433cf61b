/** Three-valued truth. Unknown satisfies nothing, in either polarity. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A single comparison that a verdict rests on. */
export type Atom =
  | { readonly kind: 'fact'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'amount'; readonly amount: string; readonly comparison: string; readonly parameter: string };

/** How a condition came out, what made it so, and which questions could still change it. */
export type Verdict = {
  readonly truth: Truth;
  /** For yes and no: the comparisons that settled it. For unknown: the ones that are open. */
  readonly because: readonly Atom[];
  /** Questions that stand between unknown and an answer; empty when the truth is known. */
  readonly open: ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter((set) => set.size > 0);
  if (filled.length < 2) return filled[0] ?? none;
  const all = new Set<string>();
  for (const set of filled) for (const item of set) all.add(item);
  return all;
}

export const known = (truth: 'yes' | 'no', because: readonly Atom[]): Verdict => ({ truth, because, open: none });

/** Holds when every part does. The first part that fails settles it; the rest are not looked at. */
export function all<T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict {
  const holding: Verdict[] = [];
  const open: Verdict[] = [];
  for (const part of parts) {
    const verdict = verdictOf(part);
    if (verdict.truth === 'no') return verdict;
    (verdict.truth === 'unknown' ? open : holding).push(verdict);
  }
  const [first, ...more] = open.length > 0 ? open : holding;
  if (first && more.length === 0) return first;
  const deciding = open.length > 0 ? open : holding;
  return {
    truth: open.length > 0 ? 'unknown' : 'yes',
    because: deciding.flatMap((verdict) => verdict.because),
    open: union(deciding.map((verdict) => verdict.open)),
  };
}

export function not(verdict: Verdict): Verdict {
  return { ...verdict, truth: verdict.truth === 'yes' ? 'no' : verdict.truth === 'no' ? 'yes' : 'unknown' };
}

/** Holds when some part does; the first that holds settles it. */
export const any = <T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict => not(all(parts, (part) => not(verdictOf(part))));
