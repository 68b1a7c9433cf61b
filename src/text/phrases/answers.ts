import { catalogue } from '../catalogue.js';

/** What is wrong with an answer in a project file. */
export const answerPhrases = catalogue({
  notThis: {
    nb: (id: string, found: string) => `«${id}» har ikke svaret ${found}`,
    nn: (id: string, found: string) => `«${id}» har ikkje svaret ${found}`,
    en: (id: string, found: string) => `“${id}” does not have the answer ${found}`,
  },
  answersAre: {
    nb: (values: readonly string[]) => `svarene er ${values.join(', ')}`,
    nn: (values: readonly string[]) => `svara er ${values.join(', ')}`,
    en: (values: readonly string[]) => `the answers are ${values.join(', ')}`,
  },
  answersAreOr: {
    nb: (values: readonly string[], last: string) => `svarene er ${values.join(', ')}, eller ${last}`,
    nn: (values: readonly string[], last: string) => `svara er ${values.join(', ')}, eller ${last}`,
    en: (values: readonly string[], last: string) => `the answers are ${values.join(', ')}, or ${last}`,
  },
  inWords: {
    nb: (id: string, found: string) => `«${id}» skal besvares med ord, fant ${found}`,
    nn: (id: string, found: string) => `«${id}» skal svarast på med ord, fann ${found}`,
    en: (id: string, found: string) => `“${id}” should be answered in words; found ${found}`,
  },
  text: {
    nb: (key: string, found: string) => `«${key}» skal være tekst, fant ${found}`,
    nn: (key: string, found: string) => `«${key}» skal vere tekst, fann ${found}`,
    en: (key: string, found: string) => `“${key}” should be text; found ${found}`,
  },
  needsReason: {
    nb: (id: string) => `«${id}» er en vurdering og må ha en begrunnelse`,
    nn: (id: string) => `«${id}» er ei vurdering og må ha ei grunngiving`,
    en: (id: string) => `“${id}” is a matter of judgement and must have reasons`,
  },
  months: {
    nb: (id: string, least: number, most: number, found: string) =>
      `«${id}» skal være et helt antall måneder fra ${least} til ${most} eller «løpende», fant ${found}`,
    nn: (id: string, least: number, most: number, found: string) =>
      `«${id}» skal vere eit heilt tal månader frå ${least} til ${most} eller «løpende», fann ${found}`,
    en: (id: string, least: number, most: number, found: string) =>
      `“${id}” should be a whole number of months from ${least} to ${most}, or “løpende” (running on); found ${found}`,
  },
  date: {
    nb: (id: string, found: string) => `«${id}» skal være en dato som finnes, fant ${found}`,
    nn: (id: string, found: string) => `«${id}» skal vere ein dato som finst, fann ${found}`,
    en: (id: string, found: string) => `“${id}” should be a date that exists; found ${found}`,
  },
  writeDateOr: {
    nb: (example: string, other: string) => `skriv "${example}" eller ${other}`,
    nn: (example: string, other: string) => `skriv "${example}" eller ${other}`,
    en: (example: string, other: string) => `write "${example}" or ${other}`,
  },
  atLeastOne: {
    nb: (id: string) => `«${id}» skal ha minst ett svar`,
    nn: (id: string) => `«${id}» skal ha minst eitt svar`,
    en: (id: string) => `“${id}” should have at least one answer`,
  },
  standsAlone: {
    nb: (value: string) => `${value} skal stå alene`,
    nn: (value: string) => `${value} skal stå aleine`,
    en: (value: string) => `${value} should stand alone`,
  },
  notHere: {
    nb: (id: string) => `«${id}» besvares ikke under «svar»`,
    nn: (id: string) => `«${id}» skal ikkje svarast på under «svar»`,
    en: (id: string) => `“${id}” is not answered under “svar”`,
  },
  writeIn: {
    nb: (path: string) => `skriv det i ${path}`,
    nn: (path: string) => `skriv det i ${path}`,
    en: (path: string) => `write it in ${path}`,
  },
  unknownQuestion: {
    nb: (id: string) => `ukjent spørsmål «${id}»`,
    nn: (id: string) => `ukjent spørsmål «${id}»`,
    en: (id: string) => `unknown question “${id}”`,
  },
  questionsIn: {
    nb: (command: string) => `spørsmålene står i ${command}`,
    nn: (command: string) => `spørsmåla står i ${command}`,
    en: (command: string) => `the questions are in ${command}`,
  },
});

/** What is wrong with an amount in a project file. */
export const amountPhrases = catalogue({
  withItsKind: {
    nb: (id: string, found: string) => `«${id}» skal være et beløp med det det gjelder, fant ${found}`,
    nn: (id: string, found: string) => `«${id}» skal vere eit beløp med det det gjeld, fann ${found}`,
    en: (id: string, found: string) => `“${id}” should be an amount together with what it counts; found ${found}`,
  },
  tooLarge: { nb: 'beløpet er for stort', nn: 'beløpet er for stort', en: 'the amount is too large' },
  atMost: {
    nb: (most: number) => `høyst ${most} kroner`,
    nn: (most: number) => `høgst ${most} kroner`,
    en: (most: number) => `at most ${most} kroner`,
  },
  whole: {
    nb: 'beløpet må være et helt tall i kroner',
    nn: 'beløpet må vere eit heilt tal i kroner',
    en: 'the amount must be a whole number of kroner',
  },
  onlyDigits: {
    nb: (found: string) => `fant ${found}; skriv bare sifre, som 1300000`,
    nn: (found: string) => `fann ${found}; skriv berre siffer, som 1300000`,
    en: (found: string) => `found ${found}; write digits only, such as 1300000`,
  },
  missing: {
    nb: (key: string) => `«${key}» mangler`,
    nn: (key: string) => `«${key}» manglar`,
    en: (key: string) => `“${key}” is missing`,
  },
  neitherBound: {
    nb: '«beløp» mangler både «minst» og «høyst»',
    nn: '«beløp» manglar både «minst» og «høyst»',
    en: '“beløp” has neither “minst” (at least) nor “høyst” (at most)',
  },
  boundsReversed: {
    nb: '«høyst» er mindre enn «minst»',
    nn: '«høyst» er mindre enn «minst»',
    en: '“høyst” (at most) is less than “minst” (at least)',
  },
  atLeast: {
    nb: (least: number) => `beløpet må være minst ${least} krone`,
    nn: (least: number) => `beløpet må vere minst ${least} krone`,
    en: (least: number) => `the amount must be at least ${least} krone`,
  },
  noPurchase: {
    nb: 'et kjøp uten verdi er ikke et kjøp; la svaret stå åpent hvis beløpet er ukjent',
    nn: 'eit kjøp utan verdi er ikkje eit kjøp; lat svaret stå ope om beløpet er ukjent',
    en: 'a purchase without value is no purchase; leave the answer open if the amount is unknown',
  },
  vatAmountAlone: {
    nb: '«mva-beløp» hører bare til et beløp med mva: inklusiv',
    nn: '«mva-beløp» høyrer berre til eit beløp med mva: inklusiv',
    en: '“mva-beløp” (amount of VAT) belongs only to an amount with mva: inklusiv',
  },
  vatAmountLarger: {
    nb: '«mva-beløp» er større enn beløpet',
    nn: '«mva-beløp» er større enn beløpet',
    en: '“mva-beløp” (amount of VAT) is larger than the amount',
  },
  noPeriod: {
    nb: (id: string) => `«${id}» har ingen periode`,
    nn: (id: string) => `«${id}» har ingen periode`,
    en: (id: string) => `“${id}” has no period`,
  },
});
