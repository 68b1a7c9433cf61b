import { matchSchemes } from '../engine/sources/match.js';
import { DateOutsideError, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import { type SourcesFound, sourcesReport } from '../report/sources.js';
import { sourcesJson } from '../report/sources-json.js';
import type { IsoDate } from '../text/dates.js';
import { eachAtDate } from './each-at-date.js';
import { type ExitCode, exitCodes, type Io, UsageError, widthOf } from './io.js';
import { dateOption, languageOf, oneOf, packFor, readOne, type SharedOptions } from './projects.js';

export type SourcesOptions = SharedOptions & { readonly format: string };

const nobody = { answers: new Map(), schemeAnswers: new Map() };

/** `veivalg sources`: which grant schemes and foundations fit a project, and why; without a file all of them. */
export function sources(file: string | undefined, options: SourcesOptions, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const pack = packFor(options, io);
  const found = file === undefined ? [all(pack, options, io)] : forProject(pack, readOne(pack, file), options, io);
  for (const one of found)
    io.stdout.write(
      format === 'json'
        ? sourcesJson(one, { name: 'veivalg', version: io.version })
        : sourcesReport(one, io.style('stdout'), widthOf(io.stdout)),
    );
  return exitCodes.ok;
}

const forProject = (pack: Pack, project: Project, options: SourcesOptions, io: Io): SourcesFound[] =>
  eachAtDate([project], { asOf: dateOption(options.asOf), flag: '--as-of' }, io, (one, asOf) => foundAt(pack, one, asOf, options, io));

function all(pack: Pack, options: SourcesOptions, io: Io): SourcesFound {
  try {
    return foundAt(pack, null, dateOption(options.asOf) ?? io.today(), options, io);
  } catch (error) {
    if (error instanceof DateOutsideError) throw new UsageError(`--as-of: ${error.message}`);
    throw error;
  }
}

/** @throws DateOutsideError when the pack does not cover the date. */
function foundAt(pack: Pack, project: Project | null, asOf: IsoDate, options: SourcesOptions, io: Io): SourcesFound {
  packAt(pack, asOf);
  return { pack, asOf, language: languageOf(options, io, project), project, results: matchSchemes(pack, project ?? nobody, asOf) };
}
