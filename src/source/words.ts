import { inEvery, type Message, telling } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { formPhrases } from '../text/phrases/form.js';
import { isMapping } from './document.js';

/** Tells of the form of a file. */
export const tellForm = telling(formPhrases);

/** A hint at the name that was likely meant. */
export const didYouMean = (near: string): Message => inEvery(common, (say) => say.didYouMean(near));

/** The values that there are to choose between. */
export const chooseBetween = (values: readonly string[]): Message => tellForm((say) => say.chooseBetween(values));

/** The name that was likely meant, or else the keys that there are. */
export const nearOrKeys = (near: string | undefined, keys: readonly string[]): Message =>
  near ? didYouMean(near) : tellForm((say) => say.knownKeys(keys));

/** A found value as it is shown in a message: short, and told apart from the words around it. */
export function show(value: unknown, language: Language): string {
  const say = formPhrases[language];
  if (value === null || value === undefined) return say.nothing;
  if (isMapping(value)) return say.block;
  if (Array.isArray(value)) return say.list;
  return say.quoted(String(value).slice(0, 60));
}

/** Whether something that a schema carries along is a message in every language. */
export const isMessage = (value: unknown): value is Message =>
  isMapping(value) && typeof value.nb === 'string' && typeof value.nn === 'string' && typeof value.en === 'string';
