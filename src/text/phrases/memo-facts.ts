import { catalogue } from '../catalogue.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The memo's question, facts, conclusion, value and thresholds. */
export const memoFactPhrases = catalogue({
  question: {
    nb: (buyer: string, recipient: string, project: string) =>
      `Hvilken vei må pengene eller andre ytelser gå når ${buyer} samarbeider med ${recipient} om «${project}»?`,
    nn: (buyer: string, recipient: string, project: string) =>
      `Kva veg må pengane eller andre ytingar gå når ${buyer} samarbeider med ${recipient} om «${project}»?`,
    en: (buyer: string, recipient: string, project: string) =>
      `Which route must the money or any other performance take when ${buyer} cooperates with ${recipient} on “${project}”?`,
  },
  someBuyer: { nb: 'oppdragsgiveren', nn: 'oppdragsgivaren', en: 'the contracting authority' },
  someRecipient: { nb: 'mottakeren', nn: 'mottakaren', en: 'the recipient' },
  planned: {
    nb: (way: string) => `Planlagt vei: ${way}.`,
    nn: (way: string) => `Planlagd veg: ${way}.`,
    en: (way: string) => `Planned route: ${way}.`,
  },
  notPlanned: {
    nb: 'Prosjektet har ikke oppgitt hvilken vei som er planlagt.',
    nn: 'Prosjektet har ikkje oppgitt kva veg som er planlagd.',
    en: 'The project does not say which route is planned.',
  },
  answers: { nb: 'Svar som er gitt', nn: 'Svar som er gitt', en: 'Answers given' },
  noAnswers: { nb: 'Ingen spørsmål er besvart.', nn: 'Ingen spørsmål er svara på.', en: 'No question has been answered.' },
  questionHead: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  answerHead: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  judged: {
    nb: (answer: string) => `${answer} (vurdering)`,
    nn: (answer: string) => `${answer} (vurdering)`,
    en: (answer: string) => `${answer} (judgement)`,
  },
  unused: {
    nb: (answer: string) => `${answer} (gjelder ikke her og er ikke brukt)`,
    nn: (answer: string) => `${answer} (gjeld ikkje her og er ikkje brukt)`,
    en: (answer: string) => `${answer} (does not apply here and is not used)`,
  },
  notAnswered: {
    nb: (count: number) => `${count} spørsmål som betyr noe, er ikke besvart; se del 7`,
    nn: (count: number) => `${count} spørsmål som betyr noko, er ikkje svara på; sjå del 7`,
    en: (count: number) => `${plural(count, 'question that matters has', 'questions that matter have')} not been answered; see section 7`,
  },

  way: { nb: 'Vei:', nn: 'Veg:', en: 'Route:' },
  decided: {
    nb: 'Avklart betyr at ingen av spørsmålene som står åpne, kan endre konklusjonen.',
    nn: 'Avklart tyder at ingen av spørsmåla som står opne, kan endre konklusjonen.',
    en: 'Decided means that none of the questions that are open can change the conclusion.',
  },
  conditional: {
    nb: 'Betinget betyr at resultatet bare står så lenge det som er lagt til grunn eller ikke er undersøkt, viser seg å stemme. Del 7 sier hva det er.',
    nn: 'På vilkår tyder at resultatet berre står så lenge det som er lagt til grunn eller ikkje er undersøkt, viser seg å stemme. Del 7 seier kva det er.',
    en: 'Conditional means that the result stands only as long as what has been assumed or not looked into proves right. Section 7 says what that is.',
  },
  undetermined: {
    nb: 'Uavklart betyr at svarene kan gi flere utfall. Ikke bind dere før spørsmålene i del 7 er besvart.',
    nn: 'Uavklart tyder at svara kan gi fleire utfall. Ikkje bind dykk før spørsmåla i del 7 er svara på.',
    en: 'Undetermined means that the answers may lead to several outcomes. Do not commit yourselves before the questions in section 7 are answered.',
  },
  conclusions: { nb: 'Konklusjonene', nn: 'Konklusjonane', en: 'The conclusions' },
  conclusionHead: { nb: 'Konklusjon', nn: 'Konklusjon', en: 'Conclusion' },
  resultHead: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  strengthHead: { nb: 'Hvor sikker', nn: 'Kor sikker', en: 'How firm' },
  restsHead: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Rests on' },
  judgement: { nb: 'en vurdering', nn: 'ei vurdering', en: 'a judgement' },
  factsOnly: { nb: 'svarene', nn: 'svara', en: 'the answers' },
  routes: { nb: 'Veien', nn: 'Vegen', en: 'The route' },
  possible: { nb: 'mulig', nn: 'mogleg', en: 'possible' },
  onlyIf: {
    nb: (condition: string) => `Hvis ${condition}`,
    nn: (condition: string) => `Viss ${condition}`,
    en: (condition: string) => `If ${condition}`,
  },
  notDecided: {
    nb: (names: string) => `ikke avklart: ${names}`,
    nn: (names: string) => `ikkje avklart: ${names}`,
    en: (names: string) => `not decided: ${names}`,
  },
  findings: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  noFindings: { nb: 'Ingen funn.', nn: 'Ingen funn.', en: 'No findings.' },
  severityHead: { nb: 'Alvor', nn: 'Alvor', en: 'Severity' },
  findingHead: { nb: 'Funn', nn: 'Funn', en: 'Finding' },
  ruleHead: { nb: 'Regel', nn: 'Regel', en: 'Rule' },

  value: { nb: 'Anslått verdi', nn: 'Anslått verdi', en: 'Estimated value' },
  total: {
    nb: (amount: string) => `Verdien som avgjør hvilke regler som gjelder: ${amount} ekskl. mva.`,
    nn: (amount: string) => `Verdien som avgjer kva reglar som gjeld: ${amount} ekskl. mva.`,
    en: (amount: string) => `The value that decides which rules apply: ${amount} excl. VAT.`,
  },
  totalUnknown: {
    nb: 'Verdien som avgjør hvilke regler som gjelder, er ukjent.',
    nn: 'Verdien som avgjer kva reglar som gjeld, er ukjend.',
    en: 'The value that decides which rules apply is unknown.',
  },
  noValue: {
    nb: 'Ingen verdi er oppgitt.',
    nn: 'Ingen verdi er oppgitt.',
    en: 'No value has been given.',
  },
  stepHead: { nb: 'Steg i beregningen', nn: 'Steg i utrekninga', en: 'Step of the calculation' },
  limits: {
    nb: 'Terskelverdier og andre grenser som er brukt',
    nn: 'Terskelverdiar og andre grenser som er brukte',
    en: 'Thresholds and other limits used',
  },
  noLimits: {
    nb: 'Ingen av grunnene i notatet viser til en grense i reglene.',
    nn: 'Ingen av grunnane i notatet viser til ei grense i reglane.',
    en: 'None of the reasons in this memo refers to a limit in the rules.',
  },
  limitHead: { nb: 'Grense', nn: 'Grense', en: 'Limit' },
  amountHead: { nb: 'Beløp eller antall', nn: 'Beløp eller tal', en: 'Amount or number' },
  fromHead: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'In force from' },
  toHead: { nb: 'Gjelder til', nn: 'Gjeld til', en: 'In force until' },
  verifiedHead: { nb: 'Kontrollert', nn: 'Kontrollert', en: 'Verified' },
  noEnd: { nb: 'ingen kjent sluttdato', nn: 'ingen kjend sluttdato', en: 'no end known' },
  valueMissing: {
    nb: (questions: string) => `beløp eller lengde som betyr noe, er ikke kjent: ${questions}`,
    nn: (questions: string) => `beløp eller lengd som betyr noko, er ikkje kjend: ${questions}`,
    en: (questions: string) => `an amount or a term that matters is not known: ${questions}`,
  },
});
