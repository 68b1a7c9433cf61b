import type { Text } from '../text/localised.js';
import type { Reading } from './reading.js';
import type { FactShown, Reason } from './result.js';
import type { Atom } from './truth.js';

/** What a verdict rests on, as facts that can be shown with their place. Doubles are left out. */
export function factsOf(situation: Reading, atoms: readonly Atom[]): FactShown[] {
  const shown: FactShown[] = [];
  for (const atom of atoms) {
    const fact = factOf(situation, atom);
    if (!shown.some((other) => same(other, fact))) shown.push(fact);
  }
  return shown;
}

function factOf(situation: Reading, atom: Atom): FactShown {
  const { answers, law } = situation;
  if (atom.kind === 'is') {
    const possible = situation.fact(atom.fact);
    return { id: atom.fact, value: possible.length === 1 ? (possible[0] ?? null) : null, at: answers.get(atom.fact)?.at ?? null };
  }
  const limit = law.amounts.get(atom.parameter);
  return {
    id: atom.amount,
    value: null,
    amount: situation.amount(atom.amount).interval,
    ...(limit ? { limit: { parameter: atom.parameter, value: limit.value, comparison: atom.comparison } } : {}),
    at: answers.get(atom.amount)?.at ?? answers.get('verdi')?.at ?? null,
  };
}

const same = (a: FactShown, b: FactShown): boolean =>
  a.id === b.id && a.limit?.parameter === b.limit?.parameter && a.limit?.comparison === b.limit?.comparison;

/** What an open condition still asks for: each comparison with the values that would satisfy it. */
export function requirementsOf(situation: Reading, atoms: readonly Atom[]): FactShown[] {
  return factsOf(situation, atoms).map((fact) => {
    const atom = atoms.find((candidate) => candidate.kind === 'is' && candidate.fact === fact.id);
    return atom?.kind === 'is' ? { ...fact, value: atom.values.join(' eller ') } : fact;
  });
}

export function reason(
  situation: Reading,
  entry: { readonly id: string; readonly why: Text; readonly citations: readonly string[] },
  atoms: readonly Atom[],
): Reason {
  return { rule: entry.id, text: entry.why, citations: entry.citations, facts: factsOf(situation, atoms) };
}
