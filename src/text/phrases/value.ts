import { catalogue } from '../catalogue.js';

/** The steps of the calculation of a value; the amount of each comes after a colon. */
export const valuePhrases = catalogue({
  told: { nb: 'oppgitt beløp uten mva.', nn: 'oppgitt beløp utan mva.', en: 'amount given, excl. VAT' },
  withoutVat: { nb: 'oppgitt beløp fratrukket mva.', nn: 'oppgitt beløp fråtrekt mva.', en: 'amount given, less VAT' },
  overTerm: { nb: 'over avtalens lengde', nn: 'over lengda på avtala', en: 'over the term of the agreement' },
  overMonths: {
    nb: (months: number) => `over ${months} måneder`,
    nn: (months: number) => `over ${months} månader`,
    en: (months: number) => `over ${months} ${months === 1 ? 'month' : 'months'}`,
  },
  cappedTerm: {
    nb: (months: number | undefined) => `månedsbeløp × ${months} (uten samlet pris, lang eller løpende avtale)`,
    nn: (months: number | undefined) => `månadsbeløp × ${months} (utan samla pris, lang eller løpande avtale)`,
    en: (months: number | undefined) => `monthly amount × ${months} (no total price, long or open-ended agreement)`,
  },
  options: { nb: 'med rett til forlengelse', nn: 'med rett til forlenging', en: 'with the right to extend' },
  optionAmount: { nb: 'andre opsjoner', nn: 'andre opsjonar', en: 'other options' },
  similar: {
    nb: 'tilsvarende kjøp i løpet av 12 måneder',
    nn: 'tilsvarande kjøp i løpet av 12 månader',
    en: 'similar purchases within 12 months',
  },
  otherUnits: {
    nb: 'andre enheters kjøp av det samme',
    nn: 'kjøp av det same i andre einingar',
    en: 'purchases of the same by other units',
  },
  allLots: { nb: 'alle delkontraktene samlet', nn: 'alle delkontraktane samla', en: 'all the lots together' },
});
