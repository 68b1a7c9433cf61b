import type { Conditional } from '../pack/model.js';
import { figures } from './choices.js';
import { type CompiledAssessment, type CompiledPack, conditionOf, conditionsOf } from './compiled.js';
import type { Decided } from './conclude.js';
import { Diagrams, fails, gone, holds, isTerminal, type Ref, terminal, terminalValue } from './diagram.js';
import { concluded, endOf } from './ends.js';
import type { Evidence } from './evidence.js';
import type { Answers } from './situation.js';
import { Support } from './support.js';
import type { Truth } from './truth.js';
import { bearing, type Case, type Contracts, caseOf } from './worked-out.js';

/** A variable taken to have other values than the answers say. */
export type Forced = { readonly level: number; readonly mask: number };

/**
 * The compiled law seen from one state of knowledge. Everything it says is exact: it holds for every completion of the
 * open answers, and a variable is relevant only when some completion exists in which it matters.
 */
export class Decision {
  /**
   * The law with what is known filled in, reduced again, so that what no longer matters is gone from it. It lies over the
   * law's own diagrams: a part that nothing known bears on is that part itself.
   */
  readonly left: Diagrams;
  /** What the functions in `left` look at: exactly what still matters. */
  readonly support: Support;
  /** The ways in which the worked-out amounts can still fall, apart from the figures themselves. */
  readonly cases: readonly Case[];
  private readonly known: number[];
  /** The variables that cannot have all of their values any more, as bits. */
  private readonly narrowed: Int32Array;
  /** Over the open choices, in `left`: in which case the worked-out amounts are. A terminal while there is only one. */
  private readonly which: Ref;
  /** By node of the law: what is left of it, one higher when it is a node, 0 when that is not worked out yet. */
  private readonly filled: Int32Array;
  private readonly inCases = new Map<number, Ref>();
  private readonly decided = new Map<string, Decided>();
  /** Whether some figure behind the value is told. */
  private readonly figured: boolean;
  private behind: readonly number[] | null = null;
  /** By the bits of the choices: the case that they make. */
  private readonly made = new Map<number, Case>();
  private readonly contracts: Contracts = new Map();

  constructor(
    readonly compiled: CompiledPack,
    evidence: Evidence,
    private readonly answers: Answers,
    forced?: Forced,
  ) {
    const { diagrams, support } = compiled;
    this.left = new Diagrams(diagrams.arities, 0, diagrams);
    this.support = new Support(this.left, support);
    this.filled = new Int32Array(diagrams.size);
    this.known = [...evidence];
    if (forced) this.known[forced.level] = forced.mask;
    this.narrowed = new Int32Array((this.known.length >> 5) + 1);
    this.known.forEach((_, level) => {
      this.narrow(level);
    });
    this.figured = figures.some((id) => answers.has(id));
    const cases: Case[] = [];
    this.which = this.split(cases, forced);
    this.cases = cases;
  }

  /** Whether an entry holds: in every completion, in none, or in some only. */
  truth(entry: Conditional): Truth {
    return truthOf(this.entryLeft(entry));
  }

  /** Whether each entry of one of the law's lists holds. */
  truths(list: readonly Conditional[]): Truth[] {
    const truths: Truth[] = [];
    for (const condition of conditionsOf(this.compiled, list)) truths.push(truthOf(this.fill(condition)));
    return truths;
  }

  /** Whether a question applies. */
  applies(id: string): Truth {
    const ref = this.compiled.applies.get(id);
    return ref === undefined ? 'yes' : truthOf(this.fill(ref));
  }

  /** What is left of an entry's condition: a reference into `left`. */
  entryLeft(entry: Conditional): Ref {
    return this.fill(conditionOf(this.compiled, entry));
  }

  /** What is left of a function of the law: a reference into `left`. */
  leftOf(ref: Ref): Ref {
    return this.fill(ref);
  }

  conclusionLeft(id: string): Ref {
    return this.fill(this.assessment(id).ref);
  }

