import { catalogue } from '../catalogue.js';

/** What is wrong with a citation. Its parts are named as citations name them, in every language. */
export const citationPhrases = catalogue({
  wrong: {
    nb: (citation: string, what: string) => `hjemmelen «${citation}»: ${what}`,
    nn: (citation: string, what: string) => `heimelen «${citation}»: ${what}`,
    en: (citation: string, what: string) => `the citation “${citation}”: ${what}`,
  },
  unknownSource: {
    nb: (key: string) => `kilden «${key}» står ikke i oversikten over bestemmelser`,
    nn: (key: string) => `kjelda «${key}» står ikkje i oversikta over føresegner`,
    en: (key: string) => `the source “${key}” is not in the index of provisions`,
  },
  unreadable: {
    nb: 'kan ikke leses; skriv som «FOA § 5-1 (2) bokstav b», og én hjemmel for hver paragraf',
    nn: 'kan ikkje lesast; skriv som «FOA § 5-1 (2) bokstav b», og éin heimel for kvar paragraf',
    en: 'cannot be read; write as “FOA § 5-1 (2) bokstav b”, and one citation for each section',
  },
  noPart: {
    nb: (key: string, part: string) => `${key} har ikke ${part}`,
    nn: (key: string, part: string) => `${key} har ikkje ${part}`,
    en: (key: string, part: string) => `${key} does not have ${part}`,
  },
  noSection: {
    nb: (key: string, section: string) => `${key} har ingen § ${section}`,
    nn: (key: string, section: string) => `${key} har ingen § ${section}`,
    en: (key: string, section: string) => `${key} has no § ${section}`,
  },
  noSectionButNear: {
    nb: (key: string, section: string, near: string) => `${key} har ingen § ${section}; nærmest er § ${near}`,
    nn: (key: string, section: string, near: string) => `${key} har ingen § ${section}; nærast er § ${near}`,
    en: (key: string, section: string, near: string) => `${key} has no § ${section}; the nearest is § ${near}`,
  },
  notInForce: {
    nb: (name: string, entry: string) => `${name} gjaldt ikke mens «${entry}» gjelder`,
    nn: (name: string, entry: string) => `${name} gjaldt ikkje medan «${entry}» gjeld`,
    en: (name: string, entry: string) => `${name} was not in force while “${entry}” applies`,
  },
  leddUnknown: {
    nb: (name: string) => `hvilke ledd ${name} har, står ikke i oversikten`,
    nn: (name: string) => `kva ledd ${name} har, står ikkje i oversikta`,
    en: (name: string) => `which subsections ${name} has is not in the index`,
  },
  leddCount: {
    nb: (name: string, count: number) => `${name} har ${count} ledd`,
    nn: (name: string, count: number) => `${name} har ${count} ledd`,
    en: (name: string, count: number) => `${name} has ${count} ${count === 1 ? 'subsection' : 'subsections'}`,
  },
  whichLedd: {
    nb: (name: string) => `si hvilket ledd i ${name} punktet står i`,
    nn: (name: string) => `sei kva ledd i ${name} punktet står i`,
    en: (name: string) => `say which subsection of ${name} the point is in`,
  },
  oneLedd: {
    nb: 'et punkt kan bare stå i ett ledd; skriv én hjemmel for hvert',
    nn: 'eit punkt kan berre stå i eitt ledd; skriv éin heimel for kvart',
    en: 'a point can be in one subsection only; write one citation for each',
  },
  noList: {
    nb: (name: string, place: string) => `${name} har ingen liste i ${place}`,
    nn: (name: string, place: string) => `${name} har inga liste i ${place}`,
    en: (name: string, place: string) => `${name} has no list in ${place}`,
  },
  notInList: {
    nb: (name: string, first: string, last: string, point: string) => `${name} har ${first} til ${last}, ikke ${point}`,
    nn: (name: string, first: string, last: string, point: string) => `${name} har ${first} til ${last}, ikkje ${point}`,
    en: (name: string, first: string, last: string, point: string) => `${name} has ${first} to ${last}, not ${point}`,
  },
  notAmendedBy: {
    nb: (name: string, by: string) => `${name} er ikke endret ved ${by}`,
    nn: (name: string, by: string) => `${name} er ikkje endra ved ${by}`,
    en: (name: string, by: string) => `${name} was not amended by ${by}`,
  },
  amendedLater: {
    nb: (since: string, entry: string, from: string) => `endringen gjaldt først fra ${since}, og «${entry}» fra ${from}`,
    nn: (since: string, entry: string, from: string) => `endringa gjaldt først frå ${since}, og «${entry}» frå ${from}`,
    en: (since: string, entry: string, from: string) => `the amendment applied only from ${since}, and “${entry}” from ${from}`,
  },
  noNewWording: {
    nb: (name: string, day: string) => `${name} fikk ikke ny ordlyd ${day}`,
    nn: (name: string, day: string) => `${name} fekk ikkje ny ordlyd ${day}`,
    en: (name: string, day: string) => `${name} was not reworded on ${day}`,
  },
  wordingLater: {
    nb: (entry: string, from: string) => `ordlyden gjaldt ikke da «${entry}» begynte å gjelde, ${from}`,
    nn: (entry: string, from: string) => `ordlyden gjaldt ikkje då «${entry}» tok til å gjelde, ${from}`,
    en: (entry: string, from: string) => `the wording did not apply when “${entry}” began to apply, ${from}`,
  },
  notRepealed: {
    nb: (name: string, day: string) => `${name} er ikke opphevet ${day}`,
    nn: (name: string, day: string) => `${name} er ikkje oppheva ${day}`,
    en: (name: string, day: string) => `${name} was not repealed on ${day}`,
  },
  endedBefore: {
    nb: (name: string, to: string, entry: string, from: string) => `${name} gjaldt til ${to}, og «${entry}» gjelder fra ${from}`,
    nn: (name: string, to: string, entry: string, from: string) => `${name} gjaldt til ${to}, og «${entry}» gjeld frå ${from}`,
    en: (name: string, to: string, entry: string, from: string) => `${name} applied until ${to}, and “${entry}” applies from ${from}`,
  },
  beganAfter: {
    nb: (name: string, from: string, entry: string, to: string) => `${name} gjaldt først fra ${from}, og «${entry}» gjelder til ${to}`,
    nn: (name: string, from: string, entry: string, to: string) => `${name} gjaldt først frå ${from}, og «${entry}» gjeld til ${to}`,
    en: (name: string, from: string, entry: string, to: string) => `${name} applied only from ${from}, and “${entry}” applies until ${to}`,
  },
});
