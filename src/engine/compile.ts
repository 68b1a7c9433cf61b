import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment, Comparison, Condition, Conditional } from '../pack/model.js';
import type { Decided } from './conclude.js';
import { always, Diagrams, never, type Ref, terminal } from './diagram.js';
import { assumption, cutOf, type Variable, variablesOf } from './variables.js';

/** A condition as two functions: where it surely holds and where it surely fails. Between them lies unsettled law. */
export type Compiled = { readonly yes: Ref; readonly no: Ref };

/** What a conclusion can come to: one value, or several that the law leaves open. */
export type OutcomeClass = { readonly values: readonly string[]; readonly unsettled: boolean };

export type CompiledAssessment = {
  readonly assessment: Assessment;
  /** Bit 2i of a terminal: class i surely holds; bit 2i+1: it may hold, as unsettled law further up decides. */
  readonly ref: Ref;
  readonly classes: readonly OutcomeClass[];
  /** What each terminal met so far stands for. */
  readonly ends: Map<number, Decided>;
};

/** The law of one day as exact decision structures. */
export type CompiledPack = {
  readonly law: PackAtDate;
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  /** By level: the bit that stands for it in a set of levels. */
  readonly bits: readonly bigint[];
  readonly levelOf: ReadonlyMap<string, number>;
  readonly assessments: ReadonlyMap<string, CompiledAssessment>;
  /** Routes, checks, checklist items, factors and rules, by the entry itself. */
  readonly entries: ReadonlyMap<Conditional, Compiled>;
};

/** By the rules in force: they are one object for a whole stretch of days. */
const remembered = new WeakMap<PackAtDate['rules'], CompiledPack>();

/** Compiles the law of a day; a law never changes, so this is done once for each. */
export function compile(law: PackAtDate): CompiledPack {
  const found = remembered.get(law.rules);
  if (found) return found;
  const compiled = new Compiler(law).run();
  remembered.set(law.rules, compiled);
  return compiled;
}

class Compiler {
  private readonly variables: Variable[];
  private readonly levelOf: Map<string, number>;
  private readonly diagrams: Diagrams;
  private readonly assessments = new Map<string, CompiledAssessment>();
  private readonly entries = new Map<Conditional, Compiled>();
  private readonly applies = new Map<string, Compiled>();

  constructor(private readonly law: PackAtDate) {
    this.variables = variablesOf(law);
    this.levelOf = new Map(this.variables.map((variable, level) => [`${variable.kind === 'amount' ? '#' : ''}${variable.id}`, level]));
    this.diagrams = new Diagrams(
      this.variables.map((variable) => (variable.kind === 'amount' ? variable.cuts.length + 1 : variable.values.length)),
    );
  }

  run(): CompiledPack {
    const { law, diagrams, variables, levelOf, assessments, entries } = this;
    for (const id of law.assessments.keys()) this.assessment(id);
    for (const entry of [...law.factors, ...law.routes, ...law.checks, ...law.checklist]) this.entry(entry);
    return { law, diagrams, variables, bits: variables.map((_, level) => 1n << BigInt(level)), levelOf, assessments, entries };
  }

  private entry(entry: Conditional): Compiled {
    const found = this.entries.get(entry);
    if (found) return found;
    const when = this.condition(entry.when);
    const compiled = entry.unless ? this.all([when, opposite(this.condition(entry.unless))]) : when;
    this.entries.set(entry, compiled);
    return compiled;
  }

  private assessment(id: string): CompiledAssessment {
    const found = this.assessments.get(id);
    if (found) return found;
    const assessment = this.law.assessments.get(id);
    if (!assessment) throw new Error(`no assessment «${id}» on ${this.law.date}`);
    const { diagrams } = this;
    const classes: OutcomeClass[] = [];
    let ref: Ref = never;
    for (const rule of assessment.rules) {
      const key = rule.concludes.join();
      let index = classes.findIndex((known) => known.values.join() === key && known.unsettled === rule.unsettled);
      if (index === -1) index = classes.push({ values: rule.concludes, unsettled: rule.unsettled }) - 1;
      const { yes, no } = this.entry(rule);
      const between = diagrams.and(diagrams.not(yes), diagrams.not(no));
      ref = diagrams.or(ref, diagrams.gate(yes, terminal(1 << (2 * index))));
      ref = diagrams.or(ref, diagrams.gate(between, terminal(1 << (2 * index + 1))));
    }
    const compiled = { assessment, ref, classes, ends: new Map() };
    this.assessments.set(id, compiled);
    return compiled;
  }

