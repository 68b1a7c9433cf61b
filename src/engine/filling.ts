import type { CompiledPack } from './compiled.js';
import { Diagrams, gone, isTerminal, type Ref, terminal } from './diagram.js';
import type { Case } from './worked-out.js';

/** In a whole project every function comes to an end at once, and nothing need be remembered. */
const nothing = new Int32Array(0);

/**
 * What is left of a law's functions when what is known is filled in: reduced again, so that what no longer matters is gone.
 * It lies over the law's own diagrams: a part that nothing known bears on is that part itself.
 */
export class Filling {
  readonly left: Diagrams;
  /** The variables that cannot have all of their values any more, as bits. */
  private readonly narrowed: Int32Array;
  /** By node of the law: what is left of it, one higher when it is a node, 0 when that is not worked out yet. */
  private filled: Int32Array = nothing;
  private readonly inCases = new Map<number, Ref>();
  private cases: readonly Case[] = [];
  /** Over the open choices, in `left`: in which case the worked-out amounts are. A terminal while there is only one. */
  private which: Ref = terminal(0);

  /** @param known by variable the values that it can still have, as bits; it may be narrowed later, and told so. */
  constructor(
    private readonly compiled: CompiledPack,
    private readonly known: readonly number[],
  ) {
    const { diagrams } = compiled;
    this.left = new Diagrams(diagrams.arities, 0, diagrams);
    this.narrowed = new Int32Array((known.length >> 5) + 1);
    known.forEach((_, level) => {
      this.narrow(level);
    });
  }

  /** Takes in that fewer values are left of a variable. Nothing that looks at it may have been filled in before. */
  narrow(level: number): void {
    const all = (1 << (this.compiled.diagrams.arities[level] ?? 0)) - 1;
    if (((this.known[level] ?? -1) & all) !== all) this.narrowed[level >> 5] = (this.narrowed[level >> 5] ?? 0) | (1 << (level & 31));
  }

  /** From now on the worked-out amounts are as the open choices tell. @param which a function over the choices, by place in `cases`. */
  along(which: Ref, cases: readonly Case[]): void {
    this.which = which;
    this.cases = cases;
  }

  /** What is left of a function. */
  of(ref: Ref): Ref {
    if (ref < 0) return ref;
    return isTerminal(this.which) || this.compiled.looksAtWorked[ref] === 0 ? this.plain(ref) : this.inCase(ref, this.which);
  }

  /** What is left of a function that looks at no worked-out amount. A shared part is filled in once. */
  plain(from: Ref): Ref {
    const { levels, firsts, branches, arities } = this.compiled.diagrams;
    let ref = from;
    // While what it looks at is known there is one way to go, and it is quicker gone again than remembered.
    while (ref >= 0 && ref !== gone) {
      const allowed = this.known[levels[ref] ?? 0] ?? -1;
      if ((allowed & (allowed - 1)) !== 0) break;
      ref = branches[(firsts[ref] ?? 0) + 31 - Math.clz32(allowed)] ?? gone;
    }
    if (ref < 0 || ref === gone) return ref;
    const found = this.filled[ref] ?? 0;
    if (found !== 0) return found > 0 ? found - 1 : found;
    if (ref < this.left.base && !this.compiled.support.hasAny(ref, this.narrowed)) return ref;
    const level = levels[ref] ?? 0;
    const first = firsts[ref] ?? 0;
    const allowed = this.known[level] ?? -1;
    const arity = arities[level] ?? 0;
    const start = this.left.begin(arity);
    for (let value = 0; value < arity; value++) {
      const child = allowed & (1 << value) ? (branches[first + value] ?? gone) : gone;
      this.left.put(start + value, child < 0 || child === gone ? child : this.plain(child));
    }
    const result = this.left.finish(level, start);
    if (this.filled.length === 0) this.filled = new Int32Array(this.compiled.diagrams.size);
    this.filled[ref] = result >= 0 ? result + 1 : result;
    return result;
  }

  /** The same along the choices that tell in which case the worked-out amounts are. */
  private inCase(ref: Ref, at: Ref): Ref {
    if (ref < 0 || this.compiled.looksAtWorked[ref] === 0) return this.plain(ref);
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
    return next === gone ? gone : this.inCase(refLevel === level ? this.compiled.diagrams.branch(ref, value) : ref, next);
  }
}
