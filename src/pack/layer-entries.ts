import { isDeepStrictEqual } from 'node:util';
import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { type Message, telling } from '../text/catalogue.js';
import type { Text } from '../text/localised.js';
import { layerPhrases } from '../text/phrases/layers.js';
import type { Entries } from './convert.js';
import { groupOf, type Kinded, kindKeys, type LayerKey, textKeys, writtenAs } from './layer-kinds.js';
import type { Layer, Pack, Place, Rewording } from './model.js';
import { withPlaces } from './places.js';

const tell = telling(layerPhrases);

export type Laid = Pick<Layer, 'adds' | 'overrides' | 'rewordings'> & {
  readonly entries: Pick<Entries, LayerKey>;
  /** The same with what is only said in other words as it stands in the layer, so that a fault there is found. */
  readonly written: Pick<Entries, LayerKey>;
  readonly problems: readonly Problem[];
};

/**
 * The entries of a pack, which knows the layer's places already, with those of a layer laid over them.
 *
 * What is new must be of one of the layer's own places. What is known already, by id and first day, is put in the place
 * of the old: as the layer wishes where both are of its own places, else only in the words that help people along. When
 * something holds, what follows, how much, by which provision and from which day is the law's, and stays.
 */
export function laid(
  base: Pack,
  entries: Entries,
  own: ReadonlySet<string>,
  documents: ReadonlyMap<string, SourceDocument>,
  placesBefore: readonly Place[],
): Laid {
  const problems: Problem[] = [];
  const adds: string[] = [];
  const overrides: string[] = [];
  const rewordings: Rewording[] = [];
  const fault = (entry: Kinded, inside: Path, code: string, message: Message, hint?: Message): null => {
    const document = documents.get(entry.file);
    // What an entry does not say of where and when it holds, the head of its file says.
    const path = inside[0] === 'gjelder' && !saysItself(document?.value, [...entry.path, ...inside]) ? ['felles'] : entry.path;
    if (document) problems.push(document.problem(code, document.placeOf([...path, ...inside]), message, hint));
    return null;
  };

  /** What becomes of one entry of the layer: null when it is refused. */
  const place = (key: LayerKey, entry: Kinded, wide: Kinded): { readonly old: Kinded | null; readonly now: Kinded } | null => {
    const known = inTheWay(base, key, entry);
    if (known && known.key !== key) {
      const message = tell((say) => say.otherKind(entry.id, say[known.key], `${known.entry.file}:${known.entry.line}`, say[key]));
      const hint = tell((say) => say.ownId);
      return fault(entry, ['id'], 'lag.annet-slag', message, hint);
    }
    const versions = known ? versionsOf(base, key, entry.id) : [];
    const old = versions.find((version) => firstDay(version) === firstDay(entry)) ?? null;
    const ours = own.has(entry.scope) && versions.every((version) => own.has(version.scope));
    if (key === 'assessments' && !old)
      return fault(
        entry,
        ['id'],
        'lag.delvurdering',
        tell((say) => say.newConclusion(entry.id)),
        tell((say) => say.useInstead),
      );
    if (old && repeated(key, entry))
      return fault(
        entry,
        ['id'],
        'lag.to-ganger',
        tell((say) => say.twiceInLayer(entry.id)),
      );
    if (ours && key !== 'assessments') return { old, now: entry };
    if (versions.length === 0)
      return fault(
        entry,
        ['gjelder', 'sted'],
        'lag.ikke-eget-sted',
        tell((say) => say.notOwnPlace(entry.id, entry.scope)),
        tell((say) => say.writePlace([...own])),
      );
    const [first] = versions;
    const where = first ? `${first.file}:${first.line}` : '';
    if (!old)
      return fault(
        entry,
        ['gjelder', 'fra'],
        'lag.ny-utgave',
        tell((say) => say.newVersion(entry.id, where)),
        tell((say) => say.versionsFrom(versions.map(firstDay))),
      );
    return reword(key, entry, wide, old);
  };

  const reword = (key: LayerKey, entry: Kinded, wide: Kinded, old: Kinded) => {
    const texts = textKeys[key];
    const [was, is] = [bare(old, texts), bare(wide, texts)];
    const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !isDeepStrictEqual(was[name], is[name]));
    for (const name of changed)
      fault(
        entry,
        [writtenAs(key, name)],
        'lag.loven',
        tell((say) => say.notChanged(entry.id, `${old.file}:${old.line}`, writtenAs(key, name))),
        tell((say) => say.mayChange(texts.map((text) => writtenAs(key, text)))),
      );
    if (changed.length > 0) return null;
    const words = texts.flatMap((name) => {
      const [said, says] = [(old as Fields)[name], (entry as Fields)[name]];
      return isDeepStrictEqual(plain(said), plain(says)) ? [] : [[name, says as Text] as const];
    });
    const { id, file, line } = entry;
    rewordings.push({ kind: key, id, from: firstDay(entry), file, line, places: [...own], words: Object.fromEntries(words) });
    // The entry itself stays as it is: the words are those of one place.
    return { old, now: old };
  };

  const seen = new Set<string>();
  const repeated = (key: LayerKey, entry: Kinded): boolean => {
    const name = `${key} ${entry.id} ${firstDay(entry)}`;
    const before = seen.has(name);
    seen.add(name);
    return before;
  };

  const result: Record<string, readonly Kinded[]> = {};
  const checked: Record<string, readonly Kinded[]> = {};
  // «annen» in what a layer repeats means what it means in the pack underneath.
  const wide = withPlaces({ ...base, ...entries, places: placesBefore }, base.places);
  for (const key of kindKeys) {
    const now: Kinded[] = [...base[key]];
    const asWritten: Kinded[] = [...base[key]];
    entries[key].forEach((entry, row) => {
      const placed = place(key, entry, wide[key][row] ?? entry);
      if (!placed) return;
      (placed.old ? overrides : adds).push(entry.id);
      const index = placed.old ? (base[key] as readonly Kinded[]).indexOf(placed.old) : now.length;
      now[index] = placed.now;
      asWritten[index] = entry;
    });
    result[key] = now;
    checked[key] = asWritten;
  }
  return {
    entries: result as unknown as Pick<Entries, LayerKey>,
    written: checked as unknown as Pick<Entries, LayerKey>,
    problems,
    adds: [...new Set(adds)].sort(),
    overrides: [...new Set(overrides)].sort(),
    rewordings,
  };
}

