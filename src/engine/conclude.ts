import type { Assessment, Rule } from '../pack/model.js';
import type { Verdict } from './truth.js';

/** The ways an assessment can end. Never a silent default. */
export type Outcome = 'settled' | 'missing-facts' | 'no-rule' | 'conflict' | 'unsettled-law';

/** What a conclusion comes to over every completion of what is open. */
export type Decided = { readonly outcome: Outcome; readonly possible: readonly string[] };

/** How the condition of a rule came out. */
export type WalkedRule = { readonly rule: Rule; readonly verdict: Verdict };

/** What walking the rules of an assessment comes to. */
export type Walked = Decided & { readonly assessment: Assessment; readonly rules: readonly WalkedRule[] };

/** What an assessment exactly comes to, which of its rules hold or fail and why, and which questions it still hangs on. */
export type Conclusion = Walked & { readonly open: ReadonlySet<string> };

/**
 * Applies the rules of an assessment. Hit policy: unique. Rules that hold and agree are fine; two that hold and
 * disagree are a conflict; when none can hold there is a gap.
 */
export function concludeFrom(assessment: Assessment, rules: readonly WalkedRule[]): Walked {
  const holding = rules.filter(({ verdict }) => verdict.truth === 'yes');
  const undecided = rules.filter(({ verdict }) => verdict.truth === 'unknown');
  if (holding.length > 0) {
    // A rule that the law leaves open can be joined by others that may come to hold; one that is settled cannot.
    const unsettled = holding.some(({ rule }) => rule.unsettled);
    const possible = inOrder(
      assessment,
      (unsettled ? [...holding, ...undecided] : holding).flatMap(({ rule }) => rule.concludes),
    );
    if (possible.length === 1) return { assessment, rules, outcome: 'settled', possible };
    return unsettled ? { assessment, rules, outcome: 'unsettled-law', possible } : { assessment, rules, outcome: 'conflict', possible: [] };
  }
  if (undecided.length === 0) return { assessment, rules, outcome: 'no-rule', possible: [] };
  const possible = inOrder(
    assessment,
    undecided.flatMap(({ rule }) => rule.concludes),
  );
  return { assessment, rules, outcome: possible.length === 1 ? 'settled' : 'missing-facts', possible };
}

const inOrder = (assessment: Assessment, values: readonly string[]): string[] =>
  assessment.values.map((value) => value.value).filter((value) => values.includes(value));
