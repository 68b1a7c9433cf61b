import type { Pack } from '../pack/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { DiffLayout } from './diff-layout.js';
import { hang } from './layout.js';
import { packWords } from './rule-pack.js';

/** What stands on one side: a rule pack on a day, or on each project's own day; and why that day when nobody told it. */
export type Standpoint = { readonly pack: Pack; readonly date: IsoDate | null; readonly because: string | null };

export function diffHeading(title: string, [from, to]: readonly [Standpoint, Standpoint], { style, width }: DiffLayout): string[] {
  return [style.strong(title), ...hang('  fra ', standpointWords(from), width), ...hang('  til ', standpointWords(to), width)];
}

function standpointWords({ pack, date, because }: Standpoint): string {
  const late = date !== null && date > pack.verifiedAsOf ? '; datoen er etter siste kontroll' : '';
  const why = because === null ? '' : ` (${because})`;
  return `${date === null ? (because ?? 'flere datoer') : `${formatDate(date)}${why}`}: ${packWords(pack)}, kontrollert ${formatDate(pack.verifiedAsOf)}${late}`;
}
