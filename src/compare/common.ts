import type { Bound, Shift } from './model.js';

/** The bounds that hold for every one of the shifts: what a project must be for any of them to concern it. */
export function commonBounds(shifts: readonly Shift[]): Bound[] {
  const [first, ...rest] = shifts;
  return (first?.region ?? []).flatMap((bound) => {
    let sum: Bound | null = bound;
    for (const { region } of rest) {
      const other = region.find(({ id }) => id === bound.id);
      sum = sum && other ? eitherOf(sum, other) : null;
    }
    return sum ? [sum] : [];
  });
}

/** Whether everything that a shift concerns lies within the bounds. */
export const within = ({ region }: Shift, bounds: readonly Bound[]): boolean =>
  bounds.every((bound) =>
    region.some((own) => {
      const sum = own.id === bound.id ? eitherOf(bound, own) : null;
      return sum !== null && sameBound(sum, bound);
    }),
  );

export const sameBound = (a: Bound, b: Bound): boolean => keyOf(a) === keyOf(b);

const keyOf = (bound: Bound): string =>
  bound.kind === 'answers'
    ? `${bound.id} ${bound.answers.join()}`
    : `${bound.id} ${bound.stretches.map(({ low, high }) => `${low}-${high}`).join()}`;

/** What is within one bound or the other; null when that is everything. */
function eitherOf(a: Bound, b: Bound): Bound | null {
  if (a.kind === 'answers' && b.kind === 'answers') {
    const answers = [...a.answers, ...a.others].filter((answer) => a.answers.includes(answer) || b.answers.includes(answer));
    const others = a.others.filter((answer) => b.others.includes(answer));
    return others.length === 0 ? null : { ...a, answers, others };
  }
  if (a.kind !== 'amount' || b.kind !== 'amount') return null;
  const stretches = [...a.stretches, ...b.stretches]
    .sort((one, other) => (one.low < other.low ? -1 : one.low > other.low ? 1 : 0))
    .reduce<{ low: bigint; high: bigint | null }[]>((done, next) => {
      const last = done.at(-1);
      if (last && (last.high === null || next.low <= last.high + 1n)) {
        if (last.high !== null && (next.high === null || next.high > last.high)) last.high = next.high;
      } else done.push({ ...next });
      return done;
    }, []);
  const [only] = stretches;
  return only?.low === 0n && only.high === null ? null : { ...a, stretches };
}
