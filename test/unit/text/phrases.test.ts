import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Catalogue, Phrase } from '../../../src/text/catalogue.js';
import { type Language, languages } from '../../../src/text/localised.js';

/** Every phrase of the program by file, catalogue and key; of a phrase that is a function, the words that it sets around what it is given. */
const folder = 'src/text/phrases';
const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(`../../../src/text/phrases/${file}.ts`)) as Readonly<Record<string, unknown>>] as const),
);
type Words = Readonly<Record<Language, string>>;
const phrases = modules.flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isCatalogue(value)
      ? Object.keys(value.nb).map((key) => {
          const of = (language: Language) => wordsOf(value[language][key]);
          return [`${file} ${name}.${key}`, { nb: of('nb'), nn: of('nn'), en: of('en') } satisfies Words] as const;
        })
      : [],
  ),
);

function isCatalogue(value: unknown): value is Catalogue<Record<string, Phrase>> {
  return typeof value === 'object' && value !== null && languages.every((language) => language in value);
}

/** Of a function the texts in its code, with an ellipsis for everything that it is given. */
function wordsOf(phrase: Phrase | undefined): string {
  if (typeof phrase !== 'function') return phrase ?? '';
  const told = [...String(phrase).matchAll(/`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  return told.map(([, template, single, double]) => (template ?? single ?? double ?? '').replace(/\$\{[^{}]*\}/g, '…')).join(' | ');
}

/** The word by itself: not as a part of an id or a longer word. */
const words = (...list: string[]) => new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`, 'iu');
const norwegian = words(
  'og', 'ikke', 'ikkje', 'er', 'av', 'hvis', 'viss', 'som', 'eller', 'fra', 'frå', 'med', 'det', 'den', 'de(?! minimis)', 'dei', 'et', 'eit', 'ei',
  'kan', 'må', 'på', 'har', 'hva', 'kva', 'ingen', 'noe', 'noko', 'bare', 'berre', 'mellom', 'uten', 'utan', 'linje', 'svaret', 'regelen',
); // biome-ignore format: a word list
const bokmål = words(
  'ikke', 'hvis', 'fra', 'noe', 'noen', 'bare', 'hva', 'hvem', 'hvor', 'hvordan', 'hvorfor', 'hvilken', 'hvilke', 'hver', 'et', 'være', 'vet',
  'sier', 'gjelder', 'mangler', 'trenger', 'veien', 'vei', 'jeg', 'dere', 'mer', 'flere', 'hele', 'egen', 'eget', 'kjent som', 'avgjør',
  'tilskudd', 'tilskuddet', 'anskaffelse', 'anskaffelsen', 'oppdragsgiver', 'forskjell', 'loven', 'måneder', 'endringer', 'spørsmålene',
  'skriver', 'finnes', 'begynner', 'senere', 'tidligere', 'utenfor', 'innenfor', 'uten', 'mens', 'sammen', 'siden', 'mye', 'selv', 'deres',
); // biome-ignore format: a word list

const terms = (parse(readFileSync('rules/begreper.yaml', 'utf8')) as { begreper: Record<Language, string[]>[] }).begreper;
const starts = (list: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, 'iu');

/** Where the words of a term are no term: an answer without effect is no contract. */
const plain = ['help-commands rulesHelp.verify: uten virkning'];

/** What the program says may name keys, answers and commands; they are the same in every language. */
const names =
  /(?:fra, til, ledd|\S+=\S+|“[^”]*”|«[^»]*»|\{[^}]*\}|veivalg \S+|\b(?:begrunnelse|beløp|fullstendig|kurs|kurskilde|navn|svar): \S+)/g;

describe('what the program says', () => {
  it('is there to be looked at', () => {
    expect(phrases.length).toBeGreaterThan(100);
  });

  it('is no Norwegian in English', () => {
    expect(phrases.filter(([, { en }]) => norwegian.test(en.replace(names, '')))).toEqual([]);
  });

  it('is no bokmål in nynorsk', () => {
    expect(phrases.filter(([, { nn }]) => bokmål.test(nn.replace(names, '')))).toEqual([]);
  });

  it('is quoted as each language does', () => {
    expect(phrases.filter(([, { nb, nn, en }]) => /[“”‘]/.test(nb + nn) || /[«»]/.test(en))).toEqual([]);
  });

  it('keeps to the pinned legal terms', () => {
    const broken = phrases.flatMap(([key, said]) =>
      terms.flatMap((term) => {
        if (!starts(term.nb).test(said.nb.replace(names, '')) || plain.includes(`${key}: ${term.nb[0]}`)) return [];
        return (['nn', 'en'] as const).filter((one) => !starts(term[one]).test(said[one])).map((one) => [key, term.nb[0], one, said[one]]);
      }),
    );
    expect(broken).toEqual([]);
  });
});
