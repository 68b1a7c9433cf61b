import type { PackAtDate } from '../pack/at-date.js';
import { shareNames } from '../pack/derived.js';
import type { Comparison, Condition, Conditional } from '../pack/model.js';
import { choicesBehindValue } from './choices.js';
import { type CompiledAssessment, type CompiledPack, classesOf, entriesOf, isOf } from './compiled.js';
import type { Decided } from './conclude.js';
import { type Diagrams, fails, holds, type Ref, terminal } from './diagram.js';
import { endOf } from './ends.js';
import { Support } from './support.js';
import { assumption, cutOf, isWorkedOut, lawReading, shareFact, type Variable } from './variables.js';

/** Makes one function of each condition in the law of a day. */
export class Compiler {
  readonly assessments = new Map<string, CompiledAssessment>();
  private readonly entries = new Map<Conditional, Ref>();
  readonly applies = new Map<string, Ref>();

  constructor(
    private readonly law: PackAtDate,
    readonly variables: readonly Variable[],
    readonly diagrams: Diagrams,
    readonly levelOf: ReadonlyMap<string, number>,
  ) {}

  run(): CompiledPack {
    const { law, diagrams, variables, levelOf, assessments, entries, applies } = this;
    for (const id of law.assessments.keys()) this.assessment(id);
    for (const entry of entriesOf(law)) this.entry(entry);
    for (const question of law.questions.values()) this.asked(question.id);
    const worked = variables.flatMap((variable, level) => (isWorkedOut(variable) ? [level] : []));
    const choices = worked.length === 0 ? terminal(0) : choicesBehindValue(this);
    return {
      law,
      diagrams,
      support: new Support(diagrams),
      variables,
      levelOf,
      assessments,
      entries,
      applies,
      choices,
      worked,
      looksAtWorked: new Uint8Array(0),
    };
  }

  private entry(entry: Conditional): Ref {
    const found = this.entries.get(entry);
    if (found !== undefined) return found;
    const when = this.condition(entry.when);
    const compiled = entry.unless ? this.diagrams.and(when, this.diagrams.not(this.condition(entry.unless))) : when;
    this.entries.set(entry, compiled);
    return compiled;
  }

  private assessment(id: string): CompiledAssessment {
    const found = this.assessments.get(id);
    if (found) return found;
    const assessment = this.law.assessments.get(id);
    if (!assessment) throw new Error(`no assessment «${id}» on ${this.law.date}`);
    const classes = classesOf(assessment);
    let ref: Ref = terminal(0);
    for (const rule of assessment.rules) {
      const bit = 1 << classes.findIndex((known) => isOf(known, rule));
      const bits = this.diagrams.map(this.entry(rule), (end) => (end === 1 ? bit : 0));
      ref = this.diagrams.union(ref, bits);
    }
    const ends = new Map<number, Decided>();
    const first = new Map<string, number>();
    const meant = this.diagrams.map(ref, (mask) => {
      const { outcome, possible } = endOf({ assessment, classes, ends }, mask);
      const meaning = `${outcome} ${possible.join()}`;
      const found = first.get(meaning) ?? mask;
      first.set(meaning, found);
      return found;
    });
    const compiled: CompiledAssessment = { assessment, rules: ref, ref: meant, classes, ends, outlooks: new Map() };
    this.assessments.set(id, compiled);
    return compiled;
  }

  private condition(condition: Condition): Ref {
    const { diagrams } = this;
    switch (condition.kind) {
      case 'all':
        return condition.of.reduce<Ref>((sum, part) => (sum === fails ? fails : diagrams.and(sum, this.condition(part))), holds);
      case 'any':
        return condition.of.reduce<Ref>((sum, part) => (sum === holds ? holds : diagrams.or(sum, this.condition(part))), fails);
      case 'not':
        return diagrams.not(this.condition(condition.of));
      case 'rule': {
        // A rule that is not in force on the day holds for nobody.
        const rule = this.law.rules.get(condition.rule);
        return rule ? this.entry(rule) : fails;
      }
      case 'is':
        return this.law.assessments.has(condition.fact)
          ? this.concluded(condition.fact, condition.values)
          : this.answered(condition.fact, condition.values);
      case 'amount':
        return this.compared(condition.amount, condition.comparison, condition.parameter);
    }
  }