  private condition(condition: Condition): Compiled {
    switch (condition.kind) {
      case 'all':
        return this.all(condition.of.map((part) => this.condition(part)));
      case 'any':
        return opposite(this.all(condition.of.map((part) => opposite(this.condition(part)))));
      case 'not':
        return opposite(this.condition(condition.of));
      case 'rule': {
        const rule = this.law.rules.get(condition.rule);
        return rule ? this.entry(rule) : { yes: never, no: always };
      }
      case 'is':
        return this.law.assessments.has(condition.fact)
          ? this.concluded(condition.fact, condition.values)
          : this.answered(condition.fact, condition.values);
      case 'amount':
        return this.compared(condition.amount, condition.comparison, condition.parameter);
    }
  }

  private all(parts: readonly Compiled[]): Compiled {
    return {
      yes: parts.reduce<Ref>((sum, part) => this.diagrams.and(sum, part.yes), always),
      no: parts.reduce<Ref>((sum, part) => this.diagrams.or(sum, part.no), never),
    };
  }

  private concluded(id: string, values: readonly string[]): Compiled {
    const { ref, classes } = this.assessment(id);
    const { diagrams } = this;
    const holds = (mask: number, inside: boolean): number => {
      const sure = classes.filter((_, index) => mask & (1 << (2 * index)));
      const [only] = sure;
      return sure.length === 1 && only && only.values.every((value) => values.includes(value) === inside) ? 1 : 0;
    };
    const yes = diagrams.map(ref, `${id} in ${values.join()}`, (mask) => holds(mask, true));
    const no = diagrams.map(ref, `${id} out ${values.join()}`, (mask) => holds(mask, false));
    const level = this.levelOf.get(assumption(id));
    const variable = level === undefined ? undefined : this.variables[level];
    if (level === undefined || variable?.kind !== 'assumption') return { yes, no };
    // Either nothing is assumed and the rules speak, or the assumption does.
    const free = diagrams.oneOf(level, 1);
    const bits = (inside: boolean): number =>
      variable.values.reduce((mask, value, index) => (index > 0 && values.includes(value) === inside ? mask | (1 << index) : mask), 0);
    return {
      yes: diagrams.or(diagrams.and(free, yes), diagrams.oneOf(level, bits(true))),
      no: diagrams.or(diagrams.and(free, no), diagrams.oneOf(level, bits(false))),
    };
  }

  private answered(id: string, values: readonly string[]): Compiled {
    const level = this.levelOf.get(id);
    const variable = level === undefined ? undefined : this.variables[level];
    if (level === undefined || variable?.kind !== 'fact') throw new Error(`no fact «${id}» on ${this.law.date}`);
    const is = this.diagrams.oneOf(level, bitsOf(variable.values, values));
    return this.where(id, { yes: is, no: this.diagrams.not(is) });
  }

  private compared(id: string, comparison: Comparison, parameter: string): Compiled {
    const level = this.levelOf.get(`#${id}`);
    const variable = level === undefined ? undefined : this.variables[level];
    const limit = this.law.amounts.get(parameter);
    if (level === undefined || variable?.kind !== 'amount' || !limit)
      throw new Error(`no amount «${id}» or «${parameter}» on ${this.law.date}`);
    const from = variable.cuts.indexOf(cutOf(comparison, limit.value)) + 1;
    const upper = ((1 << (variable.cuts.length + 1)) - 1) & ~((1 << from) - 1);
    const atLeast = this.diagrams.oneOf(level, upper);
    const below = this.diagrams.not(atLeast);
    return this.where(id, comparison === 'minst' || comparison === 'over' ? { yes: atLeast, no: below } : { yes: below, no: atLeast });
  }

  /** A comparison with an answer holds only where the question applies; where it does not apply, it fails. */
  private where(id: string, compiled: Compiled): Compiled {
    const asked = this.law.questions.get(id)?.askedWhen;
    if (!asked) return compiled;
    const applies = this.applies.get(id) ?? this.condition(asked);
    this.applies.set(id, applies);
    return this.all([applies, compiled]);
  }
}

const opposite = ({ yes, no }: Compiled): Compiled => ({ yes: no, no: yes });
const bitsOf = (all: readonly string[], wanted: readonly string[]): number =>
  all.reduce((mask, value, index) => (wanted.includes(value) ? mask | (1 << index) : mask), 0);
