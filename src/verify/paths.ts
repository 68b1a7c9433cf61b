import type { CompiledPack } from '../engine/compiled.js';
import { isTerminal, type Ref, terminalValue } from '../engine/diagram.js';

/** The values of some variables, by level; the rest may be anything. */
export type Choices = ReadonlyMap<number, number>;

/** For each end that a function can come to, the choices that lead there first. Assumptions are left at none. */
export function endsWithPaths(compiled: CompiledPack, from: Ref): ReadonlyMap<number, Choices> {
  const { diagrams, variables } = compiled;
  const ends = new Map<number, Choices>();
  const seen = new Set<Ref>();
  const walk = (ref: Ref, choices: Choices): void => {
    if (isTerminal(ref)) {
      const value = terminalValue(ref);
      if (!ends.has(value)) ends.set(value, choices);
      return;
    }
    if (seen.has(ref)) return;
    seen.add(ref);
    const level = diagrams.level(ref);
    const assumption = variables[level]?.kind === 'assumption';
    diagrams.children(ref).forEach((child, value) => {
      if (!assumption || value === 0) walk(child, new Map([...choices, [level, value]]));
    });
  };
  walk(from, new Map());
  return ends;
}
