import type { CompiledPack } from './compiled.js';
import type { Answers } from './situation.js';
import { toldInterval } from './value.js';
import { assumption, bandsOf, type Variable } from './variables.js';

/** What is known: for each variable the values that it can still have, as a bit set. */
export type Evidence = readonly number[];

const none: ReadonlyMap<string, string> = new Map();

/**
 * What answers say of each variable; amounts that are worked out are left to the decision.
 * @param assumed conclusions taken as given.
 */
export function evidenceOf(compiled: CompiledPack, answers: Answers, assumed = none): number[] {
  const { nothing, choices, amounts, assumptions } = intakeOf(compiled);
  const known = [...nothing];
  const take = (choice: Choice | undefined, value: string): void => {
    const place = choice ? choice.values.indexOf(value) : -1;
    // What is no value of the variable tells nothing of it.
    if (choice && place !== -1) known[choice.level] = 1 << place;
  };
  answers.forEach(({ value }, id) => {
    if (value.kind === 'choice') {
      take(choices.get(id), value.value);
      return;
    }
    const amount = amounts.get(id);
    if (amount) known[amount.level] = bandsOf(amount.cuts, toldInterval(value));
  });
  assumed.forEach((value, id) => {
    take(assumptions.get(assumption(id)), value);
  });
  return known;
}

type Choice = { readonly level: number; readonly values: readonly string[] };

/** Where what is told goes, by its id. */
type Intake = {
  /** What is known when nothing is told. */
  readonly nothing: Evidence;
  /** Questions of finitely many answers. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly amounts: ReadonlyMap<string, { readonly level: number; readonly cuts: readonly bigint[] }>;
  /** Conclusions that can be taken as given. */
  readonly assumptions: ReadonlyMap<string, Choice>;
};

/** By law: the same for every project. */
const intakes = new WeakMap<CompiledPack, Intake>();

function intakeOf(compiled: CompiledPack): Intake {
  const known = intakes.get(compiled);
  if (known) return known;
  const { variables, law } = compiled;
  const found = variables.flatMap((variable, level) => (variable.kind === 'amount' ? [] : [{ ...variable, level }]));
  const facts = found.filter(({ kind }) => kind === 'fact');
  const byId = (list: typeof found) => new Map(list.map(({ id, level, values }) => [id, { level, values }]));
  const intake: Intake = {
    nothing: variables.map((variable) => (variable.kind === 'assumption' ? 1 : everything(variable))),
    choices: byId(facts.filter(({ id }) => law.questions.has(id))),
    amounts: new Map(variables.flatMap((one, level) => (one.kind === 'amount' ? [[one.id, { level, cuts: one.cuts }] as const] : []))),
    assumptions: byId(found.filter(({ kind }) => kind === 'assumption')),
  };
  intakes.set(compiled, intake);
  return intake;
}

const everything = (variable: Variable): number =>
  (1 << (variable.kind === 'amount' ? variable.cuts.length + 1 : variable.values.length)) - 1;
