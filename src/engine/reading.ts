import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment, Conditional, Question } from '../pack/model.js';
import type { Interval } from '../text/money.js';
import { compile } from './compile.js';
import type { CompiledPack } from './compiled.js';
import type { Conclusion, Decided, WalkedRule } from './conclude.js';
import { Decision, type Forced } from './decision.js';
import type { DerivedAmounts } from './derive.js';
import type { Ref } from './diagram.js';
import { Outlook } from './ends.js';
import { evidenceOf } from './evidence.js';
import { type Answers, Situation } from './situation.js';
import type { Atom, Truth, Verdict } from './truth.js';
import { assumption } from './variables.js';
import { figuresBehind } from './worked-out.js';

const nothing: ReadonlySet<string> = new Set();
const none: ReadonlyMap<string, string> = new Map();

/** What a reading takes as given besides the answers. */
export type Presumed = {
  /** Conclusions taken as they are assessed. */
  readonly assumed?: ReadonlyMap<string, string>;
  /** An amount taken to be in other bands than the answers say. */
  readonly forced?: Forced;
};

/**
 * One reading of one project under the law of one day. What is decided and what still matters comes from the compiled
 * law and is exact; why it is so comes from walking the rules.
 */
export class Reading {
  readonly compiled: CompiledPack;
  readonly decision: Decision;
  readonly evidence: readonly number[];
  private readonly walker: Situation;
  private readonly outlooks = new Map<string, Outlook>();
  private readonly conclusions = new Map<string, Conclusion>();
  private readonly questionsOfLevel: (readonly string[] | undefined)[] = [];

  private readonly assumed: ReadonlyMap<string, string>;

  constructor(
    readonly law: PackAtDate,
    readonly answers: Answers,
    { assumed = none, forced }: Presumed = {},
  ) {
    this.assumed = assumed;
    this.compiled = compile(law);
    this.evidence = evidenceOf(this.compiled, answers, assumed);
    this.decision = new Decision(this.compiled, this.evidence, answers, forced);
    this.walker = new Situation(law, answers, assumed, (id) => this.decision.conclude(id).possible);
  }

  /** Takes in a fact that is worked out from what the reading says. Nothing that looks at it may have been read before. */
  tell(fact: string, value: string): void {
    this.walker.tell(fact, value);
    const level = this.compiled.levelOf.get(fact);
    const variable = level === undefined ? undefined : this.compiled.variables[level];
    // A fact that no entry of the law looks at is no variable.
    if (level !== undefined && variable?.kind === 'fact') this.decision.tell(level, 1 << variable.values.indexOf(value));
  }

  conclusion(id: string): Conclusion {
    const found = this.conclusions.get(id);
    if (found) return found;
    const { outcome, possible } = this.decision.conclude(id);
    const open = outcome === 'missing-facts' ? new Set(this.questions(this.decision.conclusionLeft(id))) : nothing;
    const assessment = this.walker.assessment(id);
    // Only what is settled makes a reason, so the rules that are open are not walked.
    const rules = this.walked(assessment, (truth) => truth !== 'unknown');
    const conclusion = { assessment, outcome, possible, rules, open };
    this.conclusions.set(id, conclusion);
    return conclusion;
  }

  /** Only the rules of a conclusion that hold; those that fail are not walked. */
  holding(id: string): readonly WalkedRule[] {
    return this.conclusions.get(id)?.rules ?? this.walked(this.walker.assessment(id), (truth) => truth === 'yes');
  }

  private walked({ rules }: Assessment, wanted: (truth: Truth | undefined) => boolean): WalkedRule[] {
    const truths = this.decision.truths(rules);
    const walked: WalkedRule[] = [];
    rules.forEach((rule, place) => {
      if (wanted(truths[place])) walked.push({ rule, verdict: this.walker.holds(rule) });
    });
    return walked;
  }

  /** What a conclusion can still be, without the reasons. */
  outcome(id: string): Decided {
    const assumed = this.assumed.get(id);
    return assumed === undefined ? this.decision.conclude(id) : { outcome: 'settled', possible: [assumed] };
  }

