import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagrams, fails, holds, isTerminal, type Ref, terminal, terminalValue } from '../../../src/engine/diagram.js';

const arities = [2, 3, 2, 4];

/** A random function over the four variables, built from its parts. */
type Formula = (diagrams: Diagrams) => Ref;
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 15 })).map(
      ([level, values]): Formula =>
        (diagrams) =>
          diagrams.oneOf(level, values),
    ),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([a, b]): Formula =>
        (diagrams) =>
          diagrams.and(a(diagrams), b(diagrams)),
    ),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([a, b]): Formula =>
        (diagrams) =>
          diagrams.or(a(diagrams), b(diagrams)),
    ),
    tie('formula').map(
      (a): Formula =>
        (diagrams) =>
          diagrams.not(a(diagrams)),
    ),
  ),
}));

const assignments = arities.reduce<number[][]>(
  (lists, arity) => lists.flatMap((list) => Array.from({ length: arity }, (_, value) => [...list, value])),
  [[]],
);

function valueAt(diagrams: Diagrams, ref: Ref, values: readonly number[]): number {
  let at = ref;
  while (!isTerminal(at)) at = diagrams.children(at)[values[diagrams.level(at)] ?? 0] ?? fails;
  return terminalValue(at);
}

const tableOf = (diagrams: Diagrams, ref: Ref): string => assignments.map((values) => valueAt(diagrams, ref, values)).join('');

describe('decision diagrams', () => {
  it('two functions are equal exactly when their references are', () => {
    fc.assert(
      fc.property(formula, formula, (a, b) => {
        const diagrams = new Diagrams(arities);
        const [left, right] = [a(diagrams), b(diagrams)];
        expect(left === right).toBe(tableOf(diagrams, left) === tableOf(diagrams, right));
      }),
      { numRuns: 300 },
    );
  });

  it('and, or and not are what they are in every case', () => {
    fc.assert(
      fc.property(formula, formula, (a, b) => {
        const diagrams = new Diagrams(arities);
        const [left, right] = [a(diagrams), b(diagrams)];
        for (const values of assignments) {
          const [x, y] = [valueAt(diagrams, left, values), valueAt(diagrams, right, values)];
          expect(valueAt(diagrams, diagrams.and(left, right), values)).toBe(x & y);
          expect(valueAt(diagrams, diagrams.or(left, right), values)).toBe(x | y);
          expect(valueAt(diagrams, diagrams.not(left), values)).toBe(1 - x);
          const bits = diagrams.map(left, (end) => end + 4);
          expect(valueAt(diagrams, diagrams.union(bits, terminal(8)), values)).toBe((x + 4) | 8);
          expect(valueAt(diagrams, diagrams.union(bits, right), values)).toBe((x + 4) | y);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('absorption, excluded middle, double negation and distribution hold as equality of references', () => {
    fc.assert(
      fc.property(formula, formula, formula, (a, b, c) => {
        const diagrams = new Diagrams(arities);
        const [p, q, r] = [a(diagrams), b(diagrams), c(diagrams)];
        expect(diagrams.or(p, diagrams.and(p, q))).toBe(p);
        expect(diagrams.or(p, diagrams.not(p))).toBe(holds);
        expect(diagrams.and(p, diagrams.not(p))).toBe(fails);
        expect(diagrams.not(diagrams.not(p))).toBe(p);
        expect(diagrams.and(p, diagrams.or(q, r))).toBe(diagrams.or(diagrams.and(p, q), diagrams.and(p, r)));
      }),
      { numRuns: 300 },
    );
  });

  it('a variable that makes no difference is not in the diagram', () => {
    const diagrams = new Diagrams(arities);
    const p = diagrams.oneOf(0, 0b10);
    const absorbed = diagrams.or(p, diagrams.and(p, diagrams.oneOf(3, 0b0101)));
    expect(diagrams.level(absorbed)).toBe(0);
    expect(diagrams.children(absorbed).every(isTerminal)).toBe(true);
    expect(diagrams.oneOf(1, 0b111)).toBe(holds);
    expect(diagrams.oneOf(1, 0)).toBe(fails);
  });
});
