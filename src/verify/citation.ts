import { type IsoDate, isIsoDate } from '../text/dates.js';

/** What a citation says after the key of its source. */
export type Citation = {
  /** `5-4`, `30-2a`; null when a part or nothing is named. */
  readonly section: string | null;
  /** `del II`, `kapittel 3`, `vedlegg 3`, `artikkel 61`, `fortalen punkt 4`. */
  readonly part: string | null;
  readonly ledd: readonly number[];
  /** A letter or a number in a list, and a number under that letter. */
  readonly point: string | null;
  readonly subpoint: string | null;
  /** The version that is meant, where the citation says so. */
  readonly version: Version | null;
};

export type Version = { readonly kind: 'amended'; readonly by: string } | { readonly kind: 'as-of' | 'repealed'; readonly date: IsoDate };

const ledd = String.raw`(?: (?<ledd>\([1-9]\d?\)(?:, \([1-9]\d?\))*(?: og \([1-9]\d?\))?))?`;
const point = String.raw`(?: (?:bokstav (?<letter>[a-zæøå])(?: nr\. (?<under>[1-9]\d?))?|nr\. (?<number>[1-9]\d?)))?`;
const places: readonly RegExp[] = [
  new RegExp(`^§ (?<section>\\d+(?:-\\d+)?(?: ?[a-z])?)${ledd}${point}$`, 'u'),
  /^(?<part>del [IVX]+|kapittel (?:\d+|[IVX]+)|vedlegg (?:\d+|[A-Z]))$/u,
];
/** Foreign and European texts are divided otherwise. */
const otherPlaces: readonly RegExp[] = [
  new RegExp(`^(?<part>artikkel \\d+)${ledd}$`, 'u'),
  /^(?<part>vedlegg [IVX]+(?: nr\. \d+[a-z]*)?|fortalen punkt \d+)$/u,
];
const amended = /^endret ved (?<by>(?:lov|forskrift) \d\d\.\d\d\.\d{4} nr\. \d+)$/u;
const asOf = /^slik (?:den|det|de) lød fra (?<date>\d\d\.\d\d\.\d{4})$/u;
const repealed = /^opphevet (?<date>\d\d\.\d\d\.\d{4})$/u;

/**
 * Reads what stands after the key: `§ 5-1 (2) bokstav b, endret ved forskrift 04.04.2018 nr. 533`.
 * One way of writing for each thing, so that citations can be compared and searched for. Null when it is another.
 */
export function readCitation(rest: string, ofKnownText: boolean): Citation | null {
  const comma = rest.search(/, (?=endret|slik|opphevet)/u);
  const place = (comma === -1 ? rest : rest.slice(0, comma)).trimStart();
  const version = comma === -1 ? null : readVersion(rest.slice(comma + 2));
  if (comma !== -1 && version === null) return null;
  const none = { section: null, part: null, ledd: [], point: null, subpoint: null, version };
  if (place === '') return version === null || version.kind === 'repealed' ? none : null;
  for (const form of ofKnownText ? places : [...places, ...otherPlaces]) {
    const found = form.exec(place)?.groups;
    if (!found) continue;
    // Only of sections is it known when they were worded as they are.
    if (version !== null && version.kind !== 'repealed' && found.section === undefined) return null;
    return {
      section: found.section ?? null,
      part: found.part ?? null,
      ledd: [...(found.ledd ?? '').matchAll(/\d+/g)].map(([number]) => Number(number)),
      point: found.letter ?? found.number ?? null,
      subpoint: found.under ?? null,
      version,
    };
  }
  return null;
}

function readVersion(text: string): Version | null {
  const by = amended.exec(text)?.groups?.by;
  if (by !== undefined) return { kind: 'amended', by };
  const since = toIso(asOf.exec(text)?.groups?.date);
  if (since) return { kind: 'as-of', date: since };
  const until = toIso(repealed.exec(text)?.groups?.date);
  return until ? { kind: 'repealed', date: until } : null;
}

/** 04.04.2018 as an ISO date; null when there is no such day. */
function toIso(text: string | undefined): IsoDate | null {
  const date = text?.split('.').reverse().join('-') ?? '';
  return isIsoDate(date) ? date : null;
}
