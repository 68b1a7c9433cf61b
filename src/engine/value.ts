import type { AnswerValue, ToldAmount } from '../project/model.js';
import { add, exactly, hull, type Interval, larger, scale, unbounded } from '../text/money.js';

/**
 * The value of a procurement after FOA § 5-4 (concessions: KKF § 5-2), as an interval where answers are missing.
 * Everything is øre without VAT. Nothing here knows files or language; the steps are put into words by the reports.
 */

/** A thing that may be told, not yet told, or not apply. */
export type Told<T> = { readonly is: 'told'; readonly value: T } | { readonly is: 'open' } | { readonly is: 'absent' };

export type ValueInput = {
  readonly verdi: Told<ToldAmount>;
  readonly varighet: Told<number | 'løpende'>;
  /** Possible answers to yes/no questions: `true`, `false`, or both while open. */
  readonly samletPris: readonly boolean[];
  readonly konsesjon: readonly boolean[];
  readonly kinds: readonly ContractKind[];
  readonly opsjonMåneder: Told<number | 'løpende'>;
  readonly opsjonBeløp: Told<ToldAmount>;
  readonly tilsvarendeKjøp: Told<ToldAmount>;
  readonly andreEnhetersKjøp: Told<ToldAmount>;
  readonly delkontrakterSamlet: Told<ToldAmount>;
  /** FOA § 5-4 (12): the number of months that stands in for an open-ended or long term. */
  readonly monthsWithoutTotal: number;
};

export type ContractKind = 'service' | 'goods' | 'works';

export type ValueStep = {
  readonly kind: 'told' | 'without-vat' | 'term' | 'capped-term' | 'options' | 'option-amount' | 'similar' | 'other-units' | 'all-lots';
  readonly amount: Interval;
  readonly months?: number;
  readonly citation: string;
};

export type ProcurementValue = {
  /** What decides which rules apply: the contract, its options, and what must be counted with it. */
  readonly total: Interval;
  /** The contract (or lot) itself with its options. */
  readonly own: Interval;
  /** All the lots together, without other purchases; the contract itself when it is no lot. */
  readonly lots: Interval;
  readonly steps: readonly ValueStep[];
};

/** The contract's own value and how it was worked out; it hangs on fewer answers than the whole does. */
export type ContractValue = { readonly amount: Interval; readonly steps: readonly ValueStep[] };

export function contractValueOf(input: ValueInput): ContractValue {
  const steps: ValueStep[] = [];
  return { amount: contractValue(input, steps, citing(input)), steps };
}

/** A concession is valued by the supplier's turnover (KKF § 5-2); FOA does not apply to it. */
const citing =
  (input: ValueInput) =>
  (provision: string): string =>
    input.konsesjon.length > 0 && input.konsesjon.every(Boolean) ? 'KKF § 5-2' : provision;

export function procurementValue(input: ValueInput, contract = contractValueOf(input)): ProcurementValue {
  const cite = citing(input);
  const steps: ValueStep[] = [...contract.steps];
  const base = contract.amount;
  const optionAmount = withoutVat(input.opsjonBeløp);
  const own = add(base, optionAmount);
  if (input.opsjonBeløp.is === 'told') steps.push({ kind: 'option-amount', amount: optionAmount, citation: cite('FOA § 5-4 (1)') });

  // The lots together are at least the lot at hand, whatever was told.
  const counted = input.delkontrakterSamlet.is === 'absent' ? own : larger(withoutVat(input.delkontrakterSamlet), own);
  if (input.delkontrakterSamlet.is === 'told') steps.push({ kind: 'all-lots', amount: counted, citation: cite('FOA § 5-4 (8)') });

  const similar = withoutVat(input.tilsvarendeKjøp);
  if (input.tilsvarendeKjøp.is === 'told') steps.push({ kind: 'similar', amount: similar, citation: cite('FOA § 5-4 (9)') });
  const others = withoutVat(input.andreEnhetersKjøp);
  if (input.andreEnhetersKjøp.is === 'told') steps.push({ kind: 'other-units', amount: others, citation: cite('FOA § 5-4 (3)') });
  return { total: add(add(counted, similar), others), own, lots: counted, steps };
}

/** FOA § 5-4 (1): the estimate is without VAT. With VAT of unknown size, only the upper bound is known. */
export function withoutVat(told: Told<ToldAmount>): Interval {
  if (told.is === 'absent') return exactly(0n);
  if (told.is === 'open') return unbounded;
  const { low, high, vat, vatAmount } = told.value;
  if (vat !== 'inklusiv') return { low, high };
  if (vatAmount === null) return { low: 0n, high };
  return { low: low > vatAmount ? low - vatAmount : 0n, high: high === null ? null : high - vatAmount };
}

/** What a figure in an answer is bounded by: øre without VAT, or months. A term without an end is longer than every term. */
export function toldInterval(value: AnswerValue): Interval {
  if (value.kind === 'amount') return withoutVat({ is: 'told', value });
  if (value.kind !== 'months') return unbounded;
  return value.months === 'løpende' ? { low: endless, high: null } : exactly(BigInt(value.months));
}

const endless = 1_000_000n;

