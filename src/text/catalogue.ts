import type { Language } from './localised.js';

/** What the program itself says: words, or a function that sets what was found into words. */
export type Phrase = string | ((...found: never[]) => string);

/** The phrases of one subject, in each language. */
export type Catalogue<P> = Readonly<Record<Language, Readonly<P>>>;

/** Phrases with the three languages beside each other, so that none can be forgotten; taken out by language. */
export function catalogue<P extends Record<string, Phrase>>(
  entries: { readonly [K in keyof P]: Readonly<Record<Language, P[K]>> },
): Catalogue<P> {
  const spoken = (language: Language): P =>
    Object.fromEntries(
      Object.entries(entries).map(([key, phrase]: [string, Readonly<Record<Language, Phrase>>]) => [key, phrase[language]]),
    ) as P;
  return { nb: spoken('nb'), nn: spoken('nn'), en: spoken('en') };
}

/** What is told in every language. */
export type Message = Readonly<Record<Language, string>>;

/** Puts something found into the words of one language. */
export type Say<P> = (phrases: Readonly<P>, language: Language) => string;

/** A message in every language, for what goes wrong before it is known which one the reader wants. */
export function inEvery<P>(words: Catalogue<P>, say: Say<P>): Message {
  return { nb: say(words.nb, 'nb'), nn: say(words.nn, 'nn'), en: say(words.en, 'en') };
}

/** The same from the phrases of one subject, for a file that tells of many things in them. */
export const telling =
  <P>(words: Catalogue<P>) =>
  (say: Say<P>): Message =>
    inEvery(words, say);
