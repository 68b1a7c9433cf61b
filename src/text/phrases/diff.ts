import { catalogue } from '../catalogue.js';

/** What stands above and between the parts of every report of changes. */
export const diffPhrases = catalogue({
  allProjects: {
    nb: 'HVA ENDRES, FOR ALLE MULIGE PROSJEKTER',
    nn: 'KVA SOM BLIR ENDRA, FOR ALLE MOGLEGE PROSJEKT',
    en: 'WHAT CHANGES, FOR EVERY POSSIBLE PROJECT',
  },
  theseProjects: { nb: 'HVA ENDRES', nn: 'KVA SOM BLIR ENDRA', en: 'WHAT CHANGES' },
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  to: { nb: 'til', nn: 'til', en: 'to' },
  severalDates: { nb: 'flere datoer', nn: 'fleire datoar', en: 'several dates' },
  standpoint: {
    nb: (day: string, pack: string, verified: string) => `${day}: ${pack}, kontrollert ${verified}`,
    nn: (day: string, pack: string, verified: string) => `${day}: ${pack}, kontrollert ${verified}`,
    en: (day: string, pack: string, verified: string) => `${day}: ${pack}, verified ${verified}`,
  },
  standpointLate: {
    nb: (day: string, pack: string, verified: string) => `${day}: ${pack}, kontrollert ${verified}; datoen er etter siste kontroll`,
    nn: (day: string, pack: string, verified: string) => `${day}: ${pack}, kontrollert ${verified}; datoen er etter siste kontroll`,
    en: (day: string, pack: string, verified: string) =>
      `${day}: ${pack}, verified ${verified}; the date is after the rules were last verified`,
  },
  capped: {
    nb: (named: string, rest: number) => `${named} og ${rest} til`,
    nn: (named: string, rest: number) => `${named} og ${rest} til`,
    en: (named: string, rest: number) => `${named} and ${rest} more`,
  },
  moreChanges: {
    nb: (rest: number) => `og ${rest} endringer til`,
    nn: (rest: number) => `og ${rest} endringar til`,
    en: (rest: number) => `and ${rest} more changes`,
  },
  moreAmounts: {
    nb: (rest: number) => `og ${rest} beløp til`,
    nn: (rest: number) => `og ${rest} beløp til`,
    en: (rest: number) => `and ${rest} more amounts`,
  },
  moreFindings: {
    nb: (rest: number) => `og ${rest} funn til`,
    nn: (rest: number) => `og ${rest} funn til`,
    en: (rest: number) => `and ${rest} more findings`,
  },
  moreOnChecklist: {
    nb: (rest: number) => `og ${rest} endringer i sjekklisten til`,
    nn: (rest: number) => `og ${rest} endringar i sjekklista til`,
    en: (rest: number) => `and ${rest} more changes to the checklist`,
  },
  moreNew: {
    nb: (rest: number) => `og ${rest} nye til`,
    nn: (rest: number) => `og ${rest} nye til`,
    en: (rest: number) => `and ${rest} more new ones`,
  },
  moreGone: {
    nb: (rest: number) => `og ${rest} som er borte til`,
    nn: (rest: number) => `og ${rest} til som er borte`,
    en: (rest: number) => `and ${rest} more that are gone`,
  },
  // Where nobody told a day, why it is the one that it is.
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  sameDay: { nb: 'samme dag', nn: 'same dag', en: 'the same day' },
  lastChecked: {
    nb: 'da regelpakken sist ble kontrollert',
    nn: 'då regelpakken sist vart kontrollert',
    en: 'when the rule pack was last verified',
  },
  ownDate: {
    nb: 'prosjektets egen dato, ellers i dag',
    nn: 'datoen til prosjektet sjølv, elles i dag',
    en: 'the project’s own date, otherwise today',
  },
});

/** Why a day was chosen when nobody told one. */
export type Reason = 'today' | 'sameDay' | 'lastChecked' | 'ownDate';
