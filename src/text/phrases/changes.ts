import { catalogue } from '../catalogue.js';

/** What would change a result, how long it holds, and what need not be found out. */
export const changePhrases = catalogue({
  heading: { nb: 'DETTE VILLE ENDRE SVARET', nn: 'DETTE VILLE ENDRE SVARET', en: 'THIS WOULD CHANGE THE ANSWER' },
  conclusion: {
    nb: (name: string, values: string) => `${name} ${values}`,
    nn: (name: string, values: string) => `${name} ${values}`,
    en: (name: string, values: string) => `${name}: ${values}`,
  },
  gives: {
    nb: (changes: readonly string[], result: string) => `${changes.join(', og ')} gir ${result}`,
    nn: (changes: readonly string[], result: string) => `${changes.join(', og ')} gir ${result}`,
    en: (changes: readonly string[], result: string) => `${changes.join(', and ')} ${changes.length === 1 ? 'gives' : 'give'} ${result}`,
  },
  holdsUntil: { nb: 'HOLDER TIL', nn: 'HELD TIL', en: 'HOLDS UNTIL' },
  lastDay: {
    nb: (last: string, from: string, result: string) => `${last}. Fra ${from}: ${result}`,
    nn: (last: string, from: string, result: string) => `${last}. Frå ${from}: ${result}`,
    en: (last: string, from: string, result: string) => `${last}. From ${from}: ${result}`,
  },
  anotherWay: { nb: 'en annen vei', nn: 'ein annan veg', en: 'another route' },
});

export const needPhrases = catalogue({
  aboutWillDo: {
    nb: (amount: string, bands: string) =>
      `Det holder å vite om ${amount} er ${bands}. «ca. 1,2 mill.» eller { minst: …, høyst: … } er også svar.`,
    nn: (amount: string, bands: string) =>
      `Det held å vite om ${amount} er ${bands}. «ca. 1,2 mill.» eller { minst: …, høyst: … } er òg svar.`,
    en: (amount: string, bands: string) =>
      `It is enough to know whether ${amount} is ${bands}. “ca. 1,2 mill.” or { minst: …, høyst: … } is also an answer.`,
  },
  more: {
    nb: (count: number) => `${count} spørsmål til trenger ikke svar; «--full» sier hvorfor for hvert av dem.`,
    nn: (count: number) => `${count} spørsmål til treng ikkje svar; «--full» seier kvifor for kvart av dei.`,
    en: (count: number) =>
      count === 1
        ? '1 more question needs no answer; “--full” says why.'
        : `${count} more questions need no answer; “--full” says why for each of them.`,
  },
  heading: { nb: 'TRENGER IKKE SVAR', nn: 'TRENG IKKJE SVAR', en: 'NEED NO ANSWER' },
  answered: {
    nb: (id: string, value: string) => `${id} er ${value}`,
    nn: (id: string, value: string) => `${id} er ${value}`,
    en: (id: string, value: string) => `${id} is ${value}`,
  },
  told: {
    nb: (id: string) => `${id} er oppgitt`,
    nn: (id: string) => `${id} er oppgitt`,
    en: (id: string) => `${id} is given`,
  },
  notInLaw: {
    nb: (day: string) => `ingen regel ser på det ${day}`,
    nn: (day: string) => `ingen regel ser på det ${day}`,
    en: (day: string) => `no rule looks at it on ${day}`,
  },
  waits: {
    nb: (questions: string) => `spørres bare om ingen vet ${questions}`,
    nn: (questions: string) => `blir berre spurt om dersom ingen veit ${questions}`,
    en: (questions: string) => `asked only if nobody knows ${questions}`,
  },
  'does-not-apply': { nb: 'gjelder ikke', nn: 'gjeld ikkje', en: 'does not apply' },
  settled: { nb: 'konklusjonen er avgjort', nn: 'konklusjonen er avgjord', en: 'the conclusion is settled' },
  'cannot-matter': { nb: 'kan ikke endre noe', nn: 'kan ikkje endre noko', en: 'cannot change anything' },
  because: {
    nb: (what: string, why: string) => `${what}, fordi ${why}`,
    nn: (what: string, why: string) => `${what}, fordi ${why}`,
    en: (what: string, why: string) => `${what}, because ${why}`,
  },
});
