import { catalogue } from '../catalogue.js';
import type { Language } from '../localised.js';

const some = (words: readonly string[], or: string): string => words.join(` ${or} `);

/** What is wrong with a rule pack, seen over every possible project. */
export const faultPhrases = catalogue({
  gap: {
    nb: (id: string) => `ingen regel for «${id}» passer på disse svarene`,
    nn: (id: string) => `ingen regel for «${id}» passar på desse svara`,
    en: (id: string) => `no rule for “${id}” fits these answers`,
  },
  conflict: {
    nb: (id: string, rules: string) => `reglene for «${id}» gir ulike svar: ${rules}`,
    nn: (id: string, rules: string) => `reglane for «${id}» gir ulike svar: ${rules}`,
    en: (id: string, rules: string) => `the rules for “${id}” give different answers: ${rules}`,
  },
  noMainWay: {
    nb: 'ingen hovedvei passer på disse svarene',
    nn: 'ingen hovudveg passar på desse svara',
    en: 'no main route fits these answers',
  },
  manyMainWays: {
    nb: (routes: string) => `flere hovedveier passer på de samme svarene: ${routes}`,
    nn: (routes: string) => `fleire hovudvegar passar på dei same svara: ${routes}`,
    en: (routes: string) => `several main routes fit the same answers: ${routes}`,
  },
  neverHolds: {
    nb: (id: string) => `«${id}» kan aldri slå til`,
    nn: (id: string) => `«${id}» kan aldri slå til`,
    en: (id: string) => `“${id}” can never hold`,
  },
  neverMatters: {
    nb: (id: string) => `svaret på «${id}» kan aldri bety noe`,
    nn: (id: string) => `svaret på «${id}» kan aldri ha noko å seie`,
    en: (id: string) => `the answer to “${id}” can never matter`,
  },
  neverAsked: {
    nb: (id: string) => `«${id}» kan aldri bli spurt`,
    nn: (id: string) => `«${id}» kan aldri bli spurt`,
    en: (id: string) => `“${id}” can never be asked`,
  },
  neverBecomes: {
    nb: (id: string, value: string) => `«${id}» kan aldri bli «${value}»`,
    nn: (id: string, value: string) => `«${id}» kan aldri bli «${value}»`,
    en: (id: string, value: string) => `“${id}” can never be “${value}”`,
  },
  outsidePlace: {
    nb: (id: string, place: string) => `«${id}» gjelder bare ${place}, men kan slå til for en oppdragsgiver et annet sted`,
    nn: (id: string, place: string) => `«${id}» gjeld berre ${place}, men kan slå til for ein oppdragsgivar ein annan stad`,
    en: (id: string, place: string) => `“${id}” applies only to ${place}, but can hold for a contracting authority somewhere else`,
  },
  reworded: {
    nb: (layer: string, id: string) => `laget «${layer}» har sin egen tekst i «${id}»; les at den sier det samme som den nasjonale`,
    nn: (layer: string, id: string) => `laget «${layer}» har sin eigen tekst i «${id}»; les at han seier det same som den nasjonale`,
    en: (layer: string, id: string) => `the layer “${layer}” has its own text in “${id}”; read that it says the same as the national one`,
  },
  alike: {
    nb: (answers: string, id: string) => `ingen regel skiller svarene ${answers} på «${id}»`,
    nn: (answers: string, id: string) => `ingen regel skil svara ${answers} på «${id}»`,
    en: (answers: string, id: string) => `no rule tells apart the answers ${answers} to “${id}”`,
  },
  reviewDue: {
    nb: (id: string, day: string) => `«${id}» skulle vært gjennomgått innen ${day}`,
    nn: (id: string, day: string) => `«${id}» skulle vore gjennomgått innan ${day}`,
    en: (id: string, day: string) => `“${id}” should have been reviewed by ${day}`,
  },
  uncited: {
    nb: (id: string) => `«${id}» har ingen hjemmel`,
    nn: (id: string) => `«${id}» har ingen heimel`,
    en: (id: string) => `“${id}” has no legal basis`,
  },
  untranslated: {
    nb: (count: number, language: Language, first: string) =>
      `${count} ${count === 1 ? 'tekst mangler' : 'tekster mangler'} på ${language}, den første i «${first}»`,
    nn: (count: number, language: Language, first: string) =>
      `${count} ${count === 1 ? 'tekst manglar' : 'tekstar manglar'} på ${language}, den første i «${first}»`,
    en: (count: number, language: Language, first: string) =>
      `${count} ${count === 1 ? 'text is' : 'texts are'} missing in ${language}, the first in “${first}”`,
  },
  termNotKept: {
    nb: (id: string, term: string, words: readonly string[], language: Language, text: string) =>
      `«${id}» sier «${term}» på nb, men ikke ${some(
        words.map((word) => `«${word}»`),
        'eller',
      )} på ${language}: ${text}`,
    nn: (id: string, term: string, words: readonly string[], language: Language, text: string) =>
      `«${id}» seier «${term}» på nb, men ikkje ${some(
        words.map((word) => `«${word}»`),
        'eller',
      )} på ${language}: ${text}`,
    en: (id: string, term: string, words: readonly string[], language: Language, text: string) =>
      `“${id}” says “${term}” in nb, but not ${some(
        words.map((word) => `“${word}”`),
        'or',
      )} in ${language}: ${text}`,
  },
  schemeForNobody: {
    nb: (id: string) => `«${id}»: vilkårene kan ikke være oppfylt samtidig, så ingen kan få pengene`,
    nn: (id: string) => `«${id}»: vilkåra kan ikkje vere oppfylte samtidig, så ingen kan få pengane`,
    en: (id: string) => `“${id}”: the conditions cannot be met at the same time, so nobody can get the money`,
  },
  alwaysMet: {
    nb: (id: string, about: string) => `«${id}» har et vilkår om ${about} som alltid er oppfylt`,
    nn: (id: string, about: string) => `«${id}» har eit vilkår om ${about} som alltid er oppfylt`,
    en: (id: string, about: string) => `“${id}” has a condition on ${about} that is always met`,
  },
  neverMet: {
    nb: (id: string, about: string) => `«${id}» har et vilkår om ${about} som aldri kan oppfylles`,
    nn: (id: string, about: string) => `«${id}» har eit vilkår om ${about} som aldri kan oppfyllast`,
    en: (id: string, about: string) => `“${id}” has a condition on ${about} that can never be met`,
  },
  noSchemeLooks: {
    nb: (id: string) => `ingen ordning ser på svaret på «${id}»`,
    nn: (id: string) => `inga ordning ser på svaret på «${id}»`,
    en: (id: string) => `no scheme looks at the answer to “${id}”`,
  },
  alikeToSchemes: {
    nb: (answers: string, id: string) => `ingen ordning skiller svarene ${answers} på «${id}»`,
    nn: (answers: string, id: string) => `inga ordning skil svara ${answers} på «${id}»`,
    en: (answers: string, id: string) => `no scheme tells apart the answers ${answers} to “${id}”`,
  },
});
