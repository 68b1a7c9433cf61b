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

/**
 * The nodes themselves: each content once. They may lie over others, whose nodes then come first and are not made again:
 * what a reading of the law leaves as it is stays the law's own.
 */
export class Nodes {
  /** The number of nodes underneath. */
  readonly base: number;
  /** By node from `base` on: the variable it looks at, and where its branches begin in `branches`. */
  levels: Int32Array;
  firsts: Int32Array;
  branches: Int32Array;
  protected nodes = 0;
  protected used = 0;
  /** Branches of nodes that are not finished, a stack. */
  private pending: Int32Array = none;
  private ahead = 0;
  /** Open addressing: node + 1 by the hash of its content. */
  protected table: Int32Array;

  /**
   * @param arities the number of values of each variable; a variable's place in the list is its place in the order.
   * @param room how many nodes there is room for at first; none, or a power of two.
   * @param under nodes to lie over; what is added to them later is not seen.
   */
  constructor(
    readonly arities: readonly number[],
    room = 4096,
    protected readonly under: Nodes | null = null,
  ) {
    this.base = under?.size ?? 0;
    this.levels = room === 0 ? none : new Int32Array(room);
    this.firsts = room === 0 ? none : new Int32Array(room);
    this.branches = room === 0 ? none : new Int32Array(room * 4);
    this.table = room === 0 ? none : new Int32Array(room * 2);
  }

  /** Every node, as plain numbers. */
  plain(): { levels: number[]; branches: Ref[] } {
    return { levels: [...this.levels.subarray(0, this.nodes)], branches: [...this.branches.subarray(0, this.used)] };
  }

  /** The number of nodes made so far, with those underneath. */
  get size(): number {
    return this.base + this.nodes;
  }

  level(ref: Ref): number {
    if (ref < 0) return Number.POSITIVE_INFINITY;
    return (ref < this.base && this.under ? this.under.levels[ref] : this.levels[ref - this.base]) ?? 0;
  }

  branch(ref: Ref, value: number): Ref {
    if (ref < this.base && this.under) return this.under.branch(ref, value);
    return this.branches[(this.firsts[ref - this.base] ?? 0) + value] ?? fails;
  }

  children(ref: Ref): readonly Ref[] {
    return ref < 0 ? [] : Array.from({ length: this.arities[this.level(ref)] ?? 0 }, (_, value) => this.branch(ref, value));
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
    while (this.ahead > this.pending.length) this.pending = grown(this.pending);
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
    let above = false;
    let hash = level + 1;
    for (let place = start; place < end; place++) {
      const child = pending[place] ?? fails;
      hash = Math.imul(hash, 0x01000193) ^ (child + place - start);
      if (child === gone || child === only) continue;
      if (child >= this.base) above = true;
      if (only === gone) only = child;
      else alike = false;
    }
    if (alike) return only;
    const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    // Nothing underneath goes on to a node that lies over it.
    if (this.under && !above) {
      const known = this.under.find(spread, level, pending, start, end);
      if (known >= 0 && known < this.base) return known;
    }
    const known = this.find(spread, level, pending, start, end);
    return known >= 0 ? known : this.add(level, start, end, ~known);
  }

  /** The node with this content, or `~place` of where in the table it would stand. */
  private find(spread: number, level: number, contents: Int32Array, start: number, end: number): number {
    if (this.table.length === 0) this.rehash(Math.max(least, this.levels.length));
    const { table } = this;
    const mask = table.length - 1;
    let slot = spread & mask;
    for (let found = table[slot] ?? 0; found !== 0; found = table[slot] ?? 0) {
      if (this.same(found - 1, level, contents, start, end)) return this.base + found - 1;
      slot = (slot + 1) & mask;
    }
    return ~slot;
  }

  private same(own: number, level: number, contents: Int32Array, start: number, end: number): boolean {
    if (this.levels[own] !== level) return false;
    const { branches } = this;
    let at = this.firsts[own] ?? 0;
    for (let place = start; place < end; place++) if (branches[at++] !== contents[place]) return false;
    return true;
  }

  private add(level: number, start: number, end: number, slot: number): Ref {
    if (this.nodes === this.levels.length) {
      this.levels = grown(this.levels);
      this.firsts = grown(this.firsts);
    }
    while (this.used + end - start > this.branches.length) this.branches = grown(this.branches);
    const own = this.nodes++;
    this.levels[own] = level;
    this.firsts[own] = this.used;
    for (let place = start; place < end; place++) this.branches[this.used++] = this.pending[place] ?? fails;
    this.table[slot] = own + 1;
    if (this.nodes * 2 > this.table.length) this.rehash(this.table.length);
    return this.base + own;
  }

  /** Twice the room: every node is put in its place again. */
  private rehash(places: number): void {
    this.table = new Int32Array(places * 2);
    const mask = this.table.length - 1;
    for (let own = 0; own < this.nodes; own++) {
      const level = this.levels[own] ?? 0;
      const first = this.firsts[own] ?? 0;
      let hash = level + 1;
      for (let value = 0; value < (this.arities[level] ?? 0); value++)
        hash = Math.imul(hash, 0x01000193) ^ ((this.branches[first + value] ?? 0) + value);
      let place = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask;
      while (this.table[place] !== 0) place = (place + 1) & mask;
      this.table[place] = own + 1;
    }
  }
}

/** Most readings of a whole project make no node at all, so room is made only when the first one is. */
const none = new Int32Array(0);
const least = 256;

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
