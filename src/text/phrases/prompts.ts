import { catalogue } from '../catalogue.js';

/** A sentence begins with a capital also where it begins with «mellom». */
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The prompts themselves: commands, keys and what is wrong with what was typed. */
export const promptPhrases = catalogue({
  help: { nb: 'mer om spørsmålet', nn: 'meir om spørsmålet', en: 'more about the question' },
  back: { nb: 'tilbake', nn: 'tilbake', en: 'going back' },
  answers: { nb: 'alle svar', nn: 'alle svar', en: 'all answers' },
  note: { nb: 'merknad', nn: 'merknad', en: 'a remark' },
  finish: { nb: 'ferdig nå', nn: 'ferdig no', en: 'finishing now' },
  helpKey: { nb: '?', nn: '?', en: '?' },
  backKey: { nb: 't', nn: 't', en: 'b' },
  answersKey: { nb: 'a', nn: 'a', en: 'a' },
  noteKey: { nb: 'm', nn: 'm', en: 'r' },
  finishKey: { nb: 'f', nn: 'f', en: 'f' },
  keyFor: {
    nb: (key: string, what: string) => `${key} for ${what}`,
    nn: (key: string, what: string) => `${key} for ${what}`,
    en: (key: string, what: string) => `${key} for ${what}`,
  },
  keys: {
    nb: 'piltaster og Enter, eller tallet · Ctrl-C lagrer og avslutter',
    nn: 'piltastar og Enter, eller talet · Ctrl-C lagrar og avsluttar',
    en: 'arrow keys and Enter, or the number · Ctrl-C saves and leaves',
  },
  writeNumber: { nb: 'Skriv tall', nn: 'Skriv tal', en: 'Type a number' },
  write: { nb: 'Skriv', nn: 'Skriv', en: 'Type' },
  enterKeeps: {
    nb: (answer: string) => `Enter beholder «${answer}»`,
    nn: (answer: string) => `Enter held på «${answer}»`,
    en: (answer: string) => `Enter keeps “${answer}”`,
  },
  removed: { nb: 'tatt bort', nn: 'teke bort', en: 'removed' },
  skipped: { nb: 'hoppet over', nn: 'hoppa over', en: 'skipped' },
  onlyTheEnd: {
    nb: (signs: string) => `${signs} tegn i alt; bare slutten vises`,
    nn: (signs: string) => `${signs} teikn i alt; berre slutten blir vist`,
    en: (signs: string) => `${signs} characters in all; only the end is shown`,
  },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  notANumber: {
    nb: (told: string, most: number) => `«${told}» er ikke et av valgene. Skriv et tall fra 1 til ${most}.`,
    nn: (told: string, most: number) => `«${told}» er ikkje eit av vala. Skriv eit tal frå 1 til ${most}.`,
    en: (told: string, most: number) => `“${told}” is not one of the choices. Type a number from 1 to ${most}.`,
  },
  wrongMonths: {
    nb: (least: number, most: number) => `Skriv et helt tall fra ${least} til ${most}, eller løpende.`,
    nn: (least: number, most: number) => `Skriv eit heilt tal frå ${least} til ${most}, eller løpande.`,
    en: (least: number, most: number) => `Type a whole number from ${least} to ${most}, or ongoing.`,
  },
  monthsHint: {
    nb: 'antall måneder, løpende eller vet ikke',
    nn: 'talet på månader, løpande eller veit ikkje',
    en: 'number of months, ongoing or don’t know',
  },
  placeHint: {
    nb: 'kommunens navn eller vet ikke',
    nn: 'namnet på kommunen eller veit ikkje',
    en: 'name of the municipality or don’t know',
  },
  amountHint: {
    nb: 'kroner, gjerne omtrent: ca. 1,2 mill. eller under 500 000; eller vet ikke',
    nn: 'kroner, gjerne om lag: ca. 1,2 mill. eller under 500 000; eller veit ikkje',
    en: 'kroner, roughly will do: about 1.2 mill. or under 500 000; or don’t know',
  },
  wrongAmount: {
    nb: 'Skriv et helt beløp i kroner, som 1 300 000 eller 1,3 mill., eller omtrent: ca. 1,2 mill., under 500 000, 1–1,3 mill.',
    nn: 'Skriv eit heilt beløp i kroner, som 1 300 000 eller 1,3 mill., eller om lag: ca. 1,2 mill., under 500 000, 1–1,3 mill.',
    en: 'Type a whole amount in kroner, such as 1 300 000 or 1.3 mill., or roughly: about 1.2 mill., under 500 000, 1–1.3 mill.',
  },
  amountTooSmall: {
    nb: (least: string) => `Beløpet kan ikke være under ${least}.`,
    nn: (least: string) => `Beløpet kan ikkje vere under ${least}.`,
    en: (least: string) => `The amount cannot be under ${least}.`,
  },
  withOrWithoutVat: {
    nb: (amount: string) => `${capital(amount)}. Er det med eller uten merverdiavgift?`,
    nn: (amount: string) => `${capital(amount)}. Er det med eller utan meirverdiavgift?`,
    en: (amount: string) => `${capital(amount)}. Is that with or without VAT?`,
  },
  withoutVat: { nb: 'ekskl. mva.', nn: 'ekskl. mva.', en: 'excl. VAT' },
  withVat: { nb: 'inkl. mva.', nn: 'inkl. mva.', en: 'incl. VAT' },
  howMuchVat: {
    nb: 'Hvor mye av det er merverdiavgift?',
    nn: 'Kor mykje av det er meirverdiavgift?',
    en: 'How much of it is VAT?',
  },
  vatHint: { nb: 'kroner eller vet ikke', nn: 'kroner eller veit ikkje', en: 'kroner or don’t know' },
  wrongVat: {
    nb: 'Skriv et helt beløp i kroner, ikke større enn det hele.',
    nn: 'Skriv eit heilt beløp i kroner, ikkje større enn det heile.',
    en: 'Type a whole amount in kroner, no larger than the whole.',
  },
  whichPeriod: {
    nb: (amount: string) => `${capital(amount)}. Gjelder det hele avtalen, ett år eller én måned?`,
    nn: (amount: string) => `${capital(amount)}. Gjeld det heile avtala, eitt år eller éin månad?`,
    en: (amount: string) => `${capital(amount)}. Is that for the whole agreement, one year or one month?`,
  },
  whole: { nb: 'hele avtalen', nn: 'heile avtala', en: 'the whole agreement' },
  ongoing: { nb: 'løpende', nn: 'løpande', en: 'ongoing' },
  inTotal: { nb: 'i alt', nn: 'i alt', en: 'in total' },
  perYear: { nb: 'per år', nn: 'per år', en: 'per year' },
  perMonth: { nb: 'per måned', nn: 'per månad', en: 'per month' },
  isItRight: {
    nb: (amount: string) => `Lest som ${amount}. Er det riktig?`,
    nn: (amount: string) => `Lese som ${amount}. Er det rett?`,
    en: (amount: string) => `Read as ${amount}. Is that right?`,
  },
  looksPersonal: {
    nb: 'Elleve siffer: ligner et fødselsnummer eller kontonummer. Skriv ikke inn personopplysninger. Skriv det samme en gang til hvis det skal stå.',
    nn: 'Elleve siffer: liknar eit fødselsnummer eller kontonummer. Skriv ikkje inn personopplysningar. Skriv det same ein gong til om det skal stå.',
    en: 'Eleven digits: looks like a national identity or account number. Do not type in personal data. Type the same again if it is to stand.',
  },
});
