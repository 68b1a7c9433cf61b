import { catalogue } from '../catalogue.js';

/** The report of grant schemes and foundations. */
export const schemePhrases = catalogue({
  heading: {
    nb: (fits: number, may: number, not: number) => `FINANSIERING  ${fits} passer, ${may} kan passe, ${not} passer ikke`,
    nn: (fits: number, may: number, not: number) => `FINANSIERING  ${fits} passar, ${may} kan passe, ${not} passar ikkje`,
    en: (fits: number, may: number, not: number) =>
      `FUNDING  ${fits} ${fits === 1 ? 'fits' : 'fit'}, ${may} may fit, ${not} ${not === 1 ? 'does' : 'do'} not fit`,
  },
  fits: { nb: 'PASSER', nn: 'PASSAR', en: 'FITS' },
  mayFit: { nb: 'KAN PASSE', nn: 'KAN PASSE', en: 'MAY FIT' },
  doesNotFit: { nb: 'PASSER IKKE', nn: 'PASSAR IKKJE', en: 'DOES NOT FIT' },
  administratorDecides: {
    nb: 'Den som forvalter ordningen, avgjør. Les utlysningen før dere søker.',
    nn: 'Den som forvaltar ordninga, avgjer. Les utlysinga før de søkjer.',
    en: 'Whoever administers the scheme decides. Read the call for applications before you apply.',
  },
  list: {
    nb: 'TILSKUDDSORDNINGER OG STIFTELSER',
    nn: 'TILSKOTSORDNINGAR OG STIFTINGAR',
    en: 'GRANT SCHEMES AND FOUNDATIONS',
  },
  asKnown: {
    nb: (day: string) => `slik de er kjent ${day}`,
    nn: (day: string) => `slik dei er kjende ${day}`,
    en: (day: string) => `as known on ${day}`,
  },
  noneYet: {
    nb: (day: string) => `Ingen ordning er kjent på denne dagen; den første gjelder fra ${day}.`,
    nn: (day: string) => `Inga ordning er kjend på denne dagen; den første gjeld frå ${day}.`,
    en: (day: string) => `No scheme is known on this day; the first applies from ${day}.`,
  },
  noneAtAll: { nb: 'Regelpakken har ingen ordninger.', nn: 'Regelpakken har ingen ordningar.', en: 'The rule pack has no schemes.' },
  findOut: { nb: 'FINN UT AV DETTE', nn: 'FINN UT AV DETTE', en: 'FIND THIS OUT' },
  mattersFor: {
    nb: (schemes: number, who: string) => `Betyr noe for ${schemes} ${schemes === 1 ? 'ordning' : 'ordninger'}. Den som vet: ${who}.`,
    nn: (schemes: number, who: string) =>
      `Har noko å seie for ${schemes} ${schemes === 1 ? 'ordning' : 'ordningar'}. Den som veit: ${who}.`,
    en: (schemes: number, who: string) => `Matters for ${schemes} ${schemes === 1 ? 'scheme' : 'schemes'}. Who knows: ${who}.`,
  },
  inTime: {
    nb: 'Da ser dere om pengene rekker fram i tide.',
    nn: 'Då ser de om pengane rekk fram i tide.',
    en: 'Then you will see whether the money can arrive in time.',
  },
  allKnownMet: {
    nb: 'Alle vilkår som er kjent, er oppfylt.',
    nn: 'Alle vilkår som er kjende, er oppfylte.',
    en: 'All conditions that are known are met.',
  },
  speaksFor: { nb: 'teller for', nn: 'tel for', en: 'counts in favour' },
  speaksAgainst: { nb: 'teller mot', nn: 'tel mot', en: 'counts against' },
  lastSeen: {
    nb: (year: string) => `Sist sett i ${year}: undersøk om den fortsatt lyses ut.`,
    nn: (year: string) => `Sist sett i ${year}: undersøk om ho framleis blir lyst ut.`,
    en: (year: string) => `Last seen in ${year}: check whether it is still open for applications.`,
  },
});

/** What a criterion of a scheme is about. */
export const subjectNames = catalogue({
  søker: { nb: 'søker', nn: 'søkjar', en: 'applicant' },
  formål: { nb: 'formål', nn: 'formål', en: 'purpose' },
  tiltakstype: { nb: 'bruk', nn: 'bruk', en: 'use' },
  målgruppe: { nb: 'alder', nn: 'alder', en: 'age' },
  beløp: { nb: 'beløp', nn: 'beløp', en: 'amount' },
  sted: { nb: 'sted', nn: 'stad', en: 'place' },
  varighet: { nb: 'varighet', nn: 'lengd', en: 'duration' },
  krav: { nb: 'krav', nn: 'krav', en: 'requirement' },
});

export const schemeKindNames = catalogue({
  kommunal: { nb: 'KOMMUNALE ORDNINGER', nn: 'KOMMUNALE ORDNINGAR', en: 'MUNICIPAL SCHEMES' },
  statlig: { nb: 'STATLIGE ORDNINGER', nn: 'STATLEGE ORDNINGAR', en: 'STATE SCHEMES' },
  stiftelse: { nb: 'STIFTELSER', nn: 'STIFTINGAR', en: 'FOUNDATIONS' },
  oppslag: { nb: 'OPPSLAGSVERK', nn: 'OPPSLAGSVERK', en: 'DIRECTORIES' },
});

/** What a criterion asks for, and why it is open. */
export const criterionPhrases = catalogue({
  noLimit: { nb: 'ingen grense', nn: 'inga grense', en: 'no limit' },
  onlyIn: {
    nb: (place: string) => `bare i ${place}`,
    nn: (place: string) => `berre i ${place}`,
    en: (place: string) => `only in ${place}`,
  },
  notTold: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  probablyMet: {
    nb: 'trolig oppfylt, men kilden er usikker: spør forvalteren',
    nn: 'truleg oppfylt, men kjelda er usikker: spør forvaltaren',
    en: 'probably met, but the source is uncertain: ask the administrator',
  },
  probablyNotMet: {
    nb: 'trolig ikke oppfylt, men kilden er usikker: spør forvalteren',
    nn: 'truleg ikkje oppfylt, men kjelda er usikker: spør forvaltaren',
    en: 'probably not met, but the source is uncertain: ask the administrator',
  },
  askAdministrator: { nb: 'spør forvalteren', nn: 'spør forvaltaren', en: 'ask the administrator' },
  leftOpen: {
    nb: 'ordningens regler avgjør det ikke: spør forvalteren',
    nn: 'reglane for ordninga avgjer det ikkje: spør forvaltaren',
    en: 'the scheme’s rules do not decide it: ask the administrator',
  },
  answerMissing: {
    nb: (questions: string) => `svar mangler (${questions})`,
    nn: (questions: string) => `svar manglar (${questions})`,
    en: (questions: string) => `answer missing (${questions})`,
  },
});
