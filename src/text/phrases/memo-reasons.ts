import { catalogue } from '../catalogue.js';

/** The memo's reasons, state aid, reservation and uncertainties. */
export const memoReasonPhrases = catalogue({
  stands: {
    nb: (result: string, status: string) => `${result} (${status})`,
    nn: (result: string, status: string) => `${result} (${status})`,
    en: (result: string, status: string) => `${result} (${status})`,
  },
  result: { nb: 'Resultat:', nn: 'Resultat:', en: 'Result:' },
  onJudgement: {
    nb: 'Konklusjonen bygger på en vurdering. Begrunnelsene står ved svarene i del 1.',
    nn: 'Konklusjonen byggjer på ei vurdering. Grunngivingane står ved svara i del 1.',
    en: 'The conclusion rests on a judgement. The reasons stand beside the answers in section 1.',
  },
  unsettledLaw: {
    nb: 'Loven gir ikke et sikkert svar her; spør en jurist.',
    nn: 'Lova gir ikkje eit sikkert svar her; spør ein jurist.',
    en: 'The law gives no certain answer here; ask a lawyer.',
  },
  linesIn: {
    nb: (file: string) => `Linjetallene viser til prosjektfilen, ${file}.`,
    nn: (file: string) => `Linjetala viser til prosjektfila, ${file}.`,
    en: (file: string) => `The line numbers refer to the project file, ${file}.`,
  },
  for: { nb: 'Grunner', nn: 'Grunnar', en: 'Reasons' },
  noReason: {
    nb: 'Ingen regel har gitt et utfall ennå. Del 7 sier hva som må finnes ut.',
    nn: 'Ingen regel har gitt eit utfall enno. Del 7 seier kva som må finnast ut.',
    en: 'No rule has given an outcome yet. Section 7 says what must be found out.',
  },
  restsOn: {
    nb: (facts: string) => `Bygger på: ${facts}`,
    nn: (facts: string) => `Byggjer på: ${facts}`,
    en: (facts: string) => `Rests on: ${facts}`,
  },
  cited: {
    nb: (citations: string) => `Hjemmel: ${citations}`,
    nn: (citations: string) => `Heimel: ${citations}`,
    en: (citations: string) => `Legal basis: ${citations}`,
  },
  factors: { nb: 'Momenter', nn: 'Moment', en: 'Factors' },
  against: { nb: 'Hvorfor ikke noe annet', nn: 'Kvifor ikkje noko anna', en: 'Why nothing else' },
  notThis: {
    nb: (value: string, facts: string) => `Ikke «${value}»: ${facts}`,
    nn: (value: string, facts: string) => `Ikkje «${value}»: ${facts}`,
    en: (value: string, facts: string) => `Not “${value}”: ${facts}`,
  },
  excluded: { nb: 'Veier som er utelukket', nn: 'Vegar som er utelukka', en: 'Routes that are ruled out' },
  noneExcluded: {
    nb: 'Ingen annen vei er utelukket ennå.',
    nn: 'Ingen annan veg er utelukka enno.',
    en: 'No other route has been ruled out yet.',
  },
  routeHead: { nb: 'Vei', nn: 'Veg', en: 'Route' },
  becauseHead: { nb: 'Fordi', nn: 'Fordi', en: 'Because' },
  notForIt: {
    nb: 'konklusjonene over fører ikke hit',
    nn: 'konklusjonane over fører ikkje hit',
    en: 'the conclusions above do not lead here',
  },

  noSuchConclusion: {
    nb: (id: string) => `Regelpakken har ingen konklusjon som heter «${id}», så dette er ikke vurdert.`,
    nn: (id: string) => `Regelpakken har ingen konklusjon som heiter «${id}», så dette er ikkje vurdert.`,
    en: (id: string) => `The rule pack has no conclusion named “${id}”, so this has not been assessed.`,
  },
  notAssessed: {
    nb: 'reglene i pakken dekker det ikke',
    nn: 'reglane i pakken dekkjer det ikkje',
    en: 'the rules of the pack do not cover it',
  },
  conditions: { nb: 'Vilkårene, ett for ett', nn: 'Vilkåra, eitt for eitt', en: 'The conditions one by one' },
  conditionsHead: { nb: 'Vilkår', nn: 'Vilkår', en: 'Conditions' },
  conditionHead: { nb: 'Vilkår', nn: 'Vilkår', en: 'Condition' },
  stateHead: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  groundsHead: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Grounds' },
  noGrounds: { nb: 'ikke besvart', nn: 'ikkje svara på', en: 'not answered' },
  pointsTo: {
    nb: (value: string) => `momenter taler for ${value}`,
    nn: (value: string) => `moment talar for ${value}`,
    en: (value: string) => `factors point to ${value}`,
  },
  conditionsUnknown: {
    nb: (names: string) => `vilkår som ikke er avklart: ${names}`,
    nn: (names: string) => `vilkår som ikkje er avklart: ${names}`,
    en: (names: string) => `conditions that are not settled: ${names}`,
  },
  ceiling: { nb: 'Tak for bagatellmessig støtte', nn: 'Tak for bagatellmessig støtte', en: 'Ceiling for de minimis aid' },
  noAwards: {
    nb: 'Prosjektfilen har ingen liste over støtte, så ingen sum er holdt mot taket for bagatellmessig støtte.',
    nn: 'Prosjektfila har inga liste over støtte, så ingen sum er halden mot taket for bagatellmessig støtte.',
    en: 'The project file lists no aid, so no total has been held against the ceiling for de minimis aid.',
  },
  awardHead: { nb: 'Tildeling', nn: 'Tildeling', en: 'Award' },
  dateHead: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  kindHead: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  toldHead: { nb: 'Oppgitt', nn: 'Oppgitt', en: 'As given' },
  euroHead: { nb: 'I euro', nn: 'I euro', en: 'In euros' },
  countsHead: { nb: 'Teller med', nn: 'Tel med', en: 'Counts' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  ceilingHead: { nb: 'Tak', nn: 'Tak', en: 'Ceiling' },
  sumHead: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  roomHead: { nb: 'Igjen', nn: 'Att', en: 'Left' },
  notConfirmed: { nb: 'ikke bekreftet', nn: 'ikkje stadfesta', en: 'not confirmed' },
  activities: { nb: 'Aktivitetene hver for seg', nn: 'Aktivitetane kvar for seg', en: 'The activities one by one' },
  activityHead: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' },
  aidOpen: {
    nb: 'det er ikke avklart om det er statsstøtte',
    nn: 'det er ikkje avklart om det er statsstøtte',
    en: 'the state aid question is not decided',
  },

  evidence: { nb: 'Grunnlag for hvert vilkår', nn: 'Grunnlag for kvart vilkår', en: 'Evidence for each condition' },
  noEvidence: {
    nb: 'Ingen svar gjelder reservasjon.',
    nn: 'Ingen svar gjeld reservasjon.',
    en: 'No answer is about reservation.',
  },
  missingReason: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  reasonsMissing: {
    nb: (questions: string) => `begrunnelse mangler for ${questions}`,
    nn: (questions: string) => `grunngiving manglar for ${questions}`,
    en: (questions: string) => `reasons are missing for ${questions}`,
  },
  reservationOpen: {
    nb: 'adgangen til å reservere er ikke avklart',
    nn: 'høvet til å reservere er ikkje avklart',
    en: 'whether a reservation is permitted is not decided',
  },
});
