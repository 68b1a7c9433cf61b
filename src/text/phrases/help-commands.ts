import { catalogue } from '../catalogue.js';

/** What each command does, with the options that are its own. */
export const commandHelp = catalogue({
  projectFile: { nb: 'prosjektfilen', nn: 'prosjektfila', en: 'the project file' },
  fullLists: { nb: 'alle listene i sin helhet', nn: 'alle listene i heilskap', en: 'all the lists in full' },

  check: {
    nb: 'funn og vei for alle prosjektene; for CI',
    nn: 'funn og veg for alle prosjekta; for CI',
    en: 'findings and way for every project; for CI',
  },
  checkFiles: {
    nb: 'filer, mapper, mønstre eller - for standard inn',
    nn: 'filer, mapper, mønster eller - for standard inn',
    en: 'files, folders, patterns or - for standard input',
  },
  checkFailOn: {
    nb: 'error (ellers), warning, open eller never',
    nn: 'error (elles), warning, open eller never',
    en: 'error (the default), warning, open or never',
  },
  stdinName: {
    nb: 'navnet som standard inn vises med',
    nn: 'namnet som standard inn blir vist med',
    en: 'the name that standard input is shown with',
  },

  explain: {
    nb: 'hvorfor denne veien, hvorfor ikke de andre, og hva som ville endre svaret',
    nn: 'kvifor denne vegen, kvifor ikkje dei andre, og kva som ville endre svaret',
    en: 'why this way, why not the others, and what would change the answer',
  },
  explainFull: {
    nb: 'hele sjekklisten, også rådene',
    nn: 'heile sjekklista, også råda',
    en: 'the whole checklist, advice included',
  },

  diff: {
    nb: 'hva som endres fra én dag til en annen, eller fra én regelpakke til en annen',
    nn: 'kva som blir endra frå éin dag til ein annan, eller frå éin regelpakke til ein annan',
    en: 'what changes from one day to another, or from one rule pack to another',
  },
  diffFiles: {
    nb: 'filer, mapper eller mønstre; uten filer: alle mulige prosjekter',
    nn: 'filer, mapper eller mønster; utan filer: alle moglege prosjekt',
    en: 'files, folders or patterns; without files: every possible project',
  },
  diffFrom: {
    nb: 'dagen før endringen, ÅÅÅÅ-MM-DD (ellers prosjektets egen, eller da reglene sist ble kontrollert)',
    nn: 'dagen før endringa, ÅÅÅÅ-MM-DD (elles den til prosjektet, eller då reglane sist vart kontrollerte)',
    en: 'the day before the change, YYYY-MM-DD (otherwise the project’s own, or when the rules were last verified)',
  },
  diffTo: {
    nb: 'dagen etter, ÅÅÅÅ-MM-DD (ellers i dag; med to regelpakker ellers samme dag)',
    nn: 'dagen etter, ÅÅÅÅ-MM-DD (elles i dag; med to regelpakkar elles same dagen)',
    en: 'the day after, YYYY-MM-DD (otherwise today; with two rule packs otherwise the same day)',
  },
  diffToRules: {
    nb: 'regelpakken etter endringen (ellers den samme), eller et lag over den; kan gjentas',
    nn: 'regelpakken etter endringa (elles den same), eller eit lag over han; kan takast opp att',
    en: 'the rule pack after the change (otherwise the same), or a layer over it; can be repeated',
  },
  diffFailOn: {
    nb: 'change: utgangskode 1 når noe endres; ellers never',
    nn: 'change: utgangskode 1 når noko blir endra; elles never',
    en: 'change: exit code 1 when something changes; otherwise never',
  },
  diffFull: {
    nb: 'alle listene i sin helhet, og et prosjekt som viser hver endring',
    nn: 'alle listene i heilskap, og eit prosjekt som viser kvar endring',
    en: 'all the lists in full, and a project that shows each change',
  },

  whatif: {
    nb: 'det samme prosjektet med andre svar, side om side',
    nn: 'det same prosjektet med andre svar, side om side',
    en: 'the same project with other answers, side by side',
  },
  whatifSet: {
    nb: 'et svar som skal være annerledes; kan gjentas',
    nn: 'eit svar som skal vere annleis; kan takast opp att',
    en: 'an answer that is to be different; can be repeated',
  },

  sources: {
    nb: 'tilskuddsordninger og stiftelser som passer, kan passe eller ikke passer, og hvorfor',
    nn: 'tilskotsordningar og stiftingar som passar, kan passe eller ikkje passar, og kvifor',
    en: 'grant schemes and foundations that fit, may fit or do not fit, and why',
  },
  sourcesFile: {
    nb: 'prosjektfilen; uten fil: alle ordningene',
    nn: 'prosjektfila; utan fil: alle ordningane',
    en: 'the project file; without a file: all the schemes',
  },
  sourcesSet: {
    nb: 'et svar som skal være med eller være annerledes; kan gjentas',
    nn: 'eit svar som skal vere med eller vere annleis; kan takast opp att',
    en: 'an answer that is to be added or to be different; can be repeated',
  },

  new: {
    nb: 'en kommentert prosjektfil å fylle ut',
    nn: 'ei kommentert prosjektfil å fylle ut',
    en: 'a commented project file to fill in',
  },
  newFile: { nb: 'filen som skal lages', nn: 'fila som skal lagast', en: 'the file to be made' },
  newName: { nb: 'prosjektets navn', nn: 'namnet på prosjektet', en: 'the name of the project' },

  schema: {
    nb: 'JSON Schema for prosjektfiler, til redigeringsprogrammer',
    nn: 'JSON Schema for prosjektfiler, til redigeringsprogram',
    en: 'JSON Schema of project files, for editors',
  },
});

