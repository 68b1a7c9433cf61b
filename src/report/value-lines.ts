import type { ValueStep } from '../engine/value.js';
import type { Language } from '../text/localised.js';
import { valuePhrases } from '../text/phrases/value.js';
import { formatInterval } from '../text/quantities.js';

/** The calculation of the value, a line a step, with its paragraph. */
export const valueLines = (steps: readonly ValueStep[], language: Language): { text: string; citation: string }[] =>
  steps.map((step) => ({ text: `${stepWords(step, language)}: ${formatInterval(step.amount, language)}`, citation: step.citation }));

function stepWords({ kind, months }: ValueStep, language: Language): string {
  const say = valuePhrases[language];
  switch (kind) {
    case 'told':
      return say.told;
    case 'without-vat':
      return say.withoutVat;
    case 'term':
      return months === undefined ? say.overTerm : say.overMonths(months);
    case 'capped-term':
      return say.cappedTerm(months);
    case 'options':
      return say.options;
    case 'option-amount':
      return say.optionAmount;
    case 'similar':
      return say.similar;
    case 'other-units':
      return say.otherUnits;
    case 'all-lots':
      return say.allLots;
  }
}
