import type { CompiledAssessment } from './compiled.js';
import type { Decided } from './conclude.js';
import { type Diagrams, gone, type Ref } from './diagram.js';

/**
 * What several ends of an assessment come to together.
 * @param lawOnly nothing is open between them but what the law itself leaves open.
 */
export function concluded(compiled: CompiledAssessment, masks: readonly number[], lawOnly = false): Decided {
  const [one, ...more] = masks.map((mask) => endOf(compiled, mask));
  if (one && more.every((end) => end === one || (end.outcome === one.outcome && end.possible.join() === one.possible.join()))) return one;
  // Some completions may end in a gap or a conflict; as long as others do not, it is facts that are missing.
  const possible = compiled.assessment.values
    .map(({ value }) => value)
    .filter((value) => one?.possible.includes(value) || more.some((end) => end.possible.includes(value)));
  return { outcome: lawOnly ? 'unsettled-law' : 'missing-facts', possible };
}

/** What one terminal of an assessment stands for. */
export function endOf(compiled: Pick<CompiledAssessment, 'assessment' | 'classes' | 'ends'>, mask: number): Decided {
  const known = compiled.ends.get(mask) ?? readEnd(compiled, mask);
  compiled.ends.set(mask, known);
  return known;
}

function readEnd({ assessment, classes }: Pick<CompiledAssessment, 'assessment' | 'classes'>, mask: number): Decided {
  const holding = classes.filter((_, index) => mask & (1 << index));
  if (holding.length === 0) return { outcome: 'no-rule', possible: [] };
  const possible = assessment.values.map(({ value }) => value).filter((value) => holding.some(({ values }) => values.includes(value)));
  if (possible.length === 1) return { outcome: 'settled', possible };
  return holding.some(({ unsettled }) => unsettled) ? { outcome: 'unsettled-law', possible } : { outcome: 'conflict', possible: [] };
}

/**
 * The ends that a function can come to for every value of every variable, each variable by itself: one look through the
 * function instead of one for each value.
 */
export class Outlook {
  /** The ends of the function; sets of them are bit sets by place in this list. */
  private readonly ends: number[] = [];
  private readonly nodes: Ref[] = [];
  /** By place in `nodes`: the ends that can still be come to. */
  private readonly reach = new Map<Ref, number>();
  private readonly of = new Map<number, Int32Array>();

  constructor(
    private readonly diagrams: Diagrams,
    private readonly root: Ref,
    levels: readonly number[],
  ) {
    this.look(root);
    const besides = new Map(levels.map((level) => [level, 0]));
    const past = (from: number, to: number, ends: number): void => {
      for (const level of levels) if (level > from && level < to) besides.set(level, (besides.get(level) ?? 0) | ends);
    };
    past(-1, diagrams.level(root), this.reachOf(root));
    for (const level of levels) this.of.set(level, new Int32Array(diagrams.arities[level] ?? 0));
    for (const ref of this.nodes) {
      const level = diagrams.level(ref);
      const values = this.of.get(level);
      for (let value = 0; value < (diagrams.arities[level] ?? 0); value++) {
        const child = diagrams.branch(ref, value);
        if (child === gone) continue;
        const ends = this.reachOf(child);
        if (values) values[value] = (values[value] ?? 0) | ends;
        past(level, diagrams.level(child), ends);
      }
    }
    for (const [level, values] of this.of)
      for (let value = 0; value < values.length; value++) values[value] = (values[value] ?? 0) | (besides.get(level) ?? 0);
  }

  /** The ends that are left when a variable has a value. */
  endsIf(level: number, value: number): number[] {
    const bits = this.of.get(level)?.[value] ?? this.reachOf(this.root);
    return this.ends.filter((_, index) => bits & (1 << index));
  }

  private reachOf(ref: Ref): number {
    if (ref >= 0) return this.reach.get(ref) ?? 0;
    const found = this.ends.indexOf(~ref);
    return 1 << (found === -1 ? this.ends.push(~ref) - 1 : found);
  }

  private look(ref: Ref): number {
    if (ref < 0) return this.reachOf(ref);
    const known = this.reach.get(ref);
    if (known !== undefined) return known;
    let ends = 0;
    for (let value = 0; value < (this.diagrams.arities[this.diagrams.level(ref)] ?? 0); value++) {
      const child = this.diagrams.branch(ref, value);
      if (child !== gone) ends |= this.look(child);
    }
    this.reach.set(ref, ends);
    this.nodes.push(ref);
    return ends;
  }
}
