import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../src/pack/model.js';
import { ProblemsError } from '../../src/source/problem.js';
import type { DecidedCase } from '../../src/verify/decided/model.js';
import { readDecided } from '../../src/verify/decided/read.js';
import { pack } from './pack.js';

export const decidedFolder = 'rules/cases/avgjorelser';
export const decidedList = `${decidedFolder}/avgjort.yaml`;

/** The decided cases that lie beside the shipped rules. */
export const decidedCases: readonly DecidedCase[] = readDecided(
  pack,
  { file: decidedList, text: readFileSync(decidedList, 'utf8') },
  (name) => {
    const file = join(dirname(decidedList), name);
    return { file, text: readFileSync(file, 'utf8') };
  },
);

/** A list with one decided case for a pack: its project file, and its elements as YAML. */
export function decidedWith(of: Pack, project: string, elements: string): DecidedCase[] {
  const text = `avgjørelser:
  - sak: Prøvesaken
    dato: "2024"
    fil: sak.yaml
    kilder: [prøve]
    elementer:
${elements
  .trimEnd()
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
`;
  return readDecided(of, { file: 'avgjort.yaml', text }, () => ({ file: 'sak.yaml', text: project }));
}

/** The codes of everything wrong with such a list; none when it can be read. */
export function decidedProblems(of: Pack, project: string, elements: string): string[] {
  try {
    decidedWith(of, project, elements);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError && error.what === 'cases') return error.problems.map(({ code }) => code);
    throw error;
  }
}
