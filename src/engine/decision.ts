import type { Conditional } from '../pack/model.js';
import { figures } from './choices.js';
import { type CompiledAssessment, type CompiledPack, conditionOf } from './compiled.js';
import type { Decided } from './conclude.js';
import { Conditions } from './conditions.js';
import { type Diagrams, fails, gone, holds, isTerminal, type Ref, terminal, terminalValue } from './diagram.js';
import { concluded, endOf } from './ends.js';
import type { Evidence } from './evidence.js';
import { Filling } from './filling.js';
import type { Answers } from './situation.js';
import { Support } from './support.js';
import type { Truth } from './truth.js';
import { bearing, type Case, type Contracts, caseOf, untoldCases, withMask } from './worked-out.js';

/** A variable taken to have other values than the answers say. */
export type Forced = { readonly level: number; readonly mask: number };

/**
 * The compiled law seen from one state of knowledge. Everything it says is exact: it holds for every completion of the
 * open answers, and a variable is relevant only when some completion exists in which it matters.
 */
export class Decision {
  /** The law with what is known filled in. */
  readonly left: Diagrams;
  /** What the functions in `left` look at: exactly what still matters. */
  readonly support: Support;
  /** The ways in which the worked-out amounts can still fall, apart from the figures themselves. */
  readonly cases: readonly Case[];
  private readonly known: number[];
  private readonly filling: Filling;
  private readonly decided = new Map<string, Decided>();
  private readonly conditions: Conditions;
  /** By number of a condition: what is left of it; `gone` while nobody has asked. */
  private readonly leftOver: Ref[] = [];
  /** Whether some figure behind the value is told. */
  private readonly figured: boolean;
  private behind: readonly number[] | null = null;
  /** By the bits of the choices: the case that they make. */
  private readonly made: Map<number, Case>;
  private readonly contracts: Contracts = new Map();

  constructor(
    readonly compiled: CompiledPack,
    evidence: Evidence,
    private readonly answers: Answers,
    forced?: Forced,
  ) {
    this.conditions = Conditions.of(compiled);
    this.known = [...evidence];
    if (forced) this.known[forced.level] = forced.mask;
    this.filling = new Filling(compiled, this.known);
    this.left = this.filling.left;
    this.support = new Support(this.left, compiled.support);
    this.figured = figures.some((id) => answers.has(id));
    this.made = this.figured ? new Map() : untoldCases(compiled);
    this.cases = this.split(forced);
  }

  /** Takes in which values are left of a variable. Nothing that looks at it may have been asked for before. */
  tell(level: number, mask: number): void {
    this.known[level] = mask;
    this.filling.narrow(level);
  }

  /** Whether an entry holds: in every completion, in none, or in some only. */
  truth(entry: Conditional): Truth {
    return truthOf(this.entryLeft(entry));
  }

  /** Whether each entry of one of the law's lists holds. */
  truths(list: readonly Conditional[]): Truth[] {
    const truths: Truth[] = [];
    for (const number of this.conditions.ofList(list)) truths.push(truthOf(this.conditionLeft(number)));
    return truths;
  }

  /** What is left of the condition with a number in the law's `Conditions`. */
  conditionLeft(number: number): Ref {
    const known = this.leftOver[number] ?? gone;
    if (known !== gone) return known;
    while (this.leftOver.length <= number) this.leftOver.push(gone);
    const left = this.filling.of(this.conditions.refs[number] ?? fails);
    this.leftOver[number] = left;
    return left;
  }

  /** Whether a question applies. */
  applies(id: string): Truth {
    const ref = this.compiled.applies.get(id);
    return ref === undefined ? 'yes' : truthOf(this.filling.of(ref));
  }

  /** What is left of an entry's condition: a reference into `left`. */
  entryLeft(entry: Conditional): Ref {
    return this.filling.of(conditionOf(this.compiled, entry));
  }

  /** What is left of a function of the law: a reference into `left`. */
  leftOf(ref: Ref): Ref {
    return this.filling.of(ref);
  }

