import { type CriterionResult, matchSchemes, type SchemeResult } from '../../src/engine/sources/match.js';
import type { IsoDate } from '../../src/text/dates.js';
import { pack } from './pack.js';
import { projectOf } from './project.js';

export const oslo = { oppdragsgiver: { kommune: 'Oslo', type: 'bydel' }, mottaker: { type: 'ideell' } };
export const bergen = { oppdragsgiver: { kommune: 'Bergen', type: 'kommune' }, mottaker: { type: 'ideell' } };

/** Every scheme of the shipped pack, held against a project with these answers. */
export const matched = (answers: Readonly<Record<string, unknown>>, asOf: IsoDate, parties: object = oslo): readonly SchemeResult[] =>
  matchSchemes(pack, projectOf(answers, { prosjekt: { navn: 'Prøve', ...parties } }), asOf);

/** @throws when the scheme is not told of on that day. */
export function schemeIn(results: readonly SchemeResult[], id: string): SchemeResult {
  const found = results.find(({ scheme }) => scheme.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** @throws when the scheme says nothing about it. */
export function criterionIn(result: SchemeResult, about: string): CriterionResult {
  const found = result.criteria.find(({ criterion }) => criterion.about === about);
  if (!found) throw new Error(`nothing about ${about}`);
  return found;
}
