import type { ConclusionResult } from '../engine/result.js';
import { notApplicable } from '../engine/situation.js';
import { common } from '../text/phrases/common.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';
import { either } from './words.js';

/** One conclusion: what it is or can be, why, what it hangs on, and why it is nothing else. */
export function conclusionLines({ words }: Assessed, conclusion: ConclusionResult, style: Style, width: number): string[] {
  const named = (values: readonly string[]): string => either(values.map((value) => words.value(conclusion.id, value)));
  const result = conclusion.value !== null ? named([conclusion.value]) : `kan være ${named(conclusion.possible)}`;
  const mark = conclusion.judgement ? ' (bygger på en vurdering)' : '';
  const lines = hang(
    `${words.text(conclusion.name).toUpperCase()}  ${common.nb[conclusion.status]} – `,
    result + mark,
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
    lines.push(...hang('  · ', `taler for ${named([factor.pointsTo])} (${factor.weight}): ${words.text(factor.text)}`, width));
    lines.push(
      ...hang('    ', [...factor.facts.map((fact) => words.fact(fact)), words.cited(factor.citations)].join(' · '), width, style.faint),
    );
  }
  if (conclusion.factors.length > 0) {
    const leaning = conclusion.leansTo ? `Det som er kjent, heller mot ${named([conclusion.leansTo])}.` : leaningOfEach(conclusion);
    lines.push(...hang('    ', `${leaning} Momenter avgjør ikke alene; de må vurderes samlet.`, width, style.faint));
  }
  if (conclusion.conditions)
    lines.push(
      ...hang(
        '    ',
        Object.entries(conclusion.conditions)
          .map(([id, state]) => `${id}: ${state}`)
          .join(', '),
        width,
        style.faint,
      ),
    );
  return [...lines, ...notLines(conclusion, words, named, style, width)];
}

/** Which way the factors of each condition lean: «fordel: ja»; several conditions are never weighed against each other. */
function leaningOfEach({ factors, conditions }: ConclusionResult): string {
  const apart = 'Momentene peker hver sin vei.';
  if (conditions === null) return apart;
  const towards = [...new Set(factors.map((factor) => factor.pointsTo))];
  const names = Object.keys(conditions);
  const of = (name: string): string[] => towards.filter((one) => one.startsWith(`${name}: `));
  const agreed = names.flatMap((name) => (of(name).length === 1 ? of(name) : []));
  const contested = names.filter((name) => of(name).length > 1);
  return [
    ...(agreed.length > 0 ? [`Det som er kjent, heller mot ${agreed.join(', ')}.`] : []),
    ...(contested.length > 0 ? [`Om ${contested.join(', ')} peker momentene hver sin vei.`] : []),
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
    return hang('  ', `hvis ${either(when.map((given) => words.value(given.assessment, given.is)))}: ${result}`, width);
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
