import { existsSync } from 'node:fs';
import { guard } from '../interview/note.js';
import { bare, LeftError, type Port } from '../interview/port.js';
import { readText, saveText } from '../project/files.js';
import { emptyProject } from '../project/template.js';
import { ProblemsError } from '../source/problem.js';
import { telling } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { foldName } from '../text/names.js';
import { askPhrases } from '../text/phrases/ask.js';
import { safeLine } from '../text/safe.js';
import type { AskOptions } from './ask.js';
import { type Io, UsageError } from './io.js';
import { dateOption, languageOf } from './projects.js';

const tell = telling(askPhrases);

/** @throws UsageError for a file that the interview cannot write to, or cannot go on with. */
export function refuseFile(file: string | undefined, options: AskOptions): void {
  if (file !== undefined && /\.json$/i.test(file)) throw new UsageError(tell((say) => say.yamlOnly));
  if (!options.resume) return;
  if (file === undefined) throw new UsageError(tell((say) => say.resumeWhat));
  if (!existsSync(file)) throw new UsageError(tell((say) => say.nothingToResume(safeLine(file))));
}

/** The file to work on; made when it is not there. */
export async function chooseFile(file: string | undefined, options: AskOptions, port: Port, language: Language, io: Io): Promise<string> {
  if (options.example) {
    const path = file ?? freeName('eksempel');
    const example = readText(io.example);
    if ('problem' in example) throw new ProblemsError('project', [example.problem]);
    if (!existsSync(path)) saveText(path, example.text, null);
    return path;
  }
  if (file !== undefined && existsSync(file)) return file;
  const say = askPhrases[language];
  const personal = guard(language);
  const told = await port.line({
    screen: bare(say.whatName),
    hint: say.nameHint,
    initial: null,
    check: (text) => (text.trim() === '' ? say.giveName : text.trim().length > longestName ? say.nameTooLong(longestName) : personal(text)),
    commands: [],
  });
  if (!('value' in told)) throw new LeftError('interrupted');
  const name = told.value.trim();
  const path = file ?? freeName(stemOf(name));
  saveText(path, startOf(name, options, io), null);
  return path;
}

/** A name is read in headings and lists; what is longer was pasted by mistake. */
const longestName = 200;

/** The text of a new project file: a name and a date, and nothing claimed. */
export const startOf = (name: string, options: AskOptions, io: Io): string =>
  emptyProject(name, dateOption(options.asOf) ?? io.today(), languageOf(options, io, null));

const stemOf = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'prosjekt';

function freeName(stem: string): string {
  for (let number = 1; ; number++) {
    const path = number === 1 ? `${stem}.yaml` : `${stem}-${number}.yaml`;
    if (!existsSync(path)) return path;
  }
}
