import type { YAMLError } from 'yaml';

/** What the YAML reader complains of, in Norwegian. */
export const yamlMessages: Readonly<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'alias (*navn) er ikke tillatt; skriv verdien ut',
  BAD_ALIAS: 'alias (*navn) er ikke tillatt; skriv verdien ut',
  BAD_COLLECTION_TYPE: 'en merkelapp (!navn) er ikke tillatt',
  BAD_DIRECTIVE: 'linjen begynner med et tegn som ikke kan stå først; en slik tekst trenger anførselstegn',
  BAD_DQ_ESCAPE: 'ugyldig tegn etter \\ i en tekst; bruk enkle anførselstegn eller skriv \\\\',
  BAD_INDENT: 'feil innrykk, eller en klamme, parentes eller et anførselstegn som ikke er lukket',
  BAD_PROP_ORDER: 'anker (&navn) og merkelapp (!navn) er ikke tillatt',
  BAD_SCALAR_START: 'verdien begynner med et tegn som ikke kan stå først; en slik tekst trenger anførselstegn',
  BLOCK_AS_IMPLICIT_KEY: 'et kolon inne i en tekst deler den; en tekst med kolon trenger anførselstegn',
  BLOCK_IN_FLOW: 'et kolon inne i en tekst deler den; en tekst med kolon trenger anførselstegn',
  DUPLICATE_KEY: 'nøkkelen står to ganger; hver nøkkel kan bare stå én gang',
  IMPOSSIBLE: 'kan ikke leses som YAML',
  KEY_OVER_1024_CHARS: 'nøkkelen er altfor lang; mangler et anførselstegn?',
  MISSING_CHAR: 'et tegn mangler: anførselstegn, komma, parentes, eller kolon med mellomrom etter nøkkelen',
  MULTILINE_IMPLICIT_KEY: 'en nøkkel kan ikke gå over flere linjer; mangler kolon eller mellomrom etter kolon?',
  MULTIPLE_ANCHORS: 'anker (&navn) er ikke tillatt',
  MULTIPLE_DOCS: 'filen holder flere dokumenter; skriv ett i hver fil',
  MULTIPLE_TAGS: 'en merkelapp (!navn) er ikke tillatt',
  NON_STRING_KEY: 'en nøkkel må være et enkelt ord',
  RESOURCE_EXHAUSTION: 'for mange nivåer eller gjentakelser',
  TAB_AS_INDENT: 'tabulator brukt som innrykk; bruk mellomrom',
  TAG_RESOLVE_FAILED: 'en merkelapp (!navn) er ikke tillatt',
  UNEXPECTED_TOKEN: 'uventet tegn; mangler kolon med mellomrom etter nøkkelen, eller anførselstegn?',
};

/** What to do about it. */
export const yamlHints: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_IN_FLOW: 'sett anførselstegn rundt teksten',
  BLOCK_AS_IMPLICIT_KEY: 'sett anførselstegn rundt teksten',
};
