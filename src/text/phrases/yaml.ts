import { catalogue } from '../catalogue.js';

/** What keeps a text from being read as YAML, and what to do about it. */
export const yamlPhrases = catalogue({
  noAlias: {
    nb: 'alias (*navn) er ikke tillatt; skriv verdien ut',
    nn: 'alias (*namn) er ikkje tillate; skriv ut verdien',
    en: 'an alias (*name) is not allowed; write the value out',
  },
  noTag: {
    nb: 'en merkelapp (!navn) er ikke tillatt',
    nn: 'ein merkelapp (!namn) er ikkje tillaten',
    en: 'a tag (!name) is not allowed',
  },
  noAnchor: { nb: 'anker (&navn) er ikke tillatt', nn: 'anker (&namn) er ikkje tillate', en: 'an anchor (&name) is not allowed' },
  noAnchorOrTag: {
    nb: 'anker (&navn) og merkelapp (!navn) er ikke tillatt',
    nn: 'anker (&namn) og merkelapp (!namn) er ikkje tillatne',
    en: 'anchors (&name) and tags (!name) are not allowed',
  },
  lineStart: {
    nb: 'linjen begynner med et tegn som ikke kan stå først; en slik tekst trenger anførselstegn',
    nn: 'linja byrjar med eit teikn som ikkje kan stå først; ein slik tekst må ha hermeteikn',
    en: 'the line begins with a sign that cannot stand first; such a text needs quotation marks',
  },
  valueStart: {
    nb: 'verdien begynner med et tegn som ikke kan stå først; en slik tekst trenger anførselstegn',
    nn: 'verdien byrjar med eit teikn som ikkje kan stå først; ein slik tekst må ha hermeteikn',
    en: 'the value begins with a sign that cannot stand first; such a text needs quotation marks',
  },
  escape: {
    nb: 'ugyldig tegn etter \\ i en tekst; bruk enkle anførselstegn eller skriv \\\\',
    nn: 'ugyldig teikn etter \\ i ein tekst; bruk enkle hermeteikn eller skriv \\\\',
    en: 'invalid sign after \\ in a text; use single quotation marks or write \\\\',
  },
  indent: {
    nb: 'feil innrykk, eller en klamme, parentes eller et anførselstegn som ikke er lukket',
    nn: 'feil innrykk, eller ein klamme, ein parentes eller eit hermeteikn som ikkje er lukka',
    en: 'wrong indentation, or a bracket, brace or quotation mark that is not closed',
  },
  colonInside: {
    nb: 'et kolon inne i en tekst deler den; en tekst med kolon trenger anførselstegn',
    nn: 'eit kolon inne i ein tekst deler han; ein tekst med kolon må ha hermeteikn',
    en: 'a colon inside a text splits it; a text with a colon needs quotation marks',
  },
  doubleKey: {
    nb: 'nøkkelen står to ganger; hver nøkkel kan bare stå én gang',
    nn: 'nøkkelen står to gonger; kvar nøkkel kan berre stå éin gong',
    en: 'the key is there twice; each key may be there only once',
  },
  sameKey: {
    nb: (key: string, earlier: string) => `«${key}» og «${earlier}» er samme nøkkel; den kan bare stå én gang`,
    nn: (key: string, earlier: string) => `«${key}» og «${earlier}» er same nøkkelen; han kan berre stå éin gong`,
    en: (key: string, earlier: string) => `“${key}” and “${earlier}” are the same key; it may be there only once`,
  },
  unreadable: { nb: 'kan ikke leses som YAML', nn: 'kan ikkje lesast som YAML', en: 'cannot be read as YAML' },
  longKey: {
    nb: 'nøkkelen er altfor lang; mangler et anførselstegn?',
    nn: 'nøkkelen er altfor lang; manglar det eit hermeteikn?',
    en: 'the key is far too long; is a quotation mark missing?',
  },
  missingSign: {
    nb: 'et tegn mangler: anførselstegn, komma, parentes, eller kolon med mellomrom etter nøkkelen',
    nn: 'eit teikn manglar: hermeteikn, komma, parentes, eller kolon med mellomrom etter nøkkelen',
    en: 'a sign is missing: a quotation mark, comma or bracket, or a colon and a space after the key',
  },
  keyOverLines: {
    nb: 'en nøkkel kan ikke gå over flere linjer; mangler kolon eller mellomrom etter kolon?',
    nn: 'ein nøkkel kan ikkje gå over fleire linjer; manglar kolon eller mellomrom etter kolon?',
    en: 'a key cannot run over several lines; is a colon missing, or the space after it?',
  },
  severalDocuments: {
    nb: 'filen holder flere dokumenter; skriv ett i hver fil',
    nn: 'fila inneheld fleire dokument; skriv eitt i kvar fil',
    en: 'the file holds several documents; write one in each file',
  },
  plainKey: {
    nb: 'en nøkkel må være et enkelt ord',
    nn: 'ein nøkkel må vere eit enkelt ord',
    en: 'a key must be a single word',
  },
  tooMuch: {
    nb: 'for mange nivåer eller gjentakelser',
    nn: 'for mange nivå eller gjentakingar',
    en: 'too many levels or repetitions',
  },
  tooDeep: {
    nb: 'for mange nivåer inni hverandre',
    nn: 'for mange nivå inni kvarandre',
    en: 'too many levels inside one another',
  },
  tab: {
    nb: 'tabulator brukt som innrykk; bruk mellomrom',
    nn: 'tabulator brukt som innrykk; bruk mellomrom',
    en: 'a tab is used to indent; use spaces',
  },
  unexpectedSign: {
    nb: 'uventet tegn; mangler kolon med mellomrom etter nøkkelen, eller anførselstegn?',
    nn: 'uventa teikn; manglar kolon med mellomrom etter nøkkelen, eller hermeteikn?',
    en: 'unexpected sign; is a colon and a space missing after the key, or a quotation mark?',
  },
  quoteText: {
    nb: 'sett anførselstegn rundt teksten',
    nn: 'set hermeteikn rundt teksten',
    en: 'put quotation marks around the text',
  },
});

