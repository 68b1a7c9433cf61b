import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Conditional, Question } from '../pack/model.js';
import type { Interval } from '../text/money.js';
import { assumption, type CompiledPack, compile, nothingAssumed, type Variable } from './compile.js';
import type { Conclusion } from './conclude.js';
import { Decision, type Evidence } from './decision.js';
import type { DerivedAmounts } from './derive.js';
import { type Answers, type Fact, notApplicable, Situation } from './situation.js';
import type { Truth, Verdict } from './truth.js';

const nothing: ReadonlySet<string> = new Set();

/**
 * One reading of one project under the law of one day. What is decided and what still matters comes from the compiled
 * law and is exact; why it is so comes from walking the rules.
 */
export class Reading {
  private readonly walker: Situation;
  private readonly decision: Decision;
  private readonly conclusions = new Map<string, Conclusion>();
  private readonly compiled: CompiledPack;

  /** @param assumed conclusions taken as given; @param given facts that the caller works out. */
  constructor(
    readonly law: PackAtDate,
    readonly answers: Answers,
    private readonly assumed: ReadonlyMap<string, string> = new Map(),
    given: ReadonlyMap<string, string> = new Map(),
  ) {
    this.walker = new Situation(law, answers, assumed, given);
    this.compiled = compile(law);
    this.decision = new Decision(this.compiled, this.evidence());
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

  private evidence(): Evidence {
    return this.compiled.variables.map((variable) => this.bits(variable));
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
  private questions(levels: ReadonlySet<number>): ReadonlySet<string> {
    const ids = [...levels].flatMap((level) => {
      const variable = this.compiled.variables[level];
      if (!variable || variable.kind === 'assumption') return [];
      if (this.law.questions.has(variable.id)) return [variable.id];
      return variable.id in derivedAmounts ? [...this.walker.amount(variable.id).open] : [...this.walker.fact(variable.id).open];
    });
    return new Set(ids);
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
