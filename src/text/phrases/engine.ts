import { catalogue } from '../catalogue.js';

/** Findings of the engine itself: about the rules, the exceptions and the activities of a project. */
export const enginePhrases = catalogue({
  conflict: {
    nb: (name: string, rules: string) =>
      `Reglene for «${name}» strider mot hverandre for disse svarene: ${rules}. Meld det til den som vedlikeholder regelpakken.`,
    nn: (name: string, rules: string) =>
      `Reglane for «${name}» strir mot kvarandre for desse svara: ${rules}. Meld det til den som held regelpakken ved like.`,
    en: (name: string, rules: string) =>
      `The rules on “${name}” conflict for these answers: ${rules}. Report it to whoever maintains the rule pack.`,
  },
  noRule: {
    nb: (name: string) => `Ingen regel for «${name}» passer på disse svarene. Meld det til den som vedlikeholder regelpakken.`,
    nn: (name: string) => `Ingen regel for «${name}» passar på desse svara. Meld det til den som held regelpakken ved like.`,
    en: (name: string) => `No rule on “${name}” fits these answers. Report it to whoever maintains the rule pack.`,
  },
  uselessException: {
    nb: (rule: string) => `Unntaket for «${rule}» har ingen virkning: det er utløpt, eller regelen slår ikke ut her.`,
    nn: (rule: string) => `Unntaket for «${rule}» har ingen verknad: det er gått ut, eller regelen slår ikkje ut her.`,
    en: (rule: string) => `The exception for “${rule}” has no effect: it has expired, or the rule does not apply here.`,
  },
  elevenDigits: {
    nb: (id: string) =>
      `Elleve siffer i svaret på «${id}» ligner et fødselsnummer eller kontonummer. Ta det ut: prosjektfilen kan bli arkivert og lest av andre.`,
    nn: (id: string) =>
      `Elleve siffer i svaret på «${id}» liknar eit fødselsnummer eller kontonummer. Ta det ut: prosjektfila kan bli arkivert og lesen av andre.`,
    en: (id: string) =>
      `Eleven digits in the answer to “${id}” look like a national identity or account number. Take them out: the project file may be archived and read by others.`,
  },
  answerOfWholeProject: {
    nb: (activity: string, id: string) =>
      `Aktiviteten «${activity}» svarer på «${id}», som gjelder hele prosjektet. Svaret er ikke brukt; skriv det under prosjektets «svar», eller lag et eget prosjekt.`,
    nn: (activity: string, id: string) =>
      `Aktiviteten «${activity}» svarer på «${id}», som gjeld heile prosjektet. Svaret er ikkje brukt; skriv det under «svar» i prosjektet, eller lag eit eige prosjekt.`,
    en: (activity: string, id: string) =>
      `The activity “${activity}” answers “${id}”, which is about the whole project. The answer is not used; write it under the project’s “svar”, or make a project of its own.`,
  },
});

/** What a list of awards under `støtte` shows by itself. */
export const aidFindingPhrases = catalogue({
  contradicted: {
    nb: (answer: string, within: string) =>
      `Svaret er «${answer}», men tildelingene under «støtte» gir «${within}». Det som er regnet ut, er brukt. Rett svaret eller listen.`,
    nn: (answer: string, within: string) =>
      `Svaret er «${answer}», men tildelingane under «støtte» gir «${within}». Det som er rekna ut, er brukt. Rett svaret eller lista.`,
    en: (answer: string, within: string) =>
      `The answer is “${answer}”, but the awards under “støtte” give “${within}”. What has been worked out is used. Correct the answer or the list.`,
  },
  anotherBasis: {
    nb: (basis: string, kind: string) =>
      `Grunnlaget er «${basis}», men den nye tildelingen under «støtte» er «${kind}». Rett det som ikke stemmer; ellers er ikke taket prøvd for grunnlaget som er valgt.`,
    nn: (basis: string, kind: string) =>
      `Grunnlaget er «${basis}», men den nye tildelinga under «støtte» er «${kind}». Rett det som ikkje stemmer; elles er ikkje taket prøvd for grunnlaget som er valt.`,
    en: (basis: string, kind: string) =>
      `The basis is “${basis}”, but the new award under “støtte” is “${kind}”. Correct what is wrong; otherwise the ceiling has not been tested for the basis that was chosen.`,
  },
  rateMissing: {
    nb: 'Tildelingen mangler kurs, så beløpet i euro er ukjent. Finn den offisielle kursen for tildelingsdagen; uten den kan ikke summen sies å være innenfor taket.',
    nn: 'Tildelinga manglar kurs, så beløpet i euro er ukjent. Finn den offisielle kursen for tildelingsdagen; utan han kan ein ikkje seie at summen er innanfor taket.',
    en: 'The award has no exchange rate, so its amount in euro is unknown. Find the official rate of the day of the award; without it the sum cannot be said to be within the ceiling.',
  },
  notComplete: {
    nb: 'Det er ikke sagt at listen over tidligere støtte er fullstendig, så taket er ikke avklart. Hent inn en egenerklæring fra organisasjonen, og skriv fullstendig: ja når den er der.',
    nn: 'Det er ikkje sagt at lista over tidlegare støtte er fullstendig, så taket er ikkje avklart. Hent inn ei eigenerklæring frå organisasjonen, og skriv fullstendig: ja når ho er der.',
    en: 'The list of earlier aid is not said to be complete, so the ceiling is not settled. Obtain a self-declaration from the organisation, and write fullstendig: ja when you have it.',
  },
  noCeiling: {
    nb: 'For tildelingsdagen er det ikke bekreftet at noe tak gjaldt, så summen er ikke prøvd. Be om en juridisk vurdering.',
    nn: 'For tildelingsdagen er det ikkje stadfesta at noko tak gjaldt, så summen er ikkje prøvd. Be om ei juridisk vurdering.',
    en: 'No ceiling is confirmed for the day of the award, so the sum has not been tested. Ask for a legal assessment.',
  },
  nearCeiling: {
    nb: 'Summen er mindre enn to prosent under taket. En annen kurs eller en glemt tildeling kan bringe den over, så kontroller begge deler før støtten gis.',
    nn: 'Summen er mindre enn to prosent under taket. Ein annan kurs eller ei gløymd tildeling kan føre han over, så kontroller begge delar før støtta blir gitt.',
    en: 'The sum is less than two per cent below the ceiling. Another exchange rate or a forgotten award can bring it above, so check both before the aid is given.',
  },
});
