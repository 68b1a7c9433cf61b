import { compile } from '../engine/compile.js';
import type { CompiledPack } from '../engine/compiled.js';
import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Pack, Question } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';

/**
 * No answer stands in the way of another: two answers to one question that nothing in the law tells apart, in any project on
 * any day, are one answer too many, or a rule too few.
 */
export function answersApart(pack: Pack): Fault[] {
  const together = new Map<string, readonly (readonly string[])[]>();
  for (const date of changeDates(pack).filter((day) => day >= pack.from)) {
    const compiled = compile(packAt(pack, date));
    for (const question of compiled.law.questions.values()) {
      if (question.options.length < 3) continue;
      const found = alike(compiled, question);
      const before = together.get(question.id);
      together.set(question.id, before ? meet(before, found) : found);
    }
  }
  return pack.questions.flatMap((question) =>
    (together.get(question.id) ?? [])
      .filter((group) => group.length > 1)
      .map(
        (group): Fault => ({
          check: 'like-svar',
          severity: 'advarsel',
          id: question.id,
          file: question.file,
          line: question.line,
          date: null,
          witness: null,
          message: inEvery(faultPhrases, (say) => say.alike(group.join(', '), question.id)),
        }),
      ),
  );
}

/** The answers in groups: those of one group lead to the same place from everywhere. */
function alike({ diagrams, levelOf, variables }: CompiledPack, question: Question): string[][] {
  const level = levelOf.get(question.id);
  const variable = level === undefined ? undefined : variables[level];
  if (variable?.kind !== 'fact') return [];
  const groups = new Map<string, string[]>();
  const nodes = Array.from({ length: diagrams.size }, (_, ref) => ref).filter((ref) => diagrams.level(ref) === level);
  variable.values.forEach((value, index) => {
    const key = nodes.map((ref) => diagrams.branch(ref, index)).join();
    groups.set(key, [...(groups.get(key) ?? []), value]);
  });
  return [...groups.values()];
}

/** What is together in both. */
const meet = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): string[][] =>
  one.flatMap((group) => other.map((found) => group.filter((value) => found.includes(value)))).filter((group) => group.length > 0);
