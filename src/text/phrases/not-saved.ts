import { catalogue } from '../catalogue.js';

/** What keeps the interview from writing its file, and what can be done about it. */
export const notSavedPhrases = catalogue({
  closedFolder: {
    nb: (file: string, folder: string) => `${file} kan ikke lagres: du har ikke lov til å skrive i mappen ${folder}`,
    nn: (file: string, folder: string) => `${file} kan ikkje lagrast: du har ikkje lov til å skrive i mappa ${folder}`,
    en: (file: string, folder: string) => `${file} cannot be saved: you may not write in the folder ${folder}`,
  },
  readOnly: {
    nb: (file: string) => `${file} er skrivebeskyttet, så svarene kan ikke lagres der. Fjern skrivebeskyttelsen, eller bruk en annen fil.`,
    nn: (file: string) => `${file} er skriveverna, så svara kan ikkje lagrast der. Fjern skrivevernet, eller bruk ei anna fil.`,
    en: (file: string) => `${file} is read-only, so the answers cannot be saved there. Make it writable, or use another file.`,
  },
  full: {
    nb: (file: string) => `${file} kan ikke lagres: disken er full`,
    nn: (file: string) => `${file} kan ikkje lagrast: disken er full`,
    en: (file: string) => `${file} cannot be saved: the disk is full`,
  },
  gone: {
    nb: (file: string) => `${file} er borte: noen har slettet eller flyttet den`,
    nn: (file: string) => `${file} er borte: nokon har sletta eller flytta ho`,
    en: (file: string) => `${file} is gone: somebody has deleted or moved it`,
  },
  thisAnswer: {
    nb: (why: string) => `Svaret ditt er ikke lagret. ${why}`,
    nn: (why: string) => `Svaret ditt er ikkje lagra. ${why}`,
    en: (why: string) => `Your answer has not been saved. ${why}`,
  },
  whatNow: { nb: 'Hva vil du gjøre?', nn: 'Kva vil du gjere?', en: 'What do you want to do?' },
  again: { nb: 'prøv å lagre en gang til', nn: 'prøv å lagre ein gong til', en: 'try to save once more' },
  anew: {
    nb: 'lag filen på nytt med alle svarene',
    nn: 'lag fila på nytt med alle svara',
    en: 'make the file again with all the answers',
  },
  leave: { nb: 'avslutt uten dette svaret', nn: 'avslutt utan dette svaret', en: 'leave without this answer' },
  othersSaved: {
    nb: (resume: string) => `Det siste svaret er ikke lagret; de andre er det. Fortsett med: ${resume}`,
    nn: (resume: string) => `Det siste svaret er ikkje lagra; dei andre er det. Hald fram med: ${resume}`,
    en: (resume: string) => `The last answer has not been saved; the others have. Go on with: ${resume}`,
  },
  noneSaved: {
    nb: (file: string) => `Svarene er ikke lagret: ${file} er borte.`,
    nn: (file: string) => `Svara er ikkje lagra: ${file} er borte.`,
    en: (file: string) => `The answers have not been saved: ${file} is gone.`,
  },
});
