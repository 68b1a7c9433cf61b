import type { DateOutsideError } from '../pack/at-date.js';
import { type Catalogue, inEvery, type Say } from '../text/catalogue.js';
import { type Language, languages } from '../text/localised.js';
import { usagePhrases } from '../text/phrases/usage.js';
import { UsageError } from './io.js';

/** A fault of the command line, in the words of the catalogue. */
export const usageFault = (say: Say<PhrasesOf<typeof usagePhrases>>): UsageError => new UsageError(inEvery(usagePhrases, say));

/** A day that an option gave and the rules do not cover. */
export const outsideFault = (flag: string, { told }: DateOutsideError): UsageError =>
  usageFault((say, language) => say.ofFlag(flag, told[language]));

type PhrasesOf<C> = C extends Catalogue<infer P> ? P : never;

/** The language that an option or the environment names. @throws UsageError when there is no such language here. */
export function languageNamed(named: string, from: '--lang' | 'VEIVALG_LANG'): Language {
  const known = languages.find((language) => language === named);
  if (known) return known;
  // Which language the reader wants is not known, so it is told in the one that is always there.
  const { nb } = inEvery(usagePhrases, (say) => say.noSuchLanguage(from, named, languages));
  throw new UsageError({ nb, nn: nb, en: nb });
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The language that was asked for, by --lang anywhere on the line or else by the environment; null when neither says.
 * Read before anything else: also help and what is wrong with the line itself are told in it.
 * @throws UsageError when there is no such language here.
 */
export function languageAsked(args: readonly string[], env: Env): Language | null {
  const told = optionIn(args, '--lang');
  if (told !== undefined) return languageNamed(told, '--lang');
  return env.VEIVALG_LANG ? languageNamed(env.VEIVALG_LANG, 'VEIVALG_LANG') : null;
}

/** The value of an option, the last where it is given more than once; what follows `--` is no option. */
function optionIn(args: readonly string[], flag: string): string | undefined {
  const end = args.indexOf('--');
  const line = end === -1 ? args : args.slice(0, end);
  return line
    .flatMap((word, index) => (word === flag ? [line[index + 1]] : word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : []))
    .at(-1);
}
