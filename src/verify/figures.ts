import { monthsParameter, shareParameter } from '../engine/derive.js';
import { Reading } from '../engine/reading.js';
import type { PackAtDate } from '../pack/at-date.js';
import { references } from '../pack/condition.js';
import { shareNames, valueNames } from '../pack/derived.js';
import type { Question } from '../pack/model.js';
import type { Interval } from '../text/money.js';
import { answersOf, type Told, type ToldValue } from './told.js';

/** Where the amounts that are worked out after FOA § 5-4 should fall: in øre and months, both bounds counted. */
export type Wanted = {
  readonly total: Interval;
  readonly own: Interval;
  readonly length: Interval;
  /** Whether the small lots should be within the share (FOA § 5-4 (8)); null when it does not matter. */
  readonly within: string | null;
};

/**
 * Ways of telling the figures behind the value, the plainest first: one sum, no options, nothing to be counted with it;
 * then with other purchases or other lots beside. What is told already is kept. Whether a way gives what is wanted must be
 * seen by working it out.
 */
export function* figuresFor(laws: readonly PackAtDate[], told: Told, wanted: Wanted): Generator<Told> {
  const asked = (id: string): Question | undefined => laws.flatMap((law) => law.questions.get(id) ?? [])[0];
  const figures = [...valueNames.amounts, ...shareNames.amounts].flatMap((id) => asked(id) ?? []);
  const gates = new Set(figures.flatMap(({ askedWhen }) => (askedWhen ? references(askedWhen).facts : [])));
  const shut = [...gates].filter((id) => !told.has(id) && asked(id)?.options.some(({ value }) => value === 'nei'));
  const seen = new Set<string>();
  for (const opened of [undefined, ...figures.filter(({ askedWhen }) => askedWhen !== null)]) {
    const open = new Map<string, ToldValue>(told);
    if (opened?.askedWhen) for (const [id, value] of opening(opened)) if (!open.has(id)) open.set(id, { kind: 'choice', value });
    for (const id of shut) if (!open.has(id)) open.set(id, { kind: 'choice', value: 'nei' });
    const key = [...open]
      .map(([id, { value }]) => `${id}=${value}`)
      .sort()
      .join();
    if (seen.has(key)) continue;
    seen.add(key);
    const readings = laws.map((law) => new Reading(law, answersOf(law.questions, open)));
    const applying = figures.filter((figure) =>
      readings.some((reading) => reading.law.questions.get(figure.id) === figure && reading.applies(figure) !== 'no'),
    );
    yield* amounts(laws, open, applying, wanted);
  }
}

/** The answers that make a question apply, where its condition is a plain list of them. */
function opening({ askedWhen }: Question): [string, string][] {
  if (askedWhen?.kind === 'is') return [[askedWhen.fact, askedWhen.values[0] ?? '']];
  if (askedWhen?.kind !== 'all') return [];
  return askedWhen.of.flatMap((part) => (part.kind === 'is' ? [[part.fact, part.values[0] ?? ''] satisfies [string, string]] : []));
}

function* amounts(laws: readonly PackAtDate[], open: Told, applying: readonly Question[], wanted: Wanted): Generator<Told> {
  const verdi = applying.find(({ id }) => id === 'verdi');
  if (!verdi) return yield open;
  const least = (id: string): number => applying.find((figure) => figure.id === id)?.atLeast ?? 0;
  const applies = (id: string): boolean => applying.some((figure) => figure.id === id);
  const parameter = (id: string, otherwise: number): number => Number(laws[0]?.amounts.get(id)?.value ?? otherwise);
  const share = parameter(shareParameter, 100);
  const own = Math.max(kronerUp(wanted.own.low), verdi.atLeast);
  const total = Math.max(kronerUp(wanted.total.low), own);
  const months =
    wanted.length.low <= 12n && (wanted.length.high ?? 12n) >= 12n ? 12 : Math.max(Number(wanted.length.low), least('varighet'));
  const cap = parameter(monthsParameter, months);
  const put = (sums: { own: number; lots: number; besides: number }): Told => {
    const all = new Map(open);
    const tell = (id: string, kind: 'kroner' | 'months', value: number): void => {
      if (applies(id) && !open.has(id)) all.set(id, { kind, value: Math.max(value, least(id)) });
    };
    const beside = ['tilsvarende-kjøp', 'andre-enheters-kjøp'].find((id) => applies(id) && !open.has(id));
    tell('verdi', 'kroner', sums.own);
    tell('varighet', 'months', months);
    tell('opsjon-måneder', 'months', 0);
    tell('opsjon-beløp', 'kroner', 0);
    tell('delkontrakter-samlet', 'kroner', sums.lots);
    for (const id of ['tilsvarende-kjøp', 'andre-enheters-kjøp']) tell(id, 'kroner', id === beside ? sums.besides : 0);
    tell('små-delkontrakter', 'kroner', wanted.within === 'nei' ? sums.lots : sums.own);
    if (months > cap && !open.has('samlet-pris')) all.set('samlet-pris', { kind: 'choice', value: 'ja' });
    return all;
  };
  const lots = Math.max(total, wanted.within === 'ja' ? Math.ceil((own * 100) / share) : 0);
  if (covers(wanted.own, total)) yield put({ own: total, lots: total, besides: 0 });
  if (covers(wanted.total, lots) && applies('delkontrakter-samlet')) yield put({ own, lots, besides: 0 });
  if (applies('tilsvarende-kjøp') || applies('andre-enheters-kjøp')) yield put({ own, lots: own, besides: total - own });
  // FOA § 5-4 (12): without a total price only so many months of a long contract count.
  if (months > cap) yield put({ own: Math.ceil((total * months) / cap), lots: total, besides: 0 });
}

export const kronerUp = (ore: bigint): number => Number((ore + 99n) / 100n);

const covers = ({ low, high }: Interval, whole: number): boolean =>
  BigInt(whole) * 100n >= low && (high === null || BigInt(whole) * 100n <= high);
