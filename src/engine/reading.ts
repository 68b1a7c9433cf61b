import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Conditional, Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import type { Interval } from '../text/money.js';
import { type CompiledPack, compile } from './compile.js';
import type { Conclusion, Decided } from './conclude.js';
import { Decision, type Evidence, type Levels } from './decision.js';
import { choicesBehindAmounts, type DerivedAmounts } from './derive.js';
import { type Answers, type Fact, notApplicable, Situation } from './situation.js';
import type { Truth, Verdict } from './truth.js';
import { assumption, nothingAssumed, type Variable } from './variables.js';

const nothing: ReadonlySet<string> = new Set();

/**
 * One reading of one project under the law of one day. What is decided and what still matters comes from the compiled
 * law and is exact; why it is so comes from walking the rules.
 */
export class Reading {
  private readonly walker: Situation;
  private readonly decision: Decision;
  private readonly evidence: Evidence;
  private readonly conclusions = new Map<string, Conclusion>();
  private readonly compiled: CompiledPack;
  private readonly asked = new Map<Levels, ReadonlySet<string>>();

  /** @param assumed conclusions taken as given; @param given facts that the caller works out. */
  constructor(
    readonly law: PackAtDate,
    readonly answers: Answers,
    private readonly assumed: ReadonlyMap<string, string> = new Map(),
    private readonly given: ReadonlyMap<string, string> = new Map(),
  ) {
    this.walker = new Situation(law, answers, assumed, given);
    this.compiled = compile(law);
    this.evidence = this.compiled.variables.map((variable) => this.bits(variable));
    this.decision = new Decision(this.compiled, this.evidence);
  }

  conclusion(id: string): Conclusion {
    const found = this.conclusions.get(id);
    if (found) return found;
    const walked = this.walker.conclusion(id);
    const { outcome, possible } = this.decision.conclude(id);
    const open = outcome === 'missing-facts' ? this.questions(this.decision.relevantToConclusion(id)) : nothing;
    const conclusion = { ...walked, outcome, possible, open };
    this.conclusions.set(id, conclusion);
    return conclusion;
  }

  /** What a conclusion can still be, without the reasons. */
  outcome(id: string): Decided {
    return this.fixed(id) ?? this.decision.conclude(id);
  }

  private fixed(id: string): Decided | null {
    const assumed = this.assumed.get(id);
    return assumed === undefined ? null : { outcome: 'settled', possible: [assumed] };
  }

  /** The conclusions and conditions as they would be with another answer to a question of finitely many answers. */
  trying(id: string, value: string): Pick<Reading, 'outcome' | 'truth'> {
    const level = this.compiled.levelOf.get(id);
    const variable = level === undefined ? undefined : this.compiled.variables[level];
    if (level !== undefined && variable?.kind === 'fact' && !choicesBehindAmounts.has(id)) {
      const decision = new Decision(this.compiled, this.evidence.with(level, 1 << variable.values.indexOf(value)));
      return { outcome: (assessment) => this.fixed(assessment) ?? decision.conclude(assessment), truth: (entry) => decision.truth(entry) };
    }
    const answer: Answer = { value: { kind: 'choice', value }, reason: null, source: null, at: null };
    return new Reading(this.law, new Map([...this.answers, [id, answer]]), this.assumed, this.given);
  }

  /** Whether an entry holds, without the reasons. */
  truth(entry: Conditional): Truth {
    return this.decision.truth(entry);
  }

  /** What a conclusion or an answer can still be; an assumption counts as what it says. */
  fact(id: string): Fact {
    const assumed = this.assumed.get(id);
    if (assumed !== undefined) return { possible: [assumed], open: nothing };
    return this.law.assessments.has(id) ? this.conclusion(id) : this.walker.fact(id);
  }

  holds(entry: Conditional): Verdict {
    const truth = this.decision.truth(entry);
    const walked = this.walker.holds(entry);
    return { truth, because: walked.because, open: truth === 'unknown' ? this.questions(this.decision.relevantTo(entry)) : nothing };
  }

  /** Whether a question applies as far as is known. */
  applies(question: Question): Truth {
    return this.walker.applies(question).truth;
  }

  amount(id: string): { interval: Interval } {
    return this.walker.amount(id);
  }

  derived(): DerivedAmounts {
    return this.walker.derived();
  }

  private bits(variable: Variable): number {
    if (variable.kind === 'assumption') {
      const [assessment] = [...this.law.assessments.keys()].filter((id) => assumption(id) === variable.id);
      return 1 << Math.max(0, variable.values.indexOf(this.assumed.get(assessment ?? '') ?? nothingAssumed));
    }
    if (variable.kind === 'amount') return bands(variable.cuts, this.walker.amount(variable.id).interval);
    const { possible } = this.walker.fact(variable.id);
    // Where a question does not apply, its answer is gated off in the compiled conditions; any value will do.
    const told = possible.filter((value) => value !== notApplicable);
    const answer = this.answers.get(variable.id)?.value;
    const values = told.length > 0 ? told : answer?.kind === 'choice' ? [answer.value] : variable.values;
    return variable.values.reduce((mask, value, index) => (values.includes(value) ? mask | (1 << index) : mask), 0);
  }

  /** The questions behind variables: a worked-out amount stands for the answers that would narrow it. */
  private questions(levels: Levels): ReadonlySet<string> {
    const found = this.asked.get(levels);
    if (found) return found;
    const { variables, bits } = this.compiled;
    const ids = variables.flatMap((variable, level) => {
      if ((levels & (bits[level] ?? 0n)) === 0n || variable.kind === 'assumption') return [];
      if (this.law.questions.has(variable.id)) return [variable.id];
      return variable.id in derivedAmounts ? [...this.walker.amount(variable.id).open] : [...this.walker.fact(variable.id).open];
    });
    const questions = new Set(ids);
    this.asked.set(levels, questions);
    return questions;
  }
}

/** The bands that an interval touches. */
function bands(cuts: readonly bigint[], { low, high }: Interval): number {
  let mask = 0;
  for (let band = 0; band <= cuts.length; band++) {
    const from = band === 0 ? 0n : (cuts[band - 1] ?? 0n);
    const to = cuts[band];
    if ((to === undefined || low < to) && (high === null || high >= from)) mask |= 1 << band;
  }
  return mask;
}
