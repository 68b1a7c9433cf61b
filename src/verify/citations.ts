import type { Pack } from '../pack/model.js';
import { sourceOf } from '../pack/sources.js';
import { inEvery } from '../text/catalogue.js';
import { dayAfter, formatDate } from '../text/dates.js';
import { inLanguage, type Text } from '../text/localised.js';
import { citationPhrases } from '../text/phrases/citation-faults.js';
import { type Citation, readCitation } from './citation.js';
import { type Cited, everyCited } from './cited.js';
import type { Fault } from './model.js';
import { nearestSection } from './nearest-section.js';
import type { Act, Edition, Provisions, Section, Span } from './provisions.js';
import { type Share, share } from './share.js';

/** What came of looking up a citation: not of a statute, found, of a text that was not read, or what is wrong with it. */
type Verdict = 'other' | 'found' | 'unread' | { readonly wrong: Wrong };
type Wrong = Text;

/** Every citation of a statute names a provision that exists, and that is in force on some day on which the entry is. */
export function citationsResolve(pack: Pack, provisions: Provisions): Fault[] {
  return everyCited(pack).flatMap((entry) =>
    entry.citations.flatMap((citation): Fault[] => {
      const verdict = look(citation, entry, pack, provisions);
      if (typeof verdict === 'string') return [];
      const { id, file, line } = entry;
      const message = inEvery(citationPhrases, (say, language) => say.wrong(citation, inLanguage(verdict.wrong, language)));
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
  if (!act) return { wrong: inEvery(citationPhrases, (say) => say.unknownSource(key)) };
  const read = readCitation(citation.slice(key.length), act.read);
  if (!read) return { wrong: inEvery(citationPhrases, (say) => say.unreadable) };
  const wrong = wrongTime(key, act, entry) ?? (act.read ? wrongPlace(act, read, entry) : wrongRepeal(key, [act], read));
  return wrong === null ? (act.read ? 'found' : 'unread') : { wrong };
}

function wrongPlace(act: Act, cited: Citation, entry: Cited): Wrong | null {
  const { part, section: number } = cited;
  if (part !== null) return act.parts.has(part) ? null : inEvery(citationPhrases, (say) => say.noPart(act.key, part));
  if (number === null) return wrongRepeal(act.key, [act], cited);
  const name = `${act.key} § ${number}`;
  const section = act.sections.get(number);
  if (!section) {
    const near = nearestSection(number, act.sections.keys());
    return inEvery(citationPhrases, (say) =>
      near === null ? say.noSection(act.key, number) : say.noSectionButNear(act.key, number, near),
    );
  }
  const inForce = section.editions.filter((edition) => overlaps(edition, entry));
  const wrong = (inForce.length > 0 ? inForce : section.editions).map((edition) => wrongPoint(name, edition, cited));
  if (!wrong.includes(null)) return wrong.at(-1) ?? null;
  const during = { from: section.editions[0]?.from ?? null, to: section.editions.at(-1)?.to ?? null };
  if (inForce.length === 0) return wrongTime(name, during, entry) ?? inEvery(citationPhrases, (say) => say.notInForce(name, entry.id));
  return wrongVersion(name, act, section, cited, entry) ?? wrongRepeal(name, section.editions, cited);
}

function wrongPoint(name: string, edition: Edition, cited: Citation): Wrong | null {
  const { ledd } = edition;
  if (cited.ledd.length > 0 && ledd === null) return inEvery(citationPhrases, (say) => say.leddUnknown(name));
  if (cited.ledd.some((number) => number > (ledd ?? 0))) return inEvery(citationPhrases, (say) => say.leddCount(name, ledd ?? 0));
  if (cited.point === null) return null;
  if (cited.ledd.length === 0 && ledd !== 1) return inEvery(citationPhrases, (say) => say.whichLedd(name));
  if (cited.ledd.length > 1) return inEvery(citationPhrases, (say) => say.oneLedd);
  const place = `(${cited.ledd[0] ?? 1})`;
  return (
    missing(name, edition, place, cited.point) ??
    (cited.subpoint === null ? null : missing(name, edition, `${place} ${cited.point}`, cited.subpoint))
  );
}

function missing(name: string, edition: Edition, place: string, point: string): Wrong | null {
  const list = edition.lists.get(place);
  if (!list) return inEvery(citationPhrases, (say) => say.noList(name, place));
  if (list.includes(point)) return null;
  return inEvery(citationPhrases, (say) => say.notInList(`${name} ${place}`, list[0] ?? '', list.at(-1) ?? '', point));
}

/** The wording that the citation says it means is one that is known, and is no younger than the entry. */
function wrongVersion(name: string, act: Act, section: Section, cited: Citation, entry: Cited): Wrong | null {
  const { version } = cited;
  if (version === null || version.kind === 'repealed') return null;
  const amendments = [...section.amendments];
  if (version.kind === 'amended') {
    const since = section.amendments.get(version.by);
    if (since === undefined) return inEvery(citationPhrases, (say) => say.notAmendedBy(name, version.by));
    if (since <= entry.from) return null;
    return inEvery(citationPhrases, (say, language) =>
      say.amendedLater(formatDate(since, language), entry.id, formatDate(entry.from, language)),
    );
  }
  const days = [act.from, ...section.editions.map((edition) => edition.from), ...amendments.map(([, day]) => day)];
  if (!days.includes(version.date))
    return inEvery(citationPhrases, (say, language) => say.noNewWording(name, formatDate(version.date, language)));
  if (version.date <= entry.from) return null;
  return inEvery(citationPhrases, (say, language) => say.wordingLater(entry.id, formatDate(entry.from, language)));
}

function wrongRepeal(name: string, spans: readonly Span[], { version }: Citation): Wrong | null {
  if (version?.kind !== 'repealed') return null;
  const last = spans.at(-1)?.to ?? null;
  if (last !== null && dayAfter(last) === version.date) return null;
  return inEvery(citationPhrases, (say, language) => say.notRepealed(name, formatDate(version.date, language)));
}

const overlaps = (span: Span, entry: Cited): boolean =>
  (span.from === null || entry.to === null || span.from <= entry.to) && (span.to === null || entry.from <= span.to);

function wrongTime(name: string, span: Span, entry: Cited): Wrong | null {
  if (overlaps(span, entry)) return null;
  const { from, to } = span;
  return inEvery(citationPhrases, (say, language) =>
    to !== null && to < entry.from
      ? say.endedBefore(name, formatDate(to, language), entry.id, formatDate(entry.from, language))
      : say.beganAfter(name, formatDate(from ?? '', language), entry.id, formatDate(entry.to ?? '', language)),
  );
}
