import type { YAMLError } from 'yaml';
import { type Message, telling } from '../text/catalogue.js';
import { yamlPhrases } from '../text/phrases/yaml.js';

export const tellYaml = telling(yamlPhrases);

type Phrase = Exclude<keyof (typeof yamlPhrases)['nb'], 'sameKey'>;

/** What the YAML reader complains of, by its code. */
const phrases: Readonly<Record<YAMLError['code'], Phrase>> = {
  ALIAS_PROPS: 'noAlias',
  BAD_ALIAS: 'noAlias',
  BAD_COLLECTION_TYPE: 'noTag',
  BAD_DIRECTIVE: 'lineStart',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'noAnchorOrTag',
  BAD_SCALAR_START: 'valueStart',
  BLOCK_AS_IMPLICIT_KEY: 'colonInside',
  BLOCK_IN_FLOW: 'colonInside',
  DUPLICATE_KEY: 'doubleKey',
  IMPOSSIBLE: 'unreadable',
  KEY_OVER_1024_CHARS: 'longKey',
  MISSING_CHAR: 'missingSign',
  MULTILINE_IMPLICIT_KEY: 'keyOverLines',
  MULTIPLE_ANCHORS: 'noAnchor',
  MULTIPLE_DOCS: 'severalDocuments',
  MULTIPLE_TAGS: 'noTag',
  NON_STRING_KEY: 'plainKey',
  RESOURCE_EXHAUSTION: 'tooMuch',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'noTag',
  UNEXPECTED_TOKEN: 'unexpectedSign',
};

/** A later version of the reader may know of more than these. */
export const yamlMessage = (code: YAMLError['code']): Message => tellYaml((say) => say[phrases[code] ?? 'unreadable']);

/** What to do about it. */
export const yamlHint = (code: YAMLError['code']): Message | undefined =>
  phrases[code] === 'colonInside' ? tellYaml((say) => say.quoteText) : undefined;
