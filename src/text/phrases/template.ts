import { catalogue } from '../catalogue.js';

/** The comments of a project file to fill in. Its keys and answers are the same in every language. */
export const templatePhrases = catalogue({
  fillIn: {
    nb: 'Prosjektfil for veivalg. Fjern # foran det du vet. Det du ikke vet, lar du stå: ukjent er ikke nei.',
    nn: 'Prosjektfil for veivalg. Fjern # framfor det du veit. Det du ikkje veit, lèt du stå: ukjent er ikkje nei.',
    en: 'Project file for veivalg. Remove the # in front of what you know. Leave what you do not know: unknown is not no.',
  },
  noPersonalData: {
    nb: 'Skriv ikke inn personopplysninger.',
    nn: 'Skriv ikkje inn personopplysningar.',
    en: 'Do not write personal data here.',
  },
  dateOfAssessment: {
    nb: 'vurderingsdato: loven slik den er denne dagen',
    nn: 'vurderingsdato: lova slik ho er denne dagen',
    en: 'date of assessment: the law as it is on this day',
  },
  language: { nb: 'språket i rapportene', nn: 'språket i rapportane', en: 'the language of the reports' },
  chosenRoute: {
    nb: 'det dere planlegger; check sammenligner med svarene',
    nn: 'det de planlegg; check samanliknar med svara',
    en: 'what you plan; check compares it with the answers',
  },
  filing: { nb: 'står i notatet', nn: 'står i notatet', en: 'stands in the memo' },
  activities: {
    nb: 'statsstøtte vurdert for hver aktivitet for seg',
    nn: 'statsstøtte vurdert for kvar aktivitet for seg',
    en: 'state aid assessed for each activity by itself',
  },
  onlyForFunding: {
    nb: 'Bare for å finne penger: veivalg sources',
    nn: 'Berre for å finne pengar: veivalg sources',
    en: 'Only for finding money: veivalg sources',
  },
  schemaTitle: { nb: 'veivalg: prosjektfil', nn: 'veivalg: prosjektfil', en: 'veivalg: project file' },
});
