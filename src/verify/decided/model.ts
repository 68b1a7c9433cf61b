import type { Project } from '../../project/model.js';
import type { Place } from '../../source/problem.js';
import type { Text } from '../../text/localised.js';

/** A case that a court, a board or an authority has decided: its facts as a project, and what it decided. */
export type DecidedCase = {
  readonly name: string;
  /** When it was decided: a day, or a year where the source says no more. */
  readonly decidedOn: string;
  readonly sources: readonly string[];
  readonly project: Project;
  readonly elements: readonly DecidedElement[];
};

/** What an element can be: a conclusion or a step to one, one condition of a conclusion, a way, or a factor. */
export const elementKinds = ['konklusjon', 'vilkår', 'vei', 'moment'] as const;
export type ElementKind = (typeof elementKinds)[number];

export const confidences = ['bekreftet', 'delvis', 'etter-hukommelsen'] as const;
export type Confidence = (typeof confidences)[number];

/** One thing that was decided. It comes from the decision, never from what the rules give. */
export type DecidedElement = {
  readonly kind: ElementKind;
  readonly id: string;
  /** The values that the decision leaves. */
  readonly allowed: readonly string[];
  /** The same as it was written: «kontrakt», «annet enn kontrakt», «a eller b». */
  readonly words: Text;
  readonly confidence: Confidence;
  readonly note: string;
  /** The same project with what the court itself found on the way; null when the source does not tell it. */
  readonly withFindings: Project | null;
  /** Why it is run but not counted; null when it counts. */
  readonly unscored: string | null;
  /** Why the rules say something else, where somebody has looked into it and stands by the rules. */
  readonly knownDisagreement: string | null;
  readonly at: Place;
};

/** Agree: every value left is one that the decision leaves. Undetermined: some are, some are not. Disagree: none is. */
export const verdicts = ['enig', 'uavklart', 'uenig'] as const;
export type Verdict = (typeof verdicts)[number];

export type Answered = { readonly verdict: Verdict; readonly possible: readonly string[] };

/** What the rules say of one decided element: of the facts alone, and with what the court found. */
export type Held = {
  readonly one: DecidedCase;
  readonly element: DecidedElement;
  readonly onFacts: Answered;
  readonly withFindings: Answered | null;
};
