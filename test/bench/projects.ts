import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Situation } from '../../src/engine/situation.js';
import { type PackAtDate, packAt } from '../../src/pack/at-date.js';
import type { Pack } from '../../src/pack/model.js';
import type { Project } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import type { IsoDate } from '../../src/text/dates.js';
import { projectWith, wholeAnswers } from '../support/arbitrary.js';
import type { Facts } from './engine.js';
import type { Model } from './model.js';

/** The projects that are decided: the shipped ones, which are partly answered, and random ones where nothing is open. */

const folder = 'fixtures/prosjekter';

/** @throws when one of the files is not valid. */
export function shippedProjects(pack: Pack): Project[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const { project, problems } = readProject(pack, file, readFileSync(file, 'utf8'));
      if (!project) throw new Error(`${file}: ${problems.map((problem) => problem.message.nb).join('; ')}`);
      return project;
    });
}

export type Whole = { readonly project: Project; readonly facts: Facts };

/** Random projects with an answer to every question and one figure for every amount; the same ones for the same seed. */
export function wholeProjects(pack: Pack, date: IsoDate, model: Model, count: number, seed: number): Whole[] {
  const law = packAt(pack, date);
  const found: Whole[] = [];
  for (let round = 0; found.length < count; round++)
    for (const answers of fc.sample(wholeAnswers, { numRuns: count, seed: seed + round })) {
      const project = projectWith(answers);
      const facts = readyFacts(law, project, model);
      if (facts && found.length < count) found.push({ project, facts });
    }
  return found;
}

/** What the model looks at, as answered or worked out; null when an amount has no single figure, as for works without an end. */
function readyFacts(law: PackAtDate, project: Project, model: Model): Facts | null {
  const situation = new Situation(law, project.answers);
  const facts: Record<string, string | number> = {};
  for (const id of model.facts) {
    const answer = project.answers.get(id)?.value;
    // An answer is given as it stands, also where its question does not apply: to see to that is the engines' work.
    const value = answer?.kind === 'choice' ? answer.value : situation.fact(id)[0];
    if (value === undefined) throw new Error(`no answer to «${id}»`);
    facts[id] = value;
  }
  for (const id of model.amounts) {
    const { low, high } = situation.amount(id).interval;
    if (low !== high) return null;
    if (low > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error(`«${id}» is too large to be told exactly`);
    facts[id] = Number(low);
  }
  return facts;
}
