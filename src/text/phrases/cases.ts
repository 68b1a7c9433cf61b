import { catalogue } from '../catalogue.js';

/** What an expectation of a case is about, by the key that it stands under. */
export const expectationNouns = catalogue({
  konklusjoner: { nb: 'konklusjon', nn: 'konklusjon', en: 'conclusion' },
  veier: { nb: 'vei', nn: 'veg', en: 'route' },
  funn: { nb: 'funn', nn: 'funn', en: 'finding' },
  sjekkliste: { nb: 'sjekkliste', nn: 'sjekkliste', en: 'checklist' },
  momenter: { nb: 'moment', nn: 'moment', en: 'factor' },
});

/** What came of the cases that lie beside the rules. What is expected and found is told as case files write it. */
export const casesPhrases = catalogue({
  failed: { nb: 'FEIL', nn: 'FEIL', en: 'FAILED' },
  sum: {
    nb: (cases: number, files: number, held: number, failed: number) =>
      `${cases} ${cases === 1 ? 'tilfelle' : 'tilfeller'} i ${files} ${files === 1 ? 'fil' : 'filer'}: ${held} holder, ${failed} feilet`,
    nn: (cases: number, files: number, held: number, failed: number) =>
      `${cases} tilfelle i ${files} ${files === 1 ? 'fil' : 'filer'}: ${held} held, ${failed} feila`,
    en: (cases: number, files: number, held: number, failed: number) =>
      `${cases} ${cases === 1 ? 'case' : 'cases'} in ${files} ${files === 1 ? 'file' : 'files'}: ${held} ${held === 1 ? 'holds' : 'hold'}, ${failed} failed`,
  },
  expected: {
    nb: (noun: string, id: string, wanted: string, found: string) => `${noun} ${id}: ventet ${wanted}, fant ${found}`,
    nn: (noun: string, id: string, wanted: string, found: string) => `${noun} ${id}: venta ${wanted}, fann ${found}`,
    en: (noun: string, id: string, wanted: string, found: string) => `${noun} ${id}: expected ${wanted}, found ${found}`,
  },
  notInForce: { nb: 'ikke i kraft', nn: 'ikkje i kraft', en: 'not in force' },
  more: {
    nb: (rest: number) => `og ${rest} til; --full`,
    nn: (rest: number) => `og ${rest} til; --full`,
    en: (rest: number) => `and ${rest} more; --full`,
  },
});

/** How much of the rules the cases show. */
export const coveragePhrases = catalogue({
  title: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
  regler: { nb: 'regler', nn: 'reglar', en: 'rules' },
  grener: { nb: 'grener', nn: 'greiner', en: 'branches' },
  grenser: { nb: 'grenser', nn: 'grenser', en: 'limits' },
  ofRules: { nb: 'sett slå til og sett ikke slå til', nn: 'sett slå til og sett ikkje slå til', en: 'seen to hold and seen not to hold' },
  ofBranches: {
    nb: 'hvert ledd i minst-én og hvert unntak sett avgjøre',
    nn: 'kvart ledd i minst-én og kvart unnatak sett avgjere',
    en: 'each part of a minst-én and each exception seen to decide',
  },
  ofLimits: {
    nb: 'hver grense sett nedenfra, på beløpet og ovenfra',
    nn: 'kvar grense sett nedanfrå, på beløpet og ovanfrå',
    en: 'each limit seen from below, at the amount and from above',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  percent: { nb: (part: number) => `${part} %`, nn: (part: number) => `${part} %`, en: (part: number) => `${part}%` },
  share: {
    nb: (covered: number, total: number) => `(${covered} av ${total})`,
    nn: (covered: number, total: number) => `(${covered} av ${total})`,
    en: (covered: number, total: number) => `(${covered} of ${total})`,
  },
  missing: { nb: 'ikke sett:', nn: 'ikkje sett:', en: 'not seen:' },
  // What is to be seen of one entry or amount.
  holds: { nb: 'slår til', nn: 'slår til', en: 'holds' },
  fails: { nb: 'slår ikke til', nn: 'slår ikkje til', en: 'does not hold' },
  stops: { nb: 'unntatt-når stanser', nn: 'unntatt-når stansar', en: 'unntatt-når stops it' },
  decides: {
    nb: (number: number, of: number, side: string, part: string) => `ledd ${number} av ${of} i ${side} avgjør: ${part}`,
    nn: (number: number, of: number, side: string, part: string) => `ledd ${number} av ${of} i ${side} avgjer: ${part}`,
    en: (number: number, of: number, side: string, part: string) => `part ${number} of ${of} in ${side} decides: ${part}`,
  },
  under: {
    nb: (limit: string, from: string) => `under ${limit} fra ${from}`,
    nn: (limit: string, from: string) => `under ${limit} frå ${from}`,
    en: (limit: string, from: string) => `under ${limit} from ${from}`,
  },
  at: {
    nb: (limit: string, from: string) => `på ${limit} fra ${from}`,
    nn: (limit: string, from: string) => `på ${limit} frå ${from}`,
    en: (limit: string, from: string) => `at ${limit} from ${from}`,
  },
  over: {
    nb: (limit: string, from: string) => `over ${limit} fra ${from}`,
    nn: (limit: string, from: string) => `over ${limit} frå ${from}`,
    en: (limit: string, from: string) => `over ${limit} from ${from}`,
  },
});
