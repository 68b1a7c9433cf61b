import { catalogue } from '../catalogue.js';

/** Words that the files of a rule pack weigh entries with, as a reader is shown them. */
export const ruleWords = catalogue({
  feil: { nb: 'feil', nn: 'feil', en: 'error' },
  advarsel: { nb: 'advarsel', nn: 'åtvaring', en: 'warning' },
  opplysning: { nb: 'opplysning', nn: 'opplysning', en: 'note' },
  skal: { nb: 'skal', nn: 'skal', en: 'must' },
  bør: { nb: 'bør', nn: 'bør', en: 'should' },
  hovedvei: { nb: 'hovedvei', nn: 'hovudveg', en: 'main route' },
  supplement: { nb: 'supplement', nn: 'supplement', en: 'supplement' },
  trinn: { nb: 'trinn', nn: 'trinn', en: 'stage' },
  tung: { nb: 'tung', nn: 'tung', en: 'heavy' },
  middels: { nb: 'middels', nn: 'middels', en: 'medium' },
  lett: { nb: 'lett', nn: 'lett', en: 'light' },
  forberedelse: { nb: 'forberedelse', nn: 'førebuing', en: 'preparation' },
  'konkurranse-eller-utlysning': {
    nb: 'konkurranse-eller-utlysning',
    nn: 'konkurranse eller utlysing',
    en: 'competition or call for applications',
  },
  tildeling: { nb: 'tildeling', nn: 'tildeling', en: 'award' },
  avtaleperiode: { nb: 'avtaleperiode', nn: 'avtaleperiode', en: 'agreement period' },
  avslutning: { nb: 'avslutning', nn: 'avslutning', en: 'conclusion of the agreement' },
});

/** What can come of a conclusion besides its values. */
export const outcomeWords = catalogue({
  noRule: { nb: 'ingen regel passer', nn: 'ingen regel passar', en: 'no rule fits' },
  conflict: { nb: 'reglene strider mot hverandre', nn: 'reglane strid mot kvarandre', en: 'the rules contradict each other' },
  openLaw: {
    nb: (values: string) => `loven gir ikke et sikkert svar (${values})`,
    nn: (values: string) => `lova gir ikkje eit sikkert svar (${values})`,
    en: (values: string) => `the law gives no certain answer (${values})`,
  },
});
