import { catalogue } from '../catalogue.js';

/** What a run over many projects comes to. */
export type Tally = {
  readonly projects: number;
  readonly decided: number;
  readonly conditional: number;
  readonly undetermined: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly exceptions: number;
};

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The report of many projects. */
export const checkPhrases = catalogue({
  afterVerified: {
    nb: (day: string) => `(etter siste kontroll ${day})`,
    nn: (day: string) => `(etter siste kontroll ${day})`,
    en: (day: string) => `(after the rules were last verified, ${day})`,
  },
  decideFirst: { nb: 'avgjør først', nn: 'avgjer først', en: 'decide first' },
  afterwards: { nb: 'deretter', nn: 'deretter', en: 'then' },
  answers: {
    nb: (count: number) => `${count} svar`,
    nn: (count: number) => `${count} svar`,
    en: (count: number) => counted(count, 'answer', 'answers'),
  },
  unsettled: {
    nb: (name: string) => `${name}: loven gir ikke et sikkert svar; spør en jurist`,
    nn: (name: string) => `${name}: lova gir ikkje eit sikkert svar; spør ein jurist`,
    en: (name: string) => `${name}: the law gives no certain answer; ask a lawyer`,
  },
  summary: {
    nb: (sum: Tally) =>
      `${counted(sum.projects, 'prosjekt', 'prosjekter')}: ${sum.decided} avklart, ${sum.conditional} betinget, ${sum.undetermined} uavklart · ${sum.errors} feil, ${counted(sum.warnings, 'advarsel', 'advarsler')}, ${counted(sum.notes, 'opplysning', 'opplysninger')}, ${sum.exceptions} unntak`,
    nn: (sum: Tally) =>
      `${sum.projects} prosjekt: ${sum.decided} avklart, ${sum.conditional} på vilkår, ${sum.undetermined} uavklart · ${sum.errors} feil, ${counted(sum.warnings, 'åtvaring', 'åtvaringar')}, ${counted(sum.notes, 'opplysning', 'opplysningar')}, ${sum.exceptions} unntak`,
    en: (sum: Tally) =>
      `${counted(sum.projects, 'project', 'projects')}: ${sum.decided} decided, ${sum.conditional} conditional, ${sum.undetermined} undetermined · ${counted(sum.errors, 'error', 'errors')}, ${counted(sum.warnings, 'warning', 'warnings')}, ${counted(sum.notes, 'note', 'notes')}, ${counted(sum.exceptions, 'exception', 'exceptions')}`,
  },
});
