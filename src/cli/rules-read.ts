import { DateOutsideError, type PackAtDate, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { type ListedKind, listed, listedKinds } from '../report/rules-entries.js';
import { rulesListJson, rulesListReport } from '../report/rules-list.js';
import { rulesShowJson, rulesShowReport } from '../report/rules-show.js';
import { didYouMean } from '../source/words.js';
import type { IsoDate } from '../text/dates.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { outsideFault, usageFault } from './language.js';
import { dateOption, languageOf, oneOf, packFor, type SharedOptions } from './projects.js';

export type ListOptions = SharedOptions & { readonly format: string; readonly kind?: string; readonly place?: string };
export type ShowOptions = SharedOptions & { readonly format: string };

const formats = ['pretty', 'json'] as const;

/** `veivalg rules list`: everything in the pack, or what is of one kind or place; with a day, what is in force on it. */
export function listRules(options: ListOptions, io: Io): ExitCode {
  const format = oneOf(options.format, formats, '--format');
  const kind = options.kind === undefined ? null : oneOf(options.kind, Object.keys(listedKinds) as ListedKind[], '--kind');
  const language = languageOf(options, io, null);
  const pack = packFor(options, io);
  const place = options.place === undefined ? null : oneOf(options.place, ['nasjonalt', ...pack.places.map(({ id }) => id)], '--place');
  const day = dateOption(options.asOf);
  if (day !== null) lawOn(pack, day);
  const entries = listed(pack, day).filter((one) => (kind === null || one.kind === kind) && (place === null || one.scope === place));
  const tool = { name: 'veivalg', version: io.version };
  io.stdout.write(
    format === 'json'
      ? rulesListJson(pack, entries, tool)
      : rulesListReport(pack, entries, { style: io.style('stdout'), width: widthOf(io.stdout), language }),
  );
  return exitCodes.ok;
}

/** `veivalg rules show`: one entry read aloud, in every version that it has had; with a day, the one in force. */
export function showRule(name: string, options: ShowOptions, io: Io): ExitCode {
  const format = oneOf(options.format, formats, '--format');
  const language = languageOf(options, io, null);
  const pack = packFor(options, io);
  const day = dateOption(options.asOf);
  const law = lawOn(pack, day ?? io.today());
  const all = listed(pack, null);
  const id = knownSpelling(name, all.map((one) => one.id)); // biome-ignore format: one thing
  if (id === undefined) {
    const near = nearestName(name, all.map((one) => one.id)); // biome-ignore format: one thing
    throw usageFault((say, words) => `${say.unknownId(name)}; ${near ? didYouMean(near)[words] : say.allIn('veivalg rules list')}`);
  }
  const entries = listed(pack, day).filter((one) => one.id === id);
  if (entries.length === 0) throw usageFault((say) => say.idNotThen(id));
  const layout = { style: io.style('stdout'), width: widthOf(io.stdout), language };
  io.stdout.write(
    format === 'json'
      ? rulesShowJson(law, entries, language, { name: 'veivalg', version: io.version })
      : rulesShowReport(law, entries, layout),
  );
  return exitCodes.ok;
}

function lawOn(pack: Pack, day: IsoDate): PackAtDate {
  try {
    return packAt(pack, day);
  } catch (error) {
    if (error instanceof DateOutsideError) throw outsideFault('--as-of', error);
    throw error;
  }
}
