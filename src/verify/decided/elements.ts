import { evaluate } from '../../engine/evaluate.js';
import { Reading } from '../../engine/reading.js';
import type { Evaluation } from '../../engine/result.js';
import { packAt } from '../../pack/at-date.js';
import type { Pack } from '../../pack/model.js';
import type { Project } from '../../project/model.js';
import type { IsoDate } from '../../text/dates.js';
import type { DecidedElement, ElementKind } from './model.js';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** A condition goes by its own name, also where it is an assessment in a group: `samhandel` of `vilkår.samhandel`. */
const shortName = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** The names that an element of a kind can have. */
export function idsOf(pack: Pack, kind: ElementKind): string[] {
  switch (kind) {
    case 'konklusjon':
      return unique(pack.assessments.map(({ id }) => id));
    case 'vilkår':
      return unique(pack.assessments.flatMap(({ conditions }) => conditions.map(shortName)));
    case 'vei':
      return unique(pack.routes.map(({ id }) => id));
    case 'moment':
      return unique(pack.factors.map(({ id }) => id));
  }
}

/** The values that an element can have. That a factor does not speak is never decided: nothing may be known of it. */
export function valuesOf(pack: Pack, kind: ElementKind, id: string): string[] {
  switch (kind) {
    case 'konklusjon':
      return unique(pack.assessments.filter((one) => one.id === id).flatMap((one) => one.values.map(({ value }) => value)));
    case 'vilkår':
      return ['ja', 'nei'];
    case 'vei':
      return ['gjelder', 'utelukket'];
    case 'moment':
      return ['ja'];
  }
}

/** What the rules leave of an element in a project. Nothing where they have a gap, contradict each other or are not in force. */
export function possibleIn(pack: Pack, project: Project, { kind, id }: Pick<DecidedElement, 'kind' | 'id'>): readonly string[] {
  const date = project.date ?? pack.from;
  const evaluation = evaluate(pack, project, date);
  if (kind === 'konklusjon') return conclusionIn(pack, project, date, evaluation, id);
  if (kind === 'vei') return wayIn(evaluation, id);
  if (kind === 'vilkår') return conditionIn(evaluation, id);
  // Not shown is not no: what it needs may be unknown.
  return evaluation.conclusions.some(({ factors }) => factors.some(({ rule }) => rule === id)) ? ['ja'] : ['ja', 'nei'];
}

function conclusionIn(pack: Pack, project: Project, date: IsoDate, evaluation: Evaluation, id: string): readonly string[] {
  const law = packAt(pack, date);
  if (!law.assessments.has(id)) return [];
  // A step to a conclusion is not shown in a result.
  const { outcome, possible } = evaluation.conclusions.find((one) => one.id === id) ?? new Reading(law, project.answers).outcome(id);
  return outcome === 'no-rule' || outcome === 'conflict' ? [] : possible;
}

function wayIn(evaluation: Evaluation, id: string): string[] {
  const status = evaluation.routes.find((route) => route.id === id)?.status ?? 'excluded';
  return status === 'excluded' ? ['utelukket'] : status === 'undetermined' ? ['gjelder', 'utelukket'] : ['gjelder'];
}

function conditionIn(evaluation: Evaluation, id: string): string[] {
  const states = evaluation.conclusions.flatMap(({ conditions }) =>
    Object.entries(conditions ?? {}).flatMap(([name, state]) => (shortName(name) === id ? [state] : [])),
  );
  if (states.length === 0) return [];
  return states.includes('ukjent') ? ['ja', 'nei'] : [states.includes('oppfylt') ? 'ja' : 'nei'];
}
