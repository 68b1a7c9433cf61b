import { catalogue } from '../catalogue.js';

/** The headings of the memo's sections, in their order. */
export const memoTitles = catalogue({
  facts: { nb: 'Spørsmål og faktum', nn: 'Spørsmål og faktum', en: 'Question and facts' },
  result: { nb: 'Konklusjon og hvor sikker den er', nn: 'Konklusjon og kor sikker han er', en: 'Conclusion and how firm it is' },
  reasons: { nb: 'Grunner for og imot', nn: 'Grunnar for og imot', en: 'Reasons for and against' },
  limits: { nb: 'Verdi og terskelverdier', nn: 'Verdi og terskelverdiar', en: 'Value and thresholds' },
  aid: { nb: 'Statsstøtte', nn: 'Statsstøtte', en: 'State aid' },
  reservation: { nb: 'Reservasjon', nn: 'Reservasjon', en: 'Reservation' },
  open: {
    nb: 'Usikkerhet, og hva som ville endre resultatet',
    nn: 'Uvisse, og kva som ville endre resultatet',
    en: 'Uncertainties, and what would change the result',
  },
  checklist: { nb: 'Sjekkliste', nn: 'Sjekkliste', en: 'Checklist' },
  exceptions: { nb: 'Unntak', nn: 'Unntak', en: 'Exceptions' },
  sources: { nb: 'Kilder og versjoner', nn: 'Kjelder og versjonar', en: 'Sources and versions' },
  signing: { nb: 'Underskrift', nn: 'Underskrift', en: 'Sign-off' },
});

/** What stands above the sections, and what is the same in all of them. */
export const memoPhrases = catalogue({
  title: {
    nb: (project: string) => `Valg av vei: ${project}`,
    nn: (project: string) => `Val av veg: ${project}`,
    en: (project: string) => `Choice of route: ${project}`,
  },
  section: {
    nb: (number: number, title: string) => `${number}. ${title}`,
    nn: (number: number, title: string) => `${number}. ${title}`,
    en: (number: number, title: string) => `${number}. ${title}`,
  },
  status: { nb: 'Status:', nn: 'Status:', en: 'Status:' },
  complete: { nb: 'fullstendig', nn: 'fullstendig', en: 'complete' },
  incomplete: {
    nb: (missing: string) => `ikke fullstendig: ${missing}`,
    nn: (missing: string) => `ikkje fullstendig: ${missing}`,
    en: (missing: string) => `not complete: ${missing}`,
  },
  disclaimer: {
    nb: 'Notatet er laget av veivalg ut fra svarene i prosjektfilen. Det er støtte til en beslutning, ikke juridisk rådgivning. Den som undertegner, svarer for faktum og for vurderingene.',
    nn: 'Notatet er laga av veivalg ut frå svara i prosjektfila. Det er støtte til ei avgjerd, ikkje juridisk rådgiving. Den som skriv under, svarar for faktum og for vurderingane.',
    en: 'This memo was made by veivalg from the answers in the project file. It supports a decision and is not legal advice. Whoever signs it answers for the facts and for the judgements.',
  },
  whole: { nb: 'Alle delene er fullstendige.', nn: 'Alle delane er fullstendige.', en: 'Every section is complete.' },
  gaps: {
    nb: (sections: string) => `Deler som ikke er fullstendige: ${sections}. Hver del sier hva som mangler.`,
    nn: (sections: string) => `Delar som ikkje er fullstendige: ${sections}. Kvar del seier kva som manglar.`,
    en: (sections: string) => `Sections that are not complete: ${sections}. Each says what is missing.`,
  },
  personal: {
    nb: 'Notatet inneholder elleve siffer på rad, slik fødselsnummer og kontonummer har. Ta ut personopplysninger før det blir journalført.',
    nn: 'Notatet inneheld elleve siffer på rad, slik fødselsnummer og kontonummer har. Ta ut personopplysningar før det blir journalført.',
    en: 'The memo holds eleven digits in a row, as national identity numbers and account numbers have. Take out personal data before it is filed.',
  },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  content: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  blank: { nb: '(fylles ut)', nn: '(skal fyllast ut)', en: '(to be filled in)' },
  untold: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  documentTitle: { nb: 'Dokumenttittel', nn: 'Dokumenttittel', en: 'Document title' },
  documentType: { nb: 'Dokumenttype', nn: 'Dokumenttype', en: 'Document type' },
  officer: { nb: 'Saksbehandler', nn: 'Saksbehandlar', en: 'Case officer' },
  approver: { nb: 'Godkjenner', nn: 'Godkjennar', en: 'Approver' },
  accessCode: { nb: 'Tilgangskode', nn: 'Tilgangskode', en: 'Access code' },
  withheldUnder: {
    nb: 'Hjemmel for å unnta fra innsyn',
    nn: 'Heimel for å nekte innsyn',
    en: 'Legal basis for refusing access to documents',
  },
  asOf: { nb: 'Vurderingsdato', nn: 'Vurderingsdato', en: 'Date of assessment' },
  documentDate: { nb: 'Dokumentdato', nn: 'Dokumentdato', en: 'Date of the document' },
  buyer: { nb: 'Oppdragsgiver', nn: 'Oppdragsgivar', en: 'Contracting authority' },
  recipient: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
  orgnr: {
    nb: (name: string, number: string) => `${name} (org.nr. ${number})`,
    nn: (name: string, number: string) => `${name} (org.nr. ${number})`,
    en: (name: string, number: string) => `${name} (organisation number ${number})`,
  },
  factsFrom: { nb: 'Faktum er hentet fra', nn: 'Faktum er henta frå', en: 'The facts are from' },
  legalBasis: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reasons' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  certainty: { nb: 'Sikkerhet', nn: 'Sikkerheit', en: 'Certainty' },
  certain: { nb: 'sikker', nn: 'sikker', en: 'certain' },
  of: {
    nb: (label: string, words: string) => `${label}: ${words}`,
    nn: (label: string, words: string) => `${label}: ${words}`,
    en: (label: string, words: string) => `${label}: ${words}`,
  },
});
