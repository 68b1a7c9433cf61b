import { type Problem, sortProblems } from '../source/problem.js';
import { safeLine, safeSigns } from '../text/safe.js';
import type { Style } from './layout.js';

/** No message is shown longer than this. */
const longest = 160;
/** More than this, and the first ones are what to mend. */
const most = 100;

/** Faults in files: place, what was found, the line with the exact signs marked, and what to write instead. */
export function problemReport(problems: readonly Problem[], style: Style): string {
  const sorted = sortProblems(problems);
  const rest = sorted.length > most ? [`… og ${sorted.length - most} feil til`] : [];
  const shownProblems = sorted.slice(0, most).map((problem) => {
    const where = problem.place ? `${safeLine(problem.file)}:${problem.place.line}:${problem.place.column}` : safeLine(problem.file);
    const head = `${style.strong(where)}  ${safeLine(problem.message.slice(0, 2 * longest))}`;
    const { place, excerpt } = problem;
    if (!place || excerpt === undefined) return [head, ...(problem.hint ? [`  ${safeLine(problem.hint)}`] : [])].join('\n');
    const number = String(place.line).padStart(4);
    const from = problem.excerptFrom ?? 1;
    const marks = '^'.repeat(Math.max(1, Math.min(place.length, excerpt.length - (place.column - from))));
    return [
      head,
      `${style.faint(`${number} |`)} ${safeSigns(excerpt)}`,
      `${style.faint('     |')} ${' '.repeat(place.column - from)}${style.bad(marks)}${problem.hint ? `  ${safeLine(problem.hint)}` : ''}`,
    ].join('\n');
  });
  return `${[...shownProblems, ...rest].join('\n')}\n`;
}
