import type { Place } from '../source/problem.js';
import type { IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import type { Ore } from '../text/money.js';
import type { aidKinds, completeness, currencies, Rate } from './aid-schema.js';
import type { SchemeAnswer } from './scheme-answers.js';

export const periods = ['totalt', 'år', 'måned'] as const;
export type Period = (typeof periods)[number];

/** An amount as it was told, before FOA § 5-4 is applied to it. `high: null` when only the lower bound was told. */
export type ToldAmount = {
  readonly kind: 'amount';
  readonly low: Ore;
  readonly high: Ore | null;
  readonly vat: 'eksklusiv' | 'inklusiv' | 'ikke-relevant';
  /** The VAT in an amount told with VAT, when it is known. */
  readonly vatAmount: Ore | null;
  readonly period: Period;
};

export type AnswerValue =
  | { readonly kind: 'choice'; readonly value: string; readonly written?: string }
  | ToldAmount
  | { readonly kind: 'months'; readonly months: number | 'løpende' }
  /** «vet-ikke»: asked, and nobody knows yet. */
  | { readonly kind: 'unknown' };

export type Answer = {
  readonly value: AnswerValue;
  readonly reason: string | null;
  readonly source: string | null;
  /** Where the answer stands in the project file; null when it came from elsewhere. */
  readonly at: Place | null;
};

/** Comply or explain: a finding that somebody answers for, until a date. */
export type Exception = {
  readonly rule: string;
  readonly reason: string;
  readonly responsible: string;
  readonly expires: IsoDate;
  readonly at: Place | null;
};

export type AidKind = (typeof aidKinds)[number];

/** One award of de minimis aid. It is given on the day that the recipient gets a legal claim to it. */
export type Award = {
  readonly giver: string | null;
  readonly date: IsoDate;
  readonly currency: (typeof currencies)[number];
  /** Øre, or cents when the currency is euro. */
  readonly units: bigint;
  /** Kroner for one euro on the day of the award; null when it is not told. */
  readonly rate: Rate | null;
  readonly rateSource: string | null;
  readonly kind: AidKind;
  readonly at: Place | null;
};

/** The award that is assessed, and what the same undertaking has had before, from every giver. */
export type Aid = {
  readonly award: Award;
  readonly earlier: readonly Award[];
  /** Whether the recipient has declared that the list is all. */
  readonly complete: (typeof completeness)[number];
  readonly at: Place | null;
};

/** Something that the organisation does and that is held against the state aid rules for itself. */
export type Activity = {
  readonly name: string;
  /** Its own answers, by question id; they lie over those of the project. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly at: Place | null;
};

/** One of the parties, as it is named in the file. */
export type Party = { readonly name: string | null; readonly orgnr: string | null };

/** What an archive wants to know of a document. Nothing is ever made up: what the file does not tell is null. */
export type Filing = {
  readonly caseNumber: string | null;
  readonly title: string | null;
  readonly officer: string | null;
  readonly approver: string | null;
  readonly documentType: string | null;
  readonly accessCode: string | null;
  /** The provision that keeps the document from the public. */
  readonly withheldUnder: string | null;
};

export type Project = {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly buyer: Party & { readonly municipality: string | null };
  readonly recipient: Party;
  /** Where the facts are from. */
  readonly source: string | null;
  readonly filing: Filing;
  /** The date that the law is applied at; null when the file gives none. */
  readonly date: IsoDate | null;
  readonly dateAt: Place | null;
  /** The line that gives the date, to be shown when the date is at fault. */
  readonly dateLine: string | undefined;
  readonly language: Language | null;
  /** What the project plans to do: a route or a family of routes. */
  readonly chosenRoute: { readonly value: string; readonly at: Place | null } | null;
  /** By question id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** By question id: what is asked only to find funding, and which no rule looks at. */
  readonly schemeAnswers: ReadonlyMap<string, SchemeAnswer>;
  readonly exceptions: readonly Exception[];
  readonly aid: Aid | null;
  readonly activities: readonly Activity[];
};
