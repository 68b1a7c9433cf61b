import type { IsoDate } from '../text/dates.js';
import type { Language, Text } from '../text/localised.js';
import type { Scheme, SchemeQuestion } from './scheme-model.js';

/** A rule pack in memory: the law as data, with everything that it refers to resolved. Read-only. */
export type Pack = {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of every file of the pack, so that a result can name the rules that it rests on. */
  readonly hash: string;
  /** The last day on which the sources were read; a later date is answered with a notice. */
  readonly verifiedAsOf: IsoDate;
  /** The first day that the pack can answer for. */
  readonly from: IsoDate;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly parameters: readonly Series[];
  readonly questions: readonly Question[];
  readonly assessments: readonly Assessment[];
  readonly factors: readonly Factor[];
  readonly routes: readonly Route[];
  readonly checks: readonly Check[];
  readonly checklist: readonly ChecklistItem[];
  /** What is asked only to find funding; no rule looks at it. */
  readonly schemeQuestions: readonly SchemeQuestion[];
  /** Grant schemes and foundations. */
  readonly schemes: readonly Scheme[];
  /**
   * What the rules were made from and what became of it, as it is written. Null when the pack has no trace. Kept as text: only
   * the verification reads it, and every start would pay for more.
   */
  readonly trace: string | null;
  /** What is laid over the pack, in the order that it was laid. */
  readonly layers: readonly Layer[];
};

/** A municipality's own rules, laid over a pack. */
export type Layer = {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  /** The folder that it was read from; every file of the layer is told with it. */
  readonly folder: string;
  /** SHA-256 of its own files. */
  readonly hash: string;
  readonly verifiedAsOf: IsoDate;
  /** Ids of entries that are new with it, and of those that it puts in place of others. */
  readonly adds: readonly string[];
  readonly overrides: readonly string[];
  /** What it says in its own way at its own places. */
  readonly rewordings: readonly Rewording[];
};

/** An entry of the whole country, or of another place, that a layer says in other words at its own places. */
export type Rewording = Pick<Entry, 'id' | 'file' | 'line' | 'from'> & {
  readonly kind: 'parameters' | 'questions' | 'assessments' | 'factors' | 'routes' | 'checks' | 'checklist';
  readonly places: readonly string[];
  /** By the names of the model; only what is really changed. */
  readonly words: Readonly<Record<string, Text>>;
};

/** A place with rules of its own, such as Oslo. */
export type Place = { readonly id: string; readonly name: string };

export type Source = {
  readonly key: string;
  readonly name: Text;
  readonly url?: string | undefined;
  /** The day of the decision or the text, as far as it is known. */
  readonly date?: string | undefined;
  /** How sure the editors are of what the source says. */
  readonly confidence?: 'høy' | 'middels' | 'lav' | undefined;
  /** The key of a later source that limits this one. */
  readonly narrowedBy?: string | undefined;
  /** The key of a later source that set this one aside. */
  readonly overturnedBy?: string | undefined;
};

/** A legal term with the words that stand for it in each language. Where one of those in `nb` is used, the others must be. */
export type Term = Readonly<Record<Language, readonly string[]>>;

/** What every entry of the pack says about itself. */
export type Entry = {
  readonly id: string;
  /** Where it stands in the pack. */
  readonly file: string;
  readonly line: number;
  readonly path: readonly (string | number)[];
  /** `nasjonalt`, or the id of the place that it holds for. */
  readonly scope: string;
  /** First and last day on which it is in force; `to: null` when no end is known. */
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly verified: IsoDate;
  readonly reviewBy: IsoDate;
  /** Provisions and source ids, such as `FOA § 4-1 bokstav a`. */
  readonly citations: readonly string[];
};

