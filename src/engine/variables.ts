import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts, derivedFacts, valueNames } from '../pack/derived.js';
import type { Comparison, Condition } from '../pack/model.js';
import type { Interval } from '../text/money.js';

/**
 * A thing that can be known or not: a question's answer, the band that an amount falls in, an assumption; or how unsettled
 * law is to be read, which nobody here knows.
 */
export type Variable =
  | { readonly kind: 'fact' | 'assumption' | 'reading'; readonly id: string; readonly values: readonly string[] }
  /** Band 0 lies below the first cut, band n from the n-th cut on. */
  | { readonly kind: 'amount'; readonly id: string; readonly cuts: readonly bigint[] };

/** The assumption variable of a conclusion; its first value means that nothing is assumed. */
export const assumption = (id: string): string => `antatt ${id}`;
export const nothingAssumed = '—';

/** The variable for what unsettled law makes of a conclusion. */
export const lawReading = (id: string): string => `loven om ${id}`;

/** Whether a variable is worked out from answers and the pack's amounts; what the caller tells is not. */
export const isWorkedOut = ({ kind, id }: Variable): boolean => (kind === 'amount' && id in derivedAmounts) || id === shareFact;

/** Whether the small lots are within the share in FOA § 5-4 (8); the other derived facts the caller tells. */
export const shareFact = 'innenfor-delkontraktandel';

/** The first amount that lies above the limit as the comparison draws it. */
export const cutOf = (comparison: Comparison, limit: bigint): bigint =>
  comparison === 'minst' || comparison === 'under' ? limit : limit + 1n;

/**
 * Every variable that some condition in one of the laws looks at. Assumptions and what the caller tells come first, since they
 * are always known; then the questions in the order of the pack, where what gates comes before what it gates; then what is worked
 * out; last how unsettled law is read.
 */
export function variablesOf(laws: readonly PackAtDate[]): Variable[] {
  const cuts = new Map<string, Set<bigint>>();
  const facts = new Map<string, Set<string>>();
  const questions = new Map<string, readonly string[]>();
  const assumptions = new Map<string, Set<string>>();
  const readings = new Map<string, Set<string>>();
  const put = <K>(map: Map<string, Set<K>>, id: string, values: Iterable<K>): void => {
    const known = map.get(id) ?? new Set();
    for (const value of values) known.add(value);
    map.set(id, known);
  };
  for (const law of laws) {
    const visit = (condition: Condition): void => {
      if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit);
      else if (condition.kind === 'not') visit(condition.of);
      else if (condition.kind === 'is') put(facts, condition.fact, []);
      else if (condition.kind === 'amount') {
        const limit = law.amounts.get(condition.parameter);
        if (!limit) throw new Error(`no value for «${condition.parameter}» on ${law.date}`);
        put(cuts, condition.amount, [cutOf(condition.comparison, limit.value)]);
      }
    };
    for (const entry of [
      ...[...law.assessments.values()].flatMap((assessment) => assessment.rules),
      ...law.factors,
      ...law.routes,
      ...law.checks,
      ...law.checklist,
    ]) {
      visit(entry.when);
      if (entry.unless) visit(entry.unless);
    }
    for (const question of law.questions.values()) {
      if (question.askedWhen) visit(question.askedWhen);
      questions.set(question.id, [...new Set([...(questions.get(question.id) ?? []), ...question.options.map((option) => option.value)])]);
    }
    for (const assessment of law.assessments.values()) {
      put(
        readings,
        lawReading(assessment.id),
        assessment.values.map((value) => value.value),
      );
      if (assessment.assessedBy !== null)
        put(assumptions, assumption(assessment.id), [nothingAssumed, ...assessment.values.map((value) => value.value)]);
    }
  }
  // The value is worked out from these, whether or not a condition looks at them.
  if (Object.keys(derivedAmounts).some((id) => cuts.has(id))) for (const id of valueNames.facts) put(facts, id, []);
  const amount = (id: string): Variable[] => {
    const found = cuts.get(id);
    return found ? [{ kind: 'amount', id, cuts: [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) }] : [];
  };
  const derived = (which: (id: string) => boolean): Variable[] =>
    Object.entries(derivedFacts).flatMap(([id, values]) => (which(id) && facts.has(id) ? [{ kind: 'fact', id, values }] : []));
  return [
    ...[...assumptions].map(([id, values]): Variable => ({ kind: 'assumption', id, values: [...values] })),
    ...derived((id) => id !== shareFact),
    ...[...questions].flatMap(([id, values]): Variable[] => [
      ...(facts.has(id) ? [{ kind: 'fact' as const, id, values }] : []),
      ...amount(id),
    ]),
    ...Object.keys(derivedAmounts).flatMap(amount),
    ...derived((id) => id === shareFact),
    ...[...readings].map(([id, values]): Variable => ({ kind: 'reading', id, values: [...values] })),
  ];
}

/** The number of values of each variable. */
export const aritiesOf = (variables: readonly Variable[]): number[] =>
  variables.map((variable) => (variable.kind === 'amount' ? variable.cuts.length + 1 : variable.values.length));

/** The place of each variable by its id; that of an amount by `#` and its id. */
export const levelsOf = (variables: readonly Variable[]): Map<string, number> =>
  new Map(variables.map((variable, level) => [`${variable.kind === 'amount' ? '#' : ''}${variable.id}`, level]));

/** The bands that an interval touches, as a bit set. */
export function bandsOf(cuts: readonly bigint[], { low, high }: Interval): number {
  let mask = 0;
  for (let band = 0; band <= cuts.length; band++) {
    const from = band === 0 ? 0n : (cuts[band - 1] ?? 0n);
    const to = cuts[band];
    if ((to === undefined || low < to) && (high === null || high >= from)) mask |= 1 << band;
  }
  return mask;
}
