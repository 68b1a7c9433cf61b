import { verifyJson, verifyReport } from '../report/verify.js';
import { verify } from '../verify/verify.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { dateOption, oneOf, packFor, type SharedOptions } from './projects.js';

/** `veivalg rules verify`: proofs over every possible project. A fault of the pack is exit 3, like a pack that cannot be read. */
export function verifyRules(options: SharedOptions & { readonly format: string }, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const pack = packFor(options, io);
  const faults = verify(pack, dateOption(options.asOf) ?? io.today());
  io.stdout.write(format === 'json' ? verifyJson(pack, faults) : verifyReport(pack, faults, io.style('stdout'), widthOf(io.stdout)));
  return faults.some((fault) => fault.severity === 'feil') ? exitCodes.badPack : exitCodes.ok;
}
