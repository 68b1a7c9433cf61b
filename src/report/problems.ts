import { type Problem, sortProblems } from '../source/problem.js';
import { inLanguage, type Language } from '../text/localised.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { safeLine, safeSigns } from '../text/safe.js';
import type { Style } from '../text/style.js';

/** No message is shown longer than this. */
const longest = 160;
/** More than this, and the first ones are what to mend. */
const most = 100;

/** Faults in files: place, what was found, the line with the exact signs marked, and what to write instead. */
export function problemReport(problems: readonly Problem[], style: Style, language: Language): string {
  const sorted = sortProblems(problems);
  const rest = sorted.length > most ? [filePhrases[language].moreFaults(sorted.length - most)] : [];
  const shownProblems = sorted.slice(0, most).map((problem) => {
    const where = problem.place ? `${safeLine(problem.file)}:${problem.place.line}:${problem.place.column}` : safeLine(problem.file);
    const head = `${style.strong(where)}  ${safeLine(inLanguage(problem.message, language).slice(0, 2 * longest))}`;
    const hint = problem.hint ? `  ${safeLine(inLanguage(problem.hint, language))}` : '';
    const { place, excerpt } = problem;
    if (!place || excerpt === undefined) return hint === '' ? head : `${head}\n${hint}`;
    const number = String(place.line).padStart(4);
    const from = problem.excerptFrom ?? 1;
    const marks = '^'.repeat(Math.max(1, Math.min(place.length, excerpt.length - (place.column - from))));
    return [
      head,
      `${style.faint(`${number} |`)} ${safeSigns(excerpt)}`,
      `${style.faint('     |')} ${' '.repeat(place.column - from)}${style.bad(marks)}${hint}`,
    ].join('\n');
  });
  return `${[...shownProblems, ...rest].join('\n')}\n`;
}
