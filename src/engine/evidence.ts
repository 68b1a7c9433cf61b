import type { CompiledPack } from './compiled.js';
import type { Answers } from './situation.js';
import { toldInterval } from './value.js';
import { assumption, bandsOf, type Variable } from './variables.js';

/** What is known: for each variable the values that it can still have, as a bit set. */
export type Evidence = readonly number[];

const none: ReadonlyMap<string, string> = new Map();

/**
 * What answers say of each variable; amounts that are worked out are left to the decision.
 * @param assumed conclusions taken as given; @param given facts that the caller works out.
 */
export function evidenceOf({ variables, law }: CompiledPack, answers: Answers, assumed = none, given = none): number[] {
  const taken = new Map([...assumed].map(([id, value]) => [assumption(id), value]));
  return variables.map((variable) => {
    if (variable.kind === 'reading') return everything(variable);
    if (variable.kind === 'assumption') return 1 << Math.max(0, variable.values.indexOf(taken.get(variable.id) ?? ''));
    const answer = answers.get(variable.id)?.value;
    if (variable.kind === 'amount') return answer ? bandsOf(variable.cuts, toldInterval(answer)) : everything(variable);
    const told = given.get(variable.id) ?? (answer?.kind === 'choice' && law.questions.has(variable.id) ? answer.value : undefined);
    const index = told === undefined ? -1 : variable.values.indexOf(told);
    return index === -1 ? everything(variable) : 1 << index;
  });
}

const everything = (variable: Variable): number =>
  (1 << (variable.kind === 'amount' ? variable.cuts.length + 1 : variable.values.length)) - 1;