  /** What a conclusion comes to over every completion. */
  conclude(id: string): Decided {
    const known = this.decided.get(id);
    if (known) return known;
    const assessment = this.assessment(id);
    const left = this.fill(assessment.ref);
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
    return concluded(compiled, this.left.ends(this.fill(ref)));
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
    const choices = this.fillPlain(this.compiled.choices);
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
  private split(cases: Case[], forced?: Forced): Ref {
    const { worked } = this.compiled;
    if (worked.length === 0) return terminal(0);
    const byMasks = new Map<string, number>();
    const which = this.left.map(this.figured ? this.fillPlain(this.compiled.choices) : everyFigure, (bits) => {
      const found = this.caseOf(bits);
      const masks = found.masks.map((mask, place) => (forced && worked[place] === forced.level ? forced.mask : mask));
      const key = masks.join();
      const index = byMasks.get(key) ?? cases.push({ ...found, masks }) - 1;
      byMasks.set(key, index);
      return index;
    });
    worked.forEach((level, place) => {
      this.known[level] = cases.reduce((mask, one) => mask | (one.masks[place] ?? 0), 0) & (this.known[level] ?? -1);
      this.narrow(level);
    });
    return which;
  }

  private caseOf(bits: number): Case {
    const known = this.made.get(bits) ?? caseOf(this.compiled, this.answers, bits, this.contracts);
    this.made.set(bits, known);
    return known;
  }

  private narrow(level: number): void {
    const all = (1 << (this.compiled.diagrams.arities[level] ?? 0)) - 1;
    if (((this.known[level] ?? -1) & all) !== all) this.narrowed[level >> 5] = (this.narrowed[level >> 5] ?? 0) | (1 << (level & 31));
  }

  private fill(ref: Ref): Ref {
    if (ref < 0) return ref;
    return isTerminal(this.which) || this.compiled.looksAtWorked[ref] === 0 ? this.fillPlain(ref) : this.fillInCase(ref, this.which);
  }

  /** A shared part is filled in once; the law's own branches come before the nodes that hold them. */
  private fillPlain(ref: Ref): Ref {
    if (ref < 0) return ref;
    const found = this.filled[ref] ?? 0;
    if (found !== 0) return found > 0 ? found - 1 : found;
    if (ref < this.left.base && !this.compiled.support.hasAny(ref, this.narrowed)) return ref;
    const { levels, firsts, branches, arities } = this.compiled.diagrams;
    const level = levels[ref] ?? 0;
    const first = firsts[ref] ?? 0;
    const allowed = this.known[level] ?? -1;
    let result: Ref;
    if ((allowed & (allowed - 1)) === 0) result = this.fillPlain(branches[first + 31 - Math.clz32(allowed)] ?? gone);
    else {
      const arity = arities[level] ?? 0;
      const start = this.left.begin(arity);
      for (let value = 0; value < arity; value++)
        this.left.put(start + value, allowed & (1 << value) ? this.fillPlain(branches[first + value] ?? gone) : gone);
      result = this.left.finish(level, start);
    }
    this.filled[ref] = result >= 0 ? result + 1 : result;
    return result;
  }

  /** The same along the choices that tell in which case the worked-out amounts are. */
  private fillInCase(ref: Ref, at: Ref): Ref {
    if (ref < 0 || this.compiled.looksAtWorked[ref] === 0) return this.fillPlain(ref);
    const { diagrams, worked } = this.compiled;
    const key = (at < 0 ? ~at : this.cases.length + at) * diagrams.size + ref;
    const found = this.inCases.get(key);
    if (found !== undefined) return found;
    const refLevel = diagrams.levels[ref] ?? 0;
    const atLevel = at < 0 ? refLevel + 1 : this.left.level(at);
    const level = Math.min(refLevel, atLevel);
    const place = at < 0 ? worked.indexOf(level) : -1;
    const allowed = place === -1 ? (this.known[level] ?? -1) : (this.cases[~at]?.masks[place] ?? -1) & (this.known[level] ?? -1);
    let result: Ref;
    if ((allowed & (allowed - 1)) === 0) result = this.branchInCase(ref, refLevel, at, atLevel, level, 31 - Math.clz32(allowed));
    else {
      const arity = diagrams.arities[level] ?? 0;
      const start = this.left.begin(arity);
      for (let value = 0; value < arity; value++)
        this.left.put(start + value, allowed & (1 << value) ? this.branchInCase(ref, refLevel, at, atLevel, level, value) : gone);
      result = this.left.finish(level, start);
    }
    this.inCases.set(key, result);
    return result;
  }

  private branchInCase(ref: Ref, refLevel: number, at: Ref, atLevel: number, level: number, value: number): Ref {
    const next = atLevel === level ? this.left.branch(at, value) : at;
    return next === gone ? gone : this.fillInCase(refLevel === level ? this.compiled.diagrams.branch(ref, value) : ref, next);
  }
}

/** While no figure is told, it makes no difference which of them count. */
const everyFigure = terminal((1 << 30) - 1);

const truthOf = (ref: Ref): Truth => (ref === holds ? 'yes' : ref === fails ? 'no' : 'unknown');
