import { catalogue } from '../catalogue.js';

/** What is wrong with a file of cases that lie beside the rules. */
export const casePhrases = catalogue({
  konklusjoner: {
    nb: (name: string) => `konklusjon «${name}» finnes ikke`,
    nn: (name: string) => `konklusjon «${name}» finst ikkje`,
    en: (name: string) => `there is no conclusion “${name}”`,
  },
  veier: {
    nb: (name: string) => `vei «${name}» finnes ikke`,
    nn: (name: string) => `veg «${name}» finst ikkje`,
    en: (name: string) => `there is no way “${name}”`,
  },
  funn: {
    nb: (name: string) => `funn «${name}» finnes ikke`,
    nn: (name: string) => `funn «${name}» finst ikkje`,
    en: (name: string) => `there is no finding “${name}”`,
  },
  sjekkliste: {
    nb: (name: string) => `punkt på sjekklisten «${name}» finnes ikke`,
    nn: (name: string) => `punkt på sjekklista «${name}» finst ikkje`,
    en: (name: string) => `there is no checklist item “${name}”`,
  },
  momenter: {
    nb: (name: string) => `moment «${name}» finnes ikke`,
    nn: (name: string) => `moment «${name}» finst ikkje`,
    en: (name: string) => `there is no factor “${name}”`,
  },
  expectsNothing: {
    nb: '«forventet» er tom; et tilfelle må vente noe',
    nn: '«forventet» er tom; eit tilfelle må vente noko',
    en: '“forventet” (expected) is empty; a case must expect something',
  },
  notAValue: {
    nb: (id: string, found: string) => `«${id}» har ikke verdien ${found}`,
    nn: (id: string, found: string) => `«${id}» har ikkje verdien ${found}`,
    en: (id: string, found: string) => `“${id}” does not have the value ${found}`,
  },
  twice: {
    nb: (value: string) => `«${value}» står to ganger`,
    nn: (value: string) => `«${value}» står to gonger`,
    en: (value: string) => `“${value}” is there twice`,
  },
  idUsed: {
    nb: (id: string) => `id-en «${id}» er brukt før`,
    nn: (id: string) => `id-en «${id}» er brukt før`,
    en: (id: string) => `the id “${id}” has been used before`,
  },
  noCitation: {
    nb: '«hjemmel» mangler, både her og for hele filen',
    nn: '«hjemmel» manglar, både her og for heile fila',
    en: '“hjemmel” (legal basis) is missing, both here and for the whole file',
  },
  noDate: {
    nb: '«dato» mangler, både her og i felles',
    nn: '«dato» manglar, både her og i felles',
    en: '“dato” is missing, both here and in “felles” (in common)',
  },
  beforePack: {
    nb: (from: string, date: string) => `regelpakken gjelder fra ${from}; datoen er ${date}`,
    nn: (from: string, date: string) => `regelpakken gjeld frå ${from}; datoen er ${date}`,
    en: (from: string, date: string) => `the rule pack holds from ${from}; the date is ${date}`,
  },
  notAnswered: {
    nb: (id: string) => `«${id}» er ikke besvart i felles, så det er ikke noe svar å ta bort`,
    nn: (id: string) => `«${id}» er ikkje svart på i felles, så det er ikkje noko svar å ta bort`,
    en: (id: string) => `“${id}” is not answered in “felles” (in common), so there is no answer to take away`,
  },
});

/** What is wrong with a list of decided cases. */
export const decidedPhrases = catalogue({
  date: {
    nb: '«dato» mangler, eller er før regelpakken gjelder',
    nn: '«dato» manglar, eller er før regelpakken gjeld',
    en: '“dato” is missing, or is before the rule pack holds',
  },
  oneOf: {
    nb: (kinds: readonly string[], count: number) => `et element er én av ${kinds.join(', ')}; her er det ${count}`,
    nn: (kinds: readonly string[], count: number) => `eit element er éin av ${kinds.join(', ')}; her er det ${count}`,
    en: (kinds: readonly string[], count: number) => `an element is one of ${kinds.join(', ')}; here there are ${count}`,
  },
  noSuch: {
    nb: (kind: string, id: string) => `${kind} «${id}» finnes ikke`,
    nn: (kind: string, id: string) => `${kind} «${id}» finst ikkje`,
    en: (kind: string, id: string) => `there is no ${kind} “${id}”`,
  },
  fromMemory: {
    nb: 'det som er gjengitt etter hukommelsen, beviser ingenting; si det i «måles-ikke»',
    nn: 'det som er attgitt etter minnet, provar ingenting; sei det i «måles-ikke»',
    en: 'what is told from memory proves nothing; say so in “måles-ikke” (not measured)',
  },
  givenAway: {
    nb: (questions: readonly string[], file: string) =>
      `«${questions.join('», «')}» er en del av det som ble avgjort, og kan ikke stå som svar i ${file}`,
    nn: (questions: readonly string[], file: string) =>
      `«${questions.join('», «')}» er ein del av det som vart avgjort, og kan ikkje stå som svar i ${file}`,
    en: (questions: readonly string[], file: string) =>
      `“${questions.join('”, “')}” is part of what was decided, and cannot be an answer in ${file}`,
  },
  dateOrYear: { nb: 'ikke en dato eller et år', nn: 'ikkje ein dato eller eit år', en: 'neither a date nor a year' },
  writeDateOrYear: {
    nb: 'skriv "2025-12-08", eller bare "2008" der kilden ikke sier mer',
    nn: 'skriv "2025-12-08", eller berre "2008" der kjelda ikkje seier meir',
    en: 'write "2025-12-08", or only "2008" where the source says no more',
  },
});
