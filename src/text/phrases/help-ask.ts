import { catalogue } from '../catalogue.js';

/** Help on the interview: the command and its options. */
export const askHelp = catalogue({
  ask: {
    nb: 'spørreskjemaet; lagrer etter hvert svar',
    nn: 'spørjeskjemaet; lagrar etter kvart svar',
    en: 'the interview; saves after every answer',
  },
  resume: { nb: 'fortsett på en fil som finnes', nn: 'hald fram på ei fil som finst', en: 'go on with a file that is there' },
  example: {
    nb: 'prøv på eksempelprosjektet som følger med',
    nn: 'prøv på dømeprosjektet som følgjer med',
    en: 'try it on the example project that comes with it',
  },
  plain: {
    nb: 'nummererte linjer uten tegning: for skjermleser, enkle terminaler og svar fra standard inn',
    nn: 'nummererte linjer utan teikning: for skjermlesar, enkle terminalar og svar frå standard inn',
    en: 'numbered lines, nothing drawn: for screen readers, simple terminals and answers from standard input',
  },
  answers: {
    nb: 'svar på forhånd fra en fil med «svar», som en prosjektfil',
    nn: 'svar på førehand frå ei fil med «svar», som ei prosjektfil',
    en: 'answers given ahead in a file with “svar”, such as a project file',
  },
  set: {
    nb: 'et svar på forhånd; kan gjentas, og går foran --answers',
    nn: 'eit svar på førehand; kan takast opp att, og går føre --answers',
    en: 'one answer given ahead; can be repeated, and goes before --answers',
  },
  noInput: {
    nb: 'spør aldri; feil ut hvis noe mangler',
    nn: 'spør aldri; avslutt med feil om noko manglar',
    en: 'never ask; fail if something is missing',
  },
});
