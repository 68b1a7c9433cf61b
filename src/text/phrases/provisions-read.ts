import { catalogue } from '../catalogue.js';

/** What is wrong with an index of provisions. */
export const provisionPhrases = catalogue({
  notARange: { nb: 'ikke en rekke', nn: 'ikkje ei rekkje', en: 'not a range' },
  writeRange: { nb: 'skriv a-f eller 1-3', nn: 'skriv a-f eller 1-3', en: 'write a-f or 1-3' },
  wrongForm: { nb: 'har ikke riktig form', nn: 'har ikkje rett form', en: 'does not have the right form' },
  writeOr: {
    nb: (one: string, other: string) => `skriv ${one} eller ${other}`,
    nn: (one: string, other: string) => `skriv ${one} eller ${other}`,
    en: (one: string, other: string) => `write ${one} or ${other}`,
  },
  inEachVersion: {
    nb: 'fra, til, ledd og lister skal stå i hver utgave når paragrafen har utgaver',
    nn: 'fra, til, ledd og lister skal stå i kvar utgåve når paragrafen har utgåver',
    en: 'fra, til, ledd and lister belong in each version when the section has versions',
  },
  notRead: {
    nb: 'en tekst som ikke er lest, kan ikke ha paragrafer eller deler',
    nn: 'ein tekst som ikkje er lesen, kan ikkje ha paragrafar eller delar',
    en: 'a text that has not been read cannot have sections or parts',
  },
  keyTwice: {
    nb: (key: string) => `nøkkelen «${key}» står to ganger`,
    nn: (key: string) => `nøkkelen «${key}» står to gonger`,
    en: (key: string) => `the key “${key}” is there twice`,
  },
});