/** The contract's own value over its term with term options, over every combination of what is still open. */
function contractValue(input: ValueInput, steps: ValueStep[], cite: (provision: string) => string): Interval {
  if (input.verdi.is !== 'told') return unbounded;
  const told = input.verdi.value;
  const amount = withoutVat(input.verdi);
  steps.push({ kind: told.vat === 'inklusiv' ? 'without-vat' : 'told', amount, citation: cite('FOA § 5-4 (1)') });
  const cases = input.konsesjon.flatMap((concession) =>
    input.kinds.flatMap((kind) => input.samletPris.map((fixedTotal) => ({ concession, kind, fixedTotal }))),
  );
  const results = cases.map((one) => overTerm(amount, told.period, input, one));
  const [first, ...rest] = results;
  if (!first) return unbounded;
  const value = rest.reduce((sum, result) => ({ ...result, amount: hull(sum.amount, result.amount) }), first);
  if (told.period !== 'totalt' || value.capped) {
    const goods = input.kinds.every((kind) => kind === 'goods');
    const citation = cite(goods ? 'FOA § 5-4 (10)' : value.capped ? 'FOA § 5-4 (12)' : 'FOA § 5-4 (1) og (12)');
    steps.push({
      kind: value.capped ? 'capped-term' : 'term',
      amount: value.amount,
      ...(value.months === null ? {} : { months: value.months }),
      citation,
    });
  } else if (input.opsjonMåneder.is === 'told' && input.opsjonMåneder.value !== 0) {
    steps.push({ kind: 'options', amount: value.amount, citation: cite('FOA § 5-4 (1)') });
  }
  return value.amount;
}

type Case = { readonly concession: boolean; readonly kind: ContractKind; readonly fixedTotal: boolean };
type TermValue = { readonly amount: Interval; readonly months: number | null; readonly capped: boolean };

function overTerm(amount: Interval, period: ToldAmount['period'], input: ValueInput, one: Case): TermValue {
  const cap = input.monthsWithoutTotal;
  const term = input.varighet.is === 'told' ? input.varighet.value : null;
  /** Without a total price, a service contract that is long or open-ended counts as `cap` months (FOA § 5-4 (12)). */
  const cappable = one.kind === 'service' && !one.fixedTotal && !one.concession;
  const option =
    input.opsjonMåneder.is === 'told' && input.opsjonMåneder.value !== 'løpende'
      ? input.opsjonMåneder.value
      : input.opsjonMåneder.is === 'absent'
        ? 0
        : null;
  const openEnded = ({ low }: Interval): TermValue => ({ amount: { low, high: null }, months: null, capped: true });
  const upTo = (high: Interval): Interval => ({ low: 0n, high: high.high });

  if (period === 'totalt') {
    // A sum that was told for a contract without an end is taken at its word.
    if (term === 'løpende') return { amount, months: null, capped: false };
    if (cappable && term === null) return { amount: option === 0 ? upTo(amount) : unbounded, months: null, capped: false };
    if (cappable && term !== null && term > cap) {
      // (12) values the term itself; options come on top (1). So a longer term is never worth less than a shorter one.
      const capped = scale(amount, BigInt(cap), BigInt(term));
      return option === null
        ? openEnded(capped)
        : { amount: add(capped, scale(amount, BigInt(option), BigInt(term))), months: cap + option, capped: true };
    }
    if (option === 0) return { amount, months: term, capped: false };
    if (option === null || term === null || term === 0) return { ...openEnded(amount), capped: false };
    return { amount: add(amount, scale(amount, BigInt(option), BigInt(term))), months: term + option, capped: false };
  }

  const monthsOf = (months: number): Interval => scale(amount, BigInt(months), period === 'år' ? 12n : 1n);
  if (term === 'løpende') {
    // Leasing of goods of open-ended term is counted the same way (FOA § 5-4 (10) c); for works and concessions no such rule exists.
    if (one.concession || one.kind === 'works') return { amount: { low: monthsOf(1).low, high: null }, months: null, capped: false };
    return { amount: monthsOf(cap), months: cap, capped: true };
  }
  if (term === null)
    return {
      amount: { low: monthsOf(1).low, high: cappable && option !== null ? monthsOf(cap + option).high : null },
      months: null,
      capped: false,
    };
  if (cappable && term > cap)
    return option === null ? openEnded(monthsOf(cap)) : { amount: monthsOf(cap + option), months: cap + option, capped: true };
  if (option === null) return { amount: { low: monthsOf(term).low, high: null }, months: null, capped: false };
  return { amount: monthsOf(term + option), months: term + option, capped: false };
}

/** FOA § 5-4 (8): whether the small lots together are at most `share` per cent of all lots. */
export function withinShare(small: Interval, own: Interval, all: Interval, share: bigint): boolean | null {
  // The exception is used on the lot at hand only if the lots it is used for come to at least as much as this one.
  if (small.high !== null && small.high < own.low) return false;
  if (all.high !== null && small.low * 100n > all.high * share) return false;
  const amongThem = own.high !== null && own.high <= small.low;
  if (amongThem && small.high !== null && small.high * 100n <= all.low * share) return true;
  return null;
}
