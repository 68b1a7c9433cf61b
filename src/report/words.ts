import type { Evaluation, FactShown, RouteResult } from '../engine/result.js';
import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Comparison, DatedValue, Series } from '../pack/model.js';
import { citedWords } from '../pack/sources.js';
import type { Project } from '../project/model.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { formatNumber, formatOre } from '../text/money.js';
import { common, quantities } from '../text/phrases/common.js';
import { exceptionPhrases } from '../text/phrases/findings.js';
import { formatInterval } from '../text/quantities.js';

/** «a, b eller c» */
export function either(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export function formatLimit(value: DatedValue & { readonly series: Series }, language: Language): string {
  const { unit } = value.series;
  const number = formatNumber(value.value);
  if (unit.kind === 'money')
    return unit.currency === 'NOK' ? formatOre(value.value) : quantities[language].euro(formatNumber(value.value / 100n));
  return quantities[language][unit.of](number);
}

/** What an amount counts. */
export function unitOf(law: PackAtDate, amount: string): 'money' | 'months' {
  const unit = derivedAmounts[amount];
  return unit?.kind === 'count' || law.questions.get(amount)?.type === 'måneder' ? 'months' : 'money';
}

export type Wording = {
  readonly language: Language;
  /** A text of the pack in the chosen language, with dated amounts filled in. */
  readonly text: (text: Text) => string;
  /** The name of a value of a conclusion or an answer. */
  readonly value: (id: string, value: string) => string;
  /** The short name of a conclusion, question or derived amount. */
  readonly name: (id: string) => string;
  /** «leveringsplikt: ja (linje 22)» */
  readonly fact: (fact: FactShown) => string;
  /** The same of a fact that speaks against: «verdien er 9 600 000 kr, ikke under 500 000 kr». */
  readonly against: (fact: FactShown) => string;
  /** The citations on one line, each with what a later source has done to it. */
  readonly cited: (citations: readonly string[]) => string;
};

/** «Type of agreement» within a sentence; «EEA …» as it is. */
const uncapital = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`);

const comparisons = { minst: 'atLeast', under: 'under', over: 'over', høyst: 'atMost' } as const satisfies Record<Comparison, string>;

/** The main ways that are left: the one it is, or those it can be. */
function ways(evaluation: Evaluation): readonly RouteResult[] {
  const main = evaluation.routes.filter((route) => route.role === 'hovedvei' && route.status !== 'excluded');
  const chosen = main.filter((route) => route.status !== 'undetermined');
  return chosen.length > 0 ? chosen : main;
}

/** Puts the parts of an evaluation into words, under the law of its date. */
export function wording(law: PackAtDate, project: Project, evaluation: Evaluation, language: Language): Wording {
  const { total, own } = evaluation.value;
  const fill = (words: string): string =>
    words.replace(/\{([^}]*)\}/g, (_, name: string) => {
      if (name === 'anskaffelsesverdi') return formatInterval(total, language);
      if (name === 'delkontraktverdi') return formatInterval(own, language);
      if (name === 'valgt-vei') return project.chosenRoute?.value ?? '';
      if (name === 'veien-etter-svarene')
        return ways(evaluation)
          .map((route) => inLanguage(route.name, language))
          .join(' / ');
      const limit = law.amounts.get(name);
      return limit ? formatLimit(limit, language) : `{${name}}`;
    });
  const text = (source: Text): string => fill(inLanguage(source, language));
  const name = (id: string): string => {
    const assessment = law.assessments.get(id);
    return assessment ? uncapital(text(assessment.name)) : id;
  };
  const value = (id: string, found: string): string => {
    const options = law.assessments.get(id)?.values ?? law.questions.get(id)?.options ?? [];
    const option = options.find((candidate) => candidate.value === found);
    return law.assessments.has(id) && option ? text(option.text) : found;
  };
  const line = ({ at }: FactShown): string => (at ? ` (${common[language].inLine(at.line)})` : '');
  /** «under 500 000 kr» */
  const limited = ({ parameter, comparison }: NonNullable<FactShown['limit']>): string => {
    const limit = law.amounts.get(parameter);
    const words = limit ? formatLimit(limit, language) : '';
    return quantities[language][comparisons[comparison as Comparison]](words);
  };
  const told = ({ id, amount }: FactShown): string | null => (id === 'avtalelengde' || !amount ? null : formatInterval(amount, language));
  const fact = (shown: FactShown): string => {
    const amount = told(shown);
    if (shown.limit) return `${name(shown.id)}${amount ? ` (${amount})` : ''} ${limited(shown.limit)}${line(shown)}`;
    const found = shown.value?.split(' eller ').map((one) => value(shown.id, one));
    return `${name(shown.id)}: ${found ? either(found, common[language].or) : common[language].unknown}${line(shown)}`;
  };
  const against = (shown: FactShown): string => {
    if (!shown.limit || !shown.amount) return fact(shown);
    const amount = told(shown);
    const limit = limited(shown.limit);
    const say = quantities[language];
    return `${name(shown.id)} ${amount ? say.isNot(amount, limit) : say.not(limit)}${line(shown)}`;
  };
  const cited = (citations: readonly string[]): string => citedWords(law.pack, citations, language).join(' · ');
  /** A citation is the same in every language, save the one that is no provision but a part of the project file. */
  const spoken = (citation: string): string =>
    citation === exceptionPhrases.nb.inProjectFile ? exceptionPhrases[language].inProjectFile : citation;
  return { language, text, value, name, fact, against, cited: (citations) => cited(citations.map(spoken)) };
}
