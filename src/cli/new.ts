import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { saveText } from '../project/files.js';
import { commentedProject } from '../project/template.js';
import { notePhrases } from '../text/phrases/notes.js';
import { safeLine } from '../text/safe.js';
import { type ExitCode, exitCodes, type Io } from './io.js';
import { usageFault } from './language.js';
import { dateOption, languageOf, packFor, type SharedOptions } from './projects.js';

/** `veivalg new`: a commented project file to fill in. Never writes over a file. */
export function newProject(file: string, options: SharedOptions & { readonly name?: string }, io: Io): ExitCode {
  const pack = packFor(options, io);
  if (/\.json$/i.test(file)) throw usageFault((say) => say.newIsYaml);
  if (!existsSync(dirname(file))) throw usageFault((say) => say.noFolder(file, dirname(file)));
  if (existsSync(file)) throw usageFault((say) => say.fileThere(file));
  const name = options.name ?? basename(file).replace(/\.(ya?ml|json)$/i, '');
  saveText(file, commentedProject(pack, name, dateOption(options.asOf) ?? io.today(), languageOf(options, io, null)), null);
  io.stderr.write(`${notePhrases[languageOf(options, io, null)].wroteProject(safeLine(file))}\n`);
  return exitCodes.ok;
}
