import type { CompiledPack } from '../engine/compiled.js';
import { Reading } from '../engine/reading.js';
import { shareFact, type Variable } from '../engine/variables.js';
import type { PackAtDate } from '../pack/at-date.js';
import { derivedFacts } from '../pack/derived.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { type Interval, unbounded } from '../text/money.js';
import { figuresFor, kronerUp, type Wanted } from './figures.js';
import type { Choices } from './paths.js';
import { answersOf, projectText, type Told, type ToldValue } from './told.js';

/** The project file that makes these choices: a witness that anybody can run and see for themselves, named in each language. */
export function witnessOf(compiled: CompiledPack, choices: Choices, name: Text): Text {
  const { law, variables } = compiled;
  const ways = [...tellings([law], variables, choices)];
  const told = ways.find((way) => gives(compiled, choices, way)) ?? ways[0] ?? new Map();
  const file = (language: Language): string => projectText(law.pack, law.date, told, { name: inLanguage(name, language), language });
  return { nb: file('nb'), nn: file('nn'), en: file('en') };
}

/**
 * Ways of telling a project that makes these choices under laws that are compiled over the same variables, the plainest
 * first. They differ only in the figures behind the amounts that are worked out.
 */
export function* tellings(laws: readonly PackAtDate[], variables: readonly Variable[], choices: Choices): Generator<Told> {
  const told = new Map<string, ToldValue>();
  let figures = false;
  for (const [level, value] of choices) {
    const variable = variables[level];
    const question = variable && laws.flatMap((law) => law.questions.get(variable.id) ?? [])[0];
    if (!variable || variable.kind === 'assumption' || variable.kind === 'reading') continue;
    if (!question) figures ||= variable.kind === 'amount' || variable.id === shareFact;
    else if (variable.kind === 'amount')
      told.set(variable.id, { kind: 'kroner', value: Math.max(kronerUp(band(variable, value).low), question.atLeast) });
    else told.set(variable.id, { kind: 'choice', value: variable.values[value] ?? '' });
  }
  if (figures) yield* figuresFor(laws, told, wantedBy(variables, choices));
  else yield told;
}

type Amount = Extract<Variable, { readonly kind: 'amount' }>;

/** The amounts of a band, in øre or months. */
export function band({ cuts }: Amount, value: number): Interval {
  const next = cuts[value];
  return { low: value === 0 ? 0n : (cuts[value - 1] ?? 0n), high: next === undefined ? null : next - 1n };
}

function wantedBy(variables: readonly Variable[], choices: Choices): Wanted {
  const chosen = (id: string): [Variable, number] | null => {
    const level = variables.findIndex((variable) => variable.id === id);
    const variable = variables[level];
    const value = choices.get(level);
    return variable && value !== undefined ? [variable, value] : null;
  };
  const amount = (id: string): Interval => {
    const [variable, value] = chosen(id) ?? [];
    return variable?.kind === 'amount' && value !== undefined ? band(variable, value) : unbounded;
  };
  const [, within] = chosen(shareFact) ?? [];
  return {
    total: amount('anskaffelsesverdi'),
    own: amount('delkontraktverdi'),
    length: amount('avtalelengde'),
    within: within === undefined ? null : (derivedFacts[shareFact]?.[within] ?? null),
  };
}

/** Whether the amounts that are worked out really come to what was chosen. */
function gives({ law, worked }: CompiledPack, choices: Choices, told: Told): boolean {
  const { decision } = new Reading(law, answersOf(law.questions, told));
  return worked.every((level) => {
    const value = choices.get(level);
    return value === undefined || decision.knownOf(level) === 1 << value;
  });
}
