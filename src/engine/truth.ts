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
const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

export const known = (truth: 'yes' | 'no', because: readonly Atom[]): Verdict => ({ truth, because, open: none });

export function all(verdicts: readonly Verdict[]): Verdict {
  const failing = verdicts.filter((verdict) => verdict.truth === 'no');
  if (failing.length > 0)
    return known(
      'no',
      failing.flatMap((verdict) => verdict.because),
    );
  const open = verdicts.filter((verdict) => verdict.truth === 'unknown');
  if (open.length > 0)
    return { truth: 'unknown', because: open.flatMap((verdict) => verdict.because), open: union(open.map((verdict) => verdict.open)) };
  return known(
    'yes',
    verdicts.flatMap((verdict) => verdict.because),
  );
}

export function not(verdict: Verdict): Verdict {
  return { ...verdict, truth: verdict.truth === 'yes' ? 'no' : verdict.truth === 'no' ? 'yes' : 'unknown' };
}

export const any = (verdicts: readonly Verdict[]): Verdict => not(all(verdicts.map(not)));
