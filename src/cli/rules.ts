import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText, saveText } from '../project/files.js';
import { verifyJson, verifyReport } from '../report/verify.js';
import { ProblemsError } from '../source/problem.js';
import { inLanguage, type Language } from '../text/localised.js';
import type { Fault } from '../verify/model.js';
import { type Provisions, readProvisions } from '../verify/provisions.js';
import { backing, verify } from '../verify/verify.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { dateOption, display, languageOf, oneOf, packFor, type SharedOptions } from './projects.js';

export type VerifyOptions = SharedOptions & { readonly format: string; readonly provisions?: string; readonly witnesses?: string };

/** `veivalg rules verify`: proofs over every possible project. A fault of the pack is exit 3, like a pack that cannot be read. */
export function verifyRules(options: VerifyOptions, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const language = languageOf(options, io, null);
  const pack = packFor(options, io);
  const provisions = options.provisions === undefined ? null : provisionsIn(options.provisions);
  const faults = verify(pack, dateOption(options.asOf) ?? io.today(), provisions);
  if (options.witnesses !== undefined) writeWitnesses(faults, options.witnesses, language, io);
  const backed = backing(pack, provisions);
  io.stdout.write(
    format === 'json'
      ? verifyJson(pack, faults, backed, language)
      : verifyReport(pack, faults, backed, { style: io.style('stdout'), width: widthOf(io.stdout), language }),
  );
  return faults.some((fault) => fault.severity === 'feil') ? exitCodes.badPack : exitCodes.ok;
}

/** One ready project file for each fault that has one. A file that is there already is never written over. */
function writeWitnesses(faults: readonly Fault[], folder: string, language: Language, io: Io): void {
  const shown = faults.flatMap(({ check, id, witness }) => (witness === null ? [] : [{ check, id, witness }]));
  mkdirSync(folder, { recursive: true });
  shown.forEach(({ check, id, witness }, index) => {
    const path = join(folder, `${String(index + 1).padStart(2, '0')}-${check}-${id.replaceAll('.', '-')}.yaml`);
    saveText(path, inLanguage(witness, language), null);
    io.stderr.write(`${display(path)}\n`);
  });
}

/** @throws ProblemsError when the file cannot be read or is no index of provisions. */
function provisionsIn(path: string): Provisions {
  const read = readText(path);
  if ('problem' in read) throw new ProblemsError('usage', [{ ...read.problem, file: display(path) }]);
  return readProvisions(display(path), read.text);
}
