import { catalogue } from '../catalogue.js';

/** What is told beside the result, and what ends a command that nobody did anything wrong with. */
export const notePhrases = catalogue({
  wrote: { nb: (file: string) => `Skrev ${file}.`, nn: (file: string) => `Skreiv ${file}.`, en: (file: string) => `Wrote ${file}.` },
  wroteProject: {
    nb: (file: string) => `Skrev ${file}. Fyll inn det du vet, og kjør: veivalg explain ${file}`,
    nn: (file: string) => `Skreiv ${file}. Fyll inn det du veit, og køyr: veivalg explain ${file}`,
    en: (file: string) => `Wrote ${file}. Fill in what you know, and run: veivalg explain ${file}`,
  },
  skipped: {
    nb: (count: number, files: string) =>
      `Hoppet over ${count === 1 ? '1 fil som ikke er en prosjektfil' : `${count} filer som ikke er prosjektfiler`}: ${files}`,
    nn: (count: number, files: string) =>
      `Hoppa over ${count === 1 ? '1 fil som ikkje er ei prosjektfil' : `${count} filer som ikkje er prosjektfiler`}: ${files}`,
    en: (count: number, files: string) =>
      `Passed by ${count === 1 ? '1 file that is not a project file' : `${count} files that are not project files`}: ${files}`,
  },
  andMore: {
    nb: (files: string, count: number) => `${files} og ${count} til`,
    nn: (files: string, count: number) => `${files} og ${count} til`,
    en: (files: string, count: number) => `${files} and ${count} more`,
  },
  noMutants: {
    nb: 'Mutantene ble ikke prøvd: det gir først mening når alle tilfellene holder.',
    nn: 'Mutantane vart ikkje prøvde: det gir først meining når alle tilfella held.',
    en: 'The mutants were not tried: that makes sense only when every case holds.',
  },
  cannotReach: {
    nb: (file: string, code: string) => `Kan ikke lese eller skrive ${file} (${code}).`,
    nn: (file: string, code: string) => `Kan ikkje lese eller skrive ${file} (${code}).`,
    en: (file: string, code: string) => `Cannot read or write ${file} (${code}).`,
  },
  theFile: { nb: 'filen', nn: 'fila', en: 'the file' },
  ownFault: {
    nb: (message: string) => `Noe gikk galt i veivalg selv: ${message}. Kjør på nytt med --debug og meld det.`,
    nn: (message: string) => `Noko gjekk gale i veivalg sjølv: ${message}. Køyr på nytt med --debug og meld det.`,
    en: (message: string) => `Something went wrong in veivalg itself: ${message}. Run it again with --debug and report it.`,
  },
  notWritten: {
    nb: (code: string) => `Resultatet kunne ikke skrives (${code}).`,
    nn: (code: string) => `Resultatet kunne ikkje skrivast (${code}).`,
    en: (code: string) => `The result could not be written (${code}).`,
  },
  standardInput: { nb: '<standard inn>', nn: '<standard inn>', en: '<standard input>' },
});
