import type { Assessment, Rule } from '../pack/model.js';
import type { Situation } from './situation.js';
import type { Verdict } from './truth.js';

/** The ways an assessment can end. Never a silent default. */
export type Outcome = 'settled' | 'missing-facts' | 'no-rule' | 'conflict' | 'unsettled-law';

/** What a conclusion comes to over every completion of what is open. */
export type Decided = { readonly outcome: Outcome; readonly possible: readonly string[] };

/** What walking the rules of an assessment comes to, and how the condition of each came out. */
export type Walked = Decided & {
  readonly assessment: Assessment;
  readonly rules: readonly { readonly rule: Rule; readonly verdict: Verdict }[];
};

/** An assessment with what it exactly comes to, why, and which questions it still hangs on. */
export type Conclusion = Walked & { readonly open: ReadonlySet<string> };

/**
 * Applies the rules of an assessment. Hit policy: unique. Rules that hold and agree are fine; two that hold and
 * disagree are a conflict; when none can hold there is a gap.
 */
export function concludeFrom(situation: Situation, assessment: Assessment): Walked {
  const rules = assessment.rules.map((rule) => ({ rule, verdict: situation.holds(rule) }));
  const holding = rules.filter(({ verdict }) => verdict.truth === 'yes');
  const base = { assessment, rules };
  if (holding.length > 0) {
    const values = inOrder(
      assessment,
      holding.flatMap(({ rule }) => rule.concludes),
    );
    if (holding.every(({ rule }) => !rule.unsettled) && values.length > 1) return { ...base, outcome: 'conflict', possible: [] };
    return { ...base, outcome: values.length > 1 ? 'unsettled-law' : 'settled', possible: values };
  }
  const undecided = rules.filter(({ verdict }) => verdict.truth === 'unknown');
  if (undecided.length === 0) return { ...base, outcome: 'no-rule', possible: [] };
  const possible = inOrder(
    assessment,
    undecided.flatMap(({ rule }) => rule.concludes),
  );
  return { ...base, outcome: possible.length === 1 ? 'settled' : 'missing-facts', possible };
}

const inOrder = (assessment: Assessment, values: readonly string[]): string[] =>
  assessment.values.map((value) => value.value).filter((value) => values.includes(value));
