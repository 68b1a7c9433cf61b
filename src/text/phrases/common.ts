import { catalogue } from '../catalogue.js';

/** Words that most reports need. */
export const common = catalogue({
  decided: { nb: 'avklart', nn: 'avklart', en: 'decided' },
  conditional: { nb: 'betinget', nn: 'på vilkår', en: 'conditional' },
  undetermined: { nb: 'uavklart', nn: 'uavklart', en: 'undetermined' },
  or: { nb: 'eller', nn: 'eller', en: 'or' },
  and: { nb: 'og', nn: 'og', en: 'and' },
  unknown: { nb: 'ukjent', nn: 'ukjent', en: 'unknown' },
  dontKnow: { nb: 'vet ikke', nn: 'veit ikkje', en: 'don’t know' },
  inLine: {
    nb: (line: number) => `linje ${line}`,
    nn: (line: number) => `linje ${line}`,
    en: (line: number) => `line ${line}`,
  },
  didYouMean: {
    nb: (name: string) => `mente du «${name}»?`,
    nn: (name: string) => `meinte du «${name}»?`,
    en: (name: string) => `did you mean “${name}”?`,
  },
});

/** Amounts, limits and stretches between two bounds; a count is set in words by the name of its unit in the rules. */
export const quantities = catalogue({
  atLeast: {
    nb: (amount: string) => `minst ${amount}`,
    nn: (amount: string) => `minst ${amount}`,
    en: (amount: string) => `at least ${amount}`,
  },
  atMost: {
    nb: (amount: string) => `høyst ${amount}`,
    nn: (amount: string) => `høgst ${amount}`,
    en: (amount: string) => `at most ${amount}`,
  },
  under: {
    nb: (amount: string) => `under ${amount}`,
    nn: (amount: string) => `under ${amount}`,
    en: (amount: string) => `under ${amount}`,
  },
  over: { nb: (amount: string) => `over ${amount}`, nn: (amount: string) => `over ${amount}`, en: (amount: string) => `over ${amount}` },
  exactly: {
    nb: (amount: string) => `nøyaktig ${amount}`,
    nn: (amount: string) => `nøyaktig ${amount}`,
    en: (amount: string) => `exactly ${amount}`,
  },
  between: {
    nb: (low: string, high: string) => `mellom ${low} og ${high}`,
    nn: (low: string, high: string) => `mellom ${low} og ${high}`,
    en: (low: string, high: string) => `between ${low} and ${high}`,
  },
  måneder: {
    nb: (count: string) => `${count} måneder`,
    nn: (count: string) => `${count} månader`,
    en: (count: string) => `${count} months`,
  },
  prosent: {
    nb: (count: string) => `${count} prosent`,
    nn: (count: string) => `${count} prosent`,
    en: (count: string) => `${count} per cent`,
  },
  regnskapsår: {
    nb: (count: string) => `${count} regnskapsår`,
    nn: (count: string) => `${count} rekneskapsår`,
    en: (count: string) => `${count} financial years`,
  },
  euro: { nb: (amount: string) => `${amount} euro`, nn: (amount: string) => `${amount} euro`, en: (amount: string) => `${amount} euros` },
  isNot: {
    nb: (amount: string, limit: string) => `er ${amount}, ikke ${limit}`,
    nn: (amount: string, limit: string) => `er ${amount}, ikkje ${limit}`,
    en: (amount: string, limit: string) => `is ${amount}, not ${limit}`,
  },
  not: { nb: (limit: string) => `ikke ${limit}`, nn: (limit: string) => `ikkje ${limit}`, en: (limit: string) => `not ${limit}` },
});
