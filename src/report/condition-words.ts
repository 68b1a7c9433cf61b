import { type PackAtDate, placeQuestion } from '../pack/at-date.js';
import { elsewhere } from '../pack/convert.js';
import type { Comparison, Condition } from '../pack/model.js';
import { inLanguage, type Language } from '../text/localised.js';
import { hang } from './layout.js';
import { either, formatLimit } from './words.js';

const comparisons: Record<Comparison, string> = { minst: 'minst', under: 'under', over: 'over', høyst: 'høyst' };

/** A condition as it is read aloud: one line for each thing that must hold, and lists inside lists where the rule has them. */
export function conditionLines(law: PackAtDate, condition: Condition, language: Language, indent: string, width: number): string[] {
  const nested = (title: string, of: readonly Condition[]): string[] => [
    ...hang(`${indent}– `, title, width),
    ...of.flatMap((one) => conditionLines(law, one, language, `${indent}    `, width)),
  ];
  /** What holds together is one thing where only some of the things need hold. */
  const together = (of: readonly Condition[]): Condition[] => of.map((one) => (one.kind === 'all' ? { kind: 'all', of: [one] } : one));
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((one) =>
        one.kind === 'all' ? nested('alt dette:', one.of) : conditionLines(law, one, language, indent, width),
      );
    case 'any':
      return nested('minst ett av dette:', together(condition.of));
    case 'not':
      if (condition.of.kind === 'all') return nested('ikke alt dette:', condition.of.of);
      if (condition.of.kind === 'any') return nested('ikke noe av dette:', together(condition.of.of));
      if (condition.of.kind === 'not') return nested('ikke alt dette:', [condition.of]);
      return hang(`${indent}– `, `ikke slik at ${sentence(law, condition.of, language)}`, width);
    default:
      return hang(`${indent}– `, sentence(law, condition, language), width);
  }
}

function sentence(law: PackAtDate, condition: Condition, language: Language): string {
  switch (condition.kind) {
    case 'is':
      return factWords(law, condition.fact, condition.values, language);
    case 'amount': {
      const limit = law.amounts.get(condition.parameter);
      const told = limit ? `${formatLimit(limit)} [${condition.parameter}]` : condition.parameter;
      return `«${condition.amount}» er ${comparisons[condition.comparison]} ${told}`;
    }
    case 'rule':
      return `regelen «${condition.rule}» slår til`;
    default:
      return '';
  }
}

function factWords(law: PackAtDate, fact: string, values: readonly string[], language: Language): string {
  const conclusion = law.assessments.get(fact);
  if (conclusion) {
    const names = values.map((value) => conclusion.values.find((one) => one.value === value)?.text);
    const told = names.map((name, index) => (name ? inLanguage(name, language) : (values[index] ?? '')));
    return `konklusjonen «${inLanguage(conclusion.name, language)}» er ${either(told)} [${fact}]`;
  }
  const question = law.questions.get(fact);
  if (fact === placeQuestion) {
    const names = values.map(
      (value) => law.pack.places.find(({ id }) => id === value)?.name ?? (value === elsewhere.value ? 'en annen kommune' : value),
    );
    return `oppdragsgiveren hører hjemme i ${either(names)} [${fact}]`;
  }
  return question ? `svaret på «${inLanguage(question.text, language)}» er ${either(values)} [${fact}]` : `«${fact}» er ${either(values)}`;
}
