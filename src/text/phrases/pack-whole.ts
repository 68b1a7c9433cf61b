import { catalogue } from '../catalogue.js';

/** What is wrong with a rule pack as a whole: its entries held against one another. */
export const wholePackPhrases = catalogue({
  otherUnit: {
    nb: (id: string) => `beløpet «${id}» hadde en annen enhet før`,
    nn: (id: string) => `beløpet «${id}» hadde ei anna eining før`,
    en: (id: string) => `the amount “${id}” had another unit before`,
  },
  usedBefore: {
    nb: (id: string) => `id-en «${id}» er brukt før i samme tidsrom`,
    nn: (id: string) => `id-en «${id}» er brukt før i same tidsrommet`,
    en: (id: string) => `the id “${id}” has been used before for the same time`,
  },
  noAnswers: {
    nb: (id: string, type: string) => `spørsmålet «${id}» er av typen ${type}, men har ingen svar`,
    nn: (id: string, type: string) => `spørsmålet «${id}» er av typen ${type}, men har ingen svar`,
    en: (id: string, type: string) => `the question “${id}” is of type ${type}, but has no answers`,
  },
  notAValue: {
    nb: (id: string, value: string) => `«${id}» har ikke verdien «${value}»`,
    nn: (id: string, value: string) => `«${id}» har ikkje verdien «${value}»`,
    en: (id: string, value: string) => `“${id}” does not have the value “${value}”`,
  },
  valuesAre: {
    nb: (values: readonly string[]) => `verdiene er ${values.join(', ')}`,
    nn: (values: readonly string[]) => `verdiane er ${values.join(', ')}`,
    en: (values: readonly string[]) => `the values are ${values.join(', ')}`,
  },
  unknownAssessment: {
    nb: (id: string) => `ukjent delvurdering «${id}»`,
    nn: (id: string) => `ukjend delvurdering «${id}»`,
    en: (id: string) => `unknown partial assessment “${id}”`,
  },
  unknownPlace: {
    nb: (id: string) => `ukjent sted «${id}»`,
    nn: (id: string) => `ukjend stad «${id}»`,
    en: (id: string) => `unknown place “${id}”`,
  },
  endsBeforeStart: {
    nb: (id: string) => `«${id}» slutter før den begynner`,
    nn: (id: string) => `«${id}» sluttar før ho byrjar`,
    en: (id: string) => `“${id}” ends before it begins`,
  },
  unknownAmountInText: {
    nb: (name: string) => `teksten viser til et ukjent beløp «{${name}}»`,
    nn: (name: string) => `teksten viser til eit ukjent beløp «{${name}}»`,
    en: (name: string) => `the text names an unknown amount “{${name}}”`,
  },
  ring: {
    nb: (id: string) => `«${id}» bygger på seg selv`,
    nn: (id: string) => `«${id}» byggjer på seg sjølv`,
    en: (id: string) => `“${id}” rests on itself`,
  },
  ruleRing: {
    nb: (id: string) => `regelen «${id}» bygger på seg selv`,
    nn: (id: string) => `regelen «${id}» byggjer på seg sjølv`,
    en: (id: string) => `the rule “${id}” rests on itself`,
  },
  onChosenWay: {
    nb: 'bare kontroller, momenter og sjekklister kan bygge på hva prosjektet har valgt',
    nn: 'berre kontrollar, moment og sjekklister kan byggje på kva prosjektet har valt',
    en: 'only checks, factors and checklists can rest on what the project has chosen',
  },
  notInForce: {
    nb: (id: string, when: string, from: string) => `«${id}» ${when}, men brukes av noe som gjelder fra ${from}`,
    nn: (id: string, when: string, from: string) => `«${id}» ${when}, men er brukt av noko som gjeld frå ${from}`,
    en: (id: string, when: string, from: string) => `“${id}” ${when}, but is used by something that holds from ${from}`,
  },
  holdsNever: { nb: 'gjelder ikke', nn: 'gjeld ikkje', en: 'does not hold' },
  holdsFrom: {
    nb: (from: string) => `gjelder fra ${from}`,
    nn: (from: string) => `gjeld frå ${from}`,
    en: (from: string) => `holds from ${from}`,
  },
  holdsBetween: {
    nb: (from: string, to: string) => `gjelder fra ${from} til ${to}`,
    nn: (from: string, to: string) => `gjeld frå ${from} til ${to}`,
    en: (from: string, to: string) => `holds from ${from} to ${to}`,
  },
  noValue: {
    nb: (missing: readonly string[]) => `verdien kan ikke regnes ut: pakken mangler ${missing.join(', ')}`,
    nn: (missing: readonly string[]) => `verdien kan ikkje reknast ut: pakken manglar ${missing.join(', ')}`,
    en: (missing: readonly string[]) => `the value cannot be worked out: the pack lacks ${missing.join(', ')}`,
  },
});
