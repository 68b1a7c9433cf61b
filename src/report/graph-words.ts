import type { Answers, Band, Box, End, Limit } from '../graph/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment } from '../pack/model.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { formatOre } from '../text/money.js';
import { common, quantities } from '../text/phrases/common.js';
import { graphPhrases, workedOutQuestions } from '../text/phrases/graph.js';
import { safeLine } from '../text/safe.js';
import type { ChartNode } from './chart.js';
import { either, formatLimit } from './words.js';

/** The parts of a graph in words, in the chosen language where the pack has it. Nothing that a terminal acts on is left in them. */
export class GraphWords {
  constructor(
    private readonly law: PackAtDate,
    private readonly language: Language,
  ) {}

  name({ name }: Assessment): string {
    return this.text(name);
  }

  box({ id, kind }: Box, number: number): ChartNode {
    const say = graphPhrases[this.language];
    const workedOut: Readonly<Record<string, string>> = workedOutQuestions[this.language];
    const conclusion = this.law.assessments.get(id);
    if (kind === 'conclusion' && conclusion)
      return { number, shape: kind, text: say.whatConclusion(this.name(conclusion)), mark: say.ownGraph(id), details: [] };
    if (kind === 'worked-out') return { number, shape: kind, text: workedOut[id] ?? id, mark: say.isWorkedOut(id), details: [] };
    const question = this.law.questions.get(id);
    return { number, shape: 'question', text: question ? this.text(question.text) : id, mark: id, details: [] };
  }

  end({ outcome, values }: End, assessment: Assessment): ChartNode {
    const named = (last: string): string =>
      either(
        values.map((value) => this.value(assessment, value)),
        last,
      );
    const [say, { or, and }] = [graphPhrases[this.language], common[this.language]];
    const mark = safeLine(values.join(', '));
    const end = { number: null, details: [] };
    switch (outcome) {
      case 'settled':
        return { ...end, shape: 'end', text: named(or), mark: mark === named(or) ? '' : mark };
      case 'unsettled-law':
        return { ...end, shape: 'open-end', text: say.openLaw(named(or)), mark };
      case 'conflict':
        return { ...end, shape: 'fault', text: say.conflict(named(and)), mark };
      case 'no-rule':
        return { ...end, shape: 'fault', text: say.gap, mark };
    }
  }

  /** «tilskudd eller utenfor», «under 500 000 kr eller minst 1 300 000 kr» */
  answers({ id, kind }: Box, answers: Answers): string {
    const told =
      answers.kind === 'bands' ? answers.bands.map((band) => this.band(band)) : answers.values.map((value) => this.answer(id, kind, value));
    return either(told, common[this.language].or);
  }

  private answer(id: string, kind: Box['kind'], value: string): string {
    const conclusion = this.law.assessments.get(id);
    if (kind === 'conclusion' && conclusion) return this.value(conclusion, value);
    const question = this.law.questions.get(id);
    // A choice among several is told as it is written in a project file; its text is a sentence of its own.
    const option = question?.type === 'en-av' ? undefined : question?.options.find((one) => one.value === value);
    return option ? this.text(option.text) : safeLine(value);
  }

  private band({ low, high }: Band): string {
    const [say, amounts] = [graphPhrases[this.language], quantities[this.language]];
    const above = (limit: Limit): boolean => limit.itself === 'above';
    if (low && high) {
      const from = above(high) ? (above(low) ? say.fromToUnder : say.overToUnder) : above(low) ? say.fromToIncluding : say.overToIncluding;
      return from(this.limit(low), this.limit(high));
    }
    if (low) return (above(low) ? amounts.atLeast : amounts.over)(this.limit(low));
    return high ? (above(high) ? amounts.under : amounts.atMost)(this.limit(high)) : say.any;
  }

  private limit({ amount, parameters }: Limit): string {
    const found = this.law.amounts.get(parameters[0] ?? '');
    return found ? formatLimit(found, this.language) : formatOre(amount);
  }

  /** «1 300 000 kr: Terskelverdi for … [terskel.nasjonal]», a line for each dated amount behind the limit. */
  source(limit: Limit): string[] {
    return limit.parameters.map((id) => {
      const series = this.law.amounts.get(id)?.series;
      return `${this.limit(limit)}: ${series ? this.text(series.name) : ''} [${id}]`;
    });
  }

  private value({ values }: Assessment, value: string): string {
    const option = values.find((one) => one.value === value);
    return option ? this.text(option.text) : safeLine(value);
  }

  /** With dated amounts filled in. */
  private text(text: Text): string {
    return safeLine(
      inLanguage(text, this.language).replace(/\{([^}]*)\}/g, (whole, id: string) => {
        const limit = this.law.amounts.get(id);
        return limit ? formatLimit(limit, this.language) : whole;
      }),
    );
  }
}
