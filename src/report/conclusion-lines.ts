import type { ConclusionResult } from '../engine/result.js';
import { notApplicable } from '../engine/situation.js';
import type { Language } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { conclusionPhrases, conditionStates } from '../text/phrases/conclusion.js';
import { ruleWords } from '../text/phrases/rule-words.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';
import { either } from './words.js';

/** One conclusion: what it is or can be, why, what it hangs on, and why it is nothing else. */
export function conclusionLines({ words }: Assessed, conclusion: ConclusionResult, style: Style, width: number): string[] {
  const say = conclusionPhrases[words.language];
  const named = (values: readonly string[]): string =>
    either(
      values.map((value) => words.value(conclusion.id, value)),
      common[words.language].or,
    );
  const result = conclusion.value !== null ? named([conclusion.value]) : say.canBe(named(conclusion.possible));
  const lines = hang(
    `${words.text(conclusion.name).toUpperCase()}  ${common[words.language][conclusion.status]} – `,
    conclusion.judgement ? say.onJudgement(result) : result,
    width,
    conclusion.value === null ? undefined : style.strong,
  );
  for (const reason of conclusion.reasons) {
    lines.push(...hang('  ✓ ', words.text(reason.text), width));
    if (reason.facts.length > 0) lines.push(...hang('    ', reason.facts.map((fact) => words.fact(fact)).join(', '), width, style.faint));
    lines.push(...hang('    ', words.cited(reason.citations), width, style.faint));
  }
  lines.push(...givenLines(conclusion, words, named, width));
  for (const factor of conclusion.factors) {
    const weight = ruleWords[words.language][factor.weight];
    lines.push(...hang('  · ', say.factor(named([factor.pointsTo]), weight, words.text(factor.text)), width));
    lines.push(
      ...hang('    ', [...factor.facts.map((fact) => words.fact(fact)), words.cited(factor.citations)].join(' · '), width, style.faint),
    );
  }
  if (conclusion.factors.length > 0) {
    const leaning = conclusion.leansTo ? say.leaning(named([conclusion.leansTo])) : leaningOfEach(conclusion, say);
    lines.push(...hang('    ', `${leaning} ${say.neverAlone}`, width, style.faint));
  }
  if (conclusion.conditions) lines.push(...hang('    ', conditionWords(conclusion.conditions, words.language), width, style.faint));
  return [...lines, ...notLines(conclusion, words, named, style, width)];
}

/** «fordel: oppfylt, foretak: ukjent» */
export const conditionWords = (conditions: NonNullable<ConclusionResult['conditions']>, language: Language): string =>
  Object.entries(conditions)
    .map(([id, state]) => `${id}: ${conditionStates[language][state]}`)
    .join(', ');

/** Which way the factors of each condition lean: «fordel: ja»; several conditions are never weighed against each other. */
export function leaningOfEach({ factors, conditions }: ConclusionResult, say: (typeof conclusionPhrases)[Language]): string {
  if (conditions === null) return say.apart;
  const towards = [...new Set(factors.map((factor) => factor.pointsTo))];
  const names = Object.keys(conditions);
  const of = (name: string): string[] => towards.filter((one) => one.startsWith(`${name}: `));
  const agreed = names.flatMap((name) => (of(name).length === 1 ? of(name) : []));
  const contested = names.filter((name) => of(name).length > 1);
  return [
    ...(agreed.length > 0 ? [say.leaning(agreed.join(', '))] : []),
    ...(contested.length > 0 ? [say.apartOn(contested.join(', '))] : []),
  ].join(' ');
}

/** «hvis tilskudd: …», where that narrows the answer; values with the same result on one line. */
function givenLines(
  conclusion: ConclusionResult,
  words: Assessed['words'],
  named: (values: readonly string[]) => string,
  width: number,
): string[] {
  const narrower = conclusion.given.filter((given) => given.possible.length < conclusion.possible.length);
  const results = [...new Set(narrower.map((given) => named(given.possible)))];
  return results.flatMap((result) => {
    const when = narrower.filter((given) => named(given.possible) === result);
    const values = either(
      when.map((given) => words.value(given.assessment, given.is)),
      common[words.language].or,
    );
    return hang('  ', conclusionPhrases[words.language].given(values, result), width);
  });
}

/** Why it is none of the other values: one line a value, with the facts that speak against it. */
function notLines(
  conclusion: ConclusionResult,
  words: Assessed['words'],
  named: (values: readonly string[]) => string,
  style: Style,
  width: number,
): string[] {
  const against = new Map<string, string>();
  for (const not of conclusion.notBecause) {
    // A question that is not asked speaks against nothing that a reader could look up.
    const facts = not.facts
      .filter((fact) => (fact.value !== null && fact.value !== notApplicable) || fact.limit)
      .map((fact) => words.against(fact));
    // A rule that leaves several values open is no value of its own.
    if (facts.length > 0 && !not.value.includes(' eller ') && !against.has(not.value)) against.set(not.value, facts.join(', '));
  }
  return [...against].flatMap(([value, facts]) => hang('  ✗ ', `${named([value])} – ${facts}`, width, style.faint));
}
