import { catalogue } from '../catalogue.js';

/** The headings of help, by what commander calls them. */
export const helpTitles = catalogue({
  'Usage:': { nb: 'Bruk:', nn: 'Bruk:', en: 'Usage:' },
  'Arguments:': { nb: 'Argumenter:', nn: 'Argument:', en: 'Arguments:' },
  'Options:': { nb: 'Valg:', nn: 'Val:', en: 'Options:' },
  'Commands:': { nb: 'Kommandoer:', nn: 'Kommandoar:', en: 'Commands:' },
  'Global Options:': { nb: 'Felles valg:', nn: 'Felles val:', en: 'Global options:' },
});

/** What a value is called where an option or an argument asks for one. */
export const valueNames = catalogue({
  options: { nb: 'valg', nn: 'val', en: 'options' },
  command: { nb: 'kommando', nn: 'kommando', en: 'command' },
  topic: { nb: 'emne', nn: 'emne', en: 'topic' },
  file: { nb: 'fil', nn: 'fil', en: 'file' },
  files: { nb: 'filer', nn: 'filer', en: 'files' },
  folder: { nb: 'mappe', nn: 'mappe', en: 'folder' },
  language: { nb: 'språk', nn: 'språk', en: 'language' },
  date: { nb: 'dato', nn: 'dato', en: 'date' },
  level: { nb: 'nivå', nn: 'nivå', en: 'level' },
  name: { nb: 'navn', nn: 'namn', en: 'name' },
  when: { nb: 'når', nn: 'når', en: 'when' },
  setting: { nb: 'spørsmål=svar', nn: 'spørsmål=svar', en: 'question=answer' },
  what: { nb: 'hva', nn: 'kva', en: 'what' },
  kind: { nb: 'slag', nn: 'slag', en: 'kind' },
  place: { nb: 'sted', nn: 'stad', en: 'place' },
});

/** Help that is the same for every command. */
export const helpPhrases = catalogue({
  about: {
    nb: 'Hvilken vei må pengene gå når kommunen samarbeider med en ideell organisasjon?',
    nn: 'Kva veg må pengane gå når kommunen samarbeider med ein ideell organisasjon?',
    en: 'Which way must the money go when the municipality cooperates with a non-profit organisation?',
  },
  version: { nb: 'vis versjonen', nn: 'vis versjonen', en: 'show the version' },
  help: { nb: 'vis hjelp', nn: 'vis hjelp', en: 'show help' },
  helpCommand: { nb: 'vis hjelp til en kommando', nn: 'vis hjelp til ein kommando', en: 'show help on a command' },
  helpTopic: {
    nb: 'vis hjelp til en kommando eller et emne',
    nn: 'vis hjelp til ein kommando eller eit emne',
    en: 'show help on a command or a topic',
  },
  noColour: { nb: 'uten farger (også NO_COLOR)', nn: 'utan fargar (også NO_COLOR)', en: 'without colours (also NO_COLOR)' },
  debug: { nb: 'vis teknisk spor ved feil', nn: 'vis teknisk spor ved feil', en: 'show a technical trace when something fails' },
  rules: {
    nb: 'en annen regelpakke, eller et lag over den; kan gjentas, og senere lag går foran',
    nn: 'ein annan regelpakke, eller eit lag over han; kan takast opp att, og seinare lag går føre',
    en: 'another rule pack, or a layer over it; can be repeated, and later layers take precedence',
  },
  lang: {
    nb: 'nb, nn eller en (ellers VEIVALG_LANG, prosjektets språk, nb)',
    nn: 'nb, nn eller en (elles VEIVALG_LANG, språket til prosjektet, nb)',
    en: 'nb, nn or en (otherwise VEIVALG_LANG, the project’s own language, nb)',
  },
  asOf: {
    nb: 'vurderingsdato, ÅÅÅÅ-MM-DD (ellers prosjektets egen, ellers i dag)',
    nn: 'vurderingsdato, ÅÅÅÅ-MM-DD (elles den til prosjektet, elles i dag)',
    en: 'date of assessment, YYYY-MM-DD (otherwise the project’s own, otherwise today)',
  },
  format: {
    nb: (first: string, others: readonly string[]) => `${[`${first} (ellers)`, ...others.slice(0, -1)].join(', ')} eller ${others.at(-1)}`,
    nn: (first: string, others: readonly string[]) => `${[`${first} (elles)`, ...others.slice(0, -1)].join(', ')} eller ${others.at(-1)}`,
    en: (first: string, others: readonly string[]) =>
      `${[`${first} (the default)`, ...others.slice(0, -1)].join(', ')} or ${others.at(-1)}`,
  },
  repeatable: {
    nb: (words: string) => `${words}; kan gjentas`,
    nn: (words: string) => `${words}; kan takast opp att`,
    en: (words: string) => `${words}; can be repeated`,
  },
  quiet: {
    nb: 'ingen meldinger utenom resultatet',
    nn: 'ingen meldingar utanom resultatet',
    en: 'no messages besides the result',
  },
  examples: {
    nb: `Eksempler:
  veivalg ask prosjekt.yaml          svar på spørsmål og få veien
  veivalg explain prosjekt.yaml      hvorfor denne veien
  veivalg check prosjekter/          sjekk en mappe med prosjekter`,
    nn: `Døme:
  veivalg ask prosjekt.yaml          svar på spørsmål og få vegen
  veivalg explain prosjekt.yaml      kvifor denne vegen
  veivalg check prosjekt/            sjekk ei mappe med prosjekt`,
    en: `Examples:
  veivalg ask project.yaml           answer questions and get the way
  veivalg explain project.yaml       why this way
  veivalg check projects/            check a folder of projects`,
  },
  topics: {
    nb: (names: readonly string[]) => `Emner (veivalg help <emne>): ${names.join(', ')}`,
    nn: (names: readonly string[]) => `Emne (veivalg help <emne>): ${names.join(', ')}`,
    en: (names: readonly string[]) => `Topics (veivalg help <topic>): ${names.join(', ')}`,
  },
  exitCodes: {
    nb: 'Utgangskoder: 0 i orden, 1 funn, 2 kunne ikke kjøres, 3 ugyldig regelpakke, 4 uavklart (--fail-on open), 130 avbrutt',
    nn: 'Utgangskodar: 0 i orden, 1 funn, 2 kunne ikkje køyrast, 3 ugyldig regelpakke, 4 uavklart (--fail-on open), 130 avbrote',
    en: 'Exit codes: 0 in order, 1 findings, 2 could not be run, 3 invalid rule pack, 4 undetermined (--fail-on open), 130 interrupted',
  },
});
