import { catalogue } from '../catalogue.js';

/** Help on the command that writes the memo. */
export const memoHelp = catalogue({
  report: {
    nb: 'notatet til saken: hvilken vei, hvorfor, hva som er usikkert, og hva som må gjøres',
    nn: 'notatet til saka: kva veg, kvifor, kva som er uvisst, og kva som må gjerast',
    en: 'the memo for the case file: which route, why, what is uncertain, and what must be done',
  },
  output: {
    nb: 'skriv til en fil; skriver ikke over en fil som er annerledes, og aldri over prosjektfilen',
    nn: 'skriv til ei fil; skriv ikkje over ei fil som er annleis, og aldri over prosjektfila',
    en: 'write to a file; does not write over a file that differs, and never over the project file',
  },
  force: {
    nb: 'skriv også over en fil som er annerledes',
    nn: 'skriv også over ei fil som er annleis',
    en: 'write over a file that differs, too',
  },
});

/** What keeps the memo from being written, and what is told when it has been. */
export const memoNotes = catalogue({
  unchanged: {
    nb: (file: string) => `${file} er slik allerede.`,
    nn: (file: string) => `${file} er slik frå før.`,
    en: (file: string) => `${file} is like that already.`,
  },
  differs: {
    nb: (file: string) => `-o: ${file} finnes og er annerledes; velg et annet navn, eller skriv over med --force`,
    nn: (file: string) => `-o: ${file} finst og er annleis; vel eit anna namn, eller skriv over med --force`,
    en: (file: string) => `-o: ${file} exists and differs; choose another name, or write over it with --force`,
  },
  noText: {
    nb: (file: string) => `-o: ${file} finnes og er ikke en tekstfil; velg et annet navn`,
    nn: (file: string) => `-o: ${file} finst og er ikkje ei tekstfil; vel eit anna namn`,
    en: (file: string) => `-o: ${file} exists and is not a text file; choose another name`,
  },
  theProject: {
    nb: (file: string) => `-o: ${file} er prosjektfilen og blir ikke skrevet over`,
    nn: (file: string) => `-o: ${file} er prosjektfila og blir ikkje skriven over`,
    en: (file: string) => `-o: ${file} is the project file and is not written over`,
  },
  otherFormat: {
    nb: (file: string, format: string, endings: readonly string[]) =>
      `-o: ${file} passer ikke til --format ${format}; velg et navn som slutter på ${endings.join(' eller ')}`,
    nn: (file: string, format: string, endings: readonly string[]) =>
      `-o: ${file} passar ikkje til --format ${format}; vel eit namn som sluttar på ${endings.join(' eller ')}`,
    en: (file: string, format: string, endings: readonly string[]) =>
      `-o: ${file} does not fit --format ${format}; choose a name that ends in ${endings.join(' or ')}`,
  },
});
