import type { SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { didYouMean } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { nearestName } from '../text/names.js';
import { citations } from '../text/phrases/citations.js';
import { packFilePhrases } from '../text/phrases/pack-faults.js';
import type { Pack, Source } from './model.js';
import type { RawSources } from './schema.js';

const tell = telling(packFilePhrases);

type RawSource = RawSources['kilder'][number];

export const toSource = (raw: RawSource): Source => ({
  key: raw.nøkkel,
  name: raw.navn,
  url: raw.adresse,
  date: raw.dato,
  confidence: raw.sikkerhet,
  narrowedBy: raw['innsnevret-av'],
  overturnedBy: raw['tilsidesatt-av'],
});

export function doubleKeys(document: SourceDocument, raw: RawSources): Problem[] {
  const seen = new Set<string>();
  return raw.kilder.flatMap((source, index) => {
    if (!seen.has(source.nøkkel)) {
      seen.add(source.nøkkel);
      return [];
    }
    return [
      document.problem(
        'kilder.dobbel',
        document.placeOf(['kilder', index, 'nøkkel']),
        tell((say) => say.doubleSource(source.nøkkel)),
      ),
    ];
  });
}

/** A decision is narrowed or set aside by a source that is in the list too, so that a reader can go on to it. */
export function laterSources(document: SourceDocument, raw: RawSources): Problem[] {
  const keys = raw.kilder.map((source) => source.nøkkel);
  return raw.kilder.flatMap((source, index) =>
    (['innsnevret-av', 'tilsidesatt-av'] as const).flatMap((name) => {
      const later = source[name];
      if (later === undefined || keys.includes(later)) return [];
      const near = nearestName(later, keys);
      const hint = near ? didYouMean(near) : tell((say) => say.sourcesIn('kilder.yaml'));
      return [
        document.problem(
          'kilder.ukjent',
          document.placeOf(['kilder', index, name]),
          tell((say) => say.sourceNotListed(later)),
          hint,
        ),
      ];
    }),
  );
}

/** The source that a citation names: the longest known key it starts with as a whole word, so «C-113/13 Spezzino» is not «C». */
export function sourceOf(pack: Pack, citation: string): Source | null {
  return pack.sources
    .filter(({ key }) => citation.startsWith(key) && !/[\p{L}\d]/u.test(citation.charAt(key.length)))
    .reduce<Source | null>((longest, source) => (longest === null || source.key.length > longest.key.length ? source : longest), null);
}

/** What a later source did to the one that is cited. */
export type Limited = {
  readonly citation: string;
  readonly how: 'narrowed' | 'overturned';
  readonly by: string;
  readonly date: string | null;
};

/** Those of the citations that a later source has narrowed or set aside. */
export function limitedAmong(pack: Pack, citations: readonly string[]): Limited[] {
  return citations.flatMap((citation): Limited[] => {
    const source = sourceOf(pack, citation);
    const by = source?.overturnedBy ?? source?.narrowedBy;
    if (!source || by === undefined) return [];
    const date = pack.sources.find(({ key }) => key === by)?.date ?? null;
    return [{ citation, how: source.overturnedBy === undefined ? 'narrowed' : 'overturned', by, date }];
  });
}

/** The citations as they are shown, so that nobody can read a decision without seeing what has since become of it. */
export function citedWords(pack: Pack, cited: readonly string[], language: Language): string[] {
  const limited = limitedAmong(pack, cited);
  const say = citations[language];
  return cited.map((citation) => {
    const found = limited.find((one) => one.citation === citation);
    if (!found) return citation;
    const by = found.date === null ? found.by : `${found.by}, ${formatDate(found.date, language)}`;
    return `${citation} (${say[found.how](by)})`;
  });
}
