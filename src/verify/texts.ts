import { manifestName, sourcesName } from '../pack/build.js';
import type { Pack, Term } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import { type Language, languages, type Text } from '../text/localised.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';

/** A text of the pack with the entry that it stands in. */
type Found = { readonly text: Text; readonly id: string; readonly file: string; readonly line: number };

const others = languages.filter((language) => language !== 'nb');

/** Every text is there in every language. One fault for each file and language, so that the list can be read. */
export function translated(pack: Pack): Fault[] {
  const missing = new Map<string, { readonly language: Language; readonly first: Found; readonly count: number }>();
  for (const found of textsOf(pack))
    for (const language of others)
      if (found.text[language] === undefined) {
        const key = `${found.file} ${language}`;
        const { first, count } = missing.get(key) ?? { first: found, count: 0 };
        missing.set(key, { language, first, count: count + 1 });
      }
  return [...missing.values()].map(({ language, first, count }) =>
    fault(
      'språk',
      first,
      inEvery(faultPhrases, (say) => say.untranslated(count, language, first.id)),
    ),
  );
}

/** Where a text uses a pinned legal term, each translation uses a word that is pinned for it. The titles of sources stand as they are. */
export function termsKept(pack: Pack): Fault[] {
  const terms = pack.terms.map((term) => ({ term, is: matcher(term.nb), in: new Map(others.map((one) => [one, matcher(term[one])])) }));
  return entryTexts(pack).flatMap((found) =>
    terms.flatMap(({ term, is, in: pinned }) => {
      if (!is.test(withoutNames(found.text.nb))) return [];
      return others.flatMap((language) => {
        const text = found.text[language];
        if (text === undefined || pinned.get(language)?.test(text)) return [];
        return [fault('begrep', found, notKept(found, term, language))];
      });
    }),
  );
}

const notKept = ({ id, text }: Found, term: Term, language: Language): Text =>
  inEvery(faultPhrases, (say) => say.termNotKept(id, term.nb[0] ?? '', term[language], language, beginning(text[language] ?? '')));

const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What stands in braces is the name of an amount. */
const withoutNames = (text: string): string => text.replaceAll(/\{[^}]*\}/g, '');

/** A word counts at the beginning of a word, whatever its ending and whether or not it is written large. */
const matcher = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${words.map(escaped).join('|')})`, 'iu');
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const fault = (check: string, { id, file, line }: Found, message: Text): Fault => ({
  check,
  severity: 'feil',
  id,
  file,
  line,
  date: null,
  witness: null,
  message,
});

/** Every text that can be shown, wherever it stands in the pack. */
const textsOf = (pack: Pack): Found[] => [
  ...pack.sources.flatMap((source) => textsIn(source, { id: source.key, file: sourcesName, line: 1 })),
  ...entryTexts(pack),
  ...pack.layers.flatMap(({ name, folder }) => textsIn({ name }, { id: manifestName, file: `${folder}/${manifestName}`, line: 1 })),
];

const entryTexts = (pack: Pack): Found[] =>
  [
    pack.parameters,
    pack.questions,
    pack.assessments,
    pack.factors,
    pack.routes,
    pack.checks,
    pack.checklist,
    pack.schemeQuestions,
    pack.schemes,
    pack.layers.flatMap(({ rewordings }) => rewordings),
  ].flatMap((part) => textsIn(part, { id: '', file: '', line: 1 }));

function textsIn(value: unknown, within: Omit<Found, 'text'>): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value && typeof value.nb === 'string') return [{ ...within, text: value as Text }];
  const at = {
    id: 'id' in value && typeof value.id === 'string' ? value.id : within.id,
    file: 'file' in value && typeof value.file === 'string' ? value.file : within.file,
    line: 'line' in value && typeof value.line === 'number' ? value.line : within.line,
  };
  return Object.values(value).flatMap((part) => textsIn(part, at));
}
