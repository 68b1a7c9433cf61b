import { catalogue } from '../catalogue.js';

/** What changes between two laws for all possible projects. */
export const diffLawsPhrases = catalogue({
  mainWay: { nb: 'HOVEDVEI', nn: 'HOVUDVEG', en: 'MAIN ROUTE' },
  amounts: { nb: 'BELØP', nn: 'BELØP', en: 'AMOUNTS' },
  common: { nb: 'FELLES', nn: 'FELLES', en: 'COMMON TO ALL' },
  routes: { nb: 'VEIER', nn: 'VEGAR', en: 'ROUTES' },
  findings: { nb: 'FUNN', nn: 'FUNN', en: 'FINDINGS' },
  checklist: { nb: 'SJEKKLISTE', nn: 'SJEKKLISTE', en: 'CHECKLIST' },
  questions: { nb: 'SPØRSMÅL', nn: 'SPØRSMÅL', en: 'QUESTIONS' },
  onlyFor: {
    nb: 'Når ikke annet står, gjelder endrede veier, konklusjoner og vilkår bare prosjekter med alt dette:',
    nn: 'Når ikkje anna står, gjeld endra vegar, konklusjonar og vilkår berre prosjekt med alt dette:',
    en: 'Unless otherwise stated, changed routes, conclusions and conditions concern only projects with all of this:',
  },
  elsewhere: { nb: 'også ellers', nn: 'også elles', en: 'otherwise too' },
  onlyWith: {
    nb: (bounds: string) => `bare med ${bounds}`,
    nn: (bounds: string) => `berre med ${bounds}`,
    en: (bounds: string) => `only with ${bounds}`,
  },
  elsewhereWith: {
    nb: (bounds: string) => `også ellers; bare med ${bounds}`,
    nn: (bounds: string) => `også elles; berre med ${bounds}`,
    en: (bounds: string) => `otherwise too; only with ${bounds}`,
  },
  anythingBut: {
    nb: (answer: string) => `alt annet enn ${answer}`,
    nn: (answer: string) => `alt anna enn ${answer}`,
    en: (answer: string) => `anything but ${answer}`,
  },
  newAmount: {
    nb: (amount: string) => `nytt: ${amount}`,
    nn: (amount: string) => `nytt: ${amount}`,
    en: (amount: string) => `new: ${amount}`,
  },
  goneAmount: {
    nb: (amount: string) => `borte, var ${amount}`,
    nn: (amount: string) => `borte, var ${amount}`,
    en: (amount: string) => `gone, was ${amount}`,
  },
  withWitness: {
    nb: (told: string, number: number) => `${told} (vitne ${number})`,
    nn: (told: string, number: number) => `${told} (vitne ${number})`,
    en: (told: string, number: number) => `${told} (witness ${number})`,
  },
  newMark: { nb: 'ny', nn: 'ny', en: 'new' },
  goneMark: { nb: 'borte', nn: 'borte', en: 'gone' },
  newOnes: { nb: 'nye', nn: 'nye', en: 'new' },
  goneOnes: { nb: 'borte', nn: 'borte', en: 'gone' },
  askedOfOthers: { nb: 'spørres i andre saker', nn: 'blir spurt i andre saker', en: 'asked in other cases' },
  otherAnswers: { nb: 'andre svar å velge mellom', nn: 'andre svar å velje mellom', en: 'other answers to choose from' },
  nothing: {
    nb: 'Ingenting endres: hvert prosjekt får samme vei, funn og sjekkliste.',
    nn: 'Ingenting blir endra: kvart prosjekt får same veg, funn og sjekkliste.',
    en: 'Nothing changes: every project gets the same route, findings and checklist.',
  },
  newConclusions: {
    nb: (ids: string) => `Nye konklusjoner: ${ids}.`,
    nn: (ids: string) => `Nye konklusjonar: ${ids}.`,
    en: (ids: string) => `New conclusions: ${ids}.`,
  },
  goneConclusions: {
    nb: (ids: string) => `Konklusjoner som er borte: ${ids}.`,
    nn: (ids: string) => `Konklusjonar som er borte: ${ids}.`,
    en: (ids: string) => `Conclusions that are gone: ${ids}.`,
  },
  valueDiffers: {
    nb: 'Verdien av anskaffelsen kan bli regnet ut på en annen måte. Endringer som bare skyldes det, er ikke med her.',
    nn: 'Verdien av anskaffinga kan bli rekna ut på ein annan måte. Endringar som berre kjem av det, er ikkje med her.',
    en: 'The value of the procurement may be worked out in another way. Changes that come from that alone are left out here.',
  },
  notShown: {
    nb: (count: number, ids: string) =>
      `${count === 1 ? '1 endring' : `${count} endringer`} som reglene åpner for, kunne ikke vises med noe prosjekt og er ikke med over: ${ids}.`,
    nn: (count: number, ids: string) =>
      `${count === 1 ? '1 endring' : `${count} endringar`} som reglane opnar for, kunne ikkje visast med noko prosjekt og er ikkje med over: ${ids}.`,
    en: (count: number, ids: string) =>
      count === 1
        ? `1 change that the rules allow could not be shown with any project and is left out above: ${ids}.`
        : `${count} changes that the rules allow could not be shown with any project and are left out above: ${ids}.`,
  },
  shown: {
    nb: 'Endrede veier, konklusjoner og vilkår er vist med prosjekter som er vurdert både før og etter.',
    nn: 'Endra vegar, konklusjonar og vilkår er viste med prosjekt som er vurderte både før og etter.',
    en: 'Changed routes, conclusions and conditions are shown with projects that were assessed both before and after.',
  },
  shownElsewhere: {
    nb: 'Endrede veier, konklusjoner og vilkår er vist med prosjekter som er vurdert både før og etter; prosjektene og hele listene kommer med --full eller --format json.',
    nn: 'Endra vegar, konklusjonar og vilkår er viste med prosjekt som er vurderte både før og etter; prosjekta og heile listene kjem med --full eller --format json.',
    en: 'Changed routes, conclusions and conditions are shown with projects that were assessed both before and after; the projects and the whole lists come with --full or --format json.',
  },
  witness: {
    nb: (number: number) => `VITNE ${number}`,
    nn: (number: number) => `VITNE ${number}`,
    en: (number: number) => `WITNESS ${number}`,
  },
  witnessAsFirst: {
    nb: (number: number) => `VITNE ${number}, slik den første regelpakken leser det`,
    nn: (number: number) => `VITNE ${number}, slik den første regelpakken les det`,
    en: (number: number) => `WITNESS ${number}, as the first rule pack reads it`,
  },
  witnessAsSecond: {
    nb: (number: number) => `VITNE ${number}, slik den andre regelpakken leser det`,
    nn: (number: number) => `VITNE ${number}, slik den andre regelpakken les det`,
    en: (number: number) => `WITNESS ${number}, as the second rule pack reads it`,
  },
});

/** What has become of a finding, a route or a point on the checklist: `yesNo` when it held, and does not. */
export const becamePhrases = catalogue({
  yesNo: { nb: 'gjelder ikke lenger', nn: 'gjeld ikkje lenger', en: 'no longer applies' },
  noYes: { nb: 'gjelder nå', nn: 'gjeld no', en: 'now applies' },
  yesOpen: {
    nb: 'gjaldt, men loven gir ikke lenger et sikkert svar',
    nn: 'gjaldt, men lova gir ikkje lenger eit sikkert svar',
    en: 'applied, but the law no longer gives a certain answer',
  },
  noOpen: {
    nb: 'gjaldt ikke, men loven gir ikke lenger et sikkert svar',
    nn: 'gjaldt ikkje, men lova gir ikkje lenger eit sikkert svar',
    en: 'did not apply, but the law no longer gives a certain answer',
  },
  openYes: { nb: 'var usikkert, gjelder nå', nn: 'var usikkert, gjeld no', en: 'was uncertain, now applies' },
  openNo: { nb: 'var usikkert, gjelder ikke lenger', nn: 'var usikkert, gjeld ikkje lenger', en: 'was uncertain, no longer applies' },
});
