import type { Evaluation, FactShown, RouteResult } from '../engine/result.js';
import type { PackAtDate } from '../pack/at-date.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Comparison, DatedValue, Series } from '../pack/model.js';
import { citedWords } from '../pack/sources.js';
import type { Project } from '../project/model.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { formatNumber, formatOre, type Interval } from '../text/money.js';

export const statusWords = { decided: 'avklart', conditional: 'betinget', undetermined: 'uavklart' } as const;

/** «a, b eller c» */
export function either(words: readonly string[], last = 'eller'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export function formatLimit(value: DatedValue & { readonly series: Series }): string {
  const { unit } = value.series;
  if (unit.kind === 'count') return `${formatNumber(value.value)} ${unit.of}`;
  return unit.currency === 'NOK' ? formatOre(value.value) : `${formatNumber(value.value / 100n)} euro`;
}

/** «2 400 000 kr», «minst 2 400 000 kr», «mellom … og …», «ukjent». */
export function formatInterval({ low, high }: Interval): string {
  if (high === null) return low === 0n ? 'ukjent' : `minst ${formatOre(low)}`;
  if (low === high) return formatOre(low);
  return low === 0n ? `høyst ${formatOre(high)}` : `mellom ${formatOre(low)} og ${formatOre(high)}`;
}

/** Both bounds of a stretch are counted, so an amount that ends in 99 øre lies under the next whole krone. */
export function stretchWords({ low, high }: Interval, unit: 'money' | 'months'): string {
  if (unit === 'months') {
    const from = low === 0n ? [] : [`minst ${formatNumber(low)}`];
    return `${[...from, ...(high === null ? [] : [`høyst ${formatNumber(high)}`])].join(' og ')} måneder`;
  }
  if (low === high) return `nøyaktig ${formatOre(low)}`;
  const from = low === 0n ? [] : [low % 100n === 1n ? `over ${formatOre(low - 1n)}` : `minst ${formatOre(low)}`];
  const to = high === null ? [] : [high % 100n === 99n ? `under ${formatOre(high + 1n)}` : `høyst ${formatOre(high)}`];
  return [...from, ...to].join(' og ');
}

/** What an amount counts. */
export function unitOf(law: PackAtDate, amount: string): 'money' | 'months' {
  const unit = derivedAmounts[amount];
  return unit?.kind === 'count' || law.questions.get(amount)?.type === 'måneder' ? 'months' : 'money';
}

export type Wording = {
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

const comparisonWords: Record<Comparison, string> = { minst: 'minst', under: 'under', over: 'over', høyst: 'høyst' };

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
      if (name === 'anskaffelsesverdi') return formatInterval(total);
      if (name === 'delkontraktverdi') return formatInterval(own);
      if (name === 'valgt-vei') return project.chosenRoute?.value ?? '';
      if (name === 'veien-etter-svarene')
        return ways(evaluation)
          .map((route) => inLanguage(route.name, language))
          .join(' / ');
      const limit = law.amounts.get(name);
      return limit ? formatLimit(limit) : `{${name}}`;
    });
  const text = (source: Text): string => fill(inLanguage(source, language));
  const name = (id: string): string => law.assessments.get(id)?.name.nb.toLowerCase() ?? id;
  const value = (id: string, found: string): string => {
    const options = law.assessments.get(id)?.values ?? law.questions.get(id)?.options ?? [];
    const option = options.find((candidate) => candidate.value === found);
    return law.assessments.has(id) && option ? text(option.text) : found;
  };
  const fact = (shown: FactShown): string => {
    const line = shown.at ? ` (linje ${shown.at.line})` : '';
    if (shown.limit) {
      const limit = law.amounts.get(shown.limit.parameter);
      const words = comparisonWords[shown.limit.comparison as Comparison] ?? shown.limit.comparison;
      const told = shown.id === 'avtalelengde' ? '' : shown.amount ? ` (${formatInterval(shown.amount)})` : '';
      return `${name(shown.id)}${told} ${words} ${limit ? formatLimit(limit) : ''}${line}`;
    }
    return `${name(shown.id)}: ${
      shown.value === null
        ? 'ukjent'
        : shown.value
            .split(' eller ')
            .map((one) => value(shown.id, one))
            .join(' eller ')
    }${line}`;
  };
  const against = (shown: FactShown): string => {
    if (!shown.limit || !shown.amount) return fact(shown);
    const limit = law.amounts.get(shown.limit.parameter);
    const told = shown.id === 'avtalelengde' ? '' : ` er ${formatInterval(shown.amount)},`;
    const line = shown.at ? ` (linje ${shown.at.line})` : '';
    return `${name(shown.id)}${told} ikke ${comparisonWords[shown.limit.comparison as Comparison]} ${limit ? formatLimit(limit) : ''}${line}`;
  };
  const cited = (citations: readonly string[]): string => citedWords(law.pack, citations).join(' · ');
  return { text, value, name, fact, against, cited };
}
