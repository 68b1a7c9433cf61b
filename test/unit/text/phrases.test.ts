import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Language, languages } from '../../../src/text/localised.js';
import { foreignWords } from '../../support/languages.js';

type Said = { readonly name: string; readonly language: Language; readonly text: string };

/** Whatever a phrase is given, it is given this: it can stand where a word, a list of words or a number is asked for. */
const found = ['X'];

async function everythingSaid(): Promise<Said[]> {
  const folder = resolve('src/text/phrases');
  const files = readdirSync(folder);
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(folder, file)) as Promise<object>));
  return modules.flatMap((module, at) =>
    Object.entries(module).flatMap(([exported, catalogue]) =>
      languages.flatMap((language) =>
        Object.entries((catalogue as Readonly<Record<Language, object>>)[language] ?? {}).map(([key, phrase]): Said => {
          const text: unknown = typeof phrase === 'function' ? phrase(...Array.from({ length: phrase.length }, () => found)) : phrase;
          return { name: `${files[at]}: ${exported}.${key}`, language, text: String(text) };
        }),
      ),
    ),
  );
}

it('no phrase of the program stands in the words of another language', async () => {
  const said = await everythingSaid();
  expect(new Set(said.map(({ language }) => language)).size).toBe(3);
  expect(said.flatMap(({ name, language, text }) => foreignWords(text, language).map((word) => `${name} (${language}): ${word}`))).toEqual(
    [],
  );
});

it('and a word of another language would be seen', () => {
  expect(foreignWords('the rules og the law', 'en')).toEqual(['og']);
  expect(foreignWords('Ikke alle reglane', 'nn')).toEqual(['ikke']);
  expect(foreignWords('ikkje alle reglane og svara', 'nn')).toEqual([]);
  expect(foreignWords('Reglene gjelder ikke', 'nb')).toEqual([]);
});
