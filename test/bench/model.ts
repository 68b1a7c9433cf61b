import type { PackAtDate } from '../../src/pack/at-date.js';
import { derivedAmounts, derivedFacts } from '../../src/pack/derived.js';
import type { Comparison, Condition, Conditional } from '../../src/pack/model.js';
import { between } from './engine.js';

/** The rules of a pack for some conclusions on one day, plain enough to be written down in any rules engine. */
export type Model = {
  readonly asked: readonly string[];
  /** The conclusions, each after those that it rests on. */
  readonly steps: readonly Step[];
  /** Questions and ready facts with finitely many answers, and amounts, that the steps look at. */
  readonly facts: readonly string[];
  readonly amounts: readonly string[];
};

export type Step = {
  readonly id: string;
  readonly rules: readonly { readonly id: string; readonly when: Plain; readonly value: string }[];
  /** Whether the last of two rules is no more than «not the first», which an engine that tries rules in order says with «else». */
  readonly lastIsElse: boolean;
};

/** A condition with its limits filled in. That a question applies is said where it is not already clear from what stands beside. */
export type Plain =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Plain[] }
  | { readonly kind: 'not'; readonly of: Plain }
  | { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'amount'; readonly amount: string; readonly comparison: Comparison; readonly limit: number };

type Is = Extract<Plain, { kind: 'is' }>;

/** @throws when the rules name what the law of the day does not have. */
export function modelOf(law: PackAtDate, conclusions: readonly string[]): Model {
  const steps = new Map<string, Step>();
  const facts = new Set<string>();
  const amounts = new Set<string>();

  const step = (id: string): void => {
    const assessment = law.assessments.get(id);
    if (!assessment) throw new Error(`no assessment «${id}» on ${law.date}`);
    if (steps.has(id)) return;
    const rules = assessment.rules.map((rule) => ({ id: rule.id, when: holds(rule, []), value: rule.concludes.join(between) }));
    const [first, last] = assessment.rules;
    const lastIsElse = rules.length === 2 && last?.unless === null && last.when.kind === 'not' && isRule(last.when.of, first?.id);
    steps.set(id, { id, rules, lastIsElse });
  };
  const holds = ({ when, unless }: Conditional, known: readonly Is[]): Plain =>
    unless ? plain({ kind: 'all', of: [when, { kind: 'not', of: unless }] }, known) : plain(when, known);
  /** @param known what surely holds where the condition is looked at. */
  const plain = (condition: Condition, known: readonly Is[]): Plain => {
    switch (condition.kind) {
      case 'all': {
        const beside = condition.of.flatMap((part) => (part.kind === 'is' ? [part] : []));
        return all(condition.of.map((part) => plain(part, [...known, ...beside.filter((other) => other !== part)])));
      }
      case 'any':
        return { kind: 'any', of: condition.of.map((part) => plain(part, known)) };
      case 'not':
        return { kind: 'not', of: plain(condition.of, known) };
      case 'rule': {
        const rule = law.rules.get(condition.rule);
        return rule ? holds(rule, known) : { kind: 'any', of: [] };
      }
      case 'is':
        if (law.assessments.has(condition.fact)) step(condition.fact);
        else facts.add(condition.fact);
        return where(condition.fact, condition, known);
      case 'amount': {
        const limit = law.amounts.get(condition.parameter);
        if (!limit) throw new Error(`no value for «${condition.parameter}» on ${law.date}`);
        amounts.add(condition.amount);
        const { amount, comparison } = condition;
        return where(amount, { kind: 'amount', amount, comparison, limit: Number(limit.value) }, known);
      }
    }
  };
  /** A comparison with an answer holds only where its question applies. */
  const where = (id: string, comparison: Plain, known: readonly Is[]): Plain => {
    const asked = law.questions.get(id)?.askedWhen;
    if (!asked) {
      if (law.questions.has(id) || law.assessments.has(id) || id in derivedAmounts || id in derivedFacts) return comparison;
      throw new Error(`no question «${id}» on ${law.date}`);
    }
    const gate = plain(asked, known);
    return gate.kind === 'is' && known.some((one) => implies(one, gate)) ? comparison : all([gate, comparison]);
  };

  for (const id of conclusions) step(id);
  return { asked: conclusions, steps: [...steps.values()], facts: [...facts], amounts: [...amounts] };
}

const isRule = (condition: Condition, id: string | undefined): boolean => condition.kind === 'rule' && condition.rule === id;
const implies = (known: Is, gate: Is): boolean => known.fact === gate.fact && known.values.every((value) => gate.values.includes(value));

/** Conditions that must all hold, those inside one another drawn together. */
const all = (parts: readonly Plain[]): Plain => {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  return { kind: 'all', of: parts.flatMap((part) => (part.kind === 'all' ? part.of : [part])) };
};
