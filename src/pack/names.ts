import type { Names } from './condition.js';
import { derivedAmounts, derivedFacts } from './derived.js';
import type { Pack } from './model.js';

/** Everything that a condition laid over the pack may refer to. */
export const namesOf = (pack: Pack): Names => ({
  facts: new Map([
    ...pack.questions
      .filter(({ options }) => options.length > 0)
      .map(({ id, options }) => [id, options.map(({ value }) => value)] as const),
    ...pack.assessments.map(({ id, values }) => [id, values.map(({ value }) => value)] as const),
    ...Object.entries(derivedFacts),
  ]),
  amounts: new Map([...pack.questions.flatMap(({ id, unit }) => (unit ? [[id, unit] as const] : [])), ...Object.entries(derivedAmounts)]),
  parameters: new Map(pack.parameters.map(({ id, unit }) => [id, unit] as const)),
  rules: new Set(pack.assessments.flatMap(({ rules }) => rules.map(({ id }) => id))),
});
