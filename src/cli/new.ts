import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { saveText } from '../project/files.js';
import { commentedProject } from '../project/template.js';
import { safeLine } from '../text/safe.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { dateOption, languageOf, packFor, type SharedOptions } from './projects.js';

/** `veivalg new`: a commented project file to fill in. Never writes over a file. */
export function newProject(file: string, options: SharedOptions & { readonly name?: string }, io: Io): ExitCode {
  const pack = packFor(options, io);
  if (/\.json$/i.test(file)) throw new UsageError('new skriver YAML med kommentarer; velg et navn som slutter på .yaml');
  if (!existsSync(dirname(file))) throw new UsageError(`${safeLine(file)} kan ikke lages: mappen ${safeLine(dirname(file))} finnes ikke`);
  if (existsSync(file)) throw new UsageError(`${safeLine(file)} finnes allerede; velg et annet navn`);
  const name = options.name ?? basename(file).replace(/\.(ya?ml|json)$/i, '');
  saveText(file, commentedProject(pack, name, dateOption(options.asOf) ?? io.today(), languageOf(options, io, null)), null);
  io.stderr.write(`Skrev ${safeLine(file)}. Fyll inn det du vet, og kjør: veivalg explain ${safeLine(file)}\n`);
  return exitCodes.ok;
}
