import { readFileSync } from 'node:fs';
import { packAt } from '../../src/pack/at-date.js';
import { wordedFor } from '../../src/pack/wording.js';
import { readProject } from '../../src/project/read.js';
import { asTheInterview, blankOf, interviewOn } from './interview.js';
import { leastQuestions } from './least-questions.js';
import { pack } from './pack.js';

/** How many questions one project takes. */
export type Count = { readonly project: string; readonly asked: number; readonly least: number; readonly exact: boolean };

/** The law and the answers of a project file, and the same project with nothing told. */
export function toldIn(path: string) {
  const { project, problems } = readProject(pack, path, readFileSync(path, 'utf8'));
  if (!project) throw new Error(problems.map(({ message }) => `${path}: ${message.nb}`).join('\n'));
  const law = packAt(wordedFor(pack, new Map()), project.date ?? '2026-11-22');
  return { law, start: blankOf(project), truth: project.answers };
}

export function countOf(
  path: string,
  next = asTheInterview,
): Count & { readonly order: readonly string[]; readonly set: readonly string[] } {
  const { law, start, truth } = toldIn(path);
  const order = interviewOn(law, start, truth, next);
  const { atLeast, set, exact } = leastQuestions(law, start, truth, order);
  return { project: path, asked: order.length, least: atLeast, exact, order, set };
}
