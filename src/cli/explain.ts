import { explainReport } from '../report/explain.js';
import { jsonReport } from '../report/json.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { assessAll, oneOf, packFor, readOne, type SharedOptions } from './projects.js';

export type ExplainOptions = SharedOptions & { readonly format: string; readonly full?: boolean };

/** `veivalg explain`: why this way, why not the others, and what would change it. */
export function explain(file: string, options: ExplainOptions, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const pack = packFor(options, io);
  const assessed = assessAll(pack, [readOne(pack, file)], options, io);
  for (const one of assessed)
    io.stdout.write(
      format === 'json'
        ? jsonReport([one], { name: 'veivalg', version: io.version })
        : explainReport(one, io.style('stdout'), widthOf(io.stdout), options.full),
    );
  return exitCodes.ok;
}
