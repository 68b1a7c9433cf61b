import type { Message } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';

/** A place in a file; line and column count from 1. */
export type Place = { readonly line: number; readonly column: number; readonly length: number };

/** Something wrong in a file that a person wrote. */
export type Problem = {
  readonly file: string;
  readonly place: Place | null;
  /** Stable kind of problem, for tests and for looking up. */
  readonly code: string;
  /** What was found and what was expected, in plain words. */
  readonly message: Message;
  /** What to write instead, or the nearest known name. */
  readonly hint?: Message | undefined;
  /** The line of the file that the place points into; of a very long line, the part around the place. */
  readonly excerpt?: string | undefined;
  /** The column of the first sign of the excerpt; 1 when it is not told. */
  readonly excerptFrom?: number | undefined;
  /** The language that the file itself asks for, when it does. */
  readonly language?: Language | undefined;
};

/** Thrown with every problem of a file or folder at once, never one at a time. */
export class ProblemsError extends Error {
  constructor(
    readonly what: 'project' | 'pack' | 'cases' | 'usage',
    readonly problems: readonly Problem[],
  ) {
    super(problems.map((problem) => `${problem.file}: ${problem.message.nb}`).join('\n'));
    this.name = 'ProblemsError';
  }
}

/** The language of the file that the problems lie in; null when it does not say, or when there are files that say differently. */
export function languageOfProblems(problems: readonly Problem[]): Language | null {
  const [first] = problems;
  return problems.every(({ language }) => language === first?.language) ? (first?.language ?? null) : null;
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

/** A line as it can be shown: whole, or the part around a column when it is very long. */
export function excerptAt(line: string | undefined, column: number): { excerpt?: string; excerptFrom?: number } {
  if (line === undefined) return {};
  const from = column > longest ? column - 20 : 1;
  return { excerpt: line.slice(from - 1, from - 1 + longest), ...(from > 1 ? { excerptFrom: from } : {}) };
}

const longest = 160;
