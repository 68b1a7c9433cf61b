import { cutOf } from '../engine/variables.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Condition } from '../pack/model.js';
import type { Band, Limit } from './model.js';

/** Limits by the first amount that lies above them. */
export type Lines = ReadonlyMap<bigint, Limit>;

/** By amount, the limits in the rules and in what gates the questions of a law. */
export function limitsDrawn(law: PackAtDate): ReadonlyMap<string, Lines> {
  const limits = new Map<string, Map<bigint, Limit>>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit);
    else if (condition.kind === 'not') visit(condition.of);
    else if (condition.kind === 'amount') {
      const amount = law.amounts.get(condition.parameter)?.value;
      if (amount === undefined) return;
      const cut = cutOf(condition.comparison, amount);
      const ofAmount = limits.get(condition.amount) ?? new Map<bigint, Limit>();
      const known = ofAmount.get(cut);
      const itself: Limit['itself'] = cut === amount ? 'above' : 'below';
      // Rules that draw the same line in both ways are told in the plainer one.
      const drawn = known?.itself === 'above' || !known ? (known ?? { amount, itself, parameters: [] }) : { ...known, amount, itself };
      const parameters = [...new Set([...drawn.parameters, condition.parameter])].sort();
      limits.set(condition.amount, ofAmount.set(cut, { ...drawn, parameters }));
    }
  };
  for (const { when, unless } of law.rules.values()) for (const condition of [when, unless]) if (condition) visit(condition);
  for (const { askedWhen } of law.questions.values()) if (askedWhen) visit(askedWhen);
  return limits;
}

/**
 * The bands of an amount by what they lead to, each as wide as it can be: what cannot be is counted with its neighbours.
 * @param leads by band what it leads to, null for one that cannot be; band n lies from the n-th cut on.
 * @param own the lines that the rules of the conclusion draw, @param all those of every rule.
 */
export function bandsBy<T>(leads: readonly (T | null)[], cuts: readonly bigint[], own: Lines, all: Lines): Map<T, Band[]> {
  const found = new Map<T, Band[]>();
  let low: Limit | null = null;
  const present = leads.flatMap((to, at) => (to === null ? [] : [{ to, at }]));
  present.forEach(({ to, at }, index) => {
    const next = present[index + 1];
    if (next?.to === to) return;
    const between = next ? cuts.slice(at, next.at) : [];
    // Between the two the rules draw a line of their own; if not, what cannot be ends where the next begins.
    const cut = between.find((one) => own.has(one)) ?? between.at(-1);
    const high: Limit | null = cut === undefined ? null : (own.get(cut) ?? all.get(cut) ?? null);
    found.set(to, [...(found.get(to) ?? []), { low, high }]);
    low = high;
  });
  return found;
}
