import { catalogue } from '../catalogue.js';

/** What is wrong with how a grant scheme is written in the rule pack. */
export const schemePhrases = catalogue({
  silent: {
    nb: (id: string, subject: string) => `«${id}» sier ingenting om ${subject}`,
    nn: (id: string, subject: string) => `«${id}» seier ingenting om ${subject}`,
    en: (id: string, subject: string) => `“${id}” says nothing about ${subject}`,
  },
  writeUnknown: {
    nb: (subject: string) => `skriv { hva: ${subject}, ukjent: true, … } når det ikke er kjent`,
    nn: (subject: string) => `skriv { hva: ${subject}, ukjent: true, … } når det ikkje er kjent`,
    en: (subject: string) => `write { hva: ${subject}, ukjent: true, … } when it is not known`,
  },
  oneTest: {
    nb: (subject: string, count: number) => `vilkåret om ${subject} skal ha én prøve, og har ${count}`,
    nn: (subject: string, count: number) => `vilkåret om ${subject} skal ha éi prøve, og har ${count}`,
    en: (subject: string, count: number) => `the criterion on ${subject} should have one test, and has ${count}`,
  },
  writeTest: {
    nb: 'skriv én av nøklene når, grense, ukjent og åpent',
    nn: 'skriv éin av nøklane når, grense, ukjent og åpent',
    en: 'write one of the keys når, grense, ukjent and åpent',
  },
  withoutWords: {
    nb: (subject: string) => `vilkåret om ${subject} sier ikke med ord hva som kreves`,
    nn: (subject: string) => `vilkåret om ${subject} seier ikkje med ord kva som er kravd`,
    en: (subject: string) => `the criterion on ${subject} does not say in words what is required`,
  },
  openAlone: {
    nb: '«uavklart-når» hører bare til et vilkår med «når»',
    nn: '«uavklart-når» høyrer berre til eit vilkår med «når»',
    en: '“uavklart-når” belongs only to a criterion with “når”',
  },
  moveIt: {
    nb: 'flytt det til vilkåret det gjelder',
    nn: 'flytt det til vilkåret det gjeld',
    en: 'move it to the criterion that it is about',
  },
  notANumber: {
    nb: (id: string) => `«${id}» er ikke et kildespørsmål om beløp eller måneder`,
    nn: (id: string) => `«${id}» er ikkje eit kjeldespørsmål om beløp eller månader`,
    en: (id: string) => `“${id}” is not a question on funding sources about an amount or months`,
  },
  limitIsNumber: {
    nb: 'en grense må gjelde et tall',
    nn: 'ei grense må gjelde eit tal',
    en: 'a limit must be about a number',
  },
  noBound: {
    nb: 'grensen mangler både «minst» og «høyst»',
    nn: 'grensa manglar både «minst» og «høyst»',
    en: 'the limit has neither “minst” (at least) nor “høyst” (at most)',
  },
  boundsReversed: {
    nb: '«høyst» er mindre enn «minst»',
    nn: '«høyst» er mindre enn «minst»',
    en: '“høyst” (at most) is less than “minst” (at least)',
  },
  alien: {
    nb: (key: string, kind: string) => `«${key}» hører ikke til en frist av slaget ${kind}`,
    nn: (key: string, kind: string) => `«${key}» høyrer ikkje til ein frist av slaget ${kind}`,
    en: (key: string, kind: string) => `“${key}” does not belong to a deadline of the kind ${kind}`,
  },
  noSuchDeadline: {
    nb: 'fristen er ikke en dato som finnes',
    nn: 'fristen er ikkje ein dato som finst',
    en: 'the deadline is not a date that exists',
  },
  notYearly: {
    nb: 'fristen er ikke en måned eller en dag som finnes hvert år',
    nn: 'fristen er ikkje ein månad eller ein dag som finst kvart år',
    en: 'the deadline is not a month or a day that exists every year',
  },
  writeYearly: {
    nb: 'skriv "04" for april eller "04-15" for 15. april',
    nn: 'skriv "04" for april eller "04-15" for 15. april',
    en: 'write "04" for April or "04-15" for 15 April',
  },
});
