import type { Factor, Phase, Role, Severity } from '../pack/model.js';
import type { Place } from '../source/problem.js';
import type { IsoDate } from '../text/dates.js';
import type { Text } from '../text/localised.js';
import type { Interval } from '../text/money.js';
import type { ActivityResult } from './activities.js';
import type { AidCalculation } from './de-minimis.js';
import type { ValueStep } from './value.js';

/** What the engine says of one project. Plain data: the reports put it into words or JSON. */
export type Evaluation = {
  readonly asOf: IsoDate;
  readonly status: Status;
  readonly conclusions: readonly ConclusionResult[];
  readonly value: { readonly total: Interval; readonly own: Interval; readonly steps: readonly ValueStep[] };
  readonly routes: readonly RouteResult[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistResult[];
  readonly assumptions: readonly Assumption[];
  /** How the awards that the project lists come out against the ceilings; null when it lists none. */
  readonly aid: AidCalculation | null;
  readonly activities: readonly ActivityResult[];
};

/** Decided: no open answer can change it. Conditional: it holds on named conditions. Undetermined: find out more first. */
export type Status = 'decided' | 'conditional' | 'undetermined';

/** Something known that a conclusion rests on, with its place in the project file. */
export type FactShown = {
  readonly id: string;
  /** The answer or the conclusion's value; for amounts null, and the interval tells. */
  readonly value: string | null;
  readonly amount?: Interval;
  /** The dated amount it was compared with. */
  readonly limit?: { readonly parameter: string; readonly value: bigint; readonly comparison: string };
  readonly at: Place | null;
};

export type Reason = {
  readonly rule: string;
  readonly text: Text;
  readonly citations: readonly string[];
  readonly facts: readonly FactShown[];
};

export type ConclusionResult = {
  readonly id: string;
  readonly name: Text;
  readonly status: Status;
  /** Null while it is not settled. */
  readonly value: string | null;
  /** What it can still be. */
  readonly possible: readonly string[];
  readonly outcome: 'settled' | 'missing-facts' | 'no-rule' | 'conflict' | 'unsettled-law';
  readonly judgement: boolean;
  readonly reasons: readonly Reason[];
  /** For each value that it is not: the rule that would have given it, and the facts that speak against. */
  readonly notBecause: readonly (Reason & { readonly value: string })[];
  /** What it is under each value of a conclusion that is still open. */
  readonly given: readonly {
    readonly assessment: string;
    readonly is: string;
    readonly value: string | null;
    readonly possible: readonly string[];
  }[];
  readonly factors: readonly FactorShown[];
  /** Where the factors point when all that are known point the same way. Factors lean; they never decide. */
  readonly leansTo: string | null;
  readonly conditions: Readonly<Record<string, 'oppfylt' | 'ikke-oppfylt' | 'ukjent'>> | null;
  readonly openQuestions: readonly string[];
};

/** It points to a value of the conclusion, or of a condition under it: «fordel: ja». */
export type FactorShown = Reason & { readonly pointsTo: string; readonly weight: Factor['weight'] };

export type RouteResult = {
  readonly id: string;
  readonly family: string;
  readonly role: Role;
  readonly name: Text;
  readonly status: Status | 'excluded';
  readonly reasons: readonly Reason[];
  /** Facts that rule it out; empty unless excluded. */
  readonly notBecause: readonly FactShown[];
  /** What must turn out so for it to be the way; empty unless open. */
  readonly requires: readonly FactShown[];
  readonly citations: readonly string[];
};

export type OpenQuestion = {
  readonly id: string;
  readonly text: Text;
  readonly why: Text;
  readonly whoKnows: Text;
  readonly citations: readonly string[];
  /** False while it is open whether the question applies at all; then the one in front of it comes first. */
  readonly applies: boolean;
  /** True when it has been answered «vet-ikke». */
  readonly unanswerable: boolean;
  /** Ids of conclusions, routes, checks and checklist items that it bears on. */
  readonly decides: readonly string[];
  /** For questions with finitely many answers: what each answer would make of the conclusions. */
  readonly outcomes: Readonly<
    Record<string, Readonly<Record<string, { readonly value: string | null; readonly possible: readonly string[] }>>>
  >;
};

export type Finding = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly at: Place | null;
  readonly citations: readonly string[];
  readonly facts: readonly FactShown[];
  readonly suppressed: { readonly reason: string; readonly responsible: string; readonly expires: IsoDate } | null;
};

export type ChecklistResult = {
  readonly id: string;
  readonly text: Text;
  readonly level: 'skal' | 'bør';
  readonly phase: Phase;
  readonly responsible: Text;
  readonly deadline: Text | null;
  readonly status: 'required' | 'not-required' | 'undetermined';
  readonly citations: readonly string[];
};

/** An assessment of the adviser's that stands in for facts that are not known. */
export type Assumption = { readonly assessment: string; readonly value: string; readonly question: string; readonly reason: string | null };
