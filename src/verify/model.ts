import type { IsoDate } from '../text/dates.js';
import type { Text } from '../text/localised.js';

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
  readonly message: Text;
  /** A ready project file that shows it; what is made up in it has a name in the language of its reader. */
  readonly witness: Text | null;
};
