import type { Language } from '../../src/text/localised.js';

const words = (list: string): string[] => list.split(' ');

/** Words that are common in bokmål and do not exist in the other language. */
const onlyInBokmål: Readonly<Record<Exclude<Language, 'nb'>, readonly string[]>> = {
  nn: words(
    'ikke hva hvem hvis hvor hver hvert hvilke hvilken fra noe noen bare være gjelder uten sier mulig mulige disse dem endres endringer mangler svarene reglene loven veien veier vei spørsmålene mulighet jeg hvorfor måneder oppføringer anskaffelse anskaffelsen tilskudd statsstøtten tekster hjemler advarsel advarsler kommunens funnet skiller bæres oppdaget utelukket endret',
  ),
  en: words(
    'og ikke ikkje er av hvis som til fra frå på med eller det den dette et ein ei en i alle bare berre kan skal må ingen hver kvar svaret svarene reglene reglane regelen loven lova spørsmål beløp måneder gjelder gjeld hjemmel heimel',
  ),
};

/** The words of a text that belong to another language than the one it is said to be in. Names in code, such as `minst-én` and what stands in brackets, are none. */
export function foreignWords(text: string, language: Language): string[] {
  if (language === 'nb') return [];
  const known = new Set(onlyInBokmål[language]);
  return (
    text
      .toLowerCase()
      .replace(/\[[^\]]*\]/g, '')
      .match(/(?<![\p{L}\p{N}.-])\p{L}+(?![\p{L}\p{N}-]|\.\p{L})/gu) ?? []
  ).filter((word) => known.has(word));
}

/** The same value, such as a rule pack, with every text that it carries taken out of it, and what it cites. */
export function withoutTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('nb' in value && typeof value.nb === 'string') return { nb: 'X', nn: 'X', en: 'X' } as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'citations' ? ['LOV'] : withoutTexts(part)])) as T;
}
