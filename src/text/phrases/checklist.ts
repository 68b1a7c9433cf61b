import { catalogue } from '../catalogue.js';

/** What the way obliges to. */
export const checklistPhrases = catalogue({
  heading: { nb: 'SJEKKLISTE', nn: 'SJEKKLISTE', en: 'CHECKLIST' },
  due: {
    nb: (responsible: string, deadline: string) => `${responsible}; frist: ${deadline}`,
    nn: (responsible: string, deadline: string) => `${responsible}; frist: ${deadline}`,
    en: (responsible: string, deadline: string) => `${responsible}; deadline: ${deadline}`,
  },
  moreAdvice: {
    nb: (count: number) => `${count} råd («bør») til: veivalg explain --full`,
    nn: (count: number) => `${count} råd («bør») til: veivalg explain --full`,
    en: (count: number) => `${count} more ${count === 1 ? 'piece' : 'pieces'} of advice (“should”): veivalg explain --full`,
  },
  moreOpen: {
    nb: (count: number) => `${count === 1 ? '1 punkt' : `${count} punkter`} til avhenger av svar som mangler.`,
    nn: (count: number) => `${count} punkt til avheng av svar som manglar.`,
    en: (count: number) => `${count === 1 ? '1 more item depends' : `${count} more items depend`} on answers that are missing.`,
  },
});

export const phaseNames = catalogue({
  forberedelse: { nb: 'Forberedelse', nn: 'Førebuing', en: 'Preparation' },
  'konkurranse-eller-utlysning': {
    nb: 'Konkurranse eller utlysning',
    nn: 'Konkurranse eller utlysing',
    en: 'Competition or call for applications',
  },
  tildeling: { nb: 'Tildeling', nn: 'Tildeling', en: 'Award' },
  avtaleperiode: { nb: 'Avtaleperioden', nn: 'Avtaleperioden', en: 'Term of the agreement' },
  avslutning: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
});
