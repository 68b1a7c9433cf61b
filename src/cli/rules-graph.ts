import { writeFileSync } from 'node:fs';
import { graphOf } from '../graph/build.js';
import { DateOutsideError, type PackAtDate, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import type { Chart } from '../report/chart.js';
import { chartOf } from '../report/graph-chart.js';
import { graphMermaid } from '../report/graph-mermaid.js';
import { overviewOf } from '../report/graph-overview.js';
import { graphSvg } from '../report/graph-svg.js';
import { graphText } from '../report/graph-text.js';
import { chooseBetween, didYouMean } from '../source/words.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { notePhrases } from '../text/phrases/notes.js';
import { safeLine } from '../text/safe.js';
import { plainStyle, type Style } from '../text/style.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { outsideFault, usageFault } from './language.js';
import { dateOption, display, languageOf, oneOf, packFor, type SharedOptions } from './projects.js';

export type GraphOptions = SharedOptions & { readonly format: string; readonly output?: string };

/** One record, so that a format that is named but not written does not compile. */
const formats = {
  text: (charts: readonly Chart[], style: Style, width: number) => graphText(charts, style, width),
  mermaid: (charts: readonly Chart[]) => graphMermaid(charts),
  svg: (charts: readonly Chart[]) => graphSvg(charts),
} as const;
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** `veivalg rules graph`: the conclusions as flows of questions, as the rules stand on a day; without ids all of them, with an overview. */
export async function graphRules(named: readonly string[], options: GraphOptions, io: Io): Promise<ExitCode> {
  const format = oneOf(options.format, formatNames, '--format');
  const language = languageOf(options, io, null);
  const pack = packFor(options, io);
  const law = lawOn(pack, dateOption(options.asOf), io.today());
  const ids = named.length > 0 ? [...new Set(named.map((name) => conclusionNamed(law, name)))] : [...law.assessments.keys()];
  const graphs = ids.map((id) => graphOf(law, id));
  // Named ones as they are named; all of them with those that results show first.
  const shown = named.length > 0 ? graphs : [...graphs].sort((a, b) => Number(b.assessment.shown) - Number(a.assessment.shown));
  const charts = [...(named.length > 0 ? [] : [overviewOf(law, graphs, language)]), ...shown.map((graph) => chartOf(law, graph, language))];
  const { output } = options;
  const text = await formats[format](charts, output ? plainStyle : io.style('stdout'), output ? 100 : widthOf(io.stdout));
  if (!output) io.stdout.write(text);
  else {
    writeFileSync(output, text);
    io.stderr.write(`${notePhrases[language].wrote(safeLine(display(output)))}\n`);
  }
  return exitCodes.ok;
}

function lawOn(pack: Pack, asked: IsoDate | null, today: IsoDate): PackAtDate {
  try {
    return packAt(pack, asked ?? today);
  } catch (error) {
    if (error instanceof DateOutsideError) throw outsideFault('--as-of', error);
    throw error;
  }
}

function conclusionNamed(law: PackAtDate, name: string): string {
  const known = [...law.assessments.keys()];
  const found = knownSpelling(name, known);
  if (found !== undefined) return found;
  if (law.pack.assessments.some(({ id }) => id === knownSpelling(name, [id])))
    throw usageFault((say, language) => say.conclusionNotThen(name, formatDate(law.date, language)));
  const near = nearestName(name, known);
  const hint = near ? didYouMean(near) : chooseBetween(known);
  throw usageFault((say, language) => `${say.unknownConclusion(name)}; ${hint[language]}`);
}
