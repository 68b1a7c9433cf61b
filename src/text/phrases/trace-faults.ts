import { catalogue } from '../catalogue.js';

/** Where the rules and the trace of what they were made from do not say the same. */
export const tracePhrases = catalogue({
  unreadable: { nb: 'sporingen kan ikke leses', nn: 'sporinga kan ikkje lesast', en: 'the trace cannot be read' },
  count: {
    nb: (source: string, wanted: number, found: number) => `${source} har ${wanted} utsagn, men ${found} står i sporingen`,
    nn: (source: string, wanted: number, found: number) => `${source} har ${wanted} utsegner, men ${found} står i sporinga`,
    en: (source: string, wanted: number, found: number) => `${source} has ${wanted} statements, but ${found} are in the trace`,
  },
  twice: {
    nb: (id: string) => `«${id}» står to ganger`,
    nn: (id: string) => `«${id}» står to gonger`,
    en: (id: string) => `“${id}” is there twice`,
  },
  noSource: {
    nb: (id: string) => `«${id}» hører ikke til noen av kildene i sporingen`,
    nn: (id: string) => `«${id}» høyrer ikkje til nokon av kjeldene i sporinga`,
    en: (id: string) => `“${id}” belongs to none of the sources in the trace`,
  },
  notTraced: {
    nb: (entry: string, id: string) => `«${entry}» viser til «${id}», som ikke står i sporingen`,
    nn: (entry: string, id: string) => `«${entry}» viser til «${id}», som ikkje står i sporinga`,
    en: (entry: string, id: string) => `“${entry}” refers to “${id}”, which is not in the trace`,
  },
  carriedByNone: {
    nb: (id: string) => `«${id}» bæres ikke av noe, og det står ikke hvorfor`,
    nn: (id: string) => `«${id}» er ikkje bore av noko, og det står ikkje kvifor`,
    en: (id: string) => `“${id}” is carried by nothing, and it is not said why`,
  },
  carriedAllTheSame: {
    nb: (id: string) => `«${id}» sies ikke å være en regel, men bæres av noe`,
    nn: (id: string) => `«${id}» er sagt ikkje å vere ein regel, men er bore av noko`,
    en: (id: string) => `“${id}” is said to be no rule, but is carried by something`,
  },
  carrierUnknown: {
    nb: (id: string, entry: string) => `«${id}» bæres av «${entry}», som ikke finnes i regelpakken`,
    nn: (id: string, entry: string) => `«${id}» er bore av «${entry}», som ikkje finst i regelpakken`,
    en: (id: string, entry: string) => `“${id}” is carried by “${entry}”, which does not exist in the rule pack`,
  },
  namedTwice: {
    nb: (id: string, entry: string) => `«${id}» nevner «${entry}» to ganger`,
    nn: (id: string, entry: string) => `«${id}» nemner «${entry}» to gonger`,
    en: (id: string, entry: string) => `“${id}” names “${entry}” twice`,
  },
  carrierSilent: {
    nb: (id: string, entry: string) =>
      `«${id}» bæres av «${entry}», som ikke viser til det; bærer den innholdet likevel, hører den hjemme under «også»`,
    nn: (id: string, entry: string) =>
      `«${id}» er bore av «${entry}», som ikkje viser til det; ber oppføringa innhaldet likevel, høyrer ho heime under «også»`,
    en: (id: string, entry: string) =>
      `“${id}” is carried by “${entry}”, which does not refer to it; if the entry carries the content all the same, it belongs under “også”`,
  },
  carrierUnnamed: {
    nb: (id: string, entry: string) => `«${id}» bæres også av «${entry}», som ikke er nevnt under «bæres-av»`,
    nn: (id: string, entry: string) => `«${id}» er òg bore av «${entry}», som ikkje er nemnd under «bæres-av»`,
    en: (id: string, entry: string) => `“${id}” is also carried by “${entry}”, which is not named under “bæres-av”`,
  },
});
