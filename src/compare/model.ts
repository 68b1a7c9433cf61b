import type { Decided } from '../engine/conclude.js';
import type { Conditional, DatedValue, Question, Series } from '../pack/model.js';
import type { Text } from '../text/localised.js';
import type { Interval } from '../text/money.js';

/** What the law says of one thing for one project: one value, or that it leaves it open, has a gap or a conflict. */
export type Standing = Decided;

/** The answers, or the stretches of an amount, with which a region can be entered; never all of them. */
export type Bound =
  | { readonly kind: 'answers'; readonly id: string; readonly answers: readonly string[]; readonly others: readonly string[] }
  | { readonly kind: 'amount'; readonly id: string; readonly unit: 'money' | 'months'; readonly stretches: readonly Interval[] };

/** One project for which a thing is what it is said to be before and after, seen by evaluating it. */
export type Witness = {
  /** The project file. */
  readonly text: string;
  /** The same project as the other pack must have it written, where one text cannot be read by both; else null. */
  readonly textAfter: string | null;
};

/** What something was and has become for some project, for which projects, and one of them. */
export type Shift = {
  readonly before: Standing;
  readonly after: Standing;
  /** Every project outside one of these is known not to be among them. */
  readonly region: readonly Bound[];
  /** The place of a witness in the list of them: one project may show many shifts. */
  readonly witness: number;
};

/** Entries whose condition has changed in the same way. */
export type ChangedEntries<E> = { readonly entries: readonly E[]; readonly shifts: readonly Shift[] };

export type EntryChanges<E extends Conditional> = {
  readonly added: readonly E[];
  readonly removed: readonly E[];
  readonly changed: readonly ChangedEntries<E>[];
  /** Severity, role or level that is not what it was. */
  readonly weights: readonly { readonly entry: E; readonly before: string; readonly after: string }[];
};

export type ConclusionChange = { readonly id: string; readonly name: Text; readonly shifts: readonly Shift[] };

export type QuestionChanges = {
  readonly added: readonly Question[];
  readonly removed: readonly Question[];
  /** Asked of other projects than before, or with other answers to choose from. */
  readonly changed: readonly { readonly question: Question; readonly applies: boolean; readonly answers: boolean }[];
};

/** An amount of the law, where one of the laws may not have it. */
export type AmountChange = { readonly id: string; readonly before: Amount | null; readonly after: Amount | null };
export type Amount = DatedValue & { readonly series: Series };
