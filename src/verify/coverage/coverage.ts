import type { Pack } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/localised.js';
import type { Interval } from '../../text/money.js';
import { coveragePhrases } from '../../text/phrases/cases.js';
import { comparisonsIn, inWords, standings } from './conditions.js';
import type { EntryProbes, Probes } from './probes.js';
import { common, everInForce, within } from './spans.js';
import type { Trace } from './trace.js';

/** One thing that a case should show of the rules. */
export type Point = {
  readonly group: Group;
  /** The entry or amount that it is about, with its place in the pack. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** What is to be seen. */
  readonly what: Text;
  /** The first case that shows it. */
  readonly seenIn: string | null;
};

export const groups = ['regler', 'grener', 'grenser'] as const;
export type Group = (typeof groups)[number];

/**
 * How well the cases cover the rules: every entry with a condition seen to hold and seen not to, every alternative and
 * exception seen to decide, and every limit seen from below, from above and at the limit itself.
 */
export function coverageOf(pack: Pack, probes: Probes, traces: readonly Trace[]): Point[] {
  const seen = (probe: string): string | null => traces.find((trace) => trace.says(probe))?.one.id ?? null;
  const entries = probes.entries.filter(({ entry }) => everInForce(pack, entry));
  return [
    ...entries.flatMap((entry) => entryPoints(entry, seen)),
    ...entries.flatMap((entry) => branchPoints(entry, seen)),
    ...limitPoints(pack, traces),
  ].sort(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}

function entryPoints({ entry, holds, fails }: EntryProbes, seen: (probe: string) => string | null): Point[] {
  const { id, file, line } = entry;
  return [
    { group: 'regler', id, file, line, what: inEvery(coveragePhrases, (say) => say.holds), seenIn: seen(holds) },
    { group: 'regler', id, file, line, what: inEvery(coveragePhrases, (say) => say.fails), seenIn: seen(fails) },
  ];
}

function branchPoints({ entry, stopped, branches }: EntryProbes, seen: (probe: string) => string | null): Point[] {
  const { id, file, line } = entry;
  return [
    ...branches.map(
      ({ probe, side, alternative, number, of }): Point => ({
        ...{ group: 'grener', id, file, line, seenIn: seen(probe) },
        what: inEvery(coveragePhrases, (say, language) => say.decides(number, of, side, inWords(alternative, language))),
      }),
    ),
    ...(stopped
      ? [{ group: 'grener' as const, id, file, line, what: inEvery(coveragePhrases, (say) => say.stops), seenIn: seen(stopped.yes) }]
      : []),
  ];
}

/** Every amount with every dated limit that it is compared with on some day: below, at and above. */
function limitPoints(pack: Pack, traces: readonly Trace[]): Point[] {
  const points = new Map<string, Point>();
  for (const { entry, condition } of standings(pack))
    for (const { amount, parameter } of comparisonsIn(condition)) {
      const series = pack.parameters.find(({ id }) => id === parameter);
      for (const row of series?.values ?? []) {
        const span = common(row, entry);
        if (!series || !everInForce(pack, span)) continue;
        const told = traces.flatMap((trace) => {
          const found = within(trace.one.date, span) ? trace.amount(amount) : null;
          return found === null || found === 'absent' ? [] : [{ id: trace.one.id, found }];
        });
        for (const [side, isThere] of sides) {
          const key = `${amount} ${series.id} ${row.from} ${side}`;
          const known = points.get(key);
          const seenIn = known?.seenIn ?? told.find(({ found }) => isThere(found, row.value))?.id ?? null;
          points.set(key, {
            ...{ group: 'grenser', id: amount, file: series.file, line: row.line, seenIn },
            what: known?.what ?? inEvery(coveragePhrases, (say, language) => say[side](series.id, formatDate(row.from, language))),
          });
        }
      }
    }
  return [...points.values()];
}

const sides: readonly (readonly [side: 'under' | 'at' | 'over', isThere: (amount: Interval, limit: bigint) => boolean])[] = [
  ['under', ({ high }, limit) => high !== null && high < limit],
  ['at', ({ low, high }, limit) => low === limit && high === limit],
  ['over', ({ low }, limit) => low > limit],
];
