import { catalogue } from '../catalogue.js';

/** What is wrong with the form of a file: keys, kinds of values and missing parts. */
export const formPhrases = catalogue({
  theFile: { nb: 'filen', nn: 'fila', en: 'the file' },
  quoted: { nb: (word: string) => `«${word}»`, nn: (word: string) => `«${word}»`, en: (word: string) => `“${word}”` },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
  wholeNumber: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  trueOrFalse: { nb: 'sant/usant', nn: 'sant/usant', en: 'true/false' },
  block: { nb: 'en blokk med nøkler', nn: 'ei blokk med nøklar', en: 'a block with keys' },
  list: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  unknownKey: {
    nb: (key: string) => `ukjent nøkkel «${key}»`,
    nn: (key: string) => `ukjend nøkkel «${key}»`,
    en: (key: string) => `unknown key “${key}”`,
  },
  commaSplits: {
    nb: 'et komma deler teksten; sett anførselstegn rundt den',
    nn: 'eit komma deler teksten; set hermeteikn rundt han',
    en: 'a comma splits the text; put quotation marks around it',
  },
  knownKeys: {
    nb: (keys: readonly string[]) => `kjente nøkler her: ${keys.join(', ')}`,
    nn: (keys: readonly string[]) => `kjende nøklar her: ${keys.join(', ')}`,
    en: (keys: readonly string[]) => `known keys here: ${keys.join(', ')}`,
  },
  chooseBetween: {
    nb: (values: readonly string[]) => `velg mellom ${values.join(', ')}`,
    nn: (values: readonly string[]) => `vel mellom ${values.join(', ')}`,
    en: (values: readonly string[]) => `choose between ${values.join(', ')}`,
  },
  missing: {
    nb: (name: string) => `${name} mangler`,
    nn: (name: string) => `${name} manglar`,
    en: (name: string) => `${name} is missing`,
  },
  shouldBe: {
    nb: (name: string, kind: string, found: string) => `${name} skal være ${kind}, fant ${found}`,
    nn: (name: string, kind: string, found: string) => `${name} skal vere ${kind}, fann ${found}`,
    en: (name: string, kind: string, found: string) => `${name} should be ${kind}; found ${found}`,
  },
  write: {
    nb: (words: string) => `skriv ${words}`,
    nn: (words: string) => `skriv ${words}`,
    en: (words: string) => `write ${words}`,
  },
  notAValue: {
    nb: (found: string, name: string) => `${found} er ikke en gyldig verdi for ${name}`,
    nn: (found: string, name: string) => `${found} er ikkje ein gyldig verdi for ${name}`,
    en: (found: string, name: string) => `${found} is not a valid value for ${name}`,
  },
  notEmpty: {
    nb: (name: string) => `${name} kan ikke være tom`,
    nn: (name: string) => `${name} kan ikkje vere tom`,
    en: (name: string) => `${name} cannot be empty`,
  },
  tooSmall: {
    nb: (name: string, least: string) => `${name} skal være eller ha minst ${least}`,
    nn: (name: string, least: string) => `${name} skal vere eller ha minst ${least}`,
    en: (name: string, least: string) => `${name} should be or have at least ${least}`,
  },
  tooLong: {
    nb: (name: string, most: string) => `${name} er for lang; høyst ${most} tegn`,
    nn: (name: string, most: string) => `${name} er for lang; høgst ${most} teikn`,
    en: (name: string, most: string) => `${name} is too long; at most ${most} characters`,
  },
  tooLarge: {
    nb: (name: string, most: string) => `${name} er for stor; høyst ${most}`,
    nn: (name: string, most: string) => `${name} er for stor; høgst ${most}`,
    en: (name: string, most: string) => `${name} is too large; at most ${most}`,
  },
  wrongForm: {
    nb: (name: string) => `${name} har ugyldig form`,
    nn: (name: string) => `${name} har ugyldig form`,
    en: (name: string) => `${name} does not have a valid form`,
  },
  notAKey: {
    nb: (name: string) => `${name} er ikke en gyldig nøkkel her`,
    nn: (name: string) => `${name} er ikkje ein gyldig nøkkel her`,
    en: (name: string) => `${name} is not a valid key here`,
  },
  invalid: {
    nb: (name: string, found: string) => `${name} er ugyldig, fant ${found}`,
    nn: (name: string, found: string) => `${name} er ugyldig, fann ${found}`,
    en: (name: string, found: string) => `${name} is not valid; found ${found}`,
  },
  noSuchDate: { nb: 'ikke en dato som finnes', nn: 'ikkje ein dato som finst', en: 'not a date that exists' },
  writeDateAs: {
    nb: (example: string) => `skriv datoen som "${example}"`,
    nn: (example: string) => `skriv datoen som "${example}"`,
    en: (example: string) => `write the date as "${example}"`,
  },
  seeFile: { nb: (place: string) => `se ${place}`, nn: (place: string) => `sjå ${place}`, en: (place: string) => `see ${place}` },
});
