import { catalogue } from '../catalogue.js';

/** Small changes of the rules, and whether the cases noticed them. Keys of the files stand as they are written there. */
export const mutantPhrases = catalogue({
  title: {
    nb: 'Mutanter (små endringer i reglene)',
    nn: 'Mutantar (små endringar i reglane)',
    en: 'Mutants (small changes to the rules)',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  noticed: {
    nb: (percent: number, count: number, of: number) => `${percent} % oppdaget (${count} av ${of})`,
    nn: (percent: number, count: number, of: number) => `${percent} % oppdaga (${count} av ${of})`,
    en: (percent: number, count: number, of: number) => `${percent}% noticed (${count} of ${of})`,
  },
  survivors: { nb: 'ikke oppdaget:', nn: 'ikkje oppdaga:', en: 'not noticed:' },
  equivalents: {
    nb: 'uten virkning, og derfor ikke regnet med:',
    nn: 'utan verknad, og derfor ikkje rekna med:',
    en: 'ineffective, and so not counted:',
  },
  equivalentCount: {
    nb: (count: number) => `${count} uten virkning er ikke regnet med; --full`,
    nn: (count: number) => `${count} utan verknad er ikkje rekna med; --full`,
    en: (count: number) => `${count} ineffective ${count === 1 ? 'one is' : 'ones are'} not counted; --full`,
  },
  entries: {
    nb: (count: number) => `${count} oppføringer`,
    nn: (count: number) => `${count} oppføringar`,
    en: (count: number) => `${count} entries`,
  },
  // What was changed.
  amount: {
    nb: (before: string, after: string, from: string) => `${before} → ${after} fra ${from}`,
    nn: (before: string, after: string, from: string) => `${before} → ${after} frå ${from}`,
    en: (before: string, after: string, from: string) => `${before} → ${after} from ${from}`,
  },
  begins: {
    nb: (before: string, after: string) => `fra ${before} → ${after}`,
    nn: (before: string, after: string) => `frå ${before} → ${after}`,
    en: (before: string, after: string) => `from ${before} → ${after}`,
  },
  ends: {
    nb: (before: string, after: string) => `til ${before} → ${after}`,
    nn: (before: string, after: string) => `til ${before} → ${after}`,
    en: (before: string, after: string) => `to ${before} → ${after}`,
  },
  comparison: {
    nb: (side: string, amount: string, before: string, after: string, limit: string) => `${side}: ${amount} ${before} → ${after} ${limit}`,
    nn: (side: string, amount: string, before: string, after: string, limit: string) => `${side}: ${amount} ${before} → ${after} ${limit}`,
    en: (side: string, amount: string, before: string, after: string, limit: string) => `${side}: ${amount} ${before} → ${after} ${limit}`,
  },
  exception: { nb: 'unntatt-når strøket', nn: 'unntatt-når stroke', en: 'unntatt-når struck out' },
  factor: { nb: 'momentet strøket', nn: 'momentet stroke', en: 'the factor struck out' },
  // Why no project can come out otherwise.
  outside: {
    nb: 'gjelder bare før den første dagen som pakken svarer for',
    nn: 'gjeld berre før den første dagen som pakken svarer for',
    en: 'applies only before the first day that the pack answers for',
  },
  onlyInTexts: {
    nb: 'brukes bare i tekster, ikke i noe vilkår',
    nn: 'blir berre brukt i tekstar, ikkje i noko vilkår',
    en: 'is used only in texts, not in any condition',
  },
  sameOnBothSides: {
    nb: 'beløpet er det samme på begge sider',
    nn: 'beløpet er det same på begge sider',
    en: 'the amount is the same on both sides',
  },
  unusedThatDay: {
    nb: 'brukes ikke i noe vilkår den dagen',
    nn: 'blir ikkje brukt i noko vilkår den dagen',
    en: 'is not used in any condition on that day',
  },
  sameForAll: {
    nb: 'gir det samme for alle prosjekter',
    nn: 'gir det same for alle prosjekt',
    en: 'gives the same for every project',
  },
});
