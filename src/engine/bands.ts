import type { Conditional } from '../pack/model.js';
import type { Interval } from '../text/money.js';
import { gone, type Ref } from './diagram.js';
import type { Reading } from './reading.js';

/** An amount of which it only matters in which of some bands it lies. */
export type Bands = {
  readonly amount: string;
  /** The open questions that it hangs on: itself, or the figures that it is worked out from. */
  readonly questions: readonly string[];
  readonly bands: readonly Interval[];
};

/**
 * The bands of every amount that is still open: two amounts in the same band give the same conclusions, routes, findings
 * and checklist whatever else is answered; two bands beside each other do not.
 */
export function bandsThatMatter(reading: Reading): Bands[] {
  const { decision, law, compiled } = reading;
  const { left } = decision;
  const limits = new Map<number, Set<number>>();
  const seen = new Set<Ref>();
  const visit = (ref: Ref): void => {
    if (ref < 0 || ref === gone || seen.has(ref)) return;
    seen.add(ref);
    const level = left.level(ref);
    const children = left.children(ref);
    if (compiled.variables[level]?.kind === 'amount') noteLimits(level, children);
    children.forEach(visit);
  };
  const noteLimits = (level: number, children: readonly Ref[]): void => {
    const found = limits.get(level) ?? new Set<number>();
    limits.set(level, found);
    let before: Ref = gone;
    children.forEach((child, band) => {
      if (child === gone) return;
      if (before !== gone && child !== before) found.add(band);
      before = child;
    });
  };
  const entries: readonly (readonly Conditional[])[] = [law.routes, law.checks, law.checklist];
  const roots = [
    ...[...law.assessments.values()].filter(({ shown }) => shown).map(({ id }) => decision.conclusionLeft(id)),
    ...entries.flatMap((group) => group.map((entry) => decision.entryLeft(entry))),
  ];
  roots.forEach(visit);
  return [...limits].flatMap(([level, found]) => {
    const variable = compiled.variables[level];
    if (variable?.kind !== 'amount') return [];
    const known = decision.knownOf(level);
    const allowed = Array.from({ length: variable.cuts.length + 1 }, (_, band) => band).filter((band) => known & (1 << band));
    const first = allowed[0] ?? 0;
    const last = allowed.at(-1) ?? 0;
    const starts = [first, ...[...found].sort((a, b) => a - b)];
    const bands = starts.map((start, index): Interval => {
      const end = (starts[index + 1] ?? last + 1) - 1;
      const low = start === 0 ? 0n : (variable.cuts[start - 1] ?? 0n);
      const next = variable.cuts[end];
      return { low, high: next === undefined ? null : next - 1n };
    });
    return [{ amount: variable.id, questions: reading.behind(level), bands }];
  });
}
