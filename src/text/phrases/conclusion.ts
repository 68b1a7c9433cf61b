import { catalogue } from '../catalogue.js';

/** One conclusion: what it is or can be, why, and why it is nothing else. */
export const conclusionPhrases = catalogue({
  canBe: {
    nb: (values: string) => `kan være ${values}`,
    nn: (values: string) => `kan vere ${values}`,
    en: (values: string) => `may be ${values}`,
  },
  onJudgement: {
    nb: (result: string) => `${result} (bygger på en vurdering)`,
    nn: (result: string) => `${result} (byggjer på ei vurdering)`,
    en: (result: string) => `${result} (rests on a judgement)`,
  },
  given: {
    nb: (values: string, result: string) => `hvis ${values}: ${result}`,
    nn: (values: string, result: string) => `viss ${values}: ${result}`,
    en: (values: string, result: string) => `if ${values}: ${result}`,
  },
  factor: {
    nb: (towards: string, weight: string, text: string) => `taler for ${towards} (${weight}): ${text}`,
    nn: (towards: string, weight: string, text: string) => `talar for ${towards} (${weight}): ${text}`,
    en: (towards: string, weight: string, text: string) => `points to ${towards} (${weight}): ${text}`,
  },
  leaning: {
    nb: (towards: string) => `Det som er kjent, heller mot ${towards}.`,
    nn: (towards: string) => `Det som er kjent, hellar mot ${towards}.`,
    en: (towards: string) => `What is known leans towards ${towards}.`,
  },
  apart: { nb: 'Momentene peker hver sin vei.', nn: 'Momenta peikar kvar sin veg.', en: 'The factors point different ways.' },
  apartOn: {
    nb: (conditions: string) => `Om ${conditions} peker momentene hver sin vei.`,
    nn: (conditions: string) => `Om ${conditions} peikar momenta kvar sin veg.`,
    en: (conditions: string) => `On ${conditions} the factors point different ways.`,
  },
  neverAlone: {
    nb: 'Momenter avgjør ikke alene; de må vurderes samlet.',
    nn: 'Moment avgjer ikkje åleine; dei må vurderast samla.',
    en: 'Factors do not decide on their own; they must be assessed together.',
  },
  activity: {
    nb: (name: string) => `aktivitet «${name}»`,
    nn: (name: string) => `aktivitet «${name}»`,
    en: (name: string) => `activity “${name}”`,
  },
  open: {
    nb: (questions: string) => `åpent: ${questions}`,
    nn: (questions: string) => `ope: ${questions}`,
    en: (questions: string) => `open: ${questions}`,
  },
});

/** How a condition of a conclusion stands, such as the six of EØS art. 61. */
export const conditionStates = catalogue({
  oppfylt: { nb: 'oppfylt', nn: 'oppfylt', en: 'met' },
  'ikke-oppfylt': { nb: 'ikke-oppfylt', nn: 'ikkje oppfylt', en: 'not met' },
  ukjent: { nb: 'ukjent', nn: 'ukjent', en: 'unknown' },
});
