import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Severity } from '../pack/model.js';
import type { Assessed } from '../report/assessed.js';
import { checkReport } from '../report/check.js';
import { jsonReport } from '../report/json.js';
import { plainStyle, type Style } from '../text/style.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { usageFault } from './language.js';
import { assessAll, languageOf, oneOf, packFor, readMany, type SharedOptions, skippedNote } from './projects.js';

export type CheckOptions = SharedOptions & {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly stdinFilename: string;
  readonly quiet?: boolean;
};

/** One record, so that a format that is named but not written does not compile. */
const formats = {
  pretty: (assessed: readonly Assessed[], _tool: Tool, style: Style, width: number) => checkReport(assessed, style, width),
  json: (assessed: readonly Assessed[], tool: Tool) => jsonReport(assessed, tool),
} as const;
type Tool = { readonly name: string; readonly version: string };
type Format = keyof typeof formats;
const formatNames = Object.keys(formats) as Format[];

const failLevels = ['error', 'warning', 'open', 'never'] as const;
type FailLevel = (typeof failLevels)[number];

/** `veivalg check`: findings and way for every project named. */
export async function check(named: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const outputs = outputsOf(options.format);
  const failOn = oneOf(options.failOn, failLevels, '--fail-on');
  const pack = packFor(options, io);
  const { projects, skipped } = await readMany(pack, named, io, options.stdinFilename);
  for (const { file } of outputs)
    if (file && projects.some((project) => resolve(project.file) === resolve(file))) throw usageFault((say) => say.oneOfTheProjects(file));
  const assessed = assessAll(pack, projects, options, io);
  const tool = { name: 'veivalg', version: io.version };
  for (const output of outputs) {
    const text = formats[output.format](
      assessed,
      tool,
      output.file ? plainStyle : io.style('stdout'),
      output.file ? 100 : widthOf(io.stdout),
    );
    if (output.file) writeFileSync(output.file, text);
    else io.stdout.write(text);
  }
  if (!options.quiet && skipped.length > 0) io.stderr.write(skippedNote(skipped, languageOf(options, io, null)));
  return exitCodeOf(assessed, failOn);
}

function outputsOf(named: readonly string[]): { format: Format; file: string | null }[] {
  const outputs = named.map((one) => {
    const colon = one.indexOf(':');
    const format = oneOf(colon === -1 ? one : one.slice(0, colon), formatNames, '--format');
    const file = colon === -1 ? null : one.slice(colon + 1);
    if (file === '') throw usageFault((say) => say.fileNameMissing(one));
    return { format, file };
  });
  if (outputs.filter((output) => output.file === null).length > 1) throw usageFault((say) => say.oneToScreen);
  return outputs;
}

function exitCodeOf(assessed: readonly Assessed[], failOn: FailLevel): ExitCode {
  if (failOn === 'never') return exitCodes.ok;
  const has = (severity: Severity): boolean =>
    assessed.some((one) => one.evaluation.findings.some((finding) => finding.severity === severity && !finding.suppressed));
  if (has('feil') || (failOn === 'warning' && has('advarsel'))) return exitCodes.findings;
  if (failOn === 'open' && assessed.some((one) => one.evaluation.status === 'undetermined')) return exitCodes.open;
  return exitCodes.ok;
}
