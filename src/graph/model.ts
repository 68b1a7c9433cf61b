import type { Outcome } from '../engine/conclude.js';
import type { Assessment } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';

/** One conclusion as a flow of questions: the exact decision diagram of its rules on a day, as plain data. */
export type Graph = {
  readonly assessment: Assessment;
  readonly date: IsoDate;
  /** Every arrow leads to a later box or to an end; the first box is where one begins. */
  readonly boxes: readonly Box[];
  /** In the order of the assessment's values. */
  readonly ends: readonly End[];
  /** The first box, or the end when nothing need be asked. */
  readonly start: Target;
};

export type Target = { readonly is: 'box' | 'end'; readonly at: number };

/** A question, another conclusion, or a thing that is worked out from answers; `id` is its name in the rules. */
export type Box = {
  readonly id: string;
  readonly kind: 'question' | 'conclusion' | 'worked-out';
  readonly arrows: readonly Arrow[];
  /** Some answers have no arrow, for what was answered before rules them out. */
  readonly narrowed: boolean;
};

/** One arrow for all the answers that lead to the same place. */
export type Arrow = { readonly answers: Answers; readonly to: Target };

export type Answers =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

/** Amounts between two limits of the law; null where there is none. */
export type Band = { readonly low: Limit | null; readonly high: Limit | null };

/**
 * A limit as the rules draw it: the amount itself is counted with what lies above it («minst», «under») or below it («over»,
 * «høyst»). `parameters` are the dated amounts of the pack that it comes from.
 */
export type Limit = { readonly amount: bigint; readonly itself: 'above' | 'below'; readonly parameters: readonly string[] };

/** What the conclusion comes to: one value, those the law leaves open, those that rules disagree on, or none. */
export type End = { readonly outcome: Exclude<Outcome, 'missing-facts'>; readonly values: readonly string[] };
