import { catalogue } from '../catalogue.js';

/** What is laid over a rule pack. */
export const rulePackPhrases = catalogue({
  layer: { nb: 'lag', nn: 'lag', en: 'layer' },
  adds: {
    nb: (layer: string, count: number) => `${layer} legger til ${count} ${count === 1 ? 'oppføring' : 'oppføringer'}`,
    nn: (layer: string, count: number) => `${layer} legg til ${count} ${count === 1 ? 'oppføring' : 'oppføringar'}`,
    en: (layer: string, count: number) => `${layer} adds ${count} ${count === 1 ? 'entry' : 'entries'}`,
  },
  replaces: {
    nb: (ids: string) => `erstatter ${ids}`,
    nn: (ids: string) => `erstattar ${ids}`,
    en: (ids: string) => `replaces ${ids}`,
  },
  rewords: {
    nb: (ids: string) => `har egne ord i ${ids}`,
    nn: (ids: string) => `har eigne ord i ${ids}`,
    en: (ids: string) => `has its own words in ${ids}`,
  },
});
