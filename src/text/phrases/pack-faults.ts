import { catalogue } from '../catalogue.js';

/** What is wrong with the files of a rule pack, each for itself. */
export const packFilePhrases = catalogue({
  notAnId: {
    nb: (id: string) => `«${id}» er ikke en gyldig id`,
    nn: (id: string) => `«${id}» er ikkje ein gyldig id`,
    en: (id: string) => `“${id}” is not a valid id`,
  },
  idForm: {
    nb: 'små bokstaver, tall, bindestrek inni ord og punktum mellom ledd',
    nn: 'små bokstavar, tal, bindestrek inni ord og punktum mellom ledd',
    en: 'small letters, digits, a hyphen inside words and a full stop between parts',
  },
  fileMissing: {
    nb: (name: string) => `filen ${name} mangler i regelpakken`,
    nn: (name: string) => `fila ${name} manglar i regelpakken`,
    en: (name: string) => `the file ${name} is missing in the rule pack`,
  },
  fileMissingInLayer: {
    nb: (name: string) => `filen ${name} mangler i laget`,
    nn: (name: string) => `fila ${name} manglar i laget`,
    en: (name: string) => `the file ${name} is missing in the layer`,
  },
  severalKinds: {
    nb: (kinds: readonly string[]) => `filen holder flere slag: ${kinds.join(', ')}`,
    nn: (kinds: readonly string[]) => `fila inneheld fleire slag: ${kinds.join(', ')}`,
    en: (kinds: readonly string[]) => `the file holds several kinds: ${kinds.join(', ')}`,
  },
  noKind: {
    nb: 'filen sier ikke hva den inneholder',
    nn: 'fila seier ikkje kva ho inneheld',
    en: 'the file does not say what it holds',
  },
  writeOneOf: {
    nb: (keys: readonly string[]) => `skriv én av nøklene ${keys.join(', ')}`,
    nn: (keys: readonly string[]) => `skriv éin av nøklane ${keys.join(', ')}`,
    en: (keys: readonly string[]) => `write one of the keys ${keys.join(', ')}`,
  },
  doubleSource: {
    nb: (key: string) => `kilden «${key}» står to ganger`,
    nn: (key: string) => `kjelda «${key}» står to gonger`,
    en: (key: string) => `the source “${key}” is there twice`,
  },
  sourceNotListed: {
    nb: (key: string) => `kilden «${key}» er ikke i listen`,
    nn: (key: string) => `kjelda «${key}» er ikkje i lista`,
    en: (key: string) => `the source “${key}” is not in the list`,
  },
  sourcesIn: {
    nb: (file: string) => `kildene står i ${file}`,
    nn: (file: string) => `kjeldene står i ${file}`,
    en: (file: string) => `the sources are in ${file}`,
  },
  unknownCitation: {
    nb: (citation: string) => `hjemmelen «${citation}» viser ikke til en kjent kilde`,
    nn: (citation: string) => `heimelen «${citation}» viser ikkje til ei kjend kjelde`,
    en: (citation: string) => `the legal basis “${citation}” does not name a known source`,
  },
  endsBeforeStart: {
    nb: (id: string, to: string, from: string) => `«${id}» slutter ${to}, før den begynner ${from}`,
    nn: (id: string, to: string, from: string) => `«${id}» sluttar ${to}, før ho byrjar ${from}`,
    en: (id: string, to: string, from: string) => `“${id}” ends on ${to}, before it begins on ${from}`,
  },
  openBeforeNext: {
    nb: (id: string, next: string) => `«${id}» mangler «til» her, og overlapper verdien fra ${next}`,
    nn: (id: string, next: string) => `«${id}» manglar «til» her, og overlappar verdien frå ${next}`,
    en: (id: string, next: string) => `“${id}” has no “til” (until) here, and overlaps the value from ${next}`,
  },
  gap: {
    nb: (id: string, from: string, next: string) => `hull i «${id}»: ingen verdi fra ${from} til dagen før ${next}`,
    nn: (id: string, from: string, next: string) => `hol i «${id}»: ingen verdi frå ${from} til dagen før ${next}`,
    en: (id: string, from: string, next: string) => `gap in “${id}”: no value from ${from} until the day before ${next}`,
  },
  overlap: {
    nb: (id: string, date: string) => `overlapp i «${id}»: to verdier ${date}`,
    nn: (id: string, date: string) => `overlapp i «${id}»: to verdiar ${date}`,
    en: (id: string, date: string) => `overlap in “${id}”: two values on ${date}`,
  },
});

