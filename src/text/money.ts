/** Whole øre. Money is never a float: FOA's limits are exact, and so must the comparison be. */
export type Ore = bigint;

export const kroner = (amount: number | bigint): Ore => BigInt(amount) * 100n;

/** An amount that is known to lie between two bounds; `high: null` means no upper bound is known. */
export type Interval = { readonly low: Ore; readonly high: Ore | null };

export const exactly = (amount: Ore): Interval => ({ low: amount, high: amount });
export const unbounded: Interval = { low: 0n, high: null };
export const isExact = (interval: Interval): boolean => interval.low === interval.high;

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high === null || b.high === null ? null : a.high + b.high };
}

/** The smallest interval that covers both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low < b.low ? a.low : b.low,
    high: a.high === null || b.high === null ? null : a.high > b.high ? a.high : b.high,
  };
}

/** The larger of two amounts, wherever in their intervals they lie. */
export function larger(a: Interval, b: Interval): Interval {
  return {
    low: a.low > b.low ? a.low : b.low,
    high: a.high === null || b.high === null ? null : a.high > b.high ? a.high : b.high,
  };
}

/** `interval` × `numerator` / `denominator`, rounded up to whole øre so that a limit is never missed by rounding. */
export function scale(interval: Interval, numerator: bigint, denominator: bigint): Interval {
  const up = (amount: Ore): Ore => (amount * numerator + denominator - 1n) / denominator;
  return { low: up(interval.low), high: interval.high === null ? null : up(interval.high) };
}

const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ' ');

/** «2 400 000 kr», with øre only when there are any. Ordinary spaces, so that output is the same everywhere. */
export function formatOre(amount: Ore): string {
  const sign = amount < 0n ? '−' : '';
  const whole = amount < 0n ? -amount : amount;
  const ore = whole % 100n;
  const tail = ore === 0n ? '' : `,${String(ore).padStart(2, '0')}`;
  return `${sign}${thousands(String(whole / 100n))}${tail} kr`;
}

/** «102 301,79 euro», with the cents even when there are none: a ceiling is held to the cent. */
export const formatEuro = (cents: bigint): string => `${thousands(String(cents / 100n))},${String(cents % 100n).padStart(2, '0')} euro`;

/** A plain whole number with spaces between the thousands. */
export const formatNumber = (value: number | bigint): string => thousands(String(value));
