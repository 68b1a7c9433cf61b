import { catalogue } from '../catalogue.js';

/** The report that explains one project, and what other reports take over from its heading and its way in short. */
export const explainPhrases = catalogue({
  assessedAt: {
    nb: (day: string) => `vurdert per ${day}`,
    nn: (day: string) => `vurdert per ${day}`,
    en: (day: string) => `assessed as at ${day}`,
  },
  rulePack: {
    nb: (version: string, day: string) => `regelpakke ${version}, kontrollert ${day}`,
    nn: (version: string, day: string) => `regelpakke ${version}, kontrollert ${day}`,
    en: (version: string, day: string) => `rule pack ${version}, verified ${day}`,
  },
  verifiedUntil: {
    nb: (day: string) =>
      `Regelpakken er kontrollert til ${day}. Endringer etter den dagen er ikke med; sjekk terskelverdier og regler før du bruker svaret.`,
    nn: (day: string) =>
      `Regelpakken er kontrollert til ${day}. Endringar etter den dagen er ikkje med; sjekk terskelverdiar og reglar før du bruker svaret.`,
    en: (day: string) =>
      `The rule pack has been verified up to ${day}. Changes after that day are not included; check thresholds and rules before you use the answer.`,
  },
  way: { nb: 'VEI', nn: 'VEG', en: 'ROUTE' },
  stage: { nb: 'trinn', nn: 'steg', en: 'stage' },
  mainWay: { nb: 'hovedvei', nn: 'hovudveg', en: 'main route' },
  supplement: { nb: 'supplement', nn: 'supplement', en: 'supplement' },
  if: { nb: 'hvis', nn: 'viss', en: 'if' },
  oneOfForms: {
    nb: (family: string, count: number) => `${family}, i en av ${count} former`,
    nn: (family: string, count: number) => `${family}, i ei av ${count} former`,
    en: (family: string, count: number) => `${family}, in one of ${count} forms`,
  },
  between: {
    nb: (values: string) => `står mellom ${values}`,
    nn: (values: string) => `står mellom ${values}`,
    en: (values: string) => `between ${values}`,
  },
  wayIsOpen: { nb: 'veien er ikke avklart', nn: 'vegen er ikkje avklart', en: 'the route is not decided' },
  decideFirst: { nb: 'AVGJØR DETTE FØRST', nn: 'AVGJER DETTE FØRST', en: 'DECIDE THIS FIRST' },
  remaining: {
    nb: (values: string) => `${values} gjenstår`,
    nn: (values: string) => `${values} står att`,
    en: (values: string) => `${values} still possible`,
  },
  whoKnows: {
    nb: (who: string) => `Den som vet: ${who}`,
    nn: (who: string) => `Den som veit: ${who}`,
    en: (who: string) => `Who knows: ${who}`,
  },
  answeredDontKnow: { nb: 'Svart «vet ikke».', nn: 'Svara «veit ikkje».', en: 'Answered “don’t know”.' },
  value: { nb: 'VERDI', nn: 'VERDI', en: 'VALUE' },
  findings: { nb: 'FUNN', nn: 'FUNN', en: 'FINDINGS' },
  activities: { nb: 'AKTIVITETENE HVER FOR SEG', nn: 'AKTIVITETANE KVAR FOR SEG', en: 'THE ACTIVITIES ONE BY ONE' },
  sources: { nb: 'KILDER', nn: 'KJELDER', en: 'SOURCES' },
});

/** How sure the editors are of a source; of one that they are sure of nothing is said. */
export const certainty = catalogue({
  middels: { nb: 'middels sikker', nn: 'middels sikker', en: 'moderately certain' },
  lav: { nb: 'usikker', nn: 'usikker', en: 'uncertain' },
});
