import type { Reading } from './reading.js';

/** What the conclusions and main routes are, in short: enough to see whether two readings differ. */
export type Effect = { readonly conclusions: ReadonlyMap<string, readonly string[]>; readonly routes: readonly string[] };

export function effectOf(reading: Reading): Effect {
  const { law } = reading;
  const shown = [...law.assessments.values()].filter((assessment) => assessment.shown);
  return {
    conclusions: new Map(shown.map(({ id }) => [id, reading.outcome(id).possible])),
    routes: law.routes.filter((route) => route.role === 'hovedvei' && reading.truth(route) === 'yes').map((route) => route.id),
  };
}

export const sameEffect = (a: Effect, b: Effect): boolean => a.routes.join() === b.routes.join() && changedConclusions(a, b).size === 0;

/** The conclusions that are not what they were. */
export const changedConclusions = (before: Effect, after: Effect): Effect['conclusions'] =>
  new Map([...after.conclusions].filter(([id, possible]) => possible.join() !== (before.conclusions.get(id) ?? []).join()));
