import { catalogue } from '../catalogue.js';

/** A condition as it is read aloud. */
export const conditionPhrases = catalogue({
  allOf: { nb: 'alt dette:', nn: 'alt dette:', en: 'all of this:' },
  oneOf: { nb: 'minst ett av dette:', nn: 'minst eitt av dette:', en: 'at least one of these:' },
  notAll: { nb: 'ikke alt dette:', nn: 'ikkje alt dette:', en: 'not all of this:' },
  noneOf: { nb: 'ikke noe av dette:', nn: 'ikkje noko av dette:', en: 'none of these:' },
  notSo: {
    nb: (sentence: string) => `ikke slik at ${sentence}`,
    nn: (sentence: string) => `ikkje slik at ${sentence}`,
    en: (sentence: string) => `it is not so that ${sentence}`,
  },
  amountIs: {
    nb: (amount: string, limit: string) => `«${amount}» er ${limit}`,
    nn: (amount: string, limit: string) => `«${amount}» er ${limit}`,
    en: (amount: string, limit: string) => `“${amount}” is ${limit}`,
  },
  ruleHolds: {
    nb: (rule: string) => `regelen «${rule}» slår til`,
    nn: (rule: string) => `regelen «${rule}» slår til`,
    en: (rule: string) => `the rule “${rule}” holds`,
  },
  conclusionIs: {
    nb: (name: string, values: string) => `konklusjonen «${name}» er ${values}`,
    nn: (name: string, values: string) => `konklusjonen «${name}» er ${values}`,
    en: (name: string, values: string) => `the conclusion “${name}” is ${values}`,
  },
  buyerIn: {
    nb: (places: string) => `oppdragsgiveren hører hjemme i ${places}`,
    nn: (places: string) => `oppdragsgivaren høyrer heime i ${places}`,
    en: (places: string) => `the contracting authority belongs to ${places}`,
  },
  answerIs: {
    nb: (question: string, answers: string) => `svaret på «${question}» er ${answers}`,
    nn: (question: string, answers: string) => `svaret på «${question}» er ${answers}`,
    en: (question: string, answers: string) => `the answer to “${question}” is ${answers}`,
  },
  factIs: {
    nb: (fact: string, values: string) => `«${fact}» er ${values}`,
    nn: (fact: string, values: string) => `«${fact}» er ${values}`,
    en: (fact: string, values: string) => `“${fact}” is ${values}`,
  },
});

/** A condition in a few words, to tell one part of an entry from another. */
export const conditionBriefs = catalogue({
  and: { nb: 'og', nn: 'og', en: 'and' },
  or: { nb: 'eller', nn: 'eller', en: 'or' },
  not: {
    nb: (condition: string) => `ikke (${condition})`,
    nn: (condition: string) => `ikkje (${condition})`,
    en: (condition: string) => `not (${condition})`,
  },
  minst: { nb: 'minst', nn: 'minst', en: 'at least' },
  under: { nb: 'under', nn: 'under', en: 'under' },
  over: { nb: 'over', nn: 'over', en: 'over' },
  høyst: { nb: 'høyst', nn: 'høgst', en: 'at most' },
  rule: { nb: (rule: string) => `regel: ${rule}`, nn: (rule: string) => `regel: ${rule}`, en: (rule: string) => `rule: ${rule}` },
});
