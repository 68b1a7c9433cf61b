/**
 * Reduced ordered multi-valued decision diagrams: exact functions over finitely many variables with finitely many values.
 * Two functions are equal exactly when their references are, so equality, relevance and decidedness are all looked up
 * rather than searched for.
 *
 * A reference below zero is a terminal (`~reference` is its value, a bit set of at most 30 bits); from zero on it is a node,
 * and its branches come before it.
 */
export type Ref = number;

export const terminal = (value: number): Ref => ~value;
export const isTerminal = (ref: Ref): boolean => ref < 0;
export const terminalValue = (ref: Ref): number => ~ref;

/** The two ends of a condition. */
export const fails = terminal(0);
export const holds = terminal(1);

/** A branch that is not there: the variable is known not to have that value. */
export const gone: Ref = 0x3fffffff;

const everything: readonly number[] = [];

/** Of conditions, and the joining of sets of bits. */
const operations = { and: 0, or: 1, union: 2 } as const;
type Operation = (typeof operations)[keyof typeof operations];

export class Diagrams {
  /** By node: the variable it looks at, and where its branches begin in `branches`. */
  levels: Int32Array;
  firsts: Int32Array;
  branches: Int32Array;
  private nodes = 0;
  private used = 0;
  /** Branches of nodes that are not finished, a stack. */
  private pending: Int32Array = new Int32Array(256);
  private ahead = 0;
  /** By node: the round in which it was last visited. */
  private seen: Int32Array = new Int32Array(0);
  private round = 0;
  /** Open addressing: node + 1 by the hash of its content. */
  private table: Int32Array;
  /** What operations came to, four numbers each; a place is written over when another pair needs it. */
  private results: Int32Array | null = null;
  private readonly opposites = new Map<Ref, Ref>();

  /**
   * @param arities the number of values of each variable; a variable's place in the list is its place in the order.
   * @param room how many nodes there is room for at first; a power of two.
   */
  constructor(
    readonly arities: readonly number[],
    room = 4096,
  ) {
    this.levels = new Int32Array(room);
    this.firsts = new Int32Array(room);
    this.branches = new Int32Array(room * 4);
    this.table = new Int32Array(room * 2);
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

  /** Every node, as plain numbers. */
  plain(): { levels: number[]; branches: Ref[] } {
    return { levels: [...this.levels.subarray(0, this.nodes)], branches: [...this.branches.subarray(0, this.used)] };
  }

  /** The number of nodes made so far. */
  get size(): number {
    return this.nodes;
  }

  level(ref: Ref): number {
    return ref < 0 ? Number.POSITIVE_INFINITY : (this.levels[ref] ?? 0);
  }

  branch(ref: Ref, value: number): Ref {
    return this.branches[(this.firsts[ref] ?? 0) + value] ?? fails;
  }

  children(ref: Ref): readonly Ref[] {
    return ref < 0 ? [] : Array.from({ length: this.arities[this.levels[ref] ?? 0] ?? 0 }, (_, value) => this.branch(ref, value));
  }

  /**
   * The function that looks at one variable and goes on. Made once for each content; no node whose branches are all alike.
   * Branches that are gone do not count, as long as one is there.
   */
  node(level: number, children: readonly Ref[]): Ref {
    const start = this.begin(children.length);
    for (let value = 0; value < children.length; value++) this.put(start + value, children[value] ?? fails);
    return this.finish(level, start);
  }

  /** Makes room for the branches of a node to be; others may be made before it is finished, but must be finished before it. */
  begin(arity: number): number {
    const start = this.ahead;
    this.ahead += arity;
    if (this.ahead > this.pending.length) this.pending = grown(this.pending);
    return start;
  }

  put(place: number, child: Ref): void {
    this.pending[place] = child;
  }

  finish(level: number, start: number): Ref {
    const { pending } = this;
    const end = this.ahead;
    this.ahead = start;
    let only = gone;
    let alike = true;
    let hash = level + 1;
    for (let place = start; place < end; place++) {
      const child = pending[place] ?? fails;
      hash = Math.imul(hash, 0x01000193) ^ (child + place - start);
      if (child === gone || child === only) continue;
      if (only === gone) only = child;
      else alike = false;
    }
    if (alike) return only;
    if (this.table.length === 0) this.rehash(this.levels.length);
    const mask = this.table.length - 1;
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask;
    for (let found = this.table[slot] ?? 0; found !== 0; found = this.table[slot] ?? 0) {
      if (this.same(found - 1, level, start, end)) return found - 1;
      slot = (slot + 1) & mask;
    }
    return this.add(level, start, end, slot);
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
    const level = this.levels[ref] ?? 0;
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
    this.results ??= new Int32Array(this.levels.length * 8);
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

  private same(ref: Ref, level: number, start: number, end: number): boolean {
    if (this.levels[ref] !== level) return false;
    const { branches, pending } = this;
    let at = this.firsts[ref] ?? 0;
    for (let place = start; place < end; place++) if (branches[at++] !== pending[place]) return false;
    return true;
  }

  private add(level: number, start: number, end: number, slot: number): Ref {
    if (this.nodes === this.levels.length) {
      this.levels = grown(this.levels);
      this.firsts = grown(this.firsts);
    }
    if (this.used + end - start > this.branches.length) this.branches = grown(this.branches);
    const ref = this.nodes++;
    this.levels[ref] = level;
    this.firsts[ref] = this.used;
    for (let place = start; place < end; place++) this.branches[this.used++] = this.pending[place] ?? fails;
    this.table[slot] = ref + 1;
    if (this.nodes * 2 > this.table.length) this.rehash(this.table.length);
    return ref;
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
  ends(from: Ref, allowed: readonly number[] = everything): number[] {
    let start = from;
    // While everything that it looks at is known there is one way to go.
    while (start >= 0) {
      const values = allowed[this.levels[start] ?? 0] ?? -1;
      if ((values & (values - 1)) !== 0) break;
      start = this.branches[(this.firsts[start] ?? 0) + 31 - Math.clz32(values)] ?? fails;
    }
    if (start < 0) return [~start];
    const found: number[] = [];
    if (this.seen.length < this.nodes) this.seen = new Int32Array(this.levels.length);
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
    const level = this.levels[ref] ?? 0;
    const first = this.firsts[ref] ?? 0;
    const end = this.arities[level] ?? 0;
    const values = allowed[level] ?? -1;
    for (let value = 0; value < end; value++) if (values & (1 << value)) this.visit(this.branches[first + value] ?? gone, allowed, found);
  }

  /** Twice the room: every node is put in its place again. */
  private rehash(places: number): void {
    this.table = new Int32Array(places * 2);
    const mask = this.table.length - 1;
    for (let ref = 0; ref < this.nodes; ref++) {
      const level = this.levels[ref] ?? 0;
      const first = this.firsts[ref] ?? 0;
      let hash = level + 1;
      for (let value = 0; value < (this.arities[level] ?? 0); value++)
        hash = Math.imul(hash, 0x01000193) ^ ((this.branches[first + value] ?? 0) + value);
      let place = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask;
      while (this.table[place] !== 0) place = (place + 1) & mask;
      this.table[place] = ref + 1;
    }
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
