import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts, derivedFacts } from '../pack/derived.js';
import type { Comparison, Condition } from '../pack/model.js';

/** A thing that can be known or not: a question's answer, the band that an amount falls in, or an assumption. */
export type Variable =
  | { readonly kind: 'fact' | 'assumption'; readonly id: string; readonly values: readonly string[] }
  /** Band 0 lies below the first cut, band n from the n-th cut on. */
  | { readonly kind: 'amount'; readonly id: string; readonly cuts: readonly bigint[] };

/** The assumption variable of a conclusion; its first value means that nothing is assumed. */
export const assumption = (id: string): string => `antatt ${id}`;
export const nothingAssumed = '—';

/** The first amount that lies above the limit as the comparison draws it. */
export const cutOf = (comparison: Comparison, limit: bigint): bigint =>
  comparison === 'minst' || comparison === 'under' ? limit : limit + 1n;

/**
 * Every variable that some condition looks at. Assumptions come first, since they are always known; then the questions in
 * the order of the pack, where what gates comes before what it gates; last the amounts that are worked out.
 */
export function variablesOf(law: PackAtDate): Variable[] {
  const conditions = [
    ...[...law.assessments.values()].flatMap((assessment) => assessment.rules),
    ...law.factors,
    ...law.routes,
    ...law.checks,
    ...law.checklist,
  ].flatMap((entry) => [entry.when, ...(entry.unless ? [entry.unless] : [])]);
  const asked = [...law.questions.values()].flatMap((question) => (question.askedWhen ? [question.askedWhen] : []));
  const cuts = new Map<string, Set<bigint>>();
  const facts = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit);
    else if (condition.kind === 'not') visit(condition.of);
    else if (condition.kind === 'is') facts.add(condition.fact);
    else if (condition.kind === 'amount') {
      const limit = law.amounts.get(condition.parameter);
      if (!limit) throw new Error(`no value for «${condition.parameter}» on ${law.date}`);
      cuts.set(condition.amount, (cuts.get(condition.amount) ?? new Set()).add(cutOf(condition.comparison, limit.value)));
    }
  };
  [...conditions, ...asked].forEach(visit);
  const amount = (id: string): Variable[] => {
    const found = cuts.get(id);
    return found ? [{ kind: 'amount', id, cuts: [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) }] : [];
  };
  const assumptions = [...law.assessments.values()]
    .filter((assessment) => assessment.assessedBy !== null)
    .map(
      (assessment): Variable => ({
        kind: 'assumption',
        id: assumption(assessment.id),
        values: [nothingAssumed, ...assessment.values.map((value) => value.value)],
      }),
    );
  return [
    ...assumptions,
    ...[...law.questions.values()].flatMap((question): Variable[] => [
      ...(facts.has(question.id)
        ? [{ kind: 'fact' as const, id: question.id, values: question.options.map((option) => option.value) }]
        : []),
      ...amount(question.id),
    ]),
    ...Object.keys(derivedAmounts).flatMap(amount),
    ...Object.entries(derivedFacts).flatMap(([id, values]): Variable[] => (facts.has(id) ? [{ kind: 'fact', id, values }] : [])),
  ];
}
