import type { CompiledPack } from './compiled.js';
import { fails, type Ref } from './diagram.js';

/** Every function of the law that a result shows: conclusions, routes, findings and checklist lines, each once. */
function shownFunctions({ law, assessments, entries }: CompiledPack): Ref[] {
  const conclusions = [...assessments.values()].filter(({ assessment }) => assessment.shown).map(({ ref }) => ref);
  const held = [...law.routes, ...law.checks, ...law.checklist].map((entry) => entries.get(entry) ?? -1);
  return [...new Set([...conclusions, ...held])].filter((ref) => ref >= 0);
}

const remembered = new WeakMap<CompiledPack, Dependence>();

/** Whether what a result shows hangs on one variable, when only some of the others are known. */
export class Dependence {
  private readonly byLevel: readonly (readonly Ref[])[];
  private readonly choices: ReadonlySet<number>;
  private seen = new Set<Ref>();
  private same = new Map<number, boolean>();

  private constructor(private readonly compiled: CompiledPack) {
    const { support } = compiled;
    const byLevel: Ref[][] = compiled.variables.map(() => []);
    for (const ref of shownFunctions(compiled)) for (const level of support.levels(ref)) byLevel[level]?.push(ref);
    this.byLevel = byLevel;
    this.choices = new Set(support.levels(compiled.choices));
  }

  static of(compiled: CompiledPack): Dependence {
    const found = remembered.get(compiled) ?? new Dependence(compiled);
    remembered.set(compiled, found);
    return found;
  }

  /** The functions that look at a variable at all. */
  lookingAt(level: number): readonly Ref[] {
    return this.byLevel[level] ?? [];
  }

  /** Whether one function looks at a variable. */
  looks(ref: Ref, level: number): boolean {
    return this.compiled.support.has(ref, level);
  }

  /** Whether a variable is among the choices behind the value. */
  choicesLookAt(level: number): boolean {
    return this.choices.has(level);
  }

  /** Whether some function hangs on the variable in some completion of what is known. @param known by level, values left as bits. */
  matters(level: number, known: readonly number[]): boolean {
    this.seen = new Set();
    this.same = new Map();
    return this.lookingAt(level).some((ref) => this.hangs(ref, level, known));
  }

  /** Whether a condition fails in every completion of what is known. */
  fails(condition: Ref, known: readonly number[]): boolean {
    this.same = new Map();
    return this.equal(condition, fails, known);
  }

  /** Whether a function has one end, whatever else is answered. */
  isSettled(ref: Ref, known: readonly number[]): boolean {
    return this.compiled.diagrams.ends(ref, known).length === 1;
  }

  private hangs(ref: Ref, level: number, known: readonly number[]): boolean {
    const { diagrams } = this.compiled;
    const at = diagrams.level(ref);
    if (ref < 0 || at > level || this.seen.has(ref)) return false;
    this.seen.add(ref);
    const children = diagrams.children(ref).filter((_, value) => (known[at] ?? -1) & (1 << value));
    if (at < level) return children.some((child) => this.hangs(child, level, known));
    const [first = -1, ...more] = children;
    return more.some((child) => !this.equal(first, child, known));
  }

  /** Whether two functions agree in every completion of what is known. */
  private equal(a: Ref, b: Ref, known: readonly number[]): boolean {
    if (a === b) return true;
    if (a < 0 && b < 0) return false;
    const { diagrams } = this.compiled;
    const key = (Math.min(a, b) + 2 ** 21) * 2 ** 23 + Math.max(a, b) + 2 ** 21;
    const found = this.same.get(key);
    if (found !== undefined) return found;
    const level = Math.min(diagrams.level(a), diagrams.level(b));
    let same = true;
    for (let value = 0; same && value < (diagrams.arities[level] ?? 0); value++) {
      if (((known[level] ?? -1) & (1 << value)) === 0) continue;
      const left = diagrams.level(a) === level ? diagrams.branch(a, value) : a;
      const right = diagrams.level(b) === level ? diagrams.branch(b, value) : b;
      same = this.equal(left, right, known);
    }
    this.same.set(key, same);
    return same;
  }
}
