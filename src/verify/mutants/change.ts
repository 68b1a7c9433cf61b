import type { Condition, Entry, Pack, Series } from '../../pack/model.js';
import type { Standing } from '../coverage/conditions.js';

/** The pack with every entry as `change` leaves it. */
export function withEntries(pack: Pack, change: <E extends Entry>(entry: E) => E): Pack {
  return {
    ...pack,
    questions: pack.questions.map(change),
    assessments: pack.assessments.map((assessment) => ({ ...change(assessment), rules: assessment.rules.map(change) })),
    factors: pack.factors.map(change),
    routes: pack.routes.map(change),
    checks: pack.checks.map(change),
    checklist: pack.checklist.map(change),
  };
}

const keys = { når: 'when', 'unntatt-når': 'unless', 'spørres-når': 'askedWhen' } as const;

/** The pack with a condition exchanged for another, or for none. */
export const withCondition = (pack: Pack, at: Standing, condition: Condition | null): Pack =>
  withEntries(pack, (entry) => (Object.is(entry, at.entry) ? { ...entry, [keys[at.side]]: condition } : entry));

/** The pack with one series exchanged. */
export const withSeries = (pack: Pack, at: Series, series: Series): Pack => ({
  ...pack,
  parameters: pack.parameters.map((one) => (one === at ? series : one)),
});
