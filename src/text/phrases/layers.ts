import { catalogue } from '../catalogue.js';

/** What is wrong with a layer of rules that is laid over a pack. */
export const layerPhrases = catalogue({
  parameters: { nb: 'et beløp', nn: 'eit beløp', en: 'an amount' },
  questions: { nb: 'et spørsmål', nn: 'eit spørsmål', en: 'a question' },
  assessments: { nb: 'en delvurdering', nn: 'ei delvurdering', en: 'a partial assessment' },
  factors: { nb: 'et moment', nn: 'eit moment', en: 'a factor' },
  routes: { nb: 'en vei', nn: 'ein veg', en: 'a way' },
  checks: { nb: 'en kontroll', nn: 'ein kontroll', en: 'a check' },
  checklist: { nb: 'et punkt på sjekklisten', nn: 'eit punkt på sjekklista', en: 'a checklist item' },
  otherKind: {
    nb: (id: string, kind: string, place: string, other: string) => `«${id}» er ${kind} i ${place}, og kan ikke erstattes av ${other}`,
    nn: (id: string, kind: string, place: string, other: string) => `«${id}» er ${kind} i ${place}, og kan ikkje bytast ut med ${other}`,
    en: (id: string, kind: string, place: string, other: string) => `“${id}” is ${kind} in ${place}, and cannot be replaced by ${other}`,
  },
  ownId: { nb: 'gi oppføringen en egen id', nn: 'gi oppføringa ein eigen id', en: 'give the entry an id of its own' },
  newConclusion: {
    nb: (id: string) => `«${id}» er en ny konklusjon; hva som skal konkluderes på, er likt i hele landet`,
    nn: (id: string) => `«${id}» er ein ny konklusjon; kva det skal konkluderast på, er likt i heile landet`,
    en: (id: string) => `“${id}” is a new conclusion; what is concluded on is the same in the whole country`,
  },
  useInstead: {
    nb: 'bruk kontroller, sjekkliste, momenter eller veier',
    nn: 'bruk kontroller, sjekkliste, momenter eller veier',
    en: 'use kontroller (checks), sjekkliste (checklist), momenter (factors) or veier (ways)',
  },
  twiceInLayer: {
    nb: (id: string) => `«${id}» står to ganger i laget for samme tidsrom`,
    nn: (id: string) => `«${id}» står to gonger i laget for same tidsrommet`,
    en: (id: string) => `“${id}” is in the layer twice for the same time`,
  },
  notOwnPlace: {
    nb: (id: string, place: string) => `«${id}» gjelder ${place}, men et lag kan bare legge til noe for sitt eget sted`,
    nn: (id: string, place: string) => `«${id}» gjeld ${place}, men eit lag kan berre leggje til noko for sin eigen stad`,
    en: (id: string, place: string) => `“${id}” holds for ${place}, but a layer can only add something for its own place`,
  },
  writePlace: {
    nb: (places: readonly string[]) => `skriv sted: ${places.join(' eller ')}`,
    nn: (places: readonly string[]) => `skriv sted: ${places.join(' eller ')}`,
    en: (places: readonly string[]) => `write sted: ${places.join(' or ')}`,
  },
  newVersion: {
    nb: (id: string, place: string) => `«${id}» står i ${place} og gjelder ikke bare lagets sted; et lag kan ikke gi den en ny utgave`,
    nn: (id: string, place: string) =>
      `«${id}» står i ${place} og gjeld ikkje berre staden til laget; eit lag kan ikkje gi henne ei ny utgåve`,
    en: (id: string, place: string) =>
      `“${id}” is in ${place} and holds for more than the layer’s place; a layer cannot give it a new version`,
  },
  versionsFrom: {
    nb: (days: readonly string[]) => `utgavene gjelder fra ${days.join(', ')}`,
    nn: (days: readonly string[]) => `utgåvene gjeld frå ${days.join(', ')}`,
    en: (days: readonly string[]) => `the versions hold from ${days.join(', ')}`,
  },
  notChanged: {
    nb: (id: string, place: string, part: string) =>
      `«${id}» i ${place} gjelder ikke bare lagets sted, og «${part}» kan ikke endres av et lag`,
    nn: (id: string, place: string, part: string) =>
      `«${id}» i ${place} gjeld ikkje berre staden til laget, og eit lag kan ikkje endre «${part}»`,
    en: (id: string, place: string, part: string) =>
      `“${id}” in ${place} holds for more than the layer’s place, and a layer cannot change “${part}”`,
  },
  mayChange: {
    nb: (parts: readonly string[]) => `et lag kan endre ${parts.join(', ') || 'ingenting her'}`,
    nn: (parts: readonly string[]) => `eit lag kan endre ${parts.join(', ') || 'ingenting her'}`,
    en: (parts: readonly string[]) => `a layer can change ${parts.join(', ') || 'nothing here'}`,
  },
  otherPack: {
    nb: (wanted: string, under: string) => `laget bygger på «${wanted}», men ligger over «${under}»`,
    nn: (wanted: string, under: string) => `laget byggjer på «${wanted}», men ligg over «${under}»`,
    en: (wanted: string, under: string) => `the layer builds on “${wanted}”, but lies over “${under}”`,
  },
  rightPack: {
    nb: (under: string) => `skriv ${under}, eller gi pakken som laget bygger på først: --rules <pakke> --rules <lag>`,
    nn: (under: string) => `skriv ${under}, eller gi pakken som laget byggjer på, først: --rules <pakke> --rules <lag>`,
    en: (under: string) => `write ${under}, or give the pack that the layer builds on first: --rules <pack> --rules <layer>`,
  },
  usedBefore: {
    nb: (id: string) => `id-en «${id}» er brukt før`,
    nn: (id: string) => `id-en «${id}» er brukt før`,
    en: (id: string) => `the id “${id}” has been used before`,
  },
  packBelow: { nb: 'regelpakken under', nn: 'regelpakken under', en: 'the rule pack underneath' },
  placeKnown: {
    nb: (id: string, name: string) => `stedet «${id}» er ${name} i regelpakken under`,
    nn: (id: string, name: string) => `staden «${id}» er ${name} i regelpakken under`,
    en: (id: string, name: string) => `the place “${id}” is ${name} in the rule pack underneath`,
  },
  placeTwice: {
    nb: (id: string) => `stedet «${id}» står to ganger`,
    nn: (id: string) => `staden «${id}» står to gonger`,
    en: (id: string) => `the place “${id}” is there twice`,
  },
  placeTaken: {
    nb: (id: string) => `stedet «${id}» betyr noe annet i regelpakken`,
    nn: (id: string) => `staden «${id}» betyr noko anna i regelpakken`,
    en: (id: string) => `the place “${id}” means something else in the rule pack`,
  },
  sourceBelow: {
    nb: (key: string) => `kilden «${key}» står allerede i regelpakken under`,
    nn: (key: string) => `kjelda «${key}» står alt i regelpakken under`,
    en: (key: string) => `the source “${key}” is in the rule pack underneath already`,
  },
  useSource: {
    nb: 'bruk den som den er, eller gi kilden en egen nøkkel',
    nn: 'bruk henne som ho er, eller gi kjelda ein eigen nøkkel',
    en: 'use it as it is, or give the source a key of its own',
  },
  wholePack: {
    nb: 'dette er en hel regelpakke og ikke et lag; bare den første kan være det',
    nn: 'dette er ein heil regelpakke og ikkje eit lag; berre den første kan vere det',
    en: 'this is a whole rule pack and not a layer; only the first can be one',
  },
  layerKey: {
    nb: (key: string) => `et lag har nøkkelen «${key}»`,
    nn: (key: string) => `eit lag har nøkkelen «${key}»`,
    en: (key: string) => `a layer has the key “${key}”`,
  },
});
