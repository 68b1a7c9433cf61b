import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { saveText } from '../project/files.js';
import { commentedProject } from '../project/template.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { dateOption, packFor, type SharedOptions } from './projects.js';

/** `veivalg new`: a commented project file to fill in. Never writes over a file. */
export function newProject(file: string, options: SharedOptions & { readonly name?: string }, io: Io): ExitCode {
  const pack = packFor(options, io);
  if (existsSync(file)) throw new UsageError(`${file} finnes allerede; velg et annet navn`);
  const name = options.name ?? basename(file).replace(/\.(ya?ml|json)$/i, '');
  saveText(file, commentedProject(pack, name, dateOption(options.asOf) ?? io.today()), null);
  io.stderr.write(`Skrev ${file}. Fyll inn det du vet, og kjør: veivalg explain ${file}\n`);
  return exitCodes.ok;
}
