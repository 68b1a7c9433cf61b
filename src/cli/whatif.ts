import { readText } from '../project/files.js';
import { twice, whatIfReport } from '../report/diff-projects.js';
import { diffProjectsJson } from '../report/diff-projects-json.js';
import { ProblemsError } from '../source/problem.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { usageFault } from './language.js';
import { assessAll, oneOf, packFor, type SharedOptions } from './projects.js';
import { projectIn, withChange } from './set-answer.js';

export type WhatIfOptions = SharedOptions & { readonly set: readonly string[]; readonly format: string; readonly full?: boolean };

/** `veivalg whatif`: the same project with other answers, side by side. The file is left as it is. */
export function whatIf(file: string, options: WhatIfOptions, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  if (options.set.length === 0) throw usageFault((say) => say.setNothing);
  const pack = packFor(options, io);
  const read = readText(file);
  if ('problem' in read) throw new ProblemsError('project', [read.problem]);
  const before = projectIn(pack, file, read.text);
  const changed = options.set.reduce((text, told) => withChange(pack, pack.questions, text, told, before, 'hva om'), read.text);
  const after = projectIn(pack, file, changed);
  const [was, is] = assessAll(pack, [before, after], options, io);
  if (!was || !is) throw new Error('two projects were to be assessed');
  const compared = twice(was, is);
  const layout = { style: io.style('stdout'), width: widthOf(io.stdout), full: options.full === true };
  io.stdout.write(
    format === 'json'
      ? diffProjectsJson([compared], { name: 'veivalg', version: io.version })
      : whatIfReport(compared, options.set, layout),
  );
  return exitCodes.ok;
}