/** Whether something stands at the path. */
const saysItself = (value: unknown, path: Path): boolean =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<string | number, unknown>)[key] : undefined),
    value,
  ) !== undefined;

type Fields = Readonly<Record<string, unknown>>;

const firstDay = (entry: Kinded): string => ('from' in entry ? entry.from : '');

const versionsOf = (base: Pack, key: LayerKey, id: string): Kinded[] => base[key].filter((entry) => entry.id === id);

/** The entry underneath that has the id already, among those that ids are shared with; one of the same kind first. */
function inTheWay(
  base: Pack,
  key: LayerKey,
  { id }: Kinded,
): { readonly key: LayerKey; readonly entry: Pick<Kinded, 'file' | 'line'> } | null {
  const keys = kindKeys.filter((other) => groupOf(other) === groupOf(key));
  for (const other of [key, ...keys]) {
    const [entry] = versionsOf(base, other, id);
    if (entry) return { key: other, entry };
  }
  const rule = groupOf(key) === 'entries' ? base.assessments.flatMap(({ rules }) => rules).find((one) => one.id === id) : undefined;
  return rule ? { key: 'assessments', entry: rule } : null;
}

/** Where it stands and when somebody last looked at it says nothing of the law. */
const besides = ['file', 'line', 'path', 'verified', 'reviewBy'];

/** An entry without its place in the files, and without the words that may be changed. */
function bare(entry: Kinded, texts: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !texts.includes(name) && !besides.includes(name))
      .map(([name, value]) => [name, plain(value)]),
  );
}

/** The same whether it was read from YAML or from what the build kept. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined || besides.includes(name) ? [] : [[name, plain(inner)]])),
  );
}
