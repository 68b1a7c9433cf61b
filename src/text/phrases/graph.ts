import { catalogue } from '../catalogue.js';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The graphs of conclusions, as text and as pictures. */
export const graphPhrases = catalogue({
  overview: {
    nb: 'Oversikt over hvilke konklusjoner som bygger på hvilke',
    nn: 'Oversikt over kva konklusjonar som byggjer på kva',
    en: 'Overview of which conclusions rest on which',
  },
  eachHasItsOwn: {
    nb: 'Hver konklusjon har sin egen graf: veivalg rules graph <id>',
    nn: 'Kvar konklusjon har sin eigen graf: veivalg rules graph <id>',
    en: 'Each conclusion has a graph of its own: veivalg rules graph <id>',
  },
  step: {
    nb: (id: string) => `${id}, mellomregning`,
    nn: (id: string) => `${id}, mellomrekning`,
    en: (id: string) => `${id}, a step on the way`,
  },
  asks: {
    nb: (ids: string) => `spørsmål: ${ids}`,
    nn: (ids: string) => `spørsmål: ${ids}`,
    en: (ids: string) => `questions: ${ids}`,
  },
  worksOut: {
    nb: (ids: string) => `regnes ut: ${ids}`,
    nn: (ids: string) => `blir rekna ut: ${ids}`,
    en: (ids: string) => `worked out: ${ids}`,
  },
  asOf: {
    nb: (day: string, version: string, verified: string) => `Reglene slik de er ${day} (regelpakke ${version}, kontrollert ${verified}).`,
    nn: (day: string, version: string, verified: string) => `Reglane slik dei er ${day} (regelpakke ${version}, kontrollert ${verified}).`,
    en: (day: string, version: string, verified: string) => `The rules as they are on ${day} (rule pack ${version}, verified ${verified}).`,
  },
  late: {
    nb: (verified: string) => `Regelpakken er kontrollert til ${verified}. Endringer etter den dagen er ikke med.`,
    nn: (verified: string) => `Regelpakken er kontrollert til ${verified}. Endringar etter den dagen er ikkje med.`,
    en: (verified: string) => `The rule pack is verified up to ${verified}. Changes after that day are not included.`,
  },
  layers: {
    nb: (packs: string) => `Med lag: ${packs}.`,
    nn: (packs: string) => `Med lag: ${packs}.`,
    en: (packs: string) => `With layers: ${packs}.`,
  },
  size: {
    nb: (boxes: string, arrows: string, ends: string, paths: string) =>
      `${counted(boxes, 'punkt', 'punkter')}, ${counted(arrows, 'pil', 'piler')}, ${counted(ends, 'ende', 'ender')}, ${counted(paths, 'mulig forløp', 'mulige forløp')}.`,
    nn: (boxes: string, arrows: string, ends: string, paths: string) =>
      `${boxes} punkt, ${counted(arrows, 'pil', 'piler')}, ${counted(ends, 'ende', 'endar')}, ${counted(paths, 'mogleg forløp', 'moglege forløp')}.`,
    en: (boxes: string, arrows: string, ends: string, paths: string) =>
      `${counted(boxes, 'point', 'points')}, ${counted(arrows, 'arrow', 'arrows')}, ${counted(ends, 'end', 'ends')}, ${counted(paths, 'possible path', 'possible paths')}.`,
  },
  restsOnGraphs: {
    nb: (ids: string) => `Bygger på konklusjoner med egne grafer: veivalg rules graph ${ids}`,
    nn: (ids: string) => `Byggjer på konklusjonar med eigne grafar: veivalg rules graph ${ids}`,
    en: (ids: string) => `Rests on conclusions with graphs of their own: veivalg rules graph ${ids}`,
  },
  followEach: {
    nb: (name: string) => `Gir loven ikke et sikkert svar om «${name}», må hver pil som da er mulig, følges.`,
    nn: (name: string) => `Gir ikkje lova eit sikkert svar om «${name}», må kvar pil som då er mogleg, følgjast.`,
    en: (name: string) => `Where the law gives no certain answer on “${name}”, every arrow that is then possible must be followed.`,
  },
  narrowed: {
    nb: 'Et svar uten pil er utelukket av svarene foran.',
    nn: 'Eit svar utan pil er utelukka av svara framanfor.',
    en: 'An answer without an arrow is ruled out by the answers before it.',
  },
  assessedBy: {
    nb: (id: string) => `Lar ikke alle svarene seg fastslå, kan rådgiveren vurdere konklusjonen samlet [${id}].`,
    nn: (id: string) => `Lèt ikkje alle svara seg fastslå, kan rådgivaren vurdere konklusjonen samla [${id}].`,
    en: (id: string) => `If not all the answers can be established, the adviser may assess the conclusion as a whole [${id}].`,
  },
  whatConclusion: {
    nb: (name: string) => `Hva er konklusjonen om «${name}»?`,
    nn: (name: string) => `Kva er konklusjonen om «${name}»?`,
    en: (name: string) => `What is the conclusion on “${name}”?`,
  },
  ownGraph: { nb: (id: string) => `${id}, egen graf`, nn: (id: string) => `${id}, eigen graf`, en: (id: string) => `${id}, own graph` },
  isWorkedOut: {
    nb: (id: string) => `${id}, regnes ut`,
    nn: (id: string) => `${id}, blir rekna ut`,
    en: (id: string) => `${id}, worked out`,
  },
  openLaw: {
    nb: (values: string) => `Loven gir ikke et sikkert svar: ${values}`,
    nn: (values: string) => `Lova gir ikkje eit sikkert svar: ${values}`,
    en: (values: string) => `The law gives no certain answer: ${values}`,
  },
  conflict: {
    nb: (values: string) => `KONFLIKT: reglene gir både ${values}`,
    nn: (values: string) => `KONFLIKT: reglane gir både ${values}`,
    en: (values: string) => `CONFLICT: the rules give both ${values}`,
  },
  gap: { nb: 'HULL: ingen regel passer', nn: 'HOL: ingen regel passar', en: 'GAP: no rule fits' },
  whatever: {
    nb: (end: string) => `Uansett svar: ${end}`,
    nn: (end: string) => `Uansett svar: ${end}`,
    en: (end: string) => `Whatever the answers: ${end}`,
  },
  any: { nb: 'uansett', nn: 'uansett', en: 'in any case' },
  goTo: {
    nb: (number: number) => `gå til ${number}`,
    nn: (number: number) => `gå til ${number}`,
    en: (number: number) => `go to ${number}`,
  },
  restsOn: {
    nb: (names: string) => `bygger på: ${names}`,
    nn: (names: string) => `byggjer på: ${names}`,
    en: (names: string) => `rests on: ${names}`,
  },
  limits: { nb: 'Grensene:', nn: 'Grensene:', en: 'The limits:' },
  // Where the amount itself belongs, at either end of a band.
  fromToUnder: {
    nb: (low: string, high: string) => `fra ${low} til under ${high}`,
    nn: (low: string, high: string) => `frå ${low} til under ${high}`,
    en: (low: string, high: string) => `from ${low} to under ${high}`,
  },
  fromToIncluding: {
    nb: (low: string, high: string) => `fra ${low} til og med ${high}`,
    nn: (low: string, high: string) => `frå ${low} til og med ${high}`,
    en: (low: string, high: string) => `from ${low} up to and including ${high}`,
  },
  overToUnder: {
    nb: (low: string, high: string) => `over ${low} til under ${high}`,
    nn: (low: string, high: string) => `over ${low} til under ${high}`,
    en: (low: string, high: string) => `over ${low} to under ${high}`,
  },
  overToIncluding: {
    nb: (low: string, high: string) => `over ${low} til og med ${high}`,
    nn: (low: string, high: string) => `over ${low} til og med ${high}`,
    en: (low: string, high: string) => `over ${low} up to and including ${high}`,
  },
});

