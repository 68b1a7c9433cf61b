import type { Bound, Standing } from '../compare/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { becamePhrases, diffLawsPhrases } from '../text/phrases/diff-laws.js';
import { outcomeWords } from '../text/phrases/rule-words.js';
import { stretchWords } from '../text/quantities.js';
import { safeLine } from '../text/safe.js';
import { either, formatLimit } from './words.js';

/** Two laws in words, without any project. */
export type LawWords = {
  /** A text with the amounts of the law that it comes from. */
  readonly text: (text: Text, from: 'before' | 'after') => string;
  readonly conclusion: (id: string) => string;
  readonly route: (id: string) => string;
  /** What a conclusion comes to. */
  readonly concluded: (id: string, standing: Standing) => string;
  readonly mainWay: (standing: Standing) => string;
};

export function lawWords(before: PackAtDate, after: PackAtDate, language: Language): LawWords {
  const laws = { before, after };
  const text = (source: Text, from: 'before' | 'after'): string =>
    safeLine(
      inLanguage(source, language).replace(/\{([^}]*)\}/g, (_, name: string) => {
        const limit = laws[from].amounts.get(name);
        return limit ? formatLimit(limit, language) : name;
      }),
    );
  const inEither = <T>(find: (law: PackAtDate) => T | undefined): T | undefined => find(after) ?? find(before);
  const route = (id: string): string => {
    const found = inEither((law) => law.routes.find((one) => one.id === id));
    return safeLine(found ? inLanguage(found.name, language) : id);
  };
  const value = (id: string, wanted: string): string => {
    const found = inEither((law) => law.assessments.get(id)?.values.find((one) => one.value === wanted));
    return safeLine(found ? inLanguage(found.text, language) : wanted);
  };
  return {
    text,
    conclusion: (id) => safeLine(inLanguage(inEither((law) => law.assessments.get(id)?.name) ?? { nb: id }, language)),
    route,
    concluded: (id, standing) => standingWords(standing, (one) => value(id, one), language),
    mainWay: (standing) => standingWords(standing, route, language),
  };
}

function standingWords({ outcome, possible }: Standing, name: (value: string) => string, language: Language): string {
  const say = outcomeWords[language];
  if (outcome === 'no-rule') return say.noRule;
  if (outcome === 'conflict') return say.conflict;
  const named = either(possible.map(name), common[language].or);
  return outcome === 'unsettled-law' ? say.openLaw(named) : named;
}

/** What has become of a finding, a route or a point on the checklist: «gjelder ikke lenger». */
export function becameWords(before: Standing, after: Standing, language: Language): string {
  const is = ({ outcome, possible }: Standing): string => (outcome === 'settled' ? (possible[0] ?? '') : 'usikkert');
  const key = became[`${is(before)} ${is(after)}`];
  return key ? becamePhrases[language][key] : '';
}

const became: Readonly<Record<string, keyof typeof becamePhrases.nb>> = {
  'ja nei': 'yesNo',
  'nei ja': 'noYes',
  'ja usikkert': 'yesOpen',
  'nei usikkert': 'noOpen',
  'usikkert ja': 'openYes',
  'usikkert nei': 'openNo',
};

/** «reservere-for: ingen eller ideelle», «anskaffelsesverdi: minst 100 000 kr og under 500 000 kr» */
export function boundWords(bound: Bound, language: Language): string {
  const { or } = common[language];
  if (bound.kind === 'amount')
    return `${bound.id}: ${either(
      bound.stretches.map((stretch) => stretchWords(stretch, bound.unit, language)),
      or,
    )}`;
  const { id, answers, others } = bound;
  const [other] = others;
  const butOne = other !== undefined && others.length === 1 && answers.length > 2;
  return `${id}: ${butOne ? diffLawsPhrases[language].anythingBut(other) : either(answers, or)}`;
}
