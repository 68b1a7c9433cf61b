import { compile } from '../engine/compile.js';
import type { CompiledPack } from '../engine/compiled.js';
import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import { derivedAmounts, shareNames, valueNames } from '../pack/derived.js';
import { conditionals } from '../pack/entries.js';
import type { Conditional, Pack } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import type { Text } from '../text/localised.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';
import { endsWithPaths } from './paths.js';

/** Nothing in the pack is out of reach: every rule, route, check and item can hold, every question can matter, every value can be had. */
export function everythingReached(pack: Pack): Fault[] {
  const days = changeDates(pack).filter((day) => day >= pack.from);
  const reached = new Set<string>();
  const looked = new Set<string>();
  const asked = new Set<string>();
  const values = new Set<string>();
  const name = (entry: Conditional): string => `${entry.file}:${entry.line}`;
  for (const date of days) {
    const compiled = compile(packAt(pack, date));
    const { law, entries, assessments } = compiled;
    // Without assumptions: what an adviser may assume is no way in which the rules themselves can hold.
    const canHold = new Set([...entries].filter(([, ref]) => endsWithPaths(compiled, ref).has(1)).map(([entry]) => entry));
    for (const entry of canHold) reached.add(name(entry));
    for (const { assessment } of assessments.values())
      for (const rule of assessment.rules)
        if (canHold.has(rule)) for (const value of rule.concludes) values.add(`${assessment.id} ${value}`);
    for (const id of mattering(compiled)) looked.add(id);
    for (const id of law.questions.keys()) if (canApply(compiled, id)) asked.add(id);
  }
  const fault = (entry: { id: string; file: string; line: number }, check: string, message: Text): Fault => ({
    check,
    severity: 'feil',
    id: entry.id,
    file: entry.file,
    line: entry.line,
    date: null,
    message,
    witness: null,
  });
  return [
    ...conditionals(pack)
      .filter((entry) => !reached.has(name(entry)))
      .map((entry) =>
        fault(
          entry,
          'uten-virkning',
          inEvery(faultPhrases, (say) => say.neverHolds(entry.id)),
        ),
      ),
    ...pack.questions
      .filter((question) => !looked.has(question.id))
      .map((question) =>
        fault(
          question,
          'ubrukt-spørsmål',
          inEvery(faultPhrases, (say) => say.neverMatters(question.id)),
        ),
      ),
    ...pack.questions
      .filter((question) => !asked.has(question.id))
      .map((question) =>
        fault(
          question,
          'aldri-spurt',
          inEvery(faultPhrases, (say) => say.neverAsked(question.id)),
        ),
      ),
    ...pack.assessments.flatMap((assessment) =>
      assessment.values
        .filter(({ value }) => !values.has(`${assessment.id} ${value}`))
        .map(({ value }) =>
          fault(
            assessment,
            'ubrukt-verdi',
            inEvery(faultPhrases, (say) => say.neverBecomes(assessment.id, value)),
          ),
        ),
    ),
  ];
}

/** The questions whose answers make a difference to something in some project: to an entry, a conclusion or the value. */
function mattering(compiled: CompiledPack): string[] {
  const { support, entries, assessments, variables, choices, law } = compiled;
  const refs = [...entries.values(), ...[...assessments.values()].map(({ ref }) => ref)];
  const levels = new Set(refs.flatMap((ref) => support.levels(ref)));
  const direct = [...levels].flatMap((level) => variables[level]?.id ?? []);
  const byValue = direct.some((id) => id in derivedAmounts)
    ? [...support.levels(choices).flatMap((level) => variables[level]?.id ?? []), ...valueParts]
    : [];
  const assessed = [...law.assessments.values()].flatMap(({ assessedBy }) => assessedBy ?? []);
  return [...direct, ...byValue, ...assessed];
}

const canApply = (compiled: CompiledPack, id: string): boolean => {
  const applies = compiled.applies.get(id);
  return applies === undefined || endsWithPaths(compiled, applies).has(1);
};

/** Questions that the arithmetic of the value looks at, besides those that conditions do. */
const valueParts: readonly string[] = [...valueNames.facts, ...valueNames.amounts, ...shareNames.amounts];
