import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { readText, saveText } from '../project/files.js';
import type { Assessed } from '../report/assessed.js';
import { jsonReport } from '../report/json.js';
import { memoReport } from '../report/memo/memo.js';
import { inEvery, type Say } from '../text/catalogue.js';
import { looksPersonal } from '../text/personal.js';
import { memoPhrases } from '../text/phrases/memo.js';
import { memoNotes } from '../text/phrases/memo-command.js';
import { notePhrases } from '../text/phrases/notes.js';
import { safeLine } from '../text/safe.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { usageFault } from './language.js';
import { assessAll, display, oneOf, packFor, readOne, type SharedOptions } from './projects.js';

export type ReportOptions = SharedOptions & { readonly format: string; readonly output?: string; readonly force?: boolean };

type Write = (assessed: Assessed, tool: { readonly name: string; readonly version: string }) => string;
/** One record, so that a format that is named but not written does not compile. */
const formats = {
  md: { write: memoReport, endings: ['.md', '.markdown'] },
  json: { write: (assessed, tool) => jsonReport([assessed], tool), endings: ['.json'] },
} as const satisfies Readonly<Record<string, { readonly write: Write; readonly endings: readonly string[] }>>;
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** Endings that promise another format than what would be written. */
const promising = ['.md', '.markdown', '.json', '.docx', '.doc', '.odt', '.rtf', '.html', '.htm', '.pdf', '.yaml', '.yml'];

/** `veivalg report`: the decision memo of one project, to standard output or to a file. */
export function report(file: string, options: ReportOptions, io: Io): ExitCode {
  const format = oneOf(options.format, formatNames, '--format');
  const output = options.output === '-' ? undefined : options.output;
  if (output !== undefined) refuseName(output, file, format);
  const pack = packFor(options, io);
  for (const one of assessAll(pack, [readOne(pack, file)], options, io)) {
    const { language } = one.words;
    const text = formats[format].write(one, { name: 'veivalg', version: io.version });
    if (output === undefined) io.stdout.write(text);
    else {
      const say = write(output, text, options.force === true) ? notePhrases[language].wrote : memoNotes[language].unchanged;
      io.stderr.write(`${say(safeLine(display(output)))}\n`);
    }
    if (format === 'md' && looksPersonal(text.replaceAll(hashes, ''))) io.stderr.write(`${memoPhrases[language].personal}\n`);
  }
  return exitCodes.ok;
}

/** SHA-256 in hexadecimal can hold eleven digits in a row by chance. */
const hashes = /\b[0-9a-f]{64}\b/g;

function refuseName(output: string, project: string, format: keyof typeof formats): void {
  const { endings } = formats[format];
  const ending = extname(output).toLowerCase();
  const shown = display(output);
  if (samePlace(output, project)) throw fault((say) => say.theProject(shown));
  if (promising.includes(ending) && !endings.some((one) => one === ending)) throw fault((say) => say.otherFormat(shown, format, endings));
  if (!existsSync(dirname(output))) throw usageFault((say) => say.noFolder(shown, display(dirname(output))));
}

const samePlace = (one: string, other: string): boolean => placeOf(one) === placeOf(other);
const placeOf = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Writes the file whole or not at all; false when it holds the text already. @throws UsageError when it holds something else. */
function write(output: string, text: string, force: boolean): boolean {
  if (!existsSync(output)) {
    saveText(output, text, null);
    return true;
  }
  const shown = display(output);
  const read = statSync(output).isFile() ? readText(output) : null;
  if (read === null || 'problem' in read) throw fault((say) => say.noText(shown));
  if (read.text === text) return false;
  if (!force) throw fault((say) => say.differs(shown));
  saveText(output, text, read.text);
  return true;
}

const fault = (say: Say<(typeof memoNotes)['nb']>): UsageError => new UsageError(inEvery(memoNotes, say));
