import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts, derivedFacts } from '../pack/derived.js';
import type { Comparison, Condition, Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import { type Interval, unbounded } from '../text/money.js';
import { type Conclusion, concludeFrom } from './conclude.js';
import { type DerivedAmounts, deriveAmounts, shareVerdict } from './derive.js';
import { type Atom, all, any, known, not, type Verdict } from './truth.js';
import { withoutVat } from './value.js';

/** The answer that stands for «this question does not apply»; it is never one of a question's own answers. */
export const notApplicable = '—';

/** What is known of a fact with finitely many values. */
export type Fact = {
  /** Every value that it can still have. One: known. None: no rule applies, or rules conflict. */
  readonly possible: readonly string[];
  /** Questions whose answers would narrow it. */
  readonly open: ReadonlySet<string>;
};

export type Answers = ReadonlyMap<string, Answer>;

const nothing: ReadonlySet<string> = new Set();

/**
 * One reading of one project under the law of one day. Answers every question of the rules from the same facts;
 * remembers what it has worked out. `assumed` fixes conclusions, to try out what follows from them.
 */
export class Situation {
  private readonly facts = new Map<string, Fact>();
  private readonly conclusions = new Map<string, Conclusion>();
  private amounts: DerivedAmounts | null = null;

  constructor(
    readonly law: PackAtDate,
    readonly answers: Answers,
    private readonly assumed: ReadonlyMap<string, string> = new Map(),
    /** Facts that the caller works out, such as whether the chosen route agrees. */
    private readonly given: ReadonlyMap<string, string> = new Map(),
  ) {}

  verdict(condition: Condition): Verdict {
    switch (condition.kind) {
      case 'all':
        return all(condition.of, (part) => this.verdict(part));
      case 'any':
        return any(condition.of, (part) => this.verdict(part));
      case 'not':
        return not(this.verdict(condition.of));
      case 'rule': {
        const rule = this.law.rules.get(condition.rule);
        // A rule that is not in force on the day holds for nobody.
        return rule ? this.holds(rule) : known('no', []);
      }
      case 'is':
        return this.compareFact(condition);
      case 'amount':
        return this.compareAmount(condition);
    }
  }

  /** Whether an entry's own condition holds and none of its exceptions does. */
  holds(entry: { readonly when: Condition; readonly unless: Condition | null }): Verdict {
    const { when, unless } = entry;
    return unless ? all([when, { kind: 'not', of: unless } as const], (part) => this.verdict(part)) : this.verdict(when);
  }

  fact(id: string): Fact {
    const remembered = this.facts.get(id);
    if (remembered) return remembered;
    const fact = this.workOut(id);
    this.facts.set(id, fact);
    return fact;
  }

  conclusion(id: string): Conclusion {
    const remembered = this.conclusions.get(id);
    if (remembered) return remembered;
    const assessment = this.law.assessments.get(id);
    if (!assessment) throw new Error(`no assessment «${id}» on ${this.law.date}`);
    const conclusion = concludeFrom(this, assessment);
    this.conclusions.set(id, conclusion);
    return conclusion;
  }

  /** The value of the procurement with its steps, and the value of the lot. */
  derived(): DerivedAmounts {
    this.amounts ??= deriveAmounts(this);
    return this.amounts;
  }

  /** Whether a question applies: yes, no, or not yet known. */
  applies(question: Question): Verdict {
    return question.askedWhen ? this.verdict(question.askedWhen) : known('yes', []);
  }

  amount(id: string): { interval: Interval; open: ReadonlySet<string>; applies: Verdict } {
    if (id in derivedAmounts) {
      const { value, open, length } = this.derived();
      if (id === 'avtalelengde') return { ...length, applies: known('yes', []) };
      return { interval: id === 'delkontraktverdi' ? value.own : value.total, open, applies: known('yes', []) };
    }
    const question = this.question(id);
    const applies = this.applies(question);
    const answer = this.answers.get(id)?.value;
    if (answer?.kind !== 'amount') return { interval: unbounded, open: new Set([id]), applies };
    const interval = withoutVat({ is: 'told', value: answer });
    return { interval, open: interval.low === interval.high ? nothing : new Set([id]), applies };
  }

  question(id: string): Question {
    const question = this.law.questions.get(id);
    if (!question) throw new Error(`no question «${id}» on ${this.law.date}`);
    return question;
  }

  private workOut(id: string): Fact {
    const fixed = this.assumed.get(id) ?? this.given.get(id);
    if (fixed !== undefined) return { possible: [fixed], open: nothing };
    if (this.law.assessments.has(id)) {
      const { possible, open } = this.conclusion(id);
      return { possible, open };
    }
    if (id === 'innenfor-delkontraktandel') return shareVerdict(this);
    if (id in derivedFacts) return { possible: derivedFacts[id] ?? [], open: nothing };
    const question = this.question(id);
    const applies = this.applies(question);
    const answer = this.answers.get(id)?.value;
    const answered = answer?.kind === 'choice' ? [answer.value] : question.options.map((option) => option.value);
    if (applies.truth === 'no') return { possible: [notApplicable], open: nothing };
    if (applies.truth === 'yes') return { possible: answered, open: answer?.kind === 'choice' ? nothing : new Set([id]) };
    // Whether it applies comes first; until that is known there is no use in asking it.
    return { possible: [...answered, notApplicable], open: applies.open };
  }

  private compareFact(atom: Extract<Atom, { kind: 'fact' }> | Extract<Condition, { kind: 'is' }>): Verdict {
    const { possible, open } = this.fact(atom.fact);
    const because: Atom[] = [{ kind: 'fact', fact: atom.fact, values: atom.values }];
    const matching = possible.filter((value) => atom.values.includes(value)).length;
    if (matching === 0 && possible.length > 0) return known('no', because);
    if (matching === possible.length && possible.length > 0) return known('yes', because);
    return { truth: 'unknown', because, open };
  }

  private compareAmount(condition: Extract<Condition, { kind: 'amount' }>): Verdict {
    const limit = this.law.amounts.get(condition.parameter);
    if (!limit) throw new Error(`no value for «${condition.parameter}» on ${this.law.date}`);
    const because: Atom[] = [
      { kind: 'amount', amount: condition.amount, comparison: condition.comparison, parameter: condition.parameter },
    ];
    const { interval, open, applies } = this.amount(condition.amount);
    if (applies.truth === 'no') return known('no', because);
    const holds = compare(interval, condition.comparison, limit.value);
    if (holds === false) return known('no', because);
    if (holds && applies.truth === 'yes') return known('yes', because);
    // Whether the amount applies comes first; until that is known there is no use in asking for it.
    return { truth: 'unknown', because, open: applies.truth === 'unknown' ? applies.open : open };
  }
}

/** Compares every amount in the interval with the limit; null when they do not all agree. */
function compare({ low, high }: Interval, comparison: Comparison, limit: bigint): boolean | null {
  switch (comparison) {
    case 'minst':
      return low >= limit ? true : high !== null && high < limit ? false : null;
    case 'over':
      return low > limit ? true : high !== null && high <= limit ? false : null;
    case 'under':
      return negate(compare({ low, high }, 'minst', limit));
    case 'høyst':
      return negate(compare({ low, high }, 'over', limit));
  }
}

const negate = (truth: boolean | null): boolean | null => (truth === null ? null : !truth);
