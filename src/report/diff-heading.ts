import type { Pack } from '../pack/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { diffPhrases, type Reason } from '../text/phrases/diff.js';
import type { DiffLayout } from './diff-layout.js';
import { hang } from './layout.js';
import { packWords } from './rule-pack.js';

/** What stands on one side: a rule pack on a day, or on each project's own day; and why that day when nobody told it. */
export type Standpoint = { readonly pack: Pack; readonly date: IsoDate | null; readonly because: Reason | null };

export function diffHeading(
  title: string,
  [from, to]: readonly [Standpoint, Standpoint],
  language: Language,
  { style, width }: DiffLayout,
): string[] {
  const say = diffPhrases[language];
  return [
    style.strong(title),
    ...hang(`  ${say.from} `, standpointWords(from, language), width),
    ...hang(`  ${say.to} `, standpointWords(to, language), width),
  ];
}

function standpointWords({ pack, date, because }: Standpoint, language: Language): string {
  const say = diffPhrases[language];
  const why = because === null ? null : say[because];
  const day = date === null ? (why ?? say.severalDates) : `${formatDate(date, language)}${why === null ? '' : ` (${why})`}`;
  const late = date !== null && date > pack.verifiedAsOf;
  return say[late ? 'standpointLate' : 'standpoint'](day, packWords(pack), formatDate(pack.verifiedAsOf, language));
}
