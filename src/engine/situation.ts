import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts, derivedFacts } from '../pack/derived.js';
import type { Assessment, Comparison, Condition, Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import { type Interval, unbounded } from '../text/money.js';
import { concludeFrom, type Walked, type WalkedRule } from './conclude.js';
import { type DerivedAmounts, deriveAmounts, shareVerdict } from './derive.js';
import { type Atom, all, any, not, type Truth, type Verdict } from './truth.js';
import { toldInterval } from './value.js';

/** The answer that stands for «this question does not apply»; it is never one of a question's own answers. */
export const notApplicable = '—';

export type Answers = ReadonlyMap<string, Answer>;

const always: Verdict = { truth: 'yes', because: [] };

/**
 * One reading of one project under the law of one day, made by walking the rules. Answers every question of the rules from
 * the same facts and remembers what it has worked out and why. `assumed` fixes conclusions, to try out what follows from them.
 */
export class Situation {
  private readonly facts = new Map<string, readonly string[]>();
  /** Facts that the caller works out, such as whether the chosen route agrees. */
  private readonly told = new Map<string, string>();
  private readonly conclusions = new Map<string, Walked>();
  private amounts: DerivedAmounts | null = null;

  constructor(
    readonly law: PackAtDate,
    readonly answers: Answers,
    private readonly assumed: ReadonlyMap<string, string> = new Map(),
    /** What a conclusion can be, from one who knows it exactly; without it the rules are walked. */
    private readonly known: ((assessment: string) => readonly string[]) | null = null,
  ) {}

  /** Takes in a fact that the caller has worked out, before anything looks at it. */
  tell(fact: string, value: string): void {
    this.told.set(fact, value);
  }

  verdict(condition: Condition): Verdict {
    switch (condition.kind) {
      case 'all':
        return all(condition.of, this.part);
      case 'any':
        return any(condition.of, this.part);
      case 'not':
        return not(this.verdict(condition.of));
      case 'rule': {
        const rule = this.law.rules.get(condition.rule);
        // A rule that is not in force on the day holds for nobody.
        return rule ? this.holds(rule) : { truth: 'no', because: [] };
      }
      case 'is':
        return this.compareFact(condition);
      case 'amount':
        return this.compareAmount(condition);
    }
  }

  private readonly part = (condition: Condition): Verdict => this.verdict(condition);

  /** Whether an entry's own condition holds and none of its exceptions does. */
  holds(entry: { readonly when: Condition; readonly unless: Condition | null }): Verdict {
    const when = this.verdict(entry.when);
    if (entry.unless === null || when.truth === 'no') return when;
    const verdicts = [when, not(this.verdict(entry.unless))];
    return all(verdicts, (verdict) => verdict);
  }

  /** Every value that a fact can still have. One: known. None: no rule applies, or rules conflict. */
  fact(id: string): readonly string[] {
    const remembered = this.facts.get(id);
    if (remembered) return remembered;
    const fact = this.workOut(id);
    this.facts.set(id, fact);
    return fact;
  }

  conclusion(id: string): Walked {
    const remembered = this.conclusions.get(id);
    if (remembered) return remembered;
    const assessment = this.assessment(id);
    const conclusion = concludeFrom(assessment, this.rules(assessment));
    this.conclusions.set(id, conclusion);
    return conclusion;
  }

  /** How the condition of each rule of an assessment comes out. */
  rules(assessment: Assessment): readonly WalkedRule[] {
    return assessment.rules.map((rule) => ({ rule, verdict: this.holds(rule) }));
  }

  assessment(id: string): Assessment {
    const assessment = this.law.assessments.get(id);
    if (!assessment) throw new Error(`no assessment «${id}» on ${this.law.date}`);
    return assessment;
  }

  /** The value of the procurement with its steps, and the value of the lot. */
  derived(): DerivedAmounts {
    this.amounts ??= deriveAmounts(this);
    return this.amounts;
  }

  /** Whether a question applies: yes, no, or not yet known. */
  applies(question: Question): Verdict {
    return question.askedWhen ? this.verdict(question.askedWhen) : always;
  }

  amount(id: string): { interval: Interval; applies: Truth } {
    if (id in derivedAmounts) {
      const { value, length } = this.derived();
      return { interval: id === 'avtalelengde' ? length : id === 'delkontraktverdi' ? value.own : value.total, applies: 'yes' };
    }
    const applies = this.applies(this.question(id)).truth;
    const answer = this.answers.get(id)?.value;
    return { interval: answer ? toldInterval(answer) : unbounded, applies };
  }

  question(id: string): Question {
    const question = this.law.questions.get(id);
    if (!question) throw new Error(`no question «${id}» on ${this.law.date}`);
    return question;
  }

  private workOut(id: string): readonly string[] {
    const fixed = this.assumed.get(id) ?? this.told.get(id);
    if (fixed !== undefined) return [fixed];
    if (this.law.assessments.has(id)) return this.known ? this.known(id) : this.conclusion(id).possible;
    if (id === 'innenfor-delkontraktandel') return shareVerdict(this);
    if (id in derivedFacts) return derivedFacts[id] ?? [];
    const question = this.question(id);
    const applies = this.applies(question).truth;
    if (applies === 'no') return [notApplicable];
    const answer = this.answers.get(id)?.value;
    const answered = answer?.kind === 'choice' ? [answer.value] : question.options.map((option) => option.value);
    return applies === 'yes' ? answered : [...answered, notApplicable];
  }

  private compareFact(atom: Extract<Condition, { kind: 'is' }>): Verdict {
    const possible = this.fact(atom.fact);
    const because: Atom[] = [atom];
    let matching = 0;
    for (const value of possible) if (atom.values.includes(value)) matching++;
    if (possible.length === 0) return { truth: 'unknown', because };
    return { truth: matching === 0 ? 'no' : matching === possible.length ? 'yes' : 'unknown', because };
  }

  private compareAmount(atom: Extract<Condition, { kind: 'amount' }>): Verdict {
    const { amount, comparison, parameter } = atom;
    const limit = this.law.amounts.get(parameter);
    if (!limit) throw new Error(`no value for «${parameter}» on ${this.law.date}`);
    const because: Atom[] = [atom];
    const { interval, applies } = this.amount(amount);
    const holds = compare(interval, comparison, limit.value);
    if (applies === 'no' || holds === false) return { truth: 'no', because };
    return { truth: holds && applies === 'yes' ? 'yes' : 'unknown', because };
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
