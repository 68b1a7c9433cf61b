import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type WriteFault, writeFault } from '../project/write-access.js';
import { problemReport } from '../report/problems.js';
import { ProblemsError } from '../source/problem.js';
import { inEvery } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { notSavedPhrases } from '../text/phrases/not-saved.js';
import { notePhrases } from '../text/phrases/notes.js';
import { safeLine } from '../text/safe.js';
import { plainStyle } from '../text/style.js';
import { UsageError } from './io.js';
import { usageFault } from './language.js';
import { display } from './projects.js';

/** @throws UsageError when a file cannot be written; told before the first question, not after it. */
export function refuseUnwritable(path: string): void {
  const found = writeFault(path);
  if (found === 'no-folder') throw usageFault((say) => say.noFolder(safeLine(display(path)), safeLine(display(dirname(path)))));
  if (found !== null) throw new UsageError(inEvery(notSavedPhrases, (say) => inWords(found, path, say)));
}

/** What is wrong with the file of an interview, in words; null for an error that is not about the file. */
export function fileFault(error: unknown, path: string, language: Language): string | null {
  const say = notSavedPhrases[language];
  if (error instanceof ProblemsError)
    return existsSync(path) ? lines(problemReport(error.problems, plainStyle, language)) : say.gone(safeLine(display(path)));
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  const found = writeFault(path);
  if (found !== null && found !== 'no-folder') return inWords(found, path, say);
  return error.code === 'ENOSPC' || error.code === 'EDQUOT'
    ? say.full(safeLine(display(path)))
    : notePhrases[language].cannotReach(safeLine(display(path)), String(error.code));
}

/** Where and what is wrong, without the lines of the file that show it. */
const lines = (report: string): string =>
  report
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .join('\n');

const inWords = (found: Exclude<WriteFault, 'no-folder'>, path: string, say: (typeof notSavedPhrases)['nb']): string =>
  found === 'read-only'
    ? say.readOnly(safeLine(display(path)))
    : say.closedFolder(safeLine(display(path)), safeLine(resolve(dirname(path))));
