/** The three languages of the tool. Bokmål is always there; the others fall back to it. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in one to three languages, as the rule pack carries it. */
export type Text = { readonly nb: string; readonly nn?: string | undefined; readonly en?: string | undefined };

/** The text in the wanted language, or in bokmål when that translation is missing. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.nb;
}