/** The same of the commands that read, test and prove the rules. */
export const rulesHelp = catalogue({
  rules: { nb: 'les og prøv reglene', nn: 'les og prøv reglane', en: 'read and test the rules' },
  verify: {
    nb: 'beviser over alle mulige prosjekter: hull, konflikter, uten virkning',
    nn: 'bevis over alle moglege prosjekt: hol, konfliktar, utan verknad',
    en: 'proofs over every possible project: gaps, conflicts, what has no effect',
  },
  provisions: {
    nb: 'oversikt over bestemmelser som hjemlene slås opp i',
    nn: 'oversikt over føresegner som heimlane blir slått opp i',
    en: 'an index of provisions in which the legal bases are looked up',
  },
  witnesses: {
    nb: 'skriv et prosjekt som viser hver feil, som en fil i denne mappen',
    nn: 'skriv eit prosjekt som viser kvar feil, som ei fil i denne mappa',
    en: 'write a project that shows each fault, as a file in this folder',
  },
  list: {
    nb: 'alt som står i reglene: slag, sted og når det gjelder',
    nn: 'alt som står i reglane: slag, stad og når det gjeld',
    en: 'everything in the rules: kind, place and when it holds',
  },
  kind: {
    nb: 'bare beløp, spørsmål, delvurderinger, regler, momenter, veier, kontroller eller sjekkliste',
    nn: 'berre beløp, spørsmål, delvurderinger, regler, momenter, veier, kontroller eller sjekkliste',
    en: 'only beløp (amounts), spørsmål (questions), delvurderinger (partial assessments), regler (rules), momenter (factors), veier (ways), kontroller (checks) or sjekkliste (checklist)',
  },
  place: {
    nb: 'bare det som gjelder et sted: nasjonalt, oslo eller et lags eget',
    nn: 'berre det som gjeld ein stad: nasjonalt, oslo eller staden til eit lag',
    en: 'only what holds for a place: nasjonalt (the whole country), oslo or a layer’s own',
  },
  show: { nb: 'én oppføring, lest høyt', nn: 'éi oppføring, lesen høgt', en: 'one entry, read aloud' },
  showId: { nb: 'en id fra rules list', nn: 'ein id frå rules list', en: 'an id from rules list' },
  graph: {
    nb: 'spørsmålene og hvor svarene fører, slik reglene er en dag',
    nn: 'spørsmåla og kvar svara fører, slik reglane er ein dag',
    en: 'the questions and where the answers lead, as the rules are on a day',
  },
  graphId: {
    nb: 'konklusjoner, som avtaletype; uten noen: alle, med en oversikt',
    nn: 'konklusjonar, som avtaletype; utan nokon: alle, med ei oversikt',
    en: 'conclusions, such as avtaletype; without any: all of them, with an overview',
  },
  output: { nb: 'skriv til en fil', nn: 'skriv til ei fil', en: 'write to a file' },
  test: {
    nb: 'kjører tilfellene som ligger ved reglene, og måler hvor godt de dekker dem',
    nn: 'køyrer tilfella som ligg ved reglane, og måler kor godt dei dekkjer dei',
    en: 'runs the cases that lie beside the rules, and measures how well they cover them',
  },
  testFiles: {
    nb: 'filer, mapper eller mønstre (ellers mappen cases i regelpakken)',
    nn: 'filer, mapper eller mønster (elles mappa cases i regelpakken)',
    en: 'files, folders or patterns (otherwise the folder cases of the rule pack)',
  },
  mutants: {
    nb: 'endre reglene litt, én endring om gangen, og se om et tilfelle oppdager det',
    nn: 'endre reglane litt, éi endring om gongen, og sjå om eit tilfelle oppdagar det',
    en: 'change the rules a little, one change at a time, and see whether a case notices',
  },
  testFull: {
    nb: 'hele listen over det som ikke er dekket',
    nn: 'heile lista over det som ikkje er dekt',
    en: 'the whole list of what is not covered',
  },
});
