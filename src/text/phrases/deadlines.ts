import { catalogue } from '../catalogue.js';

/** When an application can be sent, and when the money can come. */
export const deadlinePhrases = catalogue({
  deadline: { nb: 'frist', nn: 'frist', en: 'time limit' },
  unsure: { nb: '(usikker kilde)', nn: '(usikker kjelde)', en: '(uncertain source)' },
  continuous: { nb: 'løpende', nn: 'løpande', en: 'continuous' },
  answerWithin: {
    nb: (days: number) => `svar innen ${days} dager`,
    nn: (days: number) => `svar innan ${days} dagar`,
    en: (days: number) => `answer within ${days} days`,
  },
  startFrom: {
    nb: (days: number) => `oppstart tidligst ${days} dager etter søknaden`,
    nn: (days: number) => `oppstart tidlegast ${days} dagar etter søknaden`,
    en: (days: number) => `start ${days} days after the application at the earliest`,
  },
  startBetween: {
    nb: (from: number, within: number) => `oppstart tidligst ${from} dager etter søknaden og senest ${within}`,
    nn: (from: number, within: number) => `oppstart tidlegast ${from} dagar etter søknaden og seinast ${within}`,
    en: (from: number, within: number) => `start ${from} days after the application at the earliest and ${within} at the latest`,
  },
  startWithin: {
    nb: (days: number) => `oppstart senest ${days} dager etter søknaden`,
    nn: (days: number) => `oppstart seinast ${days} dagar etter søknaden`,
    en: (days: number) => `start ${days} days after the application at the latest`,
  },
  noMore: {
    nb: 'ingen flere før ordningen slutter',
    nn: 'ingen fleire før ordninga sluttar',
    en: 'none left before the scheme ends',
  },
  unknown: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  past: {
    nb: (day: string) => `den siste som er kjent, var ${day}; neste er ikke kjent`,
    nn: (day: string) => `den siste som er kjend, var ${day}; neste er ikkje kjend`,
    en: (day: string) => `the last one known was ${day}; the next is not known`,
  },
  next: {
    nb: (day: string) => `neste som er kjent, er ${day}`,
    nn: (day: string) => `neste som er kjend, er ${day}`,
    en: (day: string) => `the next one known is ${day}`,
  },
  expected: {
    nb: (day: string) => `ventes ${day}`,
    nn: (day: string) => `venta ${day}`,
    en: (day: string) => `expected ${day}`,
  },
  expectedNext: {
    nb: (day: string) => `årets frist er ute; neste ventes ${day}`,
    nn: (day: string) => `fristen i år er ute; neste er venta ${day}`,
    en: (day: string) => `this year’s has passed; the next is expected ${day}`,
  },
  forYear: {
    nb: (when: string, year: number) => `${when}, for ${year}`,
    nn: (when: string, year: number) => `${when}, for ${year}`,
    en: (when: string, year: number) => `${when}, for ${year}`,
  },
  announcedIn: {
    nb: (when: string, month: string) => `${when}, lyses ut i ${month}`,
    nn: (when: string, month: string) => `${when}, blir lyst ut i ${month}`,
    en: (when: string, month: string) => `${when}, announced in ${month}`,
  },
  maybePassed: {
    nb: (when: string) => `${when}; dagen er ikke kjent, og den kan være passert`,
    nn: (when: string) => `${when}; dagen er ikkje kjend, og han kan vere passert`,
    en: (when: string) => `${when}; the day is not known, and it may have passed`,
  },
  tooEarly: {
    nb: (start: string, money: string) => `Tiltaket starter ${start}, før pengene kan komme (tidligst ${money}).`,
    nn: (start: string, money: string) => `Tiltaket startar ${start}, før pengane kan kome (tidlegast ${money}).`,
    en: (start: string, money: string) => `The measure starts on ${start}, before the money can arrive (${money} at the earliest).`,
  },
  tooLate: {
    nb: (start: string) => `Tiltaket starter ${start}, senere enn ordningen tillater for en søknad i dag. Vent med å søke.`,
    nn: (start: string) => `Tiltaket startar ${start}, seinare enn ordninga tillèt for ein søknad i dag. Vent med å søkje.`,
    en: (start: string) => `The measure starts on ${start}, later than the scheme allows for an application today. Wait before you apply.`,
  },
});
