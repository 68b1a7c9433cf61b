import type { Comparison, Conditional, Entry, Pack } from '../../pack/model.js';
import type { IsoDate } from '../../text/dates.js';
import type { Text } from '../../text/localised.js';
import type { Span } from '../coverage/spans.js';

/** A small change of the law that the cases should notice. */
export type Mutant = {
  readonly kind: MutantKind;
  /** The entry or amount that is changed, or how many entries, with the place in the pack. */
  readonly id: Text;
  readonly file: string;
  readonly line: number;
  /** What was changed, in words. */
  readonly change: Text;
  /** The days on which the law is another. */
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly effect: Effect;
  /** The pack with the change; made when it is asked for. */
  readonly pack: () => Pack;
  /** Why no project on any day can come out otherwise, where that is plain; else null. */
  readonly equivalent: Text | null;
};

export const mutantKinds = ['beløp', 'dato', 'sammenligning', 'unntak', 'moment'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** What a change does to the rules, so that only cases that can notice it need be run. */
export type Effect = {
  /** What reads otherwise; null when that may be anything. */
  readonly entries: readonly Entry[] | null;
  /** The comparisons that come out otherwise for some amounts; null when the change is not in comparisons alone. */
  readonly compared: readonly Changed[] | null;
  /** The entry whose exception is gone. */
  readonly without: Conditional | null;
  /** Whether the value of a procurement is worked out otherwise. */
  readonly arithmetic: boolean;
};

/** A comparison before and after the change, on the days that it concerns. */
export type Changed = { readonly days: Span; readonly amount: string; readonly before: Test; readonly after: Test };
export type Test = { readonly comparison: Comparison; readonly limit: bigint };

/** Nothing is known of what it does; every case must be run. */
export const anything: Effect = { entries: null, compared: null, without: null, arithmetic: false };

/** An id is the same in every language. */
export const unchanged = (id: string): Text => ({ nb: id, nn: id, en: id });
