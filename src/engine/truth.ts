import type { Condition } from '../pack/model.js';

/** Three-valued truth. Unknown satisfies nothing, in either polarity. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A single comparison that a verdict rests on. */
export type Atom = Extract<Condition, { readonly kind: 'is' | 'amount' }>;

/** How a condition came out, and what made it so: the comparisons that settled it, or for unknown the ones that are open. */
export type Verdict = { readonly truth: Truth; readonly because: readonly Atom[] };

/** Holds when every part does. The first part that fails settles it; the rest are not looked at. */
export const all = <T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict => joined(parts, verdictOf, 'no', 'yes');

/** Holds when some part does; the first that holds settles it. */
export const any = <T>(parts: readonly T[], verdictOf: (part: T) => Verdict): Verdict => joined(parts, verdictOf, 'yes', 'no');

export function not(verdict: Verdict): Verdict {
  return { truth: verdict.truth === 'yes' ? 'no' : verdict.truth === 'no' ? 'yes' : 'unknown', because: verdict.because };
}

/** @param settles what one part alone makes of the whole; @param together what it takes all of them to make of it. */
function joined<T>(parts: readonly T[], verdictOf: (part: T) => Verdict, settles: Truth, together: Truth): Verdict {
  let truth = together;
  let deciding: Verdict[] = [];
  for (const part of parts) {
    const verdict = verdictOf(part);
    if (verdict.truth === settles) return verdict;
    if (verdict.truth === truth) deciding.push(verdict);
    else if (verdict.truth === 'unknown') {
      truth = 'unknown';
      deciding = [verdict];
    }
  }
  const [first] = deciding;
  if (first && deciding.length === 1) return first;
  const because: Atom[] = [];
  for (const verdict of deciding) for (const atom of verdict.because) because.push(atom);
  return { truth, because };
}
