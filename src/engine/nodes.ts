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

/** The nodes themselves: each content once. */
export class Nodes {
  /** By node: the variable it looks at, and where its branches begin in `branches`. */
  levels: Int32Array;
  firsts: Int32Array;
  branches: Int32Array;
  protected nodes = 0;
  protected used = 0;
  /** Branches of nodes that are not finished, a stack. */
  private pending: Int32Array = new Int32Array(256);
  private ahead = 0;
  /** Open addressing: node + 1 by the hash of its content. */
  protected table: Int32Array;

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
