import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment, Conditional, Rule } from '../pack/model.js';
import type { Decided } from './conclude.js';
import type { Diagrams, Ref } from './diagram.js';
import type { Outlook } from './ends.js';
import type { Support } from './support.js';
import type { Variable } from './variables.js';

/** What a conclusion can come to: one value, or several that the law leaves open. */
export type OutcomeClass = { readonly values: readonly string[]; readonly unsettled: boolean };

export type CompiledAssessment = {
  readonly assessment: Assessment;
  /** Which rules hold: bit i of a terminal is set when a rule of class i does. */
  readonly rules: Ref;
  /** The same with one terminal for each thing that the rules can come to, so that nothing is left in it that makes no difference. */
  readonly ref: Ref;
  readonly classes: readonly OutcomeClass[];
  /** What each terminal met so far stands for. */
  readonly ends: Map<number, Decided>;
  /** By what can be left of it: where each answer leads. Kept for parts of the law that nothing known bears on. */
  readonly outlooks: Map<Ref, Outlook>;
};

/** The law of one day as exact decision structures. */
export type CompiledPack = {
  readonly law: PackAtDate;
  readonly diagrams: Diagrams;
  /** What the functions in `diagrams` look at. */
  readonly support: Support;
  readonly variables: readonly Variable[];
  /** Questions and conclusions by id, amounts by `#` and id. */
  readonly levelOf: ReadonlyMap<string, number>;
  readonly assessments: ReadonlyMap<string, CompiledAssessment>;
  /** Routes, checks, checklist items, factors and rules, by the entry itself: where each fails and where it holds. */
  readonly entries: ReadonlyMap<Conditional, Ref>;
  /** When a question applies, by its id; a question that always does is not here. */
  readonly applies: ReadonlyMap<string, Ref>;
  /** What the choices behind the value come to. */
  readonly choices: Ref;
  /** The levels of the variables that are worked out from answers. */
  readonly worked: readonly number[];
  /** By node: 1 when it looks at one of them. */
  readonly looksAtWorked: Uint8Array;
};

/** Everything in the law of a day that has a condition. */
export const entriesOf = (law: PackAtDate): Conditional[] => [
  ...law.rules.values(),
  ...law.factors,
  ...law.routes,
  ...law.checks,
  ...law.checklist,
];

export function conditionOf({ entries }: CompiledPack, entry: Conditional): Ref {
  const found = entries.get(entry);
  if (found === undefined) throw new Error(`«${entry.id}» is not compiled`);
  return found;
}

/** What the rules of an assessment can conclude, each once. */
export function classesOf({ rules }: Assessment): OutcomeClass[] {
  const classes: OutcomeClass[] = [];
  for (const rule of rules)
    if (!classes.some((known) => isOf(known, rule))) classes.push({ values: rule.concludes, unsettled: rule.unsettled });
  return classes;
}

export const isOf = ({ values, unsettled }: OutcomeClass, rule: Rule): boolean =>
  unsettled === rule.unsettled && values.join() === rule.concludes.join();

/** By node: 1 when the function looks at one of the levels. Branches come before the nodes that hold them. */
export function looksAt(diagrams: Diagrams, levels: readonly number[]): Uint8Array {
  const wanted = Uint8Array.from(diagrams.arities, (_, level) => (levels.includes(level) ? 1 : 0));
  const looks = new Uint8Array(diagrams.size);
  for (let ref = 0; ref < diagrams.size; ref++) {
    const level = diagrams.levels[ref] ?? 0;
    let found = wanted[level] ?? 0;
    for (let value = 0; found === 0 && value < (diagrams.arities[level] ?? 0); value++) found = looks[diagrams.branch(ref, value)] ?? 0;
    looks[ref] = found;
  }
  return looks;
}
