import { catalogue } from '../catalogue.js';

/** The kinds of entries as headings, by the word that the files use. */
export const kindHeadings = catalogue({
  beløp: { nb: 'beløp', nn: 'beløp', en: 'amounts [beløp]' },
  spørsmål: { nb: 'spørsmål', nn: 'spørsmål', en: 'questions [spørsmål]' },
  delvurderinger: { nb: 'delvurderinger', nn: 'delvurderingar [delvurderinger]', en: 'partial assessments [delvurderinger]' },
  regler: { nb: 'regler', nn: 'reglar [regler]', en: 'rules [regler]' },
  momenter: { nb: 'momenter', nn: 'moment [momenter]', en: 'factors [momenter]' },
  veier: { nb: 'veier', nn: 'vegar [veier]', en: 'routes [veier]' },
  kontroller: { nb: 'kontroller', nn: 'kontrollar [kontroller]', en: 'checks [kontroller]' },
  sjekkliste: { nb: 'sjekkliste', nn: 'sjekkliste', en: 'checklist [sjekkliste]' },
});

/** What one entry of a kind is called. */
export const kindNames = catalogue({
  beløp: { nb: 'beløp', nn: 'beløp', en: 'amount' },
  spørsmål: { nb: 'spørsmål', nn: 'spørsmål', en: 'question' },
  delvurderinger: { nb: 'konklusjon', nn: 'konklusjon', en: 'conclusion' },
  regler: { nb: 'regel', nn: 'regel', en: 'rule' },
  momenter: { nb: 'moment', nn: 'moment', en: 'factor' },
  veier: { nb: 'vei', nn: 'veg', en: 'route' },
  kontroller: { nb: 'kontroll', nn: 'kontroll', en: 'check' },
  sjekkliste: { nb: 'punkt på sjekklisten', nn: 'punkt på sjekklista', en: 'item on the checklist' },
});

/** The list of entries, and one entry read aloud. */
export const rulesPhrases = catalogue({
  sum: {
    nb: (count: number, pack: string) => `${count} ${count === 1 ? 'oppføring' : 'oppføringer'} i ${pack}`,
    nn: (count: number, pack: string) => `${count} ${count === 1 ? 'oppføring' : 'oppføringar'} i ${pack}`,
    en: (count: number, pack: string) => `${count} ${count === 1 ? 'entry' : 'entries'} in ${pack}`,
  },
  wholeCountry: { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' },
  since: { nb: (from: string) => `fra ${from}`, nn: (from: string) => `frå ${from}`, en: (from: string) => `from ${from}` },
  during: {
    nb: (from: string, to: string) => `fra ${from} til og med ${to}`,
    nn: (from: string, to: string) => `frå ${from} til og med ${to}`,
    en: (from: string, to: string) => `from ${from} up to and including ${to}`,
  },
  layer: { nb: (id: string) => `laget ${id}`, nn: (id: string) => `laget ${id}`, en: (id: string) => `the layer ${id}` },
  pack: { nb: (id: string) => `regelpakken ${id}`, nn: (id: string) => `regelpakken ${id}`, en: (id: string) => `the rule pack ${id}` },
  citations: { nb: 'hjemmel', nn: 'heimel', en: 'legal basis' },
  holds: { nb: 'gjelder', nn: 'gjeld', en: 'applies' },
  verified: { nb: 'kontrollert', nn: 'kontrollert', en: 'verified' },
  reviewed: {
    nb: (verified: string, reviewBy: string) => `${verified}; skal ses på igjen innen ${reviewBy}`,
    nn: (verified: string, reviewBy: string) => `${verified}; skal sjåast på igjen innan ${reviewBy}`,
    en: (verified: string, reviewBy: string) => `${verified}; to be reviewed by ${reviewBy}`,
  },
  standsIn: { nb: 'står i', nn: 'står i', en: 'found in' },
  ownWords: { nb: 'egne ord', nn: 'eigne ord', en: 'own words' },
  reworded: {
    nb: (layer: string, places: string, at: string) => `laget ${layer} sier det på sin måte for ${places} (${at})`,
    nn: (layer: string, places: string, at: string) => `laget ${layer} seier det på sin måte for ${places} (${at})`,
    en: (layer: string, places: string, at: string) => `the layer ${layer} says it in its own way for ${places} (${at})`,
  },
  when: { nb: 'når', nn: 'når', en: 'when' },
  unless: { nb: 'unntatt når', nn: 'unnateke når', en: 'except when' },
  askedWhen: { nb: 'spørres når', nn: 'blir spurt når', en: 'asked when' },
  concludes: {
    nb: (name: string, values: string) => `${name} er ${values}`,
    nn: (name: string, values: string) => `${name} er ${values}`,
    en: (name: string, values: string) => `${name} is ${values}`,
  },
  concludesOpen: {
    nb: (name: string, values: string) => `${name} er ${values}; loven gir ikke et sikkert svar`,
    nn: (name: string, values: string) => `${name} er ${values}; lova gir ikkje eit sikkert svar`,
    en: (name: string, values: string) => `${name} is ${values}; the law gives no certain answer`,
  },
  pointsTo: {
    nb: (value: string, assessment: string, weight: string) => `${value} [${assessment}], vekt ${weight}`,
    nn: (value: string, assessment: string, weight: string) => `${value} [${assessment}], vekt ${weight}`,
    en: (value: string, assessment: string, weight: string) => `${value} [${assessment}], weight ${weight}`,
  },
});

/** What the parts of an entry are called; the keys are those of its JSON. */
export const sayingNames = catalogue({
  navn: { nb: 'navn', nn: 'namn', en: 'name' },
  spør: { nb: 'spør', nn: 'spør', en: 'asks' },
  fordi: { nb: 'fordi', nn: 'fordi', en: 'because' },
  hjelp: { nb: 'hjelp', nn: 'hjelp', en: 'help' },
  eksempel: { nb: 'eksempel', nn: 'døme', en: 'example' },
  'den som vet': { nb: 'den som vet', nn: 'den som veit', en: 'who knows' },
  svar: { nb: 'svar', nn: 'svar', en: 'answers' },
  'kan bli': { nb: 'kan bli', nn: 'kan bli', en: 'may be' },
  regler: { nb: 'regler', nn: 'reglar', en: 'rules' },
  konkluderer: { nb: 'konkluderer', nn: 'konkluderer', en: 'concludes' },
  'taler for': { nb: 'taler for', nn: 'talar for', en: 'points to' },
  rolle: { nb: 'rolle', nn: 'rolle', en: 'role' },
  sier: { nb: 'sier', nn: 'seier', en: 'says' },
  alvor: { nb: 'alvor', nn: 'alvor', en: 'severity' },
  'peker på': { nb: 'peker på', nn: 'peikar på', en: 'points at' },
  skal: { nb: 'skal', nn: 'skal', en: 'must' },
  bør: { nb: 'bør', nn: 'bør', en: 'should' },
  ansvarlig: { nb: 'ansvarlig', nn: 'ansvarleg', en: 'responsible' },
  frist: { nb: 'frist', nn: 'frist', en: 'deadline' },
  fase: { nb: 'fase', nn: 'fase', en: 'phase' },
});
