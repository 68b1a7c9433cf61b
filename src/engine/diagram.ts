/**
 * Reduced ordered multi-valued decision diagrams: exact functions over finitely many variables with finitely many values.
 * Two functions are equal exactly when their references are, so equality, relevance and decidedness are all looked up
 * rather than searched for.
 *
 * A reference below zero is a terminal (`~reference` is its value, a bit set); from zero on it is a node.
 */
export type Ref = number;

export const terminal = (value: number): Ref => ~value;
export const isTerminal = (ref: Ref): boolean => ref < 0;
export const terminalValue = (ref: Ref): number => ~ref;

export const never = terminal(0);
export const always = terminal(1);

type Operation = {
  readonly name: string;
  readonly onTerminals: (a: number, b: number) => number;
  readonly shortcut: (a: Ref, b: Ref) => Ref | null;
};

const and: Operation = {
  name: 'and',
  onTerminals: (a, b) => a & b,
  shortcut: (a, b) => (a === never || b === never ? never : a === always || a === b ? b : b === always ? a : null),
};
const or: Operation = {
  name: 'or',
  onTerminals: (a, b) => a | b,
  shortcut: (a, b) => (a === never || a === b ? b : b === never ? a : null),
};
/** Where the condition `a` holds, what `b` says; elsewhere nothing. */
const gate: Operation = {
  name: 'gate',
  onTerminals: (a, b) => (a === 0 ? 0 : b),
  shortcut: (a, b) => (a === never || b === never ? never : a === always ? b : null),
};

export class Diagrams {
  private readonly levels: number[] = [];
  private readonly branches: (readonly Ref[])[] = [];
  private readonly known = new Map<string, Ref>();
  private readonly results = new Map<string, Map<number, Ref>>();

  /** @param arities the number of values of each variable; a variable's place in the list is its place in the order. */
  constructor(readonly arities: readonly number[]) {}

  /** The number of nodes made so far. */
  get size(): number {
    return this.levels.length;
  }

  level(ref: Ref): number {
    return ref < 0 ? Number.POSITIVE_INFINITY : (this.levels[ref] ?? Number.POSITIVE_INFINITY);
  }

  children(ref: Ref): readonly Ref[] {
    return this.branches[ref] ?? [];
  }

  /** The function that looks at one variable and goes on. Made once for each content; no node whose branches are all alike. */
  node(level: number, children: readonly Ref[]): Ref {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${level}:${children.join()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const ref = this.levels.length;
    this.levels.push(level);
    this.branches.push(children);
    this.known.set(key, ref);
    return ref;
  }

  /** Holds when the variable has one of the values whose bits are set. */
  oneOf(level: number, values: number): Ref {
    const arity = this.arities[level] ?? 0;
    return this.node(
      level,
      Array.from({ length: arity }, (_, value) => (values & (1 << value) ? always : never)),
    );
  }

  and(a: Ref, b: Ref): Ref {
    return this.apply(and, a, b);
  }

  or(a: Ref, b: Ref): Ref {
    return this.apply(or, a, b);
  }

  /** `then` where `condition` holds, and no bits elsewhere. */
  gate(condition: Ref, then: Ref): Ref {
    return this.apply(gate, condition, then);
  }

  /** The opposite of a condition (a function to 0 and 1). */
  not(ref: Ref): Ref {
    return this.map(ref, 'not', (value) => (value === 0 ? 1 : 0));
  }

  /** The same function with every terminal changed. `name` tells the changes apart. */
  map(ref: Ref, name: string, change: (value: number) => number): Ref {
    if (ref < 0) return terminal(change(terminalValue(ref)));
    const memo = this.memo(`map ${name}`);
    const found = memo.get(ref);
    if (found !== undefined) return found;
    const result = this.node(
      this.level(ref),
      this.children(ref).map((child) => this.map(child, name, change)),
    );
    memo.set(ref, result);
    return result;
  }

  private apply(operation: Operation, a: Ref, b: Ref): Ref {
    const short = operation.shortcut(a, b);
    if (short !== null) return short;
    if (a < 0 && b < 0) return terminal(operation.onTerminals(terminalValue(a), terminalValue(b)));
    const memo = this.memo(operation.name);
    const key = (a + offset) * spread + (b + offset);
    const found = memo.get(key);
    if (found !== undefined) return found;
    const level = Math.min(this.level(a), this.level(b));
    const arity = this.arities[level] ?? 0;
    const children: Ref[] = [];
    for (let value = 0; value < arity; value++)
      children.push(this.apply(operation, this.branch(a, level, value), this.branch(b, level, value)));
    const result = this.node(level, children);
    memo.set(key, result);
    return result;
  }

  private branch(ref: Ref, level: number, value: number): Ref {
    return this.level(ref) === level ? (this.branches[ref]?.[value] ?? ref) : ref;
  }

  private memo(name: string): Map<number, Ref> {
    const found = this.results.get(name) ?? new Map<number, Ref>();
    this.results.set(name, found);
    return found;
  }
}

/** Terminals are bit sets of at most 30 bits; nodes are far fewer than 2^21. Together a pair fits an exact number. */
const offset = 2 ** 22;
const spread = 2 ** 25;
