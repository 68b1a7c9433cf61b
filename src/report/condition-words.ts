import { type PackAtDate, placeQuestion } from '../pack/at-date.js';
import { elsewhere } from '../pack/convert.js';
import type { Comparison, Condition } from '../pack/model.js';
import { inLanguage, type Language } from '../text/localised.js';
import { common, quantities } from '../text/phrases/common.js';
import { conditionPhrases } from '../text/phrases/conditions.js';
import { hang } from './layout.js';
import { either, formatLimit } from './words.js';

const comparisons = { minst: 'atLeast', under: 'under', over: 'over', høyst: 'atMost' } as const satisfies Record<Comparison, string>;

/** A condition as it is read aloud: one line for each thing that must hold, and lists inside lists where the rule has them. */
export function conditionLines(law: PackAtDate, condition: Condition, language: Language, indent: string, width: number): string[] {
  const say = conditionPhrases[language];
  const nested = (title: string, of: readonly Condition[]): string[] => [
    ...hang(`${indent}– `, title, width),
    ...of.flatMap((one) => conditionLines(law, one, language, `${indent}    `, width)),
  ];
  /** What holds together is one thing where only some of the things need hold. */
  const together = (of: readonly Condition[]): Condition[] => of.map((one) => (one.kind === 'all' ? { kind: 'all', of: [one] } : one));
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((one) =>
        one.kind === 'all' ? nested(say.allOf, one.of) : conditionLines(law, one, language, indent, width),
      );
    case 'any':
      return nested(say.oneOf, together(condition.of));
    case 'not':
      if (condition.of.kind === 'all') return nested(say.notAll, condition.of.of);
      if (condition.of.kind === 'any') return nested(say.noneOf, together(condition.of.of));
      if (condition.of.kind === 'not') return nested(say.notAll, [condition.of]);
      return hang(`${indent}– `, say.notSo(sentence(law, condition.of, language)), width);
    default:
      return hang(`${indent}– `, sentence(law, condition, language), width);
  }
}

function sentence(law: PackAtDate, condition: Condition, language: Language): string {
  const say = conditionPhrases[language];
  switch (condition.kind) {
    case 'is':
      return factWords(law, condition.fact, condition.values, language);
    case 'amount': {
      const limit = law.amounts.get(condition.parameter);
      const told = limit ? `${formatLimit(limit, language)} [${condition.parameter}]` : condition.parameter;
      return say.amountIs(condition.amount, quantities[language][comparisons[condition.comparison]](told));
    }
    case 'rule':
      return say.ruleHolds(condition.rule);
    default:
      return '';
  }
}

function factWords(law: PackAtDate, fact: string, values: readonly string[], language: Language): string {
  const say = conditionPhrases[language];
  const anyOf = (names: readonly string[]): string => `${either(names, common[language].or)} [${fact}]`;
  const conclusion = law.assessments.get(fact);
  if (conclusion) {
    const names = values.map((value) => conclusion.values.find((one) => one.value === value)?.text);
    const told = names.map((name, index) => (name ? inLanguage(name, language) : (values[index] ?? '')));
    return say.conclusionIs(inLanguage(conclusion.name, language), anyOf(told));
  }
  const question = law.questions.get(fact);
  if (fact === placeQuestion) {
    const names = values.map(
      (value) =>
        law.pack.places.find(({ id }) => id === value)?.name ?? (value === elsewhere.value ? inLanguage(elsewhere.text, language) : value),
    );
    return say.buyerIn(anyOf(names));
  }
  return question
    ? say.answerIs(inLanguage(question.text, language), anyOf(values))
    : say.factIs(fact, either(values, common[language].or));
}
