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
  const known = compiled.ends.get(mask);
  if (known) return known;
  const read = readEnd(compiled, mask);
  compiled.ends.set(mask, read);
  return read;
}

function readEnd({ assessment, classes }: Pick<CompiledAssessment, 'assessment' | 'classes'>, mask: number): Decided {
  const holding = classes.filter((_, index) => mask & (1 << index));
  if (holding.length === 0) return { outcome: 'no-rule', possible: [] };
  const possible = assessment.values.map(({ value }) => value).filter((value) => holding.some(({ values }) => values.includes(value)));
  if (possible.length === 1) return { outcome: 'settled', possible };
  return holding.some(({ unsettled }) => unsettled) ? { outcome: 'unsettled-law', possible } : { outcome: 'conflict', possible: [] };
}

/**
 * What is left of a conclusion for every value of every variable, each variable by itself: one look through the whole
 * instead of one for each value.
 */
export class Outlook {
  /** The ends that there are; sets of them are bit sets by place in this list. */
  private readonly ends: number[] = [];
  private readonly every: number;
  /** By level: for each value the ends that are left. */
  private readonly of = new Map<number, Int32Array>();
  /** By set of ends: what they come to together. */
  private readonly together = new Map<number, Decided>();

  /** @param root what is left of the conclusion; @param levels the variables that it looks at, in their order. */
  constructor(
    private readonly compiled: CompiledAssessment,
    diagrams: Diagrams,
    root: Ref,
    levels: readonly number[],
  ) {
    const { arities } = diagrams;
    /** By node: the ends that can still be come to; 0 while it has not been looked at. */
    const reach = new Int32Array(diagrams.size);
    for (const level of levels) this.of.set(level, new Int32Array(arities[level] ?? 0));
    /** By level: how many of the levels lie before it. */
    const before = new Int32Array(arities.length + 1);
    for (const level of levels) before.fill((before[level] ?? 0) + 1, level + 1);
    /** By place among the levels: the ends that are come to without looking there. */
    const past = new Int32Array(levels.length);
    const pass = (from: number, to: number, ends: number): void => {
      const last = before[Math.min(to, arities.length)] ?? 0;
      for (let place = before[from] ?? 0; place < last; place++) past[place] = (past[place] ?? 0) | ends;
    };
    const look = (ref: Ref): number => {
      if (ref < 0) return this.bitOf(~ref);
      const known = reach[ref] ?? 0;
      if (known !== 0) return known;
      const level = diagrams.level(ref);
      const values = this.of.get(level);
      let ends = 0;
      for (let value = 0; value < (arities[level] ?? 0); value++) {
        const child = diagrams.branch(ref, value);
        if (child === gone) continue;
        const below = look(child);
        if (values) values[value] = (values[value] ?? 0) | below;
        pass(level + 1, diagrams.level(child), below);
        ends |= below;
      }
      reach[ref] = ends;
      return ends;
    };
    this.every = look(root);
    pass(0, diagrams.level(root), this.every);
    levels.forEach((level, place) => {
      const values = this.of.get(level);
      for (let value = 0; value < (values?.length ?? 0); value++) if (values) values[value] = (values[value] ?? 0) | (past[place] ?? 0);
    });
  }

  /** What the conclusion comes to when a variable has a value; null when that leaves every end that there is now. */
  when(level: number, value: number): Decided | null {
    const ends = this.of.get(level)?.[value] ?? this.every;
    if (ends === this.every) return null;
    const known = this.together.get(ends);
    if (known) return known;
    const decided = concluded(
      this.compiled,
      this.ends.filter((_, place) => ends & (1 << place)),
    );
    this.together.set(ends, decided);
    return decided;
  }

  private bitOf(end: number): number {
    const found = this.ends.indexOf(end);
    return 1 << (found === -1 ? this.ends.push(end) - 1 : found);
  }
}
