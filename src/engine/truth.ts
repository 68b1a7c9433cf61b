import type { Condition } from '../pack/model.js';

/** Three-valued truth. Unknown satisfies nothing, in either polarity. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A single comparison that a verdict rests on. */
export type Atom = Extract<Condition, { readonly kind: 'is' | 'amount' }>;

/** How a condition came out, and what made it so: the comparisons that settled it, or for unknown the ones that are open. */
export type Verdict = { readonly truth: Truth; readonly because: readonly Atom[] };

/** Holds when every part does. The first part that fails settles it; the rest are not looked at. */
export function all<T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict {
  const holding: Verdict[] = [];
  const open: Verdict[] = [];
  for (const part of parts) {
    const verdict = verdictOf(part);
    if (verdict.truth === 'no') return verdict;
    (verdict.truth === 'unknown' ? open : holding).push(verdict);
  }
  const deciding = open.length > 0 ? open : holding;
  const [first, ...more] = deciding;
  if (first && more.length === 0) return first;
  return { truth: open.length > 0 ? 'unknown' : 'yes', because: deciding.flatMap((verdict) => verdict.because) };
}

export function not(verdict: Verdict): Verdict {
  return { truth: verdict.truth === 'yes' ? 'no' : verdict.truth === 'no' ? 'yes' : 'unknown', because: verdict.because };
}

/** Holds when some part does; the first that holds settles it. */
export const any = <T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict => not(all(parts, (part) => not(verdictOf(part))));
