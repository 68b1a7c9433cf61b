import { catalogue } from '../catalogue.js';

/** How the rules stand to what courts, boards and authorities have decided. */
export const decidedCasePhrases = catalogue({
  title: {
    nb: (cases: number, elements: number) => `Avgjorte saker (${cases} saker, ${elements} avgjorte punkter)`,
    nn: (cases: number, elements: number) => `Avgjorde saker (${cases} saker, ${elements} avgjorde punkt)`,
    en: (cases: number, elements: number) =>
      `Decided cases (${cases} ${cases === 1 ? 'case' : 'cases'}, ${elements} decided ${elements === 1 ? 'point' : 'points'})`,
  },
  enig: { nb: 'enig', nn: 'einig', en: 'agree' },
  uavklart: { nb: 'uavklart', nn: 'uavklart', en: 'undetermined' },
  uenig: { nb: 'uenig', nn: 'ueinig', en: 'disagree' },
  unscored: { nb: 'måles ikke', nn: 'ikkje målt', en: 'not scored' },
  agreeMeans: {
    nb: 'opplysningene alene gir det som ble avgjort',
    nn: 'opplysningane åleine gir det som vart avgjort',
    en: 'the facts alone give what was decided',
  },
  undeterminedMeans: {
    nb: 'opplysningene alene er ikke nok, og det som ble avgjort er ikke utelukket',
    nn: 'opplysningane åleine er ikkje nok, og det som vart avgjort er ikkje utelukka',
    en: 'the facts alone are not enough, and what was decided is not ruled out',
  },
  disagreeMeans: {
    nb: 'det som ble avgjort, er utelukket',
    nn: 'det som vart avgjort, er utelukka',
    en: 'what was decided is ruled out',
  },
  withFindings: {
    nb: (count: number, of: number) => `Med det retten selv fant: ${count} av ${of} ender som avgjort.`,
    nn: (count: number, of: number) => `Med det retten sjølv fann: ${count} av ${of} endar som avgjort.`,
    en: (count: number, of: number) => `With what the court itself found: ${count} of ${of} end as decided.`,
  },
  disagrees: { nb: 'UENIG', nn: 'UEINIG', en: 'DISAGREES' },
  knownDisagreement: { nb: 'UENIG, KJENT', nn: 'UEINIG, KJENT', en: 'DISAGREES, KNOWN' },
  element: {
    nb: (kind: string, id: string, decided: string, given: string) => `${kind} ${id}: avgjort ${decided}, reglene gir ${given}`,
    nn: (kind: string, id: string, decided: string, given: string) => `${kind} ${id}: avgjort ${decided}, reglane gir ${given}`,
    en: (kind: string, id: string, decided: string, given: string) => `${kind} ${id}: decided ${decided}, the rules give ${given}`,
  },
  agreesByNow: {
    nb: 'Står som kjent uenighet, men reglene er ikke lenger uenige. Ta bort «kjent-uenighet».',
    nn: 'Står som kjend usemje, men reglane er ikkje lenger ueinige. Ta bort «kjent-uenighet».',
    en: 'Stands as a known disagreement, but the rules no longer disagree. Take away “kjent-uenighet”.',
  },
  nothing: { nb: 'ingen ting', nn: 'ingenting', en: 'nothing' },
  anythingBut: {
    nb: (values: string) => `annet enn ${values}`,
    nn: (values: string) => `anna enn ${values}`,
    en: (values: string) => `other than ${values}`,
  },
  courtFound: {
    nb: (verdict: string) => `(med rettens funn: ${verdict})`,
    nn: (verdict: string) => `(med det retten fann: ${verdict})`,
    en: (verdict: string) => `(with the court’s findings: ${verdict})`,
  },
});

/** What can have been decided. */
export const elementNouns = catalogue({
  konklusjon: { nb: 'konklusjon', nn: 'konklusjon', en: 'conclusion' },
  vilkår: { nb: 'vilkår', nn: 'vilkår', en: 'condition' },
  vei: { nb: 'vei', nn: 'veg', en: 'route' },
  moment: { nb: 'moment', nn: 'moment', en: 'factor' },
});