/** What is read to those who do not see a flowchart. */
export const graphAltPhrases = catalogue({
  overview: { nb: 'Oversikt over konklusjonene', nn: 'Oversikt over konklusjonane', en: 'Overview of the conclusions' },
  conclusion: {
    nb: (id: string) => `Konklusjonen ${id}`,
    nn: (id: string) => `Konklusjonen ${id}`,
    en: (id: string) => `The conclusion ${id}`,
  },
  asText: {
    nb: (command: string) => `Det samme som tekst får du med ${command}`,
    nn: (command: string) => `Det same som tekst får du med ${command}`,
    en: (command: string) => `You get the same as text with ${command}`,
  },
});

/** What is worked out from answers, asked as if it were a question. */
export const workedOutQuestions = catalogue({
  anskaffelsesverdi: {
    nb: 'Hvor stor er verdien av hele anskaffelsen?',
    nn: 'Kor stor er verdien av heile anskaffinga?',
    en: 'How large is the value of the whole procurement?',
  },
  delkontraktverdi: {
    nb: 'Hvor stor er verdien av delkontrakten alene?',
    nn: 'Kor stor er verdien av delkontrakten åleine?',
    en: 'How large is the value of the lot alone?',
  },
  avtalelengde: {
    nb: 'Hvor lenge varer avtalen med alle forlengelser?',
    nn: 'Kor lenge varer avtala med alle forlengingar?',
    en: 'How long does the agreement last with all extensions?',
  },
  'innenfor-delkontraktandel': {
    nb: 'Er de små delkontraktene til sammen innenfor andelen som er tillatt?',
    nn: 'Er dei små delkontraktane til saman innanfor den delen som er tillaten?',
    en: 'Are the small lots together within the share that is allowed?',
  },
});