  conclusionLeft(id: string): Ref {
    return this.filling.of(this.assessment(id).ref);
  }

  /** What a conclusion comes to over every completion. */
  conclude(id: string): Decided {
    const known = this.decided.get(id);
    if (known) return known;
    const assessment = this.assessment(id);
    const left = this.filling.of(assessment.ref);
    const decided = isTerminal(left)
      ? endOf(assessment, terminalValue(left))
      : concluded(assessment, this.left.ends(left), this.lawOnly(left));
    this.decided.set(id, decided);
    return decided;
  }

  /** Whether nothing is open in a function but what the law itself leaves open. */
  private lawOnly(left: Ref): boolean {
    return this.support.levels(left).every((level) => this.compiled.variables[level]?.kind === 'reading');
  }

  /** What a conclusion would come to if another were taken as given. Assumptions are looked at before anything else. */
  concludeAssuming(id: string, level: number, value: number): Decided {
    const { diagrams, variables, choices } = this.compiled;
    if (diagrams.level(choices) <= level) return new Decision(this.compiled, this.known.with(level, 1 << value), this.answers).conclude(id);
    const compiled = this.assessment(id);
    let ref = compiled.ref;
    while (ref >= 0 && variables[diagrams.level(ref)]?.kind === 'assumption')
      ref = diagrams.branch(ref, diagrams.level(ref) === level ? value : 0);
    return concluded(compiled, this.left.ends(this.filling.of(ref)));
  }

  /** What one end of a conclusion's diagram stands for. */
  meaning(id: string, end: number): Decided {
    return endOf(this.assessment(id), end);
  }

  /** The values that a variable can still have, as a bit set. */
  knownOf(level: number): number {
    return this.known[level] ?? -1;
  }

  private assessment(id: string): CompiledAssessment {
    const found = this.compiled.assessments.get(id);
    if (!found) throw new Error(`no assessment «${id}»`);
    return found;
  }

  /**
   * The levels of the open choices that bear on the worked-out amounts. A choice can bear on them also where it leaves the
   * bands as they are: while a figure is not told, it bears on which figures count and how.
   */
  choicesBehind(): readonly number[] {
    if (this.behind) return this.behind;
    const choices = this.filling.plain(this.compiled.choices);
    const keys = new Map<string, number>();
    const apart = this.figured
      ? this.left.map(choices, (bits) => {
          const key = bearing(this.caseOf(bits), bits);
          const found = keys.get(key) ?? keys.size;
          keys.set(key, found);
          return found;
        })
      : choices;
    this.behind = this.support.levels(apart);
    return this.behind;
  }

  /** Works out the amounts in every case that the open choices leave; what they all agree on is simply known. */
  private split(forced?: Forced): readonly Case[] {
    const { worked } = this.compiled;
    const cases: Case[] = [];
    if (worked.length === 0) return cases;
    const byMasks = new Map<string, number>();
    const which = this.left.map(this.figured ? this.filling.plain(this.compiled.choices) : everyFigure, (bits) => {
      const place = forced ? worked.indexOf(forced.level) : -1;
      const found = forced && place !== -1 ? withMask(this.caseOf(bits), place, forced.mask) : this.caseOf(bits);
      const key = found.masks.join();
      const index = byMasks.get(key) ?? cases.push(found) - 1;
      byMasks.set(key, index);
      return index;
    });
    worked.forEach((level, place) => {
      this.known[level] = cases.reduce((mask, one) => mask | (one.masks[place] ?? 0), 0) & (this.known[level] ?? -1);
      this.filling.narrow(level);
    });
    this.filling.along(which, cases);
    return cases;
  }

  private caseOf(bits: number): Case {
    const known = this.made.get(bits) ?? caseOf(this.compiled, this.answers, bits, this.contracts);
    this.made.set(bits, known);
    return known;
  }
}

/** While no figure is told, it makes no difference which of them count. */
const everyFigure = terminal((1 << 30) - 1);

const truthOf = (ref: Ref): Truth => (ref === holds ? 'yes' : ref === fails ? 'no' : 'unknown');
