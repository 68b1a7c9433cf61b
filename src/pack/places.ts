import { elsewhere, placeOptions } from './convert.js';
import type { Condition, Conditional, Pack, Place } from './model.js';

/**
 * A pack that knows of more places. «annen» in it meant every place without rules of its own in the pack, so wherever it
 * says that, the new places are meant too: what holds outside Oslo goes on holding in a municipality that gets rules of its own.
 */
export function withPlaces(pack: Pack, places: readonly Place[]): Pack {
  const added = places.filter(({ id }) => !pack.places.some((known) => known.id === id));
  if (added.length === 0) return pack;
  const all = [...pack.places, ...added];
  const asked = new Set(pack.questions.filter(({ type }) => type === 'sted').map(({ id }) => id));
  const wide = <T extends Conditional>(entry: T): T => widened(entry, asked, added);
  return {
    ...pack,
    places: all,
    questions: pack.questions.map((question) => ({
      ...question,
      options: question.type === 'sted' ? placeOptions(all) : question.options,
      askedWhen: question.askedWhen && wider(question.askedWhen, asked, added),
    })),
    assessments: pack.assessments.map((assessment) => ({ ...assessment, rules: assessment.rules.map(wide) })),
    factors: pack.factors.map(wide),
    routes: pack.routes.map(wide),
    checks: pack.checks.map(wide),
    checklist: pack.checklist.map(wide),
  };
}

function widened<T extends Conditional>(entry: T, asked: ReadonlySet<string>, added: readonly Place[]): T {
  return { ...entry, when: wider(entry.when, asked, added), unless: entry.unless && wider(entry.unless, asked, added) };
}

/** The condition with every «annen» about a place meaning the added places too. */
function wider(condition: Condition, asked: ReadonlySet<string>, added: readonly Place[]): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((one) => wider(one, asked, added)) };
    case 'not':
      return { ...condition, of: wider(condition.of, asked, added) };
    case 'is':
      return asked.has(condition.fact) && condition.values.includes(elsewhere.value)
        ? { ...condition, values: [...condition.values, ...added.map(({ id }) => id)] }
        : condition;
    default:
      return condition;
  }
}
