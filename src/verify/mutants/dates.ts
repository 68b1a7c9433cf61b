import { allEntries } from '../../pack/entries.js';
import type { Entry, Pack, Series } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import { dayAfter, dayBefore, formatDate, type IsoDate } from '../../text/dates.js';
import type { Text } from '../../text/localised.js';
import { mutantPhrases } from '../../text/phrases/mutants.js';
import { isArithmetic, isRead } from './amounts.js';
import { withEntries, withSeries } from './change.js';
import { outside } from './conditions.js';
import { anything, type Mutant, unchanged } from './model.js';

/** Every date boundary moved one day either way. */
export const dateMutants = (pack: Pack): Mutant[] => [
  ...pack.parameters.flatMap((series) => seriesMutants(pack, series)),
  ...validityMutants(pack),
];

type Direction = 'earlier' | 'later';
const directions: readonly Direction[] = ['earlier', 'later'];
const moved = (date: IsoDate, direction: Direction): IsoDate => (direction === 'earlier' ? dayBefore(date) : dayAfter(date));

/** A boundary between two values moves both; the first and the last have one of their own. */
function seriesMutants(pack: Pack, series: Series): Mutant[] {
  const boundaries = [
    ...series.values.map((row, index) => ({ day: row.from, before: series.values[index - 1], after: row })),
    ...series.values.slice(-1).flatMap((row) => (row.to === null ? [] : [{ day: dayAfter(row.to), before: row, after: undefined }])),
  ];
  return boundaries.flatMap(({ day, before, after }) =>
    directions.flatMap((direction): Mutant[] => {
      if (before === undefined && direction === 'earlier' && day <= pack.from) return [];
      const start = moved(day, direction);
      const values = series.values.map((row) =>
        row === before ? { ...row, to: dayBefore(start) } : row === after ? { ...row, from: start } : row,
      );
      const affected = direction === 'earlier' ? start : day;
      const { id, file } = series;
      return [
        {
          kind: 'dato',
          ...{ id: unchanged(id), file, line: (after ?? before)?.line ?? series.line },
          change: after ? shifted('begins', day, start) : shifted('ends', dayBefore(day), dayBefore(start)),
          from: affected,
          to: affected,
          effect: { ...anything, arithmetic: isArithmetic(series) },
          pack: () => withSeries(pack, series, { ...series, values }),
          equivalent:
            affected < pack.from
              ? outside
              : before && after && before.value === after.value
                ? inEvery(mutantPhrases, (say) => say.sameOnBothSides)
                : isRead(pack, series, { from: affected, to: affected })
                  ? null
                  : inEvery(mutantPhrases, (say) => say.unusedThatDay),
        },
      ];
    }),
  );
}

/** «fra 1. januar 2024 → 2. januar 2024» */
const shifted = (what: 'begins' | 'ends', from: IsoDate, to: IsoDate): Text =>
  inEvery(mutantPhrases, (say, language) => say[what](formatDate(from, language), formatDate(to, language)));

type End = 'from' | 'to';
type Group = { readonly file: string; readonly end: End; readonly date: IsoDate; readonly entries: readonly Entry[] };

/** Entries of one file that begin or end on the same written date: mostly one line in the head of the file. */
function validityMutants(pack: Pack): Mutant[] {
  const groups = new Map<string, Group>();
  for (const entry of allEntries(pack))
    for (const end of ['from', 'to'] as const) {
      const date = entry[end];
      if (date === null) continue;
      const key = `${entry.file} ${end} ${date}`;
      const entries = [...(groups.get(key)?.entries ?? []), entry];
      groups.set(key, { file: entry.file, end, date, entries });
    }
  return [...groups.values()].flatMap((group) => directions.flatMap((direction) => validityMutant(pack, group, direction)));
}

function validityMutant(pack: Pack, { file, end, date, entries }: Group, direction: Direction): Mutant[] {
  if (end === 'from' && direction === 'earlier' && date <= pack.from) return [];
  const to = moved(date, direction);
  const affected = end === 'from' ? (direction === 'earlier' ? to : date) : direction === 'earlier' ? date : to;
  const group = new Set(entries);
  // A version that would come to hold together with the one beside it pushes that one: a pack where both hold is refused.
  const beside = pushed({ file, end, date, entries }, direction);
  const change = <E extends Entry>(entry: E): E => {
    if (group.has(entry)) return { ...entry, [end]: to };
    const other = beside(entry);
    return other === null ? entry : { ...entry, [end === 'from' ? 'to' : 'from']: moved(other, direction) };
  };
  const [first] = entries;
  return [
    {
      kind: 'dato',
      id: entries.length === 1 && first ? unchanged(first.id) : inEvery(mutantPhrases, (say) => say.entries(entries.length)),
      file,
      line: Math.min(...entries.map(({ line }) => line)),
      change: shifted(end === 'from' ? 'begins' : 'ends', date, to),
      from: affected,
      to: affected,
      effect: { ...anything, entries },
      pack: () => withEntries(pack, change),
      equivalent: affected < pack.from ? outside : null,
    },
  ];
}

/** The end of a version that lies close up to a moved one of the same id, where the move would make them overlap; else null. */
function pushed({ end, date, entries }: Group, direction: Direction): (entry: Entry) => IsoDate | null {
  const overlaps = end === 'from' ? direction === 'earlier' : direction === 'later';
  if (!overlaps) return () => null;
  const ids = new Set(entries.map(({ id }) => id));
  const neighbour = end === 'from' ? dayBefore(date) : dayAfter(date);
  return (entry) => {
    const other = end === 'from' ? entry.to : entry.from;
    return ids.has(entry.id) && other === neighbour ? other : null;
  };
}
