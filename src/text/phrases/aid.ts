import { catalogue } from '../catalogue.js';

/** How awards of de minimis aid were added together and held against the ceilings. */
export const aidPhrases = catalogue({
  heading: { nb: 'TAK FOR BAGATELLMESSIG STØTTE', nn: 'TAK FOR BAGATELLMESSIG STØTTE', en: 'CEILING FOR DE MINIMIS AID' },
  ja: { nb: 'innenfor', nn: 'innanfor', en: 'within' },
  nei: { nb: 'over taket', nn: 'over taket', en: 'above the ceiling' },
  ukjent: { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' },
  noPeriod: {
    nb: (day: string) => `For tildelingsdagen, ${day}, er det ikke bekreftet hvilken periode som legges sammen.`,
    nn: (day: string) => `For tildelingsdagen, ${day}, er det ikkje stadfesta kva periode som skal leggjast saman.`,
    en: (day: string) => `For the day of the award, ${day}, it has not been confirmed which period is added together.`,
  },
  counting: {
    nb: (from: string, day: string, length: string) => `Teller fra ${from} til tildelingsdagen, ${day} (${length}).`,
    nn: (from: string, day: string, length: string) => `Tel frå ${from} til tildelingsdagen, ${day} (${length}).`,
    en: (from: string, day: string, length: string) => `Counts from ${from} to the day of the award, ${day} (${length}).`,
  },
  asCalendarYears: {
    nb: (years: string) => `${years}, regnet som kalenderår`,
    nn: (years: string) => `${years}, rekna som kalenderår`,
    en: (years: string) => `${years}, taken as calendar years`,
  },
  rounding: {
    nb: (complete: string) =>
      `Hver tildeling er regnet om med kursen på sin egen dag og rundet opp til nærmeste cent. Fullstendig liste: ${complete}.`,
    nn: (complete: string) =>
      `Kvar tildeling er rekna om med kursen på sin eigen dag og runda opp til næraste cent. Fullstendig liste: ${complete}.`,
    en: (complete: string) =>
      `Each award is converted at the rate of its own day and rounded up to the nearest cent. Complete list (fullstendig): ${complete}.`,
  },
  newAward: { nb: 'ny tildeling', nn: 'ny tildeling', en: 'new award' },
  newAwardFrom: {
    nb: (giver: string) => `ny tildeling fra ${giver}`,
    nn: (giver: string) => `ny tildeling frå ${giver}`,
    en: (giver: string) => `new award from ${giver}`,
  },
  atRate: {
    nb: (amount: string, rate: string) => `${amount} til kurs ${rate}`,
    nn: (amount: string, rate: string) => `${amount} til kurs ${rate}`,
    en: (amount: string, rate: string) => `${amount} at the rate ${rate}`,
  },
  rateMissing: { nb: 'kurs mangler', nn: 'kurs manglar', en: 'no rate' },
  outside: {
    nb: (award: string) => `${award}, utenfor perioden`,
    nn: (award: string) => `${award}, utanfor perioden`,
    en: (award: string) => `${award}, outside the period`,
  },
  ownCeiling: { nb: 'taket for dette slaget', nn: 'taket for dette slaget', en: 'the ceiling for this kind' },
  commonCeiling: {
    nb: 'taket for begge slag til sammen',
    nn: 'taket for begge slag til saman',
    en: 'the ceiling for both kinds together',
  },
  noCeiling: {
    nb: (ceiling: string, sum: string) => `${ceiling}: ikke bekreftet for tildelingsdagen; summen er ${sum}`,
    nn: (ceiling: string, sum: string) => `${ceiling}: ikkje stadfesta for tildelingsdagen; summen er ${sum}`,
    en: (ceiling: string, sum: string) => `${ceiling}: not confirmed for the day of the award; the total is ${sum}`,
  },
  sum: { nb: (sum: string) => `sum ${sum}`, nn: (sum: string) => `sum ${sum}`, en: (sum: string) => `total ${sum}` },
  sumAndUnknown: {
    nb: (sum: string, count: number) => `sum ${sum} og ${count} uten kurs`,
    nn: (sum: string, count: number) => `sum ${sum} og ${count} utan kurs`,
    en: (sum: string, count: number) => `total ${sum} and ${count} without a rate`,
  },
  above: { nb: 'over', nn: 'over', en: 'above' },
  roomUnknown: { nb: 'rest ukjent', nn: 'rest ukjend', en: 'remainder unknown' },
  room: { nb: (room: string) => `igjen ${room}`, nn: (room: string) => `att ${room}`, en: (room: string) => `${room} left` },
});

export const aidKindNames = catalogue({
  bagatellmessig: { nb: 'bagatellmessig', nn: 'bagatellmessig', en: 'de minimis' },
  'sgei-bagatellmessig': { nb: 'SGEI bagatellmessig', nn: 'SGEI bagatellmessig', en: 'SGEI de minimis' },
});
