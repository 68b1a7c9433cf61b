import type { Question } from '../pack/model.js';
import type { Language, Text } from '../text/localised.js';
import { formatNumber } from '../text/money.js';
import { common, quantities } from '../text/phrases/common.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { formatInterval } from '../text/quantities.js';
import { safeLine } from '../text/safe.js';
import type { Answer } from './model.js';

/** An answer as it is told back: «2 400 000 kr ekskl. mva. per år», «36 måneder», «nei». */
export function answerWords(
  question: Question,
  { value }: Answer,
  words: { readonly text: (text: Text) => string },
  language: Language,
): string {
  const say = promptPhrases[language];
  switch (value.kind) {
    case 'unknown':
      return common[language].dontKnow;
    case 'months':
      return value.months === 'løpende' ? say.ongoing : quantities[language].måneder(formatNumber(value.months));
    case 'amount': {
      const vat = value.vat === 'eksklusiv' ? ` ${say.withoutVat}` : value.vat === 'inklusiv' ? ` ${say.withVat}` : '';
      const period = question.periodic ? ` ${{ totalt: say.inTotal, år: say.perYear, måned: say.perMonth }[value.period]}` : '';
      return `${formatInterval(value, language)}${vat}${period}`;
    }
    case 'choice': {
      const option = question.options.find((one) => one.value === value.value);
      if (question.type === 'sted' && value.written) return safeLine(value.written);
      return option ? words.text(option.text) : value.value;
    }
  }
}