/** What is wrong with a condition of a rule. */
export const conditionPhrases = catalogue({
  notABlock: {
    nb: (found: string) => `et vilkår skal være en blokk med nøkler, fant ${found}`,
    nn: (found: string) => `eit vilkår skal vere ei blokk med nøklar, fann ${found}`,
    en: (found: string) => `a condition should be a block with keys; found ${found}`,
  },
  empty: {
    nb: 'vilkåret er tomt; et tomt vilkår ville alltid gjelde',
    nn: 'vilkåret er tomt; eit tomt vilkår ville alltid gjelde',
    en: 'the condition is empty; an empty condition would always hold',
  },
  emptyList: {
    nb: (key: string) => `«${key}» skal ha en liste med minst ett vilkår`,
    nn: (key: string) => `«${key}» skal ha ei liste med minst eitt vilkår`,
    en: (key: string) => `“${key}” should have a list with at least one condition`,
  },
  unknownRule: {
    nb: (found: string) => `ukjent regel ${found}`,
    nn: (found: string) => `ukjend regel ${found}`,
    en: (found: string) => `unknown rule ${found}`,
  },
  unknownName: {
    nb: (name: string) => `ukjent spørsmål eller delvurdering «${name}»`,
    nn: (name: string) => `ukjent spørsmål eller ukjend delvurdering «${name}»`,
    en: (name: string) => `unknown question or partial assessment “${name}”`,
  },
  compared: {
    nb: (amount: string, found: string) => `«${amount}» skal sammenlignes med en datert verdi, fant ${found}`,
    nn: (amount: string, found: string) => `«${amount}» skal samanliknast med ein datert verdi, fann ${found}`,
    en: (amount: string, found: string) => `“${amount}” should be compared with a dated value; found ${found}`,
  },
  writeComparison: {
    nb: (words: readonly string[]) => `skriv { minst: <beløp> }; ordene er ${words.join(', ')}`,
    nn: (words: readonly string[]) => `skriv { minst: <beløp> }; orda er ${words.join(', ')}`,
    en: (words: readonly string[]) => `write { minst: <amount> }; the words are ${words.join(', ')}`,
  },
  unknownComparison: {
    nb: (word: string) => `ukjent sammenligning «${word}»`,
    nn: (word: string) => `ukjend samanlikning «${word}»`,
    en: (word: string) => `unknown comparison “${word}”`,
  },
  wordsAre: {
    nb: (words: readonly string[]) => `ordene er ${words.join(', ')}`,
    nn: (words: readonly string[]) => `orda er ${words.join(', ')}`,
    en: (words: readonly string[]) => `the words are ${words.join(', ')}`,
  },
  unknownValue: {
    nb: (found: string) => `ukjent datert verdi ${found}`,
    nn: (found: string) => `ukjend datert verdi ${found}`,
    en: (found: string) => `unknown dated value ${found}`,
  },
  unlikeUnits: {
    nb: (amount: string, unit: string, limit: string, other: string) =>
      `«${amount}» (${unit}) kan ikke sammenlignes med «${limit}» (${other})`,
    nn: (amount: string, unit: string, limit: string, other: string) =>
      `«${amount}» (${unit}) kan ikkje samanliknast med «${limit}» (${other})`,
    en: (amount: string, unit: string, limit: string, other: string) =>
      `“${amount}” (${unit}) cannot be compared with “${limit}” (${other})`,
  },
  unknownUnit: { nb: 'ukjent enhet', nn: 'ukjend eining', en: 'unknown unit' },
  money: {
    nb: (currency: string, vat: string) => `${currency}, mva. ${vat}`,
    nn: (currency: string, vat: string) => `${currency}, mva. ${vat}`,
    en: (currency: string, vat: string) => `${currency}, VAT: ${vat}`,
  },
});