  private concluded(id: string, values: readonly string[]): Ref {
    const compiled = this.assessment(id);
    const { diagrams } = this;
    const all = compiled.assessment.values.map(({ value }) => value);
    const bySet = new Map<string, readonly string[]>();
    // After a gap or a conflict it could be anything; where the law leaves it open, it is one of what is named.
    const setOf = (end: number): readonly string[] => {
      const { possible } = endOf(compiled, end);
      return possible.length === 0 ? all : possible;
    };
    let concluded = diagrams.map(compiled.ref, (end) => {
      const set = setOf(end);
      if (set.length > 1) bySet.set(set.join(), set);
      return set.length === 1 && values.includes(set[0] ?? '') ? 1 : 0;
    });
    for (const [key, set] of bySet) {
      const here = diagrams.map(compiled.ref, (end) => (setOf(end).join() === key ? 1 : 0));
      concluded = diagrams.or(concluded, diagrams.and(here, this.read(id, set, values)));
    }
    const level = this.levelOf.get(assumption(id));
    const variable = level === undefined ? undefined : this.variables[level];
    if (level === undefined || variable?.kind !== 'assumption') return concluded;
    // Either nothing is assumed and the rules speak, or the assumption does.
    const assumed = diagrams.oneOf(level, bitsOf(variable.values, values) & ~1);
    return diagrams.or(diagrams.and(diagrams.oneOf(level, 1), concluded), assumed);
  }

  /** What unsettled law comes to is a choice that nobody here can make: a variable that is never known. */
  private read(id: string, set: readonly string[], values: readonly string[]): Ref {
    const level = this.levelOf.get(lawReading(id));
    const variable = level === undefined ? undefined : this.variables[level];
    if (level === undefined || variable?.kind !== 'reading') throw new Error(`no reading of «${id}»`);
    const meant = variable.values.map((value) => (set.includes(value) ? value : (set[0] ?? '')));
    const bits = meant.reduce((mask, value, index) => (values.includes(value) ? mask | (1 << index) : mask), 0);
    return this.diagrams.oneOf(level, bits);
  }

  private answered(id: string, values: readonly string[]): Ref {
    const level = this.levelOf.get(id);
    const variable = level === undefined ? undefined : this.variables[level];
    if (level === undefined || variable?.kind !== 'fact') throw new Error(`no fact «${id}» on ${this.law.date}`);
    // FOA § 5-4 (8): a contract that is no lot is not within the share.
    const told = id === shareFact ? shareNames.amounts[0] : id;
    const asked = this.where(told, this.diagrams.oneOf(level, bitsOf(variable.values, values)));
    return id === shareFact && values.includes('nei') ? this.diagrams.or(asked, this.diagrams.not(this.asked(told))) : asked;
  }

  private compared(id: string, comparison: Comparison, parameter: string): Ref {
    const level = this.levelOf.get(`#${id}`);
    const variable = level === undefined ? undefined : this.variables[level];
    const limit = this.law.amounts.get(parameter);
    if (level === undefined || variable?.kind !== 'amount' || !limit)
      throw new Error(`no amount «${id}» or «${parameter}» on ${this.law.date}`);
    const from = variable.cuts.indexOf(cutOf(comparison, limit.value)) + 1;
    const upper = ((1 << (variable.cuts.length + 1)) - 1) & ~((1 << from) - 1);
    const atLeast = this.diagrams.oneOf(level, upper);
    return this.where(id, comparison === 'minst' || comparison === 'over' ? atLeast : this.diagrams.not(atLeast));
  }

  /** A comparison with an answer holds only where the question applies; where it does not apply, it fails. */
  private where(id: string, compared: Ref): Ref {
    return this.diagrams.and(this.asked(id), compared);
  }

  private asked(id: string): Ref {
    const known = this.applies.get(id);
    if (known !== undefined) return known;
    const asked = this.law.questions.get(id)?.askedWhen;
    if (!asked) return holds;
    const applies = this.condition(asked);
    this.applies.set(id, applies);
    return applies;
  }
}

const bitsOf = (all: readonly string[], wanted: readonly string[]): number =>
  all.reduce((mask, value, index) => (wanted.includes(value) ? mask | (1 << index) : mask), 0);
