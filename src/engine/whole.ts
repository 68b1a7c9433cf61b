import type { CompiledPack } from './compiled.js';
import type { Decided } from './conclude.js';
import { endOf } from './ends.js';

/** A project in which nothing is open, told plainly: answers as words, amounts in øre (months as a number), worked-out ones too. */
export type WholeFacts = Readonly<Record<string, string | number>>;

/** What each value of a variable is: a place among its branches. */
type Intake = { readonly id: string; readonly places: ReadonlyMap<string, number>; readonly cuts: readonly number[] };

/**
 * Decides whole projects, without reasons, as fast as can be: only the facts that the diagrams ask for are looked at.
 * What is missing among the facts, or is no value that the law knows, leaves the conclusion to `Decision`.
 */
export class WholeProjects {
  private readonly intake: readonly Intake[];
  private readonly known: Int8Array;
  private facts: WholeFacts = {};

  constructor(private readonly compiled: CompiledPack) {
    this.intake = compiled.variables.map((variable) => ({
      id: variable.id,
      places: new Map(variable.kind === 'amount' ? [] : variable.values.map((value, index) => [value, index])),
      cuts: variable.kind === 'amount' ? variable.cuts.map(Number) : [],
    }));
    this.known = new Int8Array(compiled.variables.length);
  }

  /** What each conclusion comes to; null where a fact that it hangs on is missing. */
  conclude(facts: WholeFacts, ids: readonly string[]): (Decided | null)[] {
    this.facts = facts;
    this.known.fill(-1);
    const { variables, assessments } = this.compiled;
    // Nothing is assumed: the first value of an assumption says so.
    for (let level = 0; variables[level]?.kind === 'assumption'; level++) this.known[level] = 0;
    const found: (Decided | null)[] = [];
    for (const id of ids) {
      const assessment = assessments.get(id);
      const end = assessment ? this.walk(assessment.ref) : null;
      found.push(assessment && end !== null ? endOf(assessment, end) : null);
    }
    return found;
  }

  private walk(from: number): number | null {
    const { levels, firsts, branches } = this.compiled.diagrams;
    let ref = from;
    while (ref >= 0) {
      const level = levels[ref] ?? 0;
      const known = this.known[level] ?? -1;
      const value = known === -1 ? this.take(level) : known;
      if (value === -1) return null;
      ref = branches[(firsts[ref] ?? 0) + value] ?? -1;
    }
    return ~ref;
  }

  private take(level: number): number {
    const intake = this.intake[level];
    const fact = intake && this.facts[intake.id];
    let value = -1;
    if (typeof fact === 'string') value = intake?.places.get(fact) ?? -1;
    else if (typeof fact === 'number') {
      const cuts = intake?.cuts ?? [];
      value = 0;
      while (value < cuts.length && fact >= (cuts[value] ?? 0)) value++;
    }
    this.known[level] = value;
    return value;
  }
}
