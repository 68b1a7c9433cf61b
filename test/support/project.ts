import type { Project } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import { pack } from './pack.js';

/** A project with these answers, read the way a file is read. @throws when the answers are not valid. */
export function projectOf(answers: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Project {
  const text = JSON.stringify({ prosjekt: { navn: 'Prøve' }, ...more, svar: answers });
  const { project, problems } = readProject(pack, 'prøve.json', text);
  if (!project) throw new Error(problems.map((problem) => `${problem.message.nb} ${problem.hint?.nb ?? ''}`).join('\n'));
  return project;
}
