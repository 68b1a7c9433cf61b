import type { Pack } from '../pack/model.js';
import { sourceOf } from '../pack/sources.js';
import { dayAfter, formatDate } from '../text/dates.js';
import { type Citation, readCitation } from './citation.js';
import { type Cited, everyCited } from './cited.js';
import type { Fault } from './model.js';
import { nearestSection } from './nearest-section.js';
import type { Act, Edition, Provisions, Section, Span } from './provisions.js';
import { type Share, share } from './share.js';

/** What came of looking up a citation: not of a statute, found, of a text that was not read, or what is wrong with it. */
type Verdict = 'other' | 'found' | 'unread' | { readonly wrong: string };

/** Every citation of a statute names a provision that exists, and that is in force on some day on which the entry is. */
export function citationsResolve(pack: Pack, provisions: Provisions): Fault[] {
  return everyCited(pack).flatMap((entry) =>
    entry.citations.flatMap((citation): Fault[] => {
      const verdict = look(citation, entry, pack, provisions);
      if (typeof verdict === 'string') return [];
      const { id, file, line } = entry;
      const message = `hjemmelen «${citation}»: ${verdict.wrong}`;
      return [{ check: 'hjemmel', severity: 'feil', id, file, line, date: null, message, witness: null }];
    }),
  );
}

/** How many citations of statutes there are, how many were found, and how many are of texts that were not read. */
export function citationsFound(pack: Pack, provisions: Provisions): Share & { readonly unread: number } {
  const all = everyCited(pack)
    .flatMap((entry) => entry.citations.map((citation) => look(citation, entry, pack, provisions)))
    .filter((verdict) => verdict !== 'other');
  const count = (wanted: Verdict): number => all.filter((verdict) => verdict === wanted).length;
  return { ...share(count('found'), all.length), unread: count('unread') };
}

function look(citation: string, entry: Cited, pack: Pack, provisions: Provisions): Verdict {
  const key = sourceOf(pack, citation)?.key ?? '';
  if (provisions.others.has(key)) return 'other';
  const act = provisions.acts.get(key);
  if (!act) return { wrong: `kilden «${key}» står ikke i oversikten over bestemmelser` };
  const read = readCitation(citation.slice(key.length), act.read);
  if (!read) return { wrong: 'kan ikke leses; skriv som «FOA § 5-1 (2) bokstav b», og én hjemmel for hver paragraf' };
  const wrong = wrongTime(key, act, entry) ?? (act.read ? wrongPlace(act, read, entry) : wrongRepeal(key, [act], read));
  return wrong === null ? (act.read ? 'found' : 'unread') : { wrong };
}

function wrongPlace(act: Act, cited: Citation, entry: Cited): string | null {
  if (cited.part !== null) return act.parts.has(cited.part) ? null : `${act.key} har ikke ${cited.part}`;
  if (cited.section === null) return wrongRepeal(act.key, [act], cited);
  const name = `${act.key} § ${cited.section}`;
  const section = act.sections.get(cited.section);
  if (!section) {
    const near = nearestSection(cited.section, act.sections.keys());
    return `${act.key} har ingen § ${cited.section}${near === null ? '' : `; nærmest er § ${near}`}`;
  }
  const inForce = section.editions.filter((edition) => overlaps(edition, entry));
  const wrong = (inForce.length > 0 ? inForce : section.editions).map((edition) => wrongPoint(name, edition, cited));
  if (!wrong.includes(null)) return wrong.at(-1) ?? null;
  const during = { from: section.editions[0]?.from ?? null, to: section.editions.at(-1)?.to ?? null };
  if (inForce.length === 0) return wrongTime(name, during, entry) ?? `${name} gjaldt ikke mens «${entry.id}» gjelder`;
  return wrongVersion(name, act, section, cited, entry) ?? wrongRepeal(name, section.editions, cited);
}

function wrongPoint(name: string, edition: Edition, cited: Citation): string | null {
  const { ledd } = edition;
  if (cited.ledd.length > 0 && ledd === null) return `hvilke ledd ${name} har, står ikke i oversikten`;
  if (cited.ledd.some((number) => number > (ledd ?? 0))) return `${name} har ${ledd} ledd`;
  if (cited.point === null) return null;
  if (cited.ledd.length === 0 && ledd !== 1) return `si hvilket ledd i ${name} punktet står i`;
  if (cited.ledd.length > 1) return 'et punkt kan bare stå i ett ledd; skriv én hjemmel for hvert';
  const place = `(${cited.ledd[0] ?? 1})`;
  return (
    missing(name, edition, place, cited.point) ?? (cited.subpoint && missing(name, edition, `${place} ${cited.point}`, cited.subpoint))
  );
}

function missing(name: string, edition: Edition, place: string, point: string): string | null {
  const list = edition.lists.get(place);
  if (!list) return `${name} har ingen liste i ${place}`;
  return list.includes(point) ? null : `${name} ${place} har ${list[0]} til ${list.at(-1)}, ikke ${point}`;
}

/** The wording that the citation says it means is one that is known, and is no younger than the entry. */
function wrongVersion(name: string, act: Act, section: Section, cited: Citation, entry: Cited): string | null {
  const { version } = cited;
  if (version === null || version.kind === 'repealed') return null;
  const amendments = [...section.amendments];
  if (version.kind === 'amended') {
    const since = section.amendments.get(version.by);
    if (since === undefined) return `${name} er ikke endret ved ${version.by}`;
    return since <= entry.from ? null : `endringen gjaldt først fra ${formatDate(since)}, og «${entry.id}» fra ${formatDate(entry.from)}`;
  }
  const days = [act.from, ...section.editions.map((edition) => edition.from), ...amendments.map(([, day]) => day)];
  if (!days.includes(version.date)) return `${name} fikk ikke ny ordlyd ${formatDate(version.date)}`;
  return version.date <= entry.from ? null : `ordlyden gjaldt ikke da «${entry.id}» begynte å gjelde, ${formatDate(entry.from)}`;
}

function wrongRepeal(name: string, spans: readonly Span[], { version }: Citation): string | null {
  if (version?.kind !== 'repealed') return null;
  const last = spans.at(-1)?.to ?? null;
  return last !== null && dayAfter(last) === version.date ? null : `${name} er ikke opphevet ${formatDate(version.date)}`;
}

const overlaps = (span: Span, entry: Cited): boolean =>
  (span.from === null || entry.to === null || span.from <= entry.to) && (span.to === null || entry.from <= span.to);

function wrongTime(name: string, span: Span, entry: Cited): string | null {
  if (overlaps(span, entry)) return null;
  return span.to !== null && span.to < entry.from
    ? `${name} gjaldt til ${formatDate(span.to)}, og «${entry.id}» gjelder fra ${formatDate(entry.from)}`
    : `${name} gjaldt først fra ${formatDate(span.from ?? '')}, og «${entry.id}» gjelder til ${formatDate(entry.to ?? '')}`;
}
