import { gone, isTerminal, type Ref, terminal, terminalValue } from '../engine/diagram.js';
import type { Laws } from './laws.js';

/**
 * One function out of two: for every project what `join` makes of their ends. Values that no project may have under both
 * laws are gone from it, and nothing is assumed.
 */
export function joined({ before, allowed }: Laws, first: Ref, second: Ref, join: (first: number, second: number) => number): Ref {
  const { diagrams } = before;
  const known = new Map<Ref, Map<Ref, Ref>>();
  const walk = (a: Ref, b: Ref): Ref => {
    if (isTerminal(a) && isTerminal(b)) return terminal(join(terminalValue(a), terminalValue(b)));
    const found = known.get(a)?.get(b);
    if (found !== undefined) return found;
    const level = Math.min(diagrams.level(a), diagrams.level(b));
    const mask = allowed[level] ?? -1;
    const arity = diagrams.arities[level] ?? 0;
    const start = diagrams.begin(arity);
    for (let value = 0; value < arity; value++) {
      const then = (ref: Ref): Ref => (diagrams.level(ref) === level ? diagrams.branch(ref, value) : ref);
      diagrams.put(start + value, mask & (1 << value) ? walk(then(a), then(b)) : gone);
    }
    const result = diagrams.finish(level, start);
    known.set(a, (known.get(a) ?? new Map<Ref, Ref>()).set(b, result));
    return result;
  };
  return walk(first, second);
}

/**
 * The function of the project alone: for each what the ends come to together that it has under the ways in which unsettled
 * law can be read. Those are looked at last of all.
 */
export function settled({ before: { diagrams, variables } }: Laws, from: Ref, together: (ends: readonly number[]) => number): Ref {
  const known = new Map<Ref, Ref>();
  const walk = (ref: Ref): Ref => {
    const level = diagrams.level(ref);
    if (isTerminal(ref) || variables[level]?.kind === 'reading') return terminal(together(diagrams.ends(ref)));
    const found = known.get(ref);
    if (found !== undefined) return found;
    const arity = diagrams.arities[level] ?? 0;
    const start = diagrams.begin(arity);
    for (let value = 0; value < arity; value++) {
      const child = diagrams.branch(ref, value);
      diagrams.put(start + value, child === gone ? gone : walk(child));
    }
    const result = diagrams.finish(level, start);
    known.set(ref, result);
    return result;
  };
  return walk(from);
}

/** Numbers for things, so that a terminal can stand for each of them. */
export class Numbered<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly key: (thing: T) => string) {}

  of(thing: T): number {
    const key = this.key(thing);
    const found = this.places.get(key) ?? this.all.push(thing) - 1;
    this.places.set(key, found);
    return found;
  }
}
