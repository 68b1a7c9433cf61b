import { dontKnow } from '../project/answers.js';
import { maxMonths } from '../project/schema.js';
import { type Language, languages } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { promptPhrases } from '../text/phrases/prompts.js';

/** Whether a line says that the answer is not known, in any of the languages. */
export const isDontKnow = (text: string): boolean =>
  ['', dontKnow, ...languages.map((language) => common[language].dontKnow), "don't know"].includes(text.trim().toLowerCase());

/** A whole number of months, or without end. Null when it is neither. */
export function monthsFrom(text: string): number | 'løpende' | null {
  const plain = text.trim().toLowerCase();
  if (['loepende', ...languages.map((language) => promptPhrases[language].ongoing)].includes(plain)) return 'løpende';
  return /^\d{1,4}$/.test(plain) && Number(plain) <= maxMonths ? Number(plain) : null;
}

/** What is wrong with a typed number of months, or null. */
export function checkMonths(text: string, atLeast: number, language: Language): string | null {
  const months = monthsFrom(text);
  const fits = months === 'løpende' || (months !== null && months >= atLeast);
  return fits ? null : promptPhrases[language].wrongMonths(atLeast, maxMonths);
}
