import type { IsoDate } from '../text/dates.js';

/** Something wrong with a pack that shows only when every possible project is looked at, or the statutes themselves. */
export type Fault = {
  /** Stable kind, such as `hull` or `konflikt`. */
  readonly check: string;
  readonly severity: 'feil' | 'advarsel';
  /** The entry that it is about, with its place in the pack. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The first day on which it shows; null when it holds on every day. */
  readonly date: IsoDate | null;
  readonly message: string;
  /** A ready project file that shows it. */
  readonly witness: string | null;
};