  /** What a conclusion would come to for each answer to an open question; none when it is taken as it is assessed. */
  outlook(id: string): Outlook | undefined {
    if (this.assumed.has(id)) return undefined;
    const assessment = this.compiled.assessments.get(id);
    const known = this.outlooks.get(id);
    if (known || !assessment) return known;
    const { left, support } = this.decision;
    const root = this.decision.conclusionLeft(id);
    const found = assessment.outlooks.get(root) ?? new Outlook(assessment, left, root, support.levels(root));
    if (root < left.base) assessment.outlooks.set(root, found);
    this.outlooks.set(id, found);
    return found;
  }

  /** What the conclusions would be if one of them were taken as given. */
  assuming(assessment: string, value: string): (id: string) => Decided {
    const level = this.compiled.levelOf.get(assumption(assessment));
    const variable = level === undefined ? undefined : this.compiled.variables[level];
    if (level === undefined || variable?.kind !== 'assumption') return (id) => this.outcome(id);
    const place = variable.values.indexOf(value);
    return (id) => (id === assessment ? { outcome: 'settled', possible: [value] } : this.decision.concludeAssuming(id, level, place));
  }

  /** Whether an entry holds, without the reasons. */
  truth(entry: Conditional): Truth {
    return this.decision.truth(entry);
  }

  /** The same of each entry of one of the law's lists. */
  truths(list: readonly Conditional[]): readonly Truth[] {
    return this.decision.truths(list);
  }

  /** Every value that a conclusion or an answer can still have; an assumption counts as what it says. */
  fact(id: string): readonly string[] {
    const assumed = this.assumed.get(id);
    if (assumed !== undefined) return [assumed];
    return this.law.assessments.has(id) ? this.decision.conclude(id).possible : this.walker.fact(id);
  }

  /** Whether an entry holds, and what makes it so. */
  holds(entry: Conditional): Verdict {
    return { truth: this.decision.truth(entry), because: this.because(entry) };
  }

  /** What makes an entry hold or not, whichever it does. */
  because(entry: Conditional): readonly Atom[] {
    return this.walker.holds(entry).because;
  }

  /** The questions that an entry still hangs on. */
  open(entry: Conditional): readonly string[] {
    return this.questions(this.decision.entryLeft(entry));
  }

  /** Whether a question applies as far as is known. */
  applies(question: Question): Truth {
    return this.decision.applies(question.id);
  }

  amount(id: string): { interval: Interval } {
    return this.walker.amount(id);
  }

  derived(): DerivedAmounts {
    return this.walker.derived();
  }

  /** The questions behind what a function still looks at: a worked-out amount stands for the figures that would narrow it. */
  questions(ref: Ref): readonly string[] {
    const found: string[] = [];
    const { worked } = this.compiled;
    for (const level of this.decision.support.levels(ref))
      for (const id of this.behind(level)) if (!worked.includes(level) || !found.includes(id)) found.push(id);
    return found;
  }

  /** Choices that are told bear on nothing more; `choicesBehind` names them only while they are open. */
  private choicesBehind(): string[] {
    return this.decision.choicesBehind().flatMap((level) => {
      const id = this.compiled.variables[level]?.id ?? '';
      return this.law.questions.has(id) ? [id] : [];
    });
  }

  /** The open questions behind a variable. */
  behind(level: number): readonly string[] {
    const known = this.questionsOfLevel[level];
    if (known) return known;
    const variable = this.compiled.variables[level];
    const place = this.compiled.worked.indexOf(level);
    const found =
      variable === undefined || variable.kind === 'assumption' || variable.kind === 'reading'
        ? []
        : this.law.questions.has(variable.id)
          ? [variable.id]
          : [
              ...new Set([
                ...this.choicesBehind(),
                ...this.decision.cases.flatMap((one) => (severalIn(one.masks[place] ?? 0) ? figuresBehind(one, variable.id) : [])),
              ]),
            ];
    this.questionsOfLevel[level] = found;
    return found;
  }
}

const severalIn = (mask: number): boolean => (mask & (mask - 1)) !== 0;
