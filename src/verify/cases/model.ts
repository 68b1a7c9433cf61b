import type { Project } from '../../project/model.js';
import type { Place } from '../../source/problem.js';
import type { IsoDate } from '../../text/dates.js';
import type { Text } from '../../text/localised.js';

/** A project, a day and what the law makes of it, written by somebody who has read the law. */
export type Case = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly date: IsoDate;
  readonly project: Project;
  /** The provisions that the expectations rest on. */
  readonly citations: readonly string[];
  /** Why the law gives this, in one line, where the provision does not say it. */
  readonly because: string | null;
  readonly expectations: readonly Expectation[];
};

/** What an expectation can be about, by the key that it stands under. */
export const expectationKinds = ['konklusjoner', 'veier', 'funn', 'sjekkliste', 'momenter'] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

export type Expectation = {
  readonly kind: ExpectationKind;
  /** The conclusion, route, finding, checklist item or factor. */
  readonly id: string;
  /** In the words that what is found is told in, so that the two can be compared. */
  readonly wanted: string;
  readonly at: Place;
};

/** An expectation that did not hold, with what was found: a word of case files, or why there is none. */
export type Failure = { readonly expectation: Expectation; readonly found: string | Text };

/** A conclusion that is not decided, as it is told: «mulige: [kontrakt, tilskudd]». */
export const possibleWords = (values: readonly string[]): string => `mulige: [${[...values].sort().join(', ')}]`;
