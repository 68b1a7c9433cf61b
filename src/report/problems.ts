import { type Problem, sortProblems } from '../source/problem.js';
import { safeLine } from '../text/safe.js';
import type { Style } from './layout.js';

/** Faults in files: place, what was found, the line with the exact signs marked, and what to write instead. */
export function problemReport(problems: readonly Problem[], style: Style): string {
  return sortProblems(problems)
    .map((problem) => {
      const where = problem.place ? `${safeLine(problem.file)}:${problem.place.line}:${problem.place.column}` : safeLine(problem.file);
      const head = `${style.strong(where)}  ${safeLine(problem.message)}`;
      const { place, excerpt } = problem;
      if (!place || excerpt === undefined) return [head, ...(problem.hint ? [`  ${safeLine(problem.hint)}`] : [])].join('\n');
      const number = String(place.line).padStart(4);
      const marks = '^'.repeat(Math.max(1, Math.min(place.length, excerpt.length - place.column + 1)));
      return [
        head,
        `${style.faint(`${number} |`)} ${safeLine(excerpt)}`,
        `${style.faint('     |')} ${' '.repeat(place.column - 1)}${style.bad(marks)}${problem.hint ? `  ${safeLine(problem.hint)}` : ''}`,
      ].join('\n');
    })
    .join('\n')
    .concat('\n');
}
