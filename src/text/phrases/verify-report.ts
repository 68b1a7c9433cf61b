import { catalogue } from '../catalogue.js';

/** What was proved of a rule pack and what was not. */
export const verifyPhrases = catalogue({
  feil: { nb: 'FEIL', nn: 'FEIL', en: 'ERROR' },
  advarsel: { nb: 'ADVARSEL', nn: 'ÅTVARING', en: 'WARNING' },
  since: {
    nb: (message: string, day: string) => `${message} (fra ${day})`,
    nn: (message: string, day: string) => `${message} (frå ${day})`,
    en: (message: string, day: string) => `${message} (from ${day})`,
  },
  witness: { nb: 'vitne:', nn: 'vitne:', en: 'witness:' },
  sum: {
    nb: (pack: string, errors: number, warnings: number) => `${pack}: ${errors} feil, ${warnings} advarsler`,
    nn: (pack: string, errors: number, warnings: number) =>
      `${pack}: ${errors} feil, ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`,
    en: (pack: string, errors: number, warnings: number) =>
      `${pack}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  },
  proved: {
    nb: 'For alle mulige prosjekter og alle dager: ingen hull, ingen konflikt, nøyaktig én hovedvei, alt kan nås, og det som gjelder ett sted, gjelder ikke andre steder.',
    nn: 'For alle moglege prosjekt og alle dagar: ingen hol, ingen konflikt, nøyaktig éin hovudveg, alt kan nåast, og det som gjeld éin stad, gjeld ikkje andre stader.',
    en: 'For every possible project and every day: no gaps, no conflicts, exactly one main route, everything can be reached, and what applies in one place does not apply in others.',
  },
  cited: {
    nb: (count: number, of: number, percent: number) => `${count} av ${of} oppføringer har hjemmel (${percent} %).`,
    nn: (count: number, of: number, percent: number) => `${count} av ${of} oppføringar har heimel (${percent} %).`,
    en: (count: number, of: number, percent: number) => `${count} of ${of} entries have a legal basis (${percent}%).`,
  },
  notLookedUp: {
    nb: 'Hjemler er ikke slått opp (--provisions).',
    nn: 'Heimlar er ikkje slått opp (--provisions).',
    en: 'Citations have not been looked up (--provisions).',
  },
  lookedUp: {
    nb: (count: number, of: number, percent: number, unread: number) =>
      `${count} av ${of} hjemler i lov og forskrift er slått opp og funnet (${percent} %); ${unread} viser til tekster som ikke er lest.`,
    nn: (count: number, of: number, percent: number, unread: number) =>
      `${count} av ${of} heimlar i lov og forskrift er slått opp og funne (${percent} %); ${unread} viser til tekstar som ikkje er lesne.`,
    en: (count: number, of: number, percent: number, unread: number) =>
      `${count} of ${of} citations of acts and regulations have been looked up and found (${percent}%); ${unread} ${unread === 1 ? 'is of a text that has' : 'are of texts that have'} not been read.`,
  },
});

/** A made-up project that shows something. */
export const witnessPhrases = catalogue({
  of: { nb: (id: string) => `Vitne: ${id}`, nn: (id: string) => `Vitne: ${id}`, en: (id: string) => `Witness: ${id}` },
  mainWay: { nb: 'Vitne: hovedvei', nn: 'Vitne: hovudveg', en: 'Witness: main route' },
  numbered: {
    nb: (number: number) => `Vitne ${number}`,
    nn: (number: number) => `Vitne ${number}`,
    en: (number: number) => `Witness ${number}`,
  },
  reason: { nb: 'vitne', nn: 'vitne', en: 'witness' },
  elsewhere: { nb: 'En annen kommune', nn: 'Ein annan kommune', en: 'Another municipality' },
});
