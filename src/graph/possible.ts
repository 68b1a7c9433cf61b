import type { CompiledPack } from '../engine/compiled.js';
import { type Diagrams, fails, gone, holds, isTerminal, type Ref } from '../engine/diagram.js';
import { endOf } from '../engine/ends.js';

/**
 * Where the told conclusions are what the answers really lead to; only the levels in `kept` are looked at.
 * What the law leaves open may be told as any of its values.
 * @param whole the law in which the conclusions are drawn, over the same diagrams.
 */
export function possible(whole: CompiledPack, told: readonly string[], kept: ReadonlySet<number>): Ref {
  const { diagrams } = whole;
  const each = told.map((id) => {
    const [drawn, level] = [whole.assessments.get(id), whole.levelOf.get(id)];
    const variable = level === undefined ? undefined : whole.variables[level];
    if (!drawn || level === undefined || variable?.kind !== 'fact') throw new Error(`«${id}» is no conclusion of the law`);
    return variable.values.reduce<Ref>((sum, value, index) => {
      const canBe = diagrams.map(drawn.ref, (mask) => (endOf(drawn, mask).possible.includes(value) ? 1 : 0));
      return diagrams.or(sum, diagrams.and(diagrams.oneOf(level, 1 << index), canBe));
    }, fails);
  });
  return somehow(
    diagrams,
    each.reduce((sum, one) => diagrams.and(sum, one), holds),
    kept,
  );
}

/** Holds where the condition does for some value of what is not kept. */
function somehow(diagrams: Diagrams, condition: Ref, kept: ReadonlySet<number>): Ref {
  const known = new Map<Ref, Ref>();
  const walk = (ref: Ref): Ref => {
    if (isTerminal(ref)) return ref;
    const found = known.get(ref);
    if (found !== undefined) return found;
    const children = diagrams.children(ref).map(walk);
    const level = diagrams.level(ref);
    const result = kept.has(level) ? diagrams.node(level, children) : either(diagrams, children);
    known.set(ref, result);
    return result;
  };
  return walk(condition);
}

/**
 * The function where the condition holds; where it does not, its branches are gone, and no node is kept for their sake. It
 * looks at nothing that it did not look at before.
 */
export function within(diagrams: Diagrams, from: Ref, condition: Ref): Ref {
  const known = new Map<string, Ref>();
  const walk = (ref: Ref, where: Ref): Ref => {
    if (where === fails) return gone;
    if (isTerminal(ref) || where === holds) return ref;
    const key = `${ref} ${where}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const level = diagrams.level(ref);
    // What the function does not look at here is no matter: it is enough that the condition can hold.
    const result =
      diagrams.level(where) < level
        ? walk(ref, either(diagrams, diagrams.children(where)))
        : diagrams.node(
            level,
            diagrams
              .children(ref)
              .map((child, value) => walk(child, diagrams.level(where) === level ? diagrams.branch(where, value) : where)),
          );
    known.set(key, result);
    return result;
  };
  return walk(from, condition);
}

const either = (diagrams: Diagrams, conditions: readonly Ref[]): Ref => conditions.reduce((sum, one) => diagrams.or(sum, one), fails);
