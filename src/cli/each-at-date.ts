import { DateOutsideError } from '../pack/at-date.js';
import type { Project } from '../project/model.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import type { IsoDate } from '../text/dates.js';
import type { Io } from './io.js';
import { outsideFault } from './language.js';

/**
 * Makes something of projects, each at its date: the one asked for, else its own, else today.
 * @param asked the date that an option gave, with the option, to be named when the pack does not cover it.
 * @throws ProblemsError when the date of a project lies outside the pack's range.
 */
export function eachAtDate<T>(
  projects: readonly Project[],
  { asOf, flag }: { readonly asOf: IsoDate | null; readonly flag: string },
  io: Io,
  make: (project: Project, date: IsoDate) => T,
): T[] {
  const problems: Problem[] = [];
  const made = projects.flatMap((project) => {
    try {
      return [make(project, asOf ?? project.date ?? io.today())];
    } catch (error) {
      if (!(error instanceof DateOutsideError)) throw error;
      if (asOf !== null) throw outsideFault(flag, error);
      problems.push({
        file: project.file,
        place: project.dateAt,
        code: 'prosjekt.dato-utenfor',
        message: error.told,
        excerpt: project.dateLine,
        language: project.language ?? undefined,
      });
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError('project', problems);
  return made;
}
