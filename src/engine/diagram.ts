import { fails, gone, holds, Nodes, type Ref, terminal, terminalValue } from './nodes.js';

export { fails, gone, holds, isTerminal, type Ref, terminal, terminalValue } from './nodes.js';

const everything: readonly number[] = [];

/** Of conditions, and the joining of sets of bits. */
const operations = { and: 0, or: 1, union: 2 } as const;
type Operation = (typeof operations)[keyof typeof operations];

/** Functions over the variables, and what can be made of them. */
export class Diagrams extends Nodes {
  /** What operations came to, four numbers each; a place is written over when another pair needs it. */
  private results: Int32Array | null = null;
  private readonly opposites = new Map<Ref, Ref>();
  /** By node: the round in which it was last visited. */
  private seen: Int32Array = new Int32Array(0);
  private round = 0;
  /** By node: the ends it can come to, once asked for. */
  private readonly comesTo = new Map<Ref, readonly number[]>();

  declare protected readonly under: Diagrams | null;

  // Only so that what lies underneath are diagrams too.
  constructor(arities: readonly number[], room?: number, under: Diagrams | null = null) {
    super(arities, room, under);
  }

  /** The diagrams that `plain` told of. */
  static of(arities: readonly number[], levels: readonly number[], branches: readonly Ref[]): Diagrams {
    const made = new Diagrams(arities, 2 ** Math.ceil(Math.log2(Math.max(levels.length, branches.length / 4) + 2)));
    made.nodes = levels.length;
    made.levels.set(levels);
    made.branches.set(branches);
    levels.forEach((level, ref) => {
      made.firsts[ref] = made.used;
      made.used += arities[level] ?? 0;
    });
    // Places are only needed when something is added.
    made.table = new Int32Array(0);
    return made;
  }

  /** Holds when the variable has one of the values whose bits are set. */
  oneOf(level: number, values: number): Ref {
    return this.node(
      level,
      Array.from({ length: this.arities[level] ?? 0 }, (_, value) => (values & (1 << value) ? holds : fails)),
    );
  }

  and(a: Ref, b: Ref): Ref {
    return this.apply(operations.and, a, b);
  }

  or(a: Ref, b: Ref): Ref {
    return this.apply(operations.or, a, b);
  }

  /** Every bit that either sets. */
  union(a: Ref, b: Ref): Ref {
    return this.apply(operations.union, a, b);
  }

  /** The opposite of a condition. */
  not(ref: Ref): Ref {
    return this.map(ref, (value) => 1 - value, this.opposites);
  }

  /** The same function with every terminal changed. `known` remembers parts that are done, for the same change. */
  map(ref: Ref, change: (value: number) => number, known = new Map<Ref, Ref>()): Ref {
    if (ref < 0) return terminal(change(terminalValue(ref)));
    const found = known.get(ref);
    if (found !== undefined) return found;
    const level = this.level(ref);
    const arity = this.arities[level] ?? 0;
    const start = this.begin(arity);
    for (let value = 0; value < arity; value++) {
      const child = this.branch(ref, value);
      this.put(start + value, child === gone ? gone : this.map(child, change, known));
    }
    const result = this.finish(level, start);
    known.set(ref, result);
    return result;
  }

  private apply(operation: Operation, first: Ref, second: Ref): Ref {
    if (first === second) return first;
    const [a, b] = first < second ? [first, second] : [second, first];
    // A terminal is below zero: it is `a`, or both are.
    if (a === fails || b === fails) return operation === operations.and ? fails : a === fails ? b : a;
    if (a === holds && operation === operations.and) return b;
    if ((a === holds || b === holds) && operation === operations.or) return holds;
    if (b < 0) return terminal(~a | ~b);
    this.results ??= new Int32Array(Math.max(64, this.levels.length) * 8);
    const { results } = this;
    const place = ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ operation) & ((results.length >> 2) - 1)) * 4;
    if (results[place] === a && results[place + 1] === b && results[place + 2] === operation + 1) return results[place + 3] ?? fails;
    const levelA = this.level(a);
    const levelB = this.level(b);
    const level = Math.min(levelA, levelB);
    const arity = this.arities[level] ?? 0;
    const start = this.begin(arity);
    for (let value = 0; value < arity; value++)
      this.put(
        start + value,
        this.apply(operation, levelA === level ? this.branch(a, value) : a, levelB === level ? this.branch(b, value) : b),
      );
    const result = this.finish(level, start);
    results[place] = a;
    results[place + 1] = b;
    results[place + 2] = operation + 1;
    results[place + 3] = result;
    return result;
  }

  /** The same functions among nodes that some of them needs, and no others. */
  kept(roots: readonly Ref[]): { diagrams: Diagrams; moved: (ref: Ref) => Ref } {
    const needed = new Uint8Array(this.nodes);
    for (const root of roots) if (root >= 0) needed[root] = 1;
    const to = new Int32Array(this.nodes);
    let count = 0;
    for (let ref = this.nodes - 1; ref >= 0; ref--) {
      if (needed[ref] === 0) continue;
      count++;
      for (let value = 0; value < (this.arities[this.levels[ref] ?? 0] ?? 0); value++) {
        const child = this.branch(ref, value);
        if (child >= 0) needed[child] = 1;
      }
    }
    const diagrams = new Diagrams(this.arities, 2 ** Math.ceil(Math.log2(count + 2)));
    const moved = (ref: Ref): Ref => (ref < 0 ? ref : (to[ref] ?? 0));
    for (let ref = 0; ref < this.nodes; ref++) {
      if (needed[ref] === 0) continue;
      const level = this.levels[ref] ?? 0;
      const arity = this.arities[level] ?? 0;
      const start = diagrams.begin(arity);
      for (let value = 0; value < arity; value++) diagrams.put(start + value, moved(this.branch(ref, value)));
      to[ref] = diagrams.finish(level, start);
    }
    return { diagrams, moved };
  }

  /** The ends that a function can come to; `allowed` tells by level which values are left, as bits. */
  ends(from: Ref, allowed: readonly number[] = everything): readonly number[] {
    let start = from;
    // While everything that it looks at is known there is one way to go.
    while (start >= 0) {
      const values = allowed[this.level(start)] ?? -1;
      if ((values & (values - 1)) !== 0) break;
      start = this.branch(start, 31 - Math.clz32(values));
    }
    if (start < 0) return [~start];
    if (allowed !== everything) return this.visited(start, allowed);
    if (start < this.base && this.under) return this.under.ends(start);
    const known = this.comesTo.get(start) ?? this.visited(start, allowed);
    this.comesTo.set(start, known);
    return known;
  }

  private visited(start: Ref, allowed: readonly number[]): number[] {
    const found: number[] = [];
    if (this.seen.length < this.size) this.seen = new Int32Array(this.base + this.levels.length);
    this.round++;
    this.visit(start, allowed, found);
    return found;
  }

  private visit(ref: Ref, allowed: readonly number[], found: number[]): void {
    if (ref < 0) {
      if (!found.includes(~ref)) found.push(~ref);
      return;
    }
    if (ref === gone || this.seen[ref] === this.round) return;
    this.seen[ref] = this.round;
    if (ref < this.base && this.under && allowed === everything) {
      for (const end of this.under.ends(ref)) if (!found.includes(end)) found.push(end);
      return;
    }
    const level = this.level(ref);
    const arity = this.arities[level] ?? 0;
    const values = allowed[level] ?? -1;
    for (let value = 0; value < arity; value++) if (values & (1 << value)) this.visit(this.branch(ref, value), allowed, found);
  }
}
