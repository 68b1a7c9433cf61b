import { catalogue } from '../catalogue.js';

/** What is wrong with a command line as such: commands, options and their values. */
export const usagePhrases = catalogue({
  seeHelp: { nb: 'Se veivalg --help', nn: 'Sjå veivalg --help', en: 'See veivalg --help' },
  unknownCommand: {
    nb: (name: string) => `ukjent kommando «${name}»`,
    nn: (name: string) => `ukjend kommando «${name}»`,
    en: (name: string) => `unknown command “${name}”`,
  },
  unknownTopic: {
    nb: (name: string) => `ingen kommando og ikke noe emne heter «${name}»`,
    nn: (name: string) => `ingen kommando og ikkje noko emne heiter «${name}»`,
    en: (name: string) => `there is no command or topic “${name}”`,
  },
  unknownOption: {
    nb: (name: string) => `ukjent valg «${name}»`,
    nn: (name: string) => `ukjent val «${name}»`,
    en: (name: string) => `unknown option “${name}”`,
  },
  argumentMissing: {
    nb: (name: string) => `argumentet <${name}> mangler`,
    nn: (name: string) => `argumentet <${name}> manglar`,
    en: (name: string) => `the argument <${name}> is missing`,
  },
  valueMissing: {
    nb: (flags: string) => `valget «${flags}» mangler en verdi`,
    nn: (flags: string) => `valet «${flags}» manglar ein verdi`,
    en: (flags: string) => `the option “${flags}” lacks a value`,
  },
  optionMissing: {
    nb: (flags: string) => `valget «${flags}» må være med`,
    nn: (flags: string) => `valet «${flags}» må vere med`,
    en: (flags: string) => `the option “${flags}” must be given`,
  },
  conflict: {
    nb: (one: string, other: string) => `«${one}» kan ikke brukes sammen med «${other}»`,
    nn: (one: string, other: string) => `«${one}» kan ikkje brukast saman med «${other}»`,
    en: (one: string, other: string) => `“${one}” cannot be used together with “${other}”`,
  },
  tooManyArguments: { nb: 'for mange argumenter', nn: 'for mange argument', en: 'too many arguments' },
  invalidValue: {
    nb: (name: string) => `ugyldig verdi for «${name}»`,
    nn: (name: string) => `ugyldig verdi for «${name}»`,
    en: (name: string) => `invalid value for “${name}”`,
  },
  cannotRead: {
    nb: 'kommandolinjen kan ikke leses',
    nn: 'kommandolinja kan ikkje lesast',
    en: 'the command line cannot be read',
  },
  noSuchDate: {
    nb: (flag: string, found: string) => `${flag}: «${found}» er ikke en dato som finnes; skriv for eksempel 2026-11-21`,
    nn: (flag: string, found: string) => `${flag}: «${found}» er ikkje ein dato som finst; skriv til dømes 2026-11-21`,
    en: (flag: string, found: string) => `${flag}: “${found}” is not a date that exists; write for example 2026-11-21`,
  },
  noSuchValue: {
    nb: (flag: string, found: string, known: readonly string[]) => `${flag}: «${found}» finnes ikke; velg mellom ${known.join(', ')}`,
    nn: (flag: string, found: string, known: readonly string[]) => `${flag}: «${found}» finst ikkje; vel mellom ${known.join(', ')}`,
    en: (flag: string, found: string, known: readonly string[]) => `${flag}: there is no “${found}”; choose between ${known.join(', ')}`,
  },
  noSuchLanguage: {
    nb: (flag: string, found: string, known: readonly string[]) =>
      `${flag}: «${found}» er ikke et språk her; velg mellom ${known.join(', ')}`,
    nn: (flag: string, found: string, known: readonly string[]) =>
      `${flag}: «${found}» er ikkje eit språk her; vel mellom ${known.join(', ')}`,
    en: (flag: string, found: string, known: readonly string[]) =>
      `${flag}: “${found}” is not a language here; choose between ${known.join(', ')}`,
  },
  ofFlag: {
    nb: (flag: string, message: string) => `${flag}: ${message}`,
    nn: (flag: string, message: string) => `${flag}: ${message}`,
    en: (flag: string, message: string) => `${flag}: ${message}`,
  },
  oneOfTheProjects: {
    nb: (file: string) => `--format: ${file} er en av prosjektfilene og blir ikke skrevet over`,
    nn: (file: string) => `--format: ${file} er ei av prosjektfilene og blir ikkje skriven over`,
    en: (file: string) => `--format: ${file} is one of the project files and is not written over`,
  },
  fileNameMissing: {
    nb: (found: string) => `--format: «${found}» mangler filnavn etter kolon`,
    nn: (found: string) => `--format: «${found}» manglar filnamn etter kolon`,
    en: (found: string) => `--format: “${found}” has no file name after the colon`,
  },
  oneToScreen: {
    nb: '--format: bare ett format kan skrives til skjermen; gi de andre et filnavn, som json:resultat.json',
    nn: '--format: berre eitt format kan skrivast til skjermen; gi dei andre eit filnamn, som json:resultat.json',
    en: '--format: only one format can be written to the screen; give the others a file name, such as json:result.json',
  },
  sameDayTwice: {
    nb: '--as-of gir begge dagene samme dato, og kan ikke brukes sammen med --from eller --to',
    nn: '--as-of gir begge dagane same dato, og kan ikkje brukast saman med --from eller --to',
    en: '--as-of gives both days the same date, and cannot be used together with --from or --to',
  },
  inputOnce: {
    nb: '- kan ikke brukes med --to-rules: standard inn kan bare leses én gang',
    nn: '- kan ikkje brukast med --to-rules: standard inn kan berre lesast éin gong',
    en: '- cannot be used with --to-rules: standard input can be read only once',
  },
  setNothing: {
    nb: 'si hva som skal være annerledes: --set leveringsplikt=nei; valget kan gjentas',
    nn: 'sei kva som skal vere annleis: --set leveringsplikt=nei; valet kan takast opp att',
    en: 'say what is to be different: --set leveringsplikt=nei; the option can be repeated',
  },
  setWithoutFile: {
    nb: '--set: si hvilken prosjektfil svaret gjelder',
    nn: '--set: sei kva prosjektfil svaret gjeld',
    en: '--set: say which project file the answer is for',
  },
  setForm: {
    nb: (found: string) => `--set: «${found}» har ikke formen spørsmål=svar, som leveringsplikt=nei`,
    nn: (found: string) => `--set: «${found}» har ikkje forma spørsmål=svar, som leveringsplikt=nei`,
    en: (found: string) => `--set: “${found}” does not have the form question=answer, such as leveringsplikt=nei`,
  },
  setNoAmount: {
    nb: (found: string) => `--set: «${found}» er ikke et beløp; skriv for eksempel 1300000, «1,3 mill.» eller «under 500 000»`,
    nn: (found: string) => `--set: «${found}» er ikkje eit beløp; skriv til dømes 1300000, «1,3 mill.» eller «under 500 000»`,
    en: (found: string) => `--set: “${found}” is not an amount; write for example 1300000, “1,3 mill.” or “under 500 000”`,
  },
  newIsYaml: {
    nb: 'new skriver YAML med kommentarer; velg et navn som slutter på .yaml',
    nn: 'new skriv YAML med kommentarar; vel eit namn som sluttar på .yaml',
    en: 'new writes YAML with comments; choose a name that ends in .yaml',
  },
  noFolder: {
    nb: (file: string, folder: string) => `${file} kan ikke lages: mappen ${folder} finnes ikke`,
    nn: (file: string, folder: string) => `${file} kan ikkje lagast: mappa ${folder} finst ikkje`,
    en: (file: string, folder: string) => `${file} cannot be made: there is no folder ${folder}`,
  },
  fileThere: {
    nb: (file: string) => `${file} finnes allerede; velg et annet navn`,
    nn: (file: string) => `${file} finst frå før; vel eit anna namn`,
    en: (file: string) => `${file} is there already; choose another name`,
  },
  unknownConclusion: {
    nb: (name: string) => `ukjent konklusjon «${name}»`,
    nn: (name: string) => `ukjend konklusjon «${name}»`,
    en: (name: string) => `unknown conclusion “${name}”`,
  },
  conclusionNotThen: {
    nb: (name: string, date: string) => `konklusjonen «${name}» gjelder ikke ${date}`,
    nn: (name: string, date: string) => `konklusjonen «${name}» gjeld ikkje ${date}`,
    en: (name: string, date: string) => `the conclusion “${name}” does not hold on ${date}`,
  },
  unknownId: {
    nb: (name: string) => `ukjent id «${name}»`,
    nn: (name: string) => `ukjend id «${name}»`,
    en: (name: string) => `unknown id “${name}”`,
  },
  allIn: {
    nb: (command: string) => `alle står i ${command}`,
    nn: (command: string) => `alle står i ${command}`,
    en: (command: string) => `all of them are in ${command}`,
  },
  idNotThen: {
    nb: (id: string) => `--as-of: «${id}» gjelder ikke den dagen`,
    nn: (id: string) => `--as-of: «${id}» gjeld ikkje den dagen`,
    en: (id: string) => `--as-of: “${id}” does not hold on that day`,
  },
});