/** What keeps a file from being read at all. */
export const filePhrases = catalogue({
  empty: { nb: 'filen er tom', nn: 'fila er tom', en: 'the file is empty' },
  tooLarge: {
    nb: (megabytes: number) => `filen er større enn ${megabytes} MB; slike filer er på noen få kB`,
    nn: (megabytes: number) => `fila er større enn ${megabytes} MB; slike filer er på nokre få kB`,
    en: (megabytes: number) => `the file is larger than ${megabytes} MB; such files are a few kB`,
  },
  folder: { nb: 'er en mappe, ikke en fil', nn: 'er ei mappe, ikkje ei fil', en: 'is a folder, not a file' },
  notUtf8: { nb: 'filen er ikke lagret som UTF-8', nn: 'fila er ikkje lagra som UTF-8', en: 'the file is not saved as UTF-8' },
  missing: { nb: 'filen finnes ikke', nn: 'fila finst ikkje', en: 'there is no such file' },
  unreadable: { nb: 'filen kan ikke leses', nn: 'fila kan ikkje lesast', en: 'the file cannot be read' },
  changed: {
    nb: (path: string) => `${path} er endret av noen andre siden den ble lest`,
    nn: (path: string) => `${path} er endra av nokon andre sidan ho vart lesen`,
    en: (path: string) => `${path} has been changed by somebody else since it was read`,
  },
  emptyFolder: {
    nb: 'mappen har ingen YAML- eller JSON-filer',
    nn: 'mappa har ingen YAML- eller JSON-filer',
    en: 'the folder has no YAML or JSON files',
  },
  noMatch: { nb: 'mønsteret passer ikke på noen fil', nn: 'mønsteret passar ikkje på noka fil', en: 'the pattern matches no file' },
  noProjects: { nb: 'mappen har ingen prosjektfiler', nn: 'mappa har ingen prosjektfiler', en: 'the folder has no project files' },
  projectKey: {
    nb: 'en prosjektfil har nøkkelen «prosjekt»',
    nn: 'ei prosjektfil har nøkkelen «prosjekt»',
    en: 'a project file has the key “prosjekt”',
  },
  noCases: { nb: 'fant ingen tilfeller her', nn: 'fann ingen tilfelle her', en: 'found no cases here' },
  noPack: { nb: 'fant ingen regelpakke her', nn: 'fann ingen regelpakke her', en: 'found no rule pack here' },
  moreFaults: {
    nb: (count: number) => `… og ${count} feil til`,
    nn: (count: number) => `… og ${count} feil til`,
    en: (count: number) => `… and ${count} more ${count === 1 ? 'fault' : 'faults'}`,
  },
});
