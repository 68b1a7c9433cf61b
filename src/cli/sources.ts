import { matchSchemes } from '../engine/sources/match.js';
import { DateOutsideError, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { readText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { type SourcesFound, sourcesReport } from '../report/sources.js';
import { sourcesJson } from '../report/sources-json.js';
import { ProblemsError } from '../source/problem.js';
import type { IsoDate } from '../text/dates.js';
import { eachAtDate } from './each-at-date.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { outsideFault, usageFault } from './language.js';
import { dateOption, display, languageOf, oneOf, packFor, type SharedOptions } from './projects.js';
import { projectIn, withChange } from './set-answer.js';

export type SourcesOptions = SharedOptions & { readonly format: string; readonly set: readonly string[] };

const nobody = { answers: new Map(), schemeAnswers: new Map() };

/** `veivalg sources`: which grant schemes and foundations fit a project, and why; without a file all of them. */
export function sources(file: string | undefined, options: SourcesOptions, io: Io): ExitCode {
  if (file === undefined && options.set.length > 0) throw usageFault((say) => say.setWithoutFile);
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const pack = packFor(options, io);
  const found = file === undefined ? [all(pack, options, io)] : forProject(pack, projectFrom(pack, file, options.set), options, io);
  for (const one of found)
    io.stdout.write(
      format === 'json'
        ? sourcesJson(one, { name: 'veivalg', version: io.version })
        : sourcesReport(one, io.style('stdout'), widthOf(io.stdout)),
    );
  return exitCodes.ok;
}

/** The project of the file, with the answers that were typed; the file is left as it is. */
function projectFrom(pack: Pack, file: string, set: readonly string[]): Project {
  const read = readText(file);
  if ('problem' in read) throw new ProblemsError('project', [{ ...read.problem, file: display(file) }]);
  const asked = [...pack.questions, ...pack.schemeQuestions];
  const before = projectIn(pack, file, read.text);
  if (set.length === 0) return before;
  return projectIn(
    pack,
    file,
    set.reduce((text, told) => withChange(pack, asked, text, told, before, 'hva om'), read.text),
  );
}

const forProject = (pack: Pack, project: Project, options: SourcesOptions, io: Io): SourcesFound[] =>
  eachAtDate([project], { asOf: dateOption(options.asOf), flag: '--as-of' }, io, (one, asOf) => foundAt(pack, one, asOf, options, io));

function all(pack: Pack, options: SourcesOptions, io: Io): SourcesFound {
  try {
    return foundAt(pack, null, dateOption(options.asOf) ?? io.today(), options, io);
  } catch (error) {
    if (error instanceof DateOutsideError) throw outsideFault('--as-of', error);
    throw error;
  }
}

/** @throws DateOutsideError when the pack does not cover the date. */
function foundAt(pack: Pack, project: Project | null, asOf: IsoDate, options: SourcesOptions, io: Io): SourcesFound {
  packAt(pack, asOf);
  return { pack, asOf, language: languageOf(options, io, project), project, results: matchSchemes(pack, project ?? nobody, asOf) };
}
