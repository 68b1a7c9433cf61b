import type { DatedValue, Pack } from '../pack/model.js';
import { valueAt } from '../pack/series.js';
import type { Aid, AidKind, Award } from '../project/model.js';
import { firstDayWithin, type IsoDate } from '../text/dates.js';

/**
 * De minimis aid added together after støtteforskriften §§ 2 and 4: every award in euro at the rate of its own day, those within
 * the period of the new one's day, against the ceilings of that day. Nothing here knows files or language.
 */

export type CountedAward = {
  readonly award: Award;
  /** Rounded up to a whole cent, so that rounding never brings a sum under a ceiling; null without a rate. */
  readonly cents: bigint | null;
  /** Whether it falls within the period. Null while the period is not known. */
  readonly counts: boolean | null;
};

export type Ceiling = {
  readonly parameter: string;
  /** Null on a day when no ceiling is confirmed. */
  readonly limit: DatedValue | null;
  /** What is known of the awards that count towards it. */
  readonly sum: bigint;
  /** Awards that count towards it and whose amount in euro is not known. */
  readonly unknown: number;
  /** What is left below the ceiling; nothing when it is broken, null when it is not known. */
  readonly room: bigint | null;
  readonly near: boolean;
};

export type AidCalculation = {
  /** The question that it answers. */
  readonly question: string;
  readonly kind: AidKind;
  readonly period: { readonly of: 'months' | 'financial-years'; readonly length: number; readonly from: IsoDate } | null;
  /** The new award first, then the earlier ones by day. */
  readonly awards: readonly CountedAward[];
  /** The ceiling of the kind of aid, then that of both kinds together. */
  readonly ceilings: readonly Ceiling[];
  readonly complete: Aid['complete'];
  /** Null when the list does not settle it: unknown is never within. */
  readonly within: 'ja' | 'nei' | null;
};

const names = {
  bagatellmessig: {
    question: 'innenfor-bagatelltak',
    ceiling: 'statsstøtte.tak.bagatellmessig',
    months: 'statsstøtte.periode.måneder',
    years: 'statsstøtte.periode.regnskapsår',
  },
  'sgei-bagatellmessig': {
    question: 'innenfor-sgei-bagatelltak',
    ceiling: 'statsstøtte.tak.sgei',
    months: 'statsstøtte.periode.sgei-måneder',
    years: 'statsstøtte.periode.sgei-regnskapsår',
  },
} as const satisfies Record<AidKind, unknown>;
const together = 'statsstøtte.tak.samlet';

/** So near a ceiling that a rate of another day could break it. */
const nearPercent = 2n;

export function deMinimis(pack: Pack, { award, earlier, complete }: Aid): AidCalculation {
  const { question, ceiling, months, years } = names[award.kind];
  const inForce = (id: string): DatedValue | null =>
    pack.parameters.flatMap((series) => (series.id === id ? (valueAt(series, award.date) ?? []) : []))[0] ?? null;
  const period = periodOf(award.date, inForce(months), inForce(years));
  const counted = (one: Award): CountedAward => ({
    award: one,
    cents: inCents(one),
    counts: period && one.date >= period.from && one.date <= award.date,
  });
  const awards = [counted(award), ...earlier.map(counted).sort(byDay)];
  const ceilings = [
    against(
      ceiling,
      inForce(ceiling),
      awards.filter((one) => one.award.kind === award.kind),
    ),
    against(together, inForce(together), awards),
  ];
  return { question, kind: award.kind, period, awards, ceilings, complete, within: verdict(period, ceilings, complete) };
}

/** Øre at the rate of the award's own day, rounded up to whole cents. */
function inCents({ currency, units, rate }: Award): bigint | null {
  if (currency === 'EUR') return units;
  if (rate === null) return null;
  return (units * 10n ** BigInt(rate.places) + rate.digits - 1n) / rate.digits;
}

/** Before the regulations of 2023 whole financial years count; a financial year is taken to be the calendar year. */
function periodOf(date: IsoDate, months: DatedValue | null, years: DatedValue | null): AidCalculation['period'] {
  if (months) return { of: 'months', length: Number(months.value), from: firstDayWithin(Number(months.value), date) };
  if (!years) return null;
  const first = Number(date.slice(0, 4)) - Number(years.value) + 1;
  return { of: 'financial-years', length: Number(years.value), from: `${first}-01-01` };
}

function against(parameter: string, limit: DatedValue | null, awards: readonly CountedAward[]): Ceiling {
  const counting = awards.filter(({ counts }) => counts === true);
  const sum = counting.reduce((so, { cents }) => so + (cents ?? 0n), 0n);
  const unknown = counting.filter(({ cents }) => cents === null).length;
  const room = limit && unknown === 0 ? (sum < limit.value ? limit.value - sum : 0n) : null;
  const near = limit !== null && sum <= limit.value && sum * 100n >= limit.value * (100n - nearPercent);
  return { parameter, limit, sum, unknown, room, near };
}

/** Above a ceiling as soon as what is known is; within only when all of it is known, and the recipient says that it is all. */
function verdict(period: AidCalculation['period'], ceilings: readonly Ceiling[], complete: Aid['complete']): AidCalculation['within'] {
  if (period === null || ceilings.some(({ limit }) => limit === null)) return null;
  if (ceilings.some(({ limit, sum }) => limit !== null && sum > limit.value)) return 'nei';
  return complete === 'ja' && ceilings.every(({ unknown }) => unknown === 0) ? 'ja' : null;
}

/** A fixed order, whatever the order in the file is. */
function byDay(a: CountedAward, b: CountedAward): number {
  const key = ({ award }: CountedAward): string =>
    `${award.date} ${award.giver ?? ''} ${award.kind} ${award.currency} ${String(award.units).padStart(15, '0')} ${award.rate?.digits ?? ''} ${award.rate?.places ?? ''}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
