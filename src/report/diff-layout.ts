import type { Language } from '../text/localised.js';
import { diffPhrases } from '../text/phrases/diff.js';
import type { Style } from '../text/style.js';
import { tied, untied } from '../text/wrap.js';
import { hang } from './layout.js';

export type DiffLayout = { readonly style: Style; readonly width: number; readonly full: boolean };

/** How much of a long list is told unless all of it is asked for. */
export const most = { blocks: 6, names: 6 } as const;

/** The first blocks of a list, and how many there are besides, as `more` says it. */
export function some(blocks: readonly (readonly string[])[], full: boolean, more: (rest: number) => string): string[] {
  const shown = full || blocks.length <= most.blocks + 1 ? blocks : blocks.slice(0, most.blocks);
  return [...shown.flat(), ...(shown.length < blocks.length ? [`  ${more(blocks.length - shown.length)}`] : [])];
}

/** Changes that are bound by little come first: they concern the most projects. */
export const widestFirst = <T extends { readonly region: readonly unknown[] }>(shifts: readonly T[]): T[] =>
  [...shifts].sort((a, b) => a.region.length - b.region.length);

/** «a, b og 3 til» */
export function capped(words: readonly string[], full: boolean, language: Language): string {
  const shown = full || words.length <= most.names + 1 ? words : words.slice(0, most.names);
  return shown.length === words.length ? words.join(', ') : diffPhrases[language].capped(shown.join(', '), words.length - shown.length);
}

/** A wrapped text in which no amount is broken over two lines. */
export const hangWhole = (first: string, text: string, width: number, dress?: (text: string) => string): string[] =>
  hang(first, tied(text), width, dress).map(untied);
