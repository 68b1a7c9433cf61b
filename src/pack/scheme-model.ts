import type { IsoDate } from '../text/dates.js';
import type { Text } from '../text/localised.js';
import type { Condition, DatedValue, Entry, Option, Question } from './model.js';

/** What is asked only to find funding: besides the kinds of the interview, several answers at once and a date. */
export type SchemeQuestionType = Exclude<Question['type'], 'sted'> | 'flere-av' | 'dato';

export type SchemeQuestion = Omit<Question, 'type'> & { readonly type: SchemeQuestionType; readonly options: readonly Option[] };

export const schemeKinds = ['kommunal', 'statlig', 'stiftelse', 'oppslag'] as const;
export type SchemeKind = (typeof schemeKinds)[number];

/** What a criterion is about. The first five are told of for every scheme, if only to say that they are not known. */
export const requiredSubjects = ['søker', 'formål', 'tiltakstype', 'målgruppe', 'beløp'] as const;
export const subjects = [...requiredSubjects, 'sted', 'varighet', 'krav'] as const;
export type Subject = (typeof subjects)[number];

/** A grant scheme or a foundation's programme, as its administrator tells of it. */
export type Scheme = Entry & {
  readonly kind: SchemeKind;
  readonly name: Text;
  readonly administrator: Text;
  /** What the money is for. */
  readonly purpose: Text;
  readonly link: string | null;
  /** The last day on which some source shows that the scheme was there. */
  readonly lastSeen: IsoDate;
  readonly note: Text | null;
  readonly criteria: readonly Criterion[];
  readonly deadlines: readonly Deadline[];
};

export type Criterion = {
  readonly about: Subject;
  /** `bør` weighs in the award and decides nothing here. */
  readonly level: 'skal' | 'bør';
  readonly test: CriterionTest;
  /** In words, where the test does not say it itself. */
  readonly text: Text | null;
  readonly citations: readonly string[];
  /** What rests on a source of low confidence decides nothing, in either direction. */
  readonly confidence: DatedValue['confidence'];
};

export type CriterionTest =
  /** Met when the condition holds; else left open by the scheme's own rules where `openWhen` does; else not met. */
  | { readonly kind: 'condition'; readonly when: Condition; readonly openWhen: Condition | null }
  /** An amount or a number of months between dated bounds. */
  | { readonly kind: 'limit'; readonly question: string; readonly unit: 'kroner' | 'måneder'; readonly values: readonly DatedLimit[] }
  /** The scheme does not tell, or the source that does was not read. */
  | { readonly kind: 'unknown' }
  /** The scheme sets no limit here. */
  | { readonly kind: 'open' };

export type DatedLimit = {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Øre for money, else a whole number; null: no limit to that side. */
  readonly least: bigint | null;
  readonly most: bigint | null;
};

export type Deadline = {
  readonly when:
    | {
        readonly kind: 'continuous';
        readonly answerWithin: number | null;
        readonly startFrom: number | null;
        readonly startWithin: number | null;
      }
    | {
        readonly kind: 'yearly';
        readonly month: number;
        readonly day: number | null;
        readonly announced: number | null;
        readonly funds: Funds;
      }
    | { readonly kind: 'once'; readonly date: IsoDate; readonly fundsYear: number | null }
    | { readonly kind: 'unknown' };
  readonly note: Text | null;
  readonly citations: readonly string[];
  readonly confidence: DatedValue['confidence'];
};

/** Which year an application pays for, counted from the year of its deadline; null when it is not told. */
export type Funds = 'samme-år' | 'neste-år' | null;
