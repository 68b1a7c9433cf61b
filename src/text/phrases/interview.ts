import { catalogue } from '../catalogue.js';

/** What the interview says around its questions. The questions themselves belong to the rules. */
export const interviewPhrases = catalogue({
  about: {
    nb: (name: string, file: string) => `${name} · lagres i ${file}`,
    nn: (name: string, file: string) => `${name} · blir lagra i ${file}`,
    en: (name: string, file: string) => `${name} · saved in ${file}`,
  },
  progress: {
    nb: (answered: number, left: string) => `${answered} besvart, omtrent ${left} igjen`,
    nn: (answered: number, left: string) => `${answered} svara på, om lag ${left} att`,
    en: (answered: number, left: string) => `${answered} answered, about ${left} to go`,
  },
  questionAfter: {
    nb: (progress: string) => `Spørsmål. ${progress}.`,
    nn: (progress: string) => `Spørsmål. ${progress}.`,
    en: (progress: string) => `Question. ${progress}.`,
  },
  fromTo: {
    nb: (fewest: number, most: number) => `${fewest} til ${most}`,
    nn: (fewest: number, most: number) => `${fewest} til ${most}`,
    en: (fewest: number, most: number) => `${fewest} to ${most}`,
  },
  whyWeAsk: {
    nb: (why: string) => `Hvorfor vi spør: ${why}`,
    nn: (why: string) => `Kvifor vi spør: ${why}`,
    en: (why: string) => `Why we ask: ${why}`,
  },
  example: {
    nb: (example: string) => `Eksempel: ${example}`,
    nn: (example: string) => `Døme: ${example}`,
    en: (example: string) => `Example: ${example}`,
  },
  whoKnows: {
    nb: (who: string) => `Den som vet: ${who}`,
    nn: (who: string) => `Den som veit: ${who}`,
    en: (who: string) => `Who knows: ${who}`,
  },
  provision: {
    nb: (cited: string) => `Hjemmel og kilde: ${cited}`,
    nn: (cited: string) => `Heimel og kjelde: ${cited}`,
    en: (cited: string) => `Provision and source: ${cited}`,
  },
  inTheFile: {
    nb: (id: string) => `I prosjektfilen: ${id}`,
    nn: (id: string) => `I prosjektfila: ${id}`,
    en: (id: string) => `In the project file: ${id}`,
  },
  answersDo: { nb: 'Dette gjør svarene:', nn: 'Dette gjer svara:', en: 'What the answers do:' },
  remains: {
    nb: (values: string) => `${values} gjenstår`,
    nn: (values: string) => `${values} står att`,
    en: (values: string) => `${values} remain`,
  },
  factorsFirst: {
    nb: 'Det som er kjent, peker slik. Momenter avgjør ikke alene; de må vurderes samlet.',
    nn: 'Det som er kjent, peikar slik. Moment avgjer ikkje åleine; dei må vurderast samla.',
    en: 'What is known points this way. No factor decides alone; they must be weighed together.',
  },
  noFactors: {
    nb: 'Ingen kjente momenter peker noen vei ennå.',
    nn: 'Ingen kjende moment peikar nokon veg enno.',
    en: 'No known factor points either way yet.',
  },
  speaksFor: {
    nb: (value: string, why: string) => `taler for ${value}: ${why}`,
    nn: (value: string, why: string) => `talar for ${value}: ${why}`,
    en: (value: string, why: string) => `points to ${value}: ${why}`,
  },
  answeredBefore: {
    nb: (answer: string) => `Svaret nå: ${answer}`,
    nn: (answer: string) => `Svaret no: ${answer}`,
    en: (answer: string) => `The answer now: ${answer}`,
  },
  reasonBefore: {
    nb: (reason: string) => `Begrunnelse: ${reason}`,
    nn: (reason: string) => `Grunngiving: ${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  sourceBefore: {
    nb: (source: string) => `Kilde: ${source}`,
    nn: (source: string) => `Kjelde: ${source}`,
    en: (source: string) => `Source: ${source}`,
  },
  onlyBandsMatter: {
    nb: (amount: string, bands: string) => `Det er nok å vite hva som gjelder for ${amount}: ${bands}`,
    nn: (amount: string, bands: string) => `Det er nok å vite kva som gjeld for ${amount}: ${bands}`,
    en: (amount: string, bands: string) => `It is enough to know which of these holds for ${amount}: ${bands}`,
  },
  anskaffelsesverdi: { nb: 'verdien av hele anskaffelsen', nn: 'verdien av heile anskaffinga', en: 'the value of the whole procurement' },
  delkontraktverdi: { nb: 'verdien av delkontrakten', nn: 'verdien av delkontrakten', en: 'the value of the lot' },
  avtalelengde: { nb: 'lengden med alle forlengelser', nn: 'lengda med alle forlengingar', en: 'the length with all extensions' },
  writeTheAmount: { nb: 'skriv beløpet', nn: 'skriv beløpet', en: 'type the amount' },
  soFar: { nb: (told: string) => `Så langt: ${told}`, nn: (told: string) => `Så langt: ${told}`, en: (told: string) => `So far: ${told}` },
  leans: {
    nb: (name: string, value: string) => `${name} heller mot ${value}`,
    nn: (name: string, value: string) => `${name} hellar mot ${value}`,
    en: (name: string, value: string) => `${name} leans towards ${value}`,
  },
  stillOpen: {
    nb: (names: string) => `uavklart: ${names}`,
    nn: (names: string) => `uavklart: ${names}`,
    en: (names: string) => `undetermined: ${names}`,
  },
  required: {
    nb: 'Dette er en vurdering. Den må begrunnes, så den kan etterprøves.',
    nn: 'Dette er ei vurdering. Ho må grunngivast, så ho kan etterprøvast.',
    en: 'This is an assessment. It needs a reason, so that others can follow it.',
  },
  askReason: {
    nb: (answer: string) => `Hvorfor «${answer}»? Begrunnelsen lagres sammen med svaret.`,
    nn: (answer: string) => `Kvifor «${answer}»? Grunngivinga blir lagra saman med svaret.`,
    en: (answer: string) => `Why “${answer}”? The reason is saved with the answer.`,
  },
  askNote: {
    nb: 'Merknad eller begrunnelse til svaret',
    nn: 'Merknad eller grunngiving til svaret',
    en: 'Remark or reason for the answer',
  },
  askSource: {
    nb: 'Kilde: dokument, side, person eller dato',
    nn: 'Kjelde: dokument, side, person eller dato',
    en: 'Source: document, page, person or date',
  },
  mayRemove: { nb: '- tar bort', nn: '- tek bort', en: '- removes it' },
  maySkip: { nb: 'Enter hopper over', nn: 'Enter hoppar over', en: 'Enter skips' },
  mustHaveReason: { nb: 'En vurdering må begrunnes.', nn: 'Ei vurdering må grunngivast.', en: 'An assessment needs a reason.' },
  noteAfter: {
    nb: 'Merknad og kilde blir spurt om etter svaret.',
    nn: 'Merknad og kjelde blir spurde om etter svaret.',
    en: 'The remark and its source are asked for after the answer.',
  },
  noNoteHere: {
    nb: 'Dette svaret står under «prosjekt» i filen og kan ikke ha merknad.',
    nn: 'Dette svaret står under «prosjekt» i fila og kan ikkje ha merknad.',
    en: 'This answer stands under “prosjekt” in the file and cannot carry a remark.',
  },
  nothingBefore: {
    nb: 'Dette er det første spørsmålet. Alle svarene står under «alle svar».',
    nn: 'Dette er det første spørsmålet. Alle svara står under «alle svar».',
    en: 'This is the first question. Every answer is under “all answers”.',
  },
  allAnswers: {
    nb: 'Alle svar. Hvilket vil du endre?',
    nn: 'Alle svar. Kva for eit vil du endre?',
    en: 'All answers. Which one do you want to change?',
  },
  noAnswers: { nb: 'Ingen svar ennå.', nn: 'Ingen svar enno.', en: 'No answers yet.' },
  changeNone: { nb: 'ingen, gå tilbake til spørsmålet', nn: 'ingen, gå tilbake til spørsmålet', en: 'none, back to the question' },
  noLongerApplies: {
    nb: 'gjelder ikke lenger, brukes ikke',
    nn: 'gjeld ikkje lenger, blir ikkje brukt',
    en: 'no longer applies, not used',
  },
  keptUnused: {
    nb: (names: string) => `Disse svarene gjelder ikke lenger. De er beholdt i filen, men brukes ikke: ${names}.`,
    nn: (names: string) => `Desse svara gjeld ikkje lenger. Dei står att i fila, men blir ikkje brukte: ${names}.`,
    en: (names: string) => `These answers no longer apply. They are kept in the file but not used: ${names}.`,
  },
  savedAs: {
    nb: (answer: string) => `Svar: ${answer}`,
    nn: (answer: string) => `Svar: ${answer}`,
    en: (answer: string) => `Answer: ${answer}`,
  },
  wayIsKnown: {
    nb: 'Veien er avklart. Det som gjenstår, gjelder bare funn og sjekkliste; du kan avslutte når du vil.',
    nn: 'Vegen er avklart. Det som står att, gjeld berre funn og sjekkliste; du kan avslutte når du vil.',
    en: 'The way is decided. What is left concerns only findings and the checklist; you can finish when you like.',
  },
  nothingMatters: {
    nb: 'Ingen flere svar kan endre noe.',
    nn: 'Ingen fleire svar kan endre noko.',
    en: 'No further answer can change anything.',
  },
  onlyUnknownLeft: {
    nb: 'Det er ikke mer å spørre om. Det du ikke vet, kan fortsatt endre svaret:',
    nn: 'Det er ikkje meir å spørje om. Det du ikkje veit, kan framleis endre svaret:',
    en: 'There is nothing more to ask. What you do not know can still change the answer:',
  },
  finishedEarly: {
    nb: (left: number) =>
      left === 1 ? 'Avsluttet med 1 spørsmål igjen som kan endre noe.' : `Avsluttet med ${left} spørsmål igjen som kan endre noe.`,
    nn: (left: number) =>
      left === 1 ? 'Avslutta med 1 spørsmål att som kan endre noko.' : `Avslutta med ${left} spørsmål att som kan endre noko.`,
    en: (left: number) =>
      left === 1
        ? 'Finished with 1 question left that can change something.'
        : `Finished with ${left} questions left that can change something.`,
  },
  notAskedBecause: { nb: 'Ikke spurt om:', nn: 'Ikkje spurt om:', en: 'Not asked:' },
  doesNotApply: { nb: 'gjelder ikke', nn: 'gjeld ikkje', en: 'does not apply' },
  cannotMatter: { nb: 'kan ikke endre noe', nn: 'kan ikkje endre noko', en: 'cannot change anything' },
  onlyIfUnknown: { nb: 'bare når ingen vet bedre', nn: 'berre når ingen veit betre', en: 'only when nobody knows better' },
  notInLaw: { nb: 'ingen regel ser på det', nn: 'inga regel ser på det', en: 'no rule looks at it' },
  changedElsewhere: {
    nb: (file: string) => `${file} er endret av noen andre. Den er lest på nytt, og ingenting er skrevet over.`,
    nn: (file: string) => `${file} er endra av nokon andre. Ho er lesen på nytt, og ingenting er skrive over.`,
    en: (file: string) => `${file} has been changed by someone else. It has been read again, and nothing was overwritten.`,
  },
  alsoAnsweredElsewhere: {
    nb: 'De har også svart på dette spørsmålet. Ditt svar er ikke lagret; velg hvilket som skal stå.',
    nn: 'Dei har også svart på dette spørsmålet. Svaret ditt er ikkje lagra; vel kva for eit som skal stå.',
    en: 'They have answered this question too. Your answer was not saved; choose which one is to stand.',
  },
});
