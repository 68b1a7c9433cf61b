import { catalogue } from '../catalogue.js';

/** What is wrong with the parts of a project file that are no answers. */
export const projectFilePhrases = catalogue({
  orgnr: {
    nb: 'ikke et gyldig organisasjonsnummer; kontrollsifferet stemmer ikke',
    nn: 'ikkje eit gyldig organisasjonsnummer; kontrollsifferet stemmer ikkje',
    en: 'not a valid organisation number; the check digit does not fit',
  },
  orgnrForm: {
    nb: 'ni sifre i anførselstegn, som "974 760 673"',
    nn: 'ni siffer i hermeteikn, som "974 760 673"',
    en: 'nine digits in quotation marks, such as "974 760 673"',
  },
  aidAmount: {
    nb: 'beløpet skal være over null, med sifre og høyst to desimaler',
    nn: 'beløpet skal vere over null, med siffer og høgst to desimalar',
    en: 'the amount should be above zero, in digits and with at most two decimals',
  },
  writeOr: {
    nb: (one: string, other: string) => `skriv ${one} eller ${other}`,
    nn: (one: string, other: string) => `skriv ${one} eller ${other}`,
    en: (one: string, other: string) => `write ${one} or ${other}`,
  },
  rate: {
    nb: (least: number, most: number) => `kursen skal være kroner for én euro, fra ${least} til ${most}, med to til seks desimaler`,
    nn: (least: number, most: number) => `kursen skal vere kroner for éin euro, frå ${least} til ${most}, med to til seks desimalar`,
    en: (least: number, most: number) => `the rate should be kroner for one euro, from ${least} to ${most}, with two to six decimals`,
  },
  noRateForEuro: {
    nb: 'et beløp i euro regnes ikke om og har ingen kurs',
    nn: 'eit beløp i euro blir ikkje rekna om og har ingen kurs',
    en: 'an amount in euro is not converted and has no rate',
  },
  takeAwayRate: { nb: 'ta bort kursen', nn: 'ta bort kursen', en: 'take the rate away' },
  rateWithoutSource: { nb: 'kursen mangler kilde', nn: 'kursen manglar kjelde', en: 'the rate has no source' },
  writeSource: {
    nb: 'skriv hvor den er fra og for hvilken dag, som kurskilde: "ECB 20.11.2026"',
    nn: 'skriv kvar han er frå og for kva dag, som kurskilde: "ECB 20.11.2026"',
    en: 'write where it is from and for which day, such as kurskilde: "ECB 20.11.2026"',
  },
  sourceWithoutRate: { nb: 'kurskilden står uten kurs', nn: 'kurskjelda står utan kurs', en: 'there is a source of the rate, but no rate' },
  awardOrder: {
    nb: (date: string) => `en tidligere tildeling kan ikke være gitt etter den nye, ${date}`,
    nn: (date: string) => `ei tidlegare tildeling kan ikkje vere gitt etter den nye, ${date}`,
    en: (date: string) => `an earlier award cannot have been made after the new one, ${date}`,
  },
  correctDate: {
    nb: 'rett datoen, eller ta bort tildelingen',
    nn: 'rett datoen, eller ta bort tildelinga',
    en: 'correct the date, or take the award away',
  },
  afterAssessment: {
    nb: (date: string) => `tildelingen er datert etter vurderingsdatoen, ${date}`,
    nn: (date: string) => `tildelinga er datert etter vurderingsdatoen, ${date}`,
    en: (date: string) => `the award is dated after the date of assessment, ${date}`,
  },
  sameDay: {
    nb: 'taket følger tildelingsdagen; skriv samme dag i prosjektets «dato»',
    nn: 'taket følgjer tildelingsdagen; skriv same dagen i «dato» for prosjektet',
    en: 'the ceiling goes by the day of the award; write the same day as the project’s “dato”',
  },
  beforePack: {
    nb: (from: string, date: string) => `regelpakken gjelder fra ${from}; vurderingsdatoen er ${date}`,
    nn: (from: string, date: string) => `regelpakken gjeld frå ${from}; vurderingsdatoen er ${date}`,
    en: (from: string, date: string) => `the rule pack holds from ${from}; the date of assessment is ${date}`,
  },
  inOtherPack: {
    nb: (message: string) => `${message} i regelpakken til --to-rules`,
    nn: (message: string) => `${message} i regelpakken til --to-rules`,
    en: (message: string) => `${message} in the rule pack of --to-rules`,
  },
});