/** What an amount counts. Only amounts of the same unit may be compared. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: 'NOK' | 'EUR'; readonly vat: 'eksklusiv' | 'ikke-relevant' }
  | { readonly kind: 'count'; readonly of: 'måneder' | 'prosent' | 'regnskapsår' };

/** An amount over time: gapless from its first day. */
export type Series = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly path: readonly (string | number)[];
  readonly scope: string;
  readonly name: Text;
  readonly verified: IsoDate;
  readonly reviewBy: IsoDate;
  readonly unit: Unit;
  readonly values: readonly DatedValue[];
};

export type DatedValue = {
  /** Where it stands in the file of its series. */
  readonly line: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Øre for money, else a whole number. */
  readonly value: bigint;
  readonly citations: readonly string[];
  readonly confidence: 'høy' | 'middels' | 'lav';
  readonly note?: Text | undefined;
};

export type QuestionType = 'ja-nei' | 'en-av' | 'beløp' | 'måneder' | 'sted';

export type Option = { readonly value: string; readonly text: Text };

export const efforts = ['lett', 'middels', 'tung'] as const;
export type Effort = (typeof efforts)[number];

export type Question = Entry & {
  readonly type: QuestionType;
  readonly text: Text;
  readonly why: Text;
  readonly help: Text;
  readonly whoKnows: Text;
  /** What an answer looks like, in a project that one can picture. */
  readonly example: Text | null;
  /** How much it takes to answer: known at the desk, to be looked up, or to be worked out. The cheap ones are asked first. */
  readonly effort: Effort;
  /** The answer is an assessment, so the law or good practice wants a reason with it. */
  readonly judgement: boolean;
  /** The finite answers; empty for amounts and months. */
  readonly options: readonly Option[];
  readonly unit: Unit | null;
  /** Whether the amount is told with a period (per year, per month, in total). */
  readonly periodic: boolean;
  /** The least number of months that makes sense; 0 for amounts. */
  readonly atLeast: number;
  /** Where in the project file the answer stands, when not under `svar`. */
  readonly storedIn: readonly string[] | null;
  /** The question applies only when this holds. */
  readonly askedWhen: Condition | null;
};

/** A condition over answers, conclusions and dated amounts. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'amount'; readonly amount: string; readonly comparison: Comparison; readonly parameter: string }
  | { readonly kind: 'rule'; readonly rule: string };

export type Comparison = 'minst' | 'under' | 'over' | 'høyst';

export type Conditional = Entry & { readonly when: Condition; readonly unless: Condition | null };

/** A question of law that rules answer with one of a few values. */
export type Assessment = Entry & {
  readonly name: Text;
  /** The five that the result shows; the rest are steps on the way. */
  readonly shown: boolean;
  readonly values: readonly Option[];
  /** The question where the adviser gives an overall assessment when the facts do not settle it. */
  readonly assessedBy: string | null;
  /** Facts or conclusions with the values ja and nei that the result shows as conditions of their own, such as the six of EØS art. 61. */
  readonly conditions: readonly string[];
  readonly rules: readonly Rule[];
};

export type Rule = Conditional & {
  /** One value; or several, when the law itself leaves it open which. */
  readonly concludes: readonly string[];
  readonly unsettled: boolean;
  readonly judgement: boolean;
  readonly why: Text;
};

export type Factor = Conditional & {
  readonly assessment: string;
  readonly pointsTo: string;
  readonly weight: 'tung' | 'middels' | 'lett';
  readonly why: Text;
};

export type Role = 'hovedvei' | 'supplement' | 'trinn';

export type Route = Conditional & { readonly family: string; readonly role: Role; readonly name: Text; readonly why: Text };

export type Severity = 'feil' | 'advarsel' | 'opplysning';

export type Check = Conditional & { readonly severity: Severity; readonly message: Text; readonly pointsAt: string };

export const phases = ['forberedelse', 'konkurranse-eller-utlysning', 'tildeling', 'avtaleperiode', 'avslutning'] as const;
export type Phase = (typeof phases)[number];

export type ChecklistItem = Conditional & {
  readonly level: 'skal' | 'bør';
  readonly phase: Phase;
  readonly responsible: Text;
  readonly text: Text;
  readonly deadline: Text | null;
};
