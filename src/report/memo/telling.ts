import type { FactShown, Reason } from '../../engine/result.js';
import { notApplicable } from '../../engine/situation.js';
import { sourceOf } from '../../pack/sources.js';
import { inLanguage, type Language, type Text } from '../../text/localised.js';
import { common } from '../../text/phrases/common.js';
import { memoPhrases } from '../../text/phrases/memo.js';
import { memoFactPhrases } from '../../text/phrases/memo-facts.js';
import { memoEndPhrases, memoOpenPhrases } from '../../text/phrases/memo-open.js';
import { memoReasonPhrases } from '../../text/phrases/memo-reasons.js';
import type { Assessed } from '../assessed.js';
import { answersHash } from '../json.js';
import { either, type Wording } from '../words.js';
import type { Item } from './model.js';

export type Tool = { readonly name: string; readonly version: string };

/** What the sections are told with. It remembers the amounts and sources that they mention, so that none is left unexplained. */
export type Telling = {
  readonly assessed: Assessed;
  readonly tool: Tool;
  readonly language: Language;
  readonly say: Say;
  readonly words: Wording;
  readonly anyOf: (words: readonly string[]) => string;
  /** Ids of dated amounts. */
  readonly amounts: ReadonlySet<string>;
  /** Keys of sources. */
  readonly sources: ReadonlySet<string>;
  readonly answersHash: string;
};

const sayIn = (language: Language) => ({
  ...memoPhrases[language],
  ...memoFactPhrases[language],
  ...memoReasonPhrases[language],
  ...memoOpenPhrases[language],
  ...memoEndPhrases[language],
});
type Say = ReturnType<typeof sayIn>;

export function telling(assessed: Assessed, tool: Tool): Telling {
  const { words, law, pack, project } = assessed;
  const { language } = words;
  const amounts = new Set<string>();
  const sources = new Set<string>();
  const seen = (fact: FactShown): FactShown => {
    if (fact.limit) amounts.add(fact.limit.parameter);
    return fact;
  };
  return {
    assessed,
    tool,
    language,
    say: sayIn(language),
    anyOf: (list) => either(list, common[language].or),
    amounts,
    sources,
    answersHash: answersHash(project),
    words: {
      ...words,
      text: (text: Text) => {
        for (const [, name = ''] of inLanguage(text, language).matchAll(/\{([^}]*)\}/g)) if (law.amounts.has(name)) amounts.add(name);
        return words.text(text);
      },
      fact: (fact) => words.fact(seen(fact)),
      against: (fact) => words.against(seen(fact)),
      cited: (citations) => {
        for (const citation of citations) {
          const source = sourceOf(pack, citation);
          if (source) for (const key of [source.key, source.narrowedBy, source.overturnedBy]) if (key !== undefined) sources.add(key);
        }
        return words.cited(citations);
      },
    },
  };
}

/** A reason with what it rests on and its provisions. */
export const reasonItem = (
  { say, words }: Telling,
  { text, facts, citations }: Pick<Reason, 'text' | 'facts' | 'citations'>,
  told = words.text(text),
): Item => ({
  text: told,
  below: [...(facts.length > 0 ? [say.restsOn(facts.map((fact) => words.fact(fact)).join(', '))] : []), say.cited(words.cited(citations))],
});

/** The facts that speak against something. A question that is not asked is nothing that a reader could look up. */
export const factsAgainst = ({ words }: Telling, facts: readonly FactShown[]): string =>
  facts
    .filter((fact) => (fact.value !== null && fact.value !== notApplicable) || fact.limit)
    .map((fact) => words.against(fact))
    .join(', ');

/** The line of the project file that something stands in. */
export const lineOf = ({ say }: Telling, at: { readonly line: number } | null): string => (at ? `${at.line}` : say.untold);
