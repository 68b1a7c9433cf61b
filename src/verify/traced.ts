import { traceName } from '../pack/build.js';
import type { Pack } from '../pack/model.js';
import { traceSchema } from '../pack/schema.js';
import { isMapping, readDocument } from '../source/document.js';
import { validate } from '../source/validate.js';
import { inEvery } from '../text/catalogue.js';
import type { Text } from '../text/localised.js';
import { tracePhrases } from '../text/phrases/trace-faults.js';
import type { Fault } from './model.js';

/** One statement in what the rules were made from, and what became of it. */
type Line = {
  readonly id: string;
  readonly line: number;
  readonly carriedBy: readonly string[];
  readonly also: readonly string[];
  readonly notARule: string | null;
};

/** An entry of a pack with what it cites. */
type Citing = { readonly id: string; readonly file: string; readonly line: number; readonly citations: readonly string[] };

/**
 * Every statement of the sources that the trace counts is carried by something or said to be no rule, once; what it names is
 * there; and what cites it is named. Checked both ways, so that neither the rules nor the trace can move without the other.
 */
export function traced(pack: Pack): Fault[] {
  if (pack.trace === null) return [];
  const { document } = readDocument(traceName, pack.trace);
  const read = document && validate(document, traceSchema, 'sporing').value;
  if (!read)
    return [
      fault(
        traceName,
        1,
        inEvery(tracePhrases, (say) => say.unreadable),
      ),
    ];
  const lines = read.sporing.map(
    (told, index): Line => ({
      id: told.id,
      line: document.placeOf(['sporing', index])?.line ?? 1,
      carriedBy: told['bæres-av'] ?? [],
      also: told.også ?? [],
      notARule: told['ikke-regel'] ?? null,
    }),
  );
  const entries = citingEntries(pack);
  const known = new Set(entries.map(({ id }) => id));
  const keys = read.kilder.map(({ nøkkel }) => nøkkel);
  const citing = citedIn(pack, keys, entries);
  const ids = new Set(lines.map(({ id }) => id));
  return [
    ...read.kilder.flatMap(({ nøkkel, antall }, index) => {
      const found = lines.filter(({ id }) => keyOf(id, keys) === nøkkel).length;
      const line = document.placeOf(['kilder', index])?.line ?? 1;
      return found === antall
        ? []
        : [
            fault(
              nøkkel,
              line,
              inEvery(tracePhrases, (say) => say.count(nøkkel, antall, found)),
            ),
          ];
    }),
    ...lines.flatMap((one, index) => [
      ...(lines.findIndex(({ id }) => id === one.id) < index
        ? [
            fault(
              one.id,
              one.line,
              inEvery(tracePhrases, (say) => say.twice(one.id)),
            ),
          ]
        : []),
      ...(keyOf(one.id, keys) === undefined
        ? [
            fault(
              one.id,
              one.line,
              inEvery(tracePhrases, (say) => say.noSource(one.id)),
            ),
          ]
        : []),
      ...faultsOf(one, citing.get(one.id) ?? new Map(), known),
    ]),
    ...[...citing].flatMap(([id, by]) =>
      ids.has(id)
        ? []
        : [...by.values()].map((entry) => ({
            ...fault(
              id,
              entry.line,
              inEvery(tracePhrases, (say) => say.notTraced(entry.id, id)),
            ),
            file: entry.file,
          })),
    ),
  ];
}

function faultsOf(one: Line, citing: ReadonlyMap<string, Citing>, known: ReadonlySet<string>): Fault[] {
  type Alone = 'carriedByNone' | 'carriedAllTheSame';
  type OfEntry = 'carrierUnknown' | 'namedTwice' | 'carrierSilent' | 'carrierUnnamed';
  const told = (key: Alone): Fault =>
    fault(
      one.id,
      one.line,
      inEvery(tracePhrases, (say) => say[key](one.id)),
    );
  const toldOf = (key: OfEntry, entry: string): Fault =>
    fault(
      one.id,
      one.line,
      inEvery(tracePhrases, (say) => say[key](one.id, entry)),
    );
  const named = [...one.carriedBy, ...one.also];
  const unnamed = [...citing.keys()].filter((id) => !one.carriedBy.includes(id));
  return [
    ...(named.length === 0 && one.notARule === null ? [told('carriedByNone')] : []),
    ...(named.length + citing.size > 0 && one.notARule !== null ? [told('carriedAllTheSame')] : []),
    ...named.filter((id) => !known.has(id)).map((id) => toldOf('carrierUnknown', id)),
    ...named.filter((id, index) => named.indexOf(id) < index).map((id) => toldOf('namedTwice', id)),
    ...one.carriedBy.filter((id) => known.has(id) && !citing.has(id)).map((id) => toldOf('carrierSilent', id)),
    ...(one.notARule === null ? unnamed.map((id) => toldOf('carrierUnnamed', id)) : []),
  ];
}

const fault = (id: string, line: number, message: Text): Fault => ({
  ...{ check: 'sporing', severity: 'feil', id, file: traceName, line, date: null, message, witness: null },
});

/** The source that a statement belongs to: `S000` of `S000-6.1-01`. */
const keyOf = (id: string, keys: readonly string[]): string | undefined => keys.find((key) => id.startsWith(`${key}-`));

/** Which entries carry each statement: those that cite it, and the one that has its id. */
function citedIn(pack: Pack, keys: readonly string[], entries: readonly Citing[]): Map<string, Map<string, Citing>> {
  const cited = new Map<string, Map<string, Citing>>();
  const add = (statement: string, entry: Citing): void => {
    const by = cited.get(statement) ?? new Map<string, Citing>();
    cited.set(statement, by.set(entry.id, entry));
  };
  for (const entry of entries) {
    if (keyOf(entry.id, keys) !== undefined) add(entry.id, entry);
    for (const citation of entry.citations) if (isStatement(pack, citation, keys)) add(citation.split(/\s/)[0] ?? '', entry);
  }
  return cited;
}

/**
 * Whether a citation is of a statement in the trace. `S000-3.2.2` is a chapter and no statement: those end in a number of their
 * own. «C-51/15 Remondis» begins as one does, but is a source of its own.
 */
const isStatement = (pack: Pack, citation: string, keys: readonly string[]): boolean => {
  const key = keyOf(citation, keys);
  return (
    key !== undefined &&
    /^\S*-\d+(\s|$)/.test(citation) &&
    !pack.sources.some((source) => source.key.startsWith(`${key}-`) && citation.startsWith(source.key))
  );
};

/** Everything in a pack that has an id and a place, with all that is cited in it; a kind that comes later is held to the same. */
function citingEntries(pack: Pack): Citing[] {
  const found: Citing[] = [];
  const walk = (value: unknown, owner: Citing | null): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, owner);
    else if (isMapping(value)) {
      const { id, file, line, citations } = value;
      const own = typeof id === 'string' && typeof file === 'string' && typeof line === 'number' ? { id, file, line } : owner;
      const cited = Array.isArray(citations) ? citations.filter((one) => typeof one === 'string') : [];
      const entry = own && { ...own, citations: cited };
      if (entry && (own !== owner || cited.length > 0)) found.push(entry);
      for (const [key, child] of Object.entries(value)) if (key !== 'citations') walk(child, entry);
    }
  };
  walk(pack, null);
  return found;
}
