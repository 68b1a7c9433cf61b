import type { Choice } from './port.js';

/** By number, by the whole answer, or by how an answer begins when only one begins so. */
export function choiceOf(typed: string, choices: readonly Choice[]): Choice | undefined {
  const told = typed.trim().toLowerCase();
  if (told === '') return undefined;
  if (/^\d+$/.test(told)) return choices[Number(told) - 1];
  const same = choices.find(({ value, label }) => value.toLowerCase() === told || label.toLowerCase() === told);
  const beginning = choices.filter(({ label }) => label.toLowerCase().startsWith(told));
  return same ?? (beginning.length === 1 ? beginning[0] : undefined);
}
