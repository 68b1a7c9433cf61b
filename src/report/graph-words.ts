import type { Answers, Band, Box, End, Limit } from '../graph/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment } from '../pack/model.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { formatOre } from '../text/money.js';
import { safeLine } from '../text/safe.js';
import type { ChartNode } from './chart.js';
import { either, formatLimit } from './words.js';

/** What is worked out from answers, asked as if it were a question. */
const workedOut: Readonly<Record<string, string>> = {
  anskaffelsesverdi: 'Hvor stor er verdien av hele anskaffelsen?',
  delkontraktverdi: 'Hvor stor er verdien av delkontrakten alene?',
  avtalelengde: 'Hvor lenge varer avtalen med alle forlengelser?',
  'innenfor-delkontraktandel': 'Er de små delkontraktene til sammen innenfor andelen som er tillatt?',
};

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
    const conclusion = this.law.assessments.get(id);
    if (kind === 'conclusion' && conclusion)
      return { number, shape: kind, text: `Hva er konklusjonen om «${this.name(conclusion)}»?`, mark: `${id}, egen graf`, details: [] };
    if (kind === 'worked-out') return { number, shape: kind, text: workedOut[id] ?? id, mark: `${id}, regnes ut`, details: [] };
    const question = this.law.questions.get(id);
    return { number, shape: 'question', text: question ? this.text(question.text) : id, mark: id, details: [] };
  }

  end({ outcome, values }: End, assessment: Assessment): ChartNode {
    const named = (last: string): string =>
      either(
        values.map((value) => this.value(assessment, value)),
        last,
      );
    const mark = safeLine(values.join(', '));
    const end = { number: null, details: [] };
    switch (outcome) {
      case 'settled':
        return { ...end, shape: 'end', text: named('eller'), mark: mark === named('eller') ? '' : mark };
      case 'unsettled-law':
        return { ...end, shape: 'open-end', text: `Loven gir ikke et sikkert svar: ${named('eller')}`, mark };
      case 'conflict':
        return { ...end, shape: 'fault', text: `KONFLIKT: reglene gir både ${named('og')}`, mark };
      case 'no-rule':
        return { ...end, shape: 'fault', text: 'HULL: ingen regel passer', mark };
    }
  }

  /** «tilskudd eller utenfor», «under 500 000 kr eller minst 1 300 000 kr» */
  answers({ id, kind }: Box, answers: Answers): string {
    if (answers.kind === 'bands') return either(answers.bands.map((band) => this.band(band)));
    return either(
      answers.values.map((value) => {
        const conclusion = this.law.assessments.get(id);
        if (kind === 'conclusion' && conclusion) return this.value(conclusion, value);
        const question = this.law.questions.get(id);
        // A choice among several is told as it is written in a project file; its text is a sentence of its own.
        const option = question?.type === 'en-av' ? undefined : question?.options.find((one) => one.value === value);
        return option ? this.text(option.text) : safeLine(value);
      }),
    );
  }

  private band({ low, high }: Band): string {
    if (low && high) {
      const from = `${low.itself === 'above' ? 'fra' : 'over'} ${this.limit(low)}`;
      return `${from} til ${high.itself === 'above' ? 'under' : 'og med'} ${this.limit(high)}`;
    }
    if (low) return `${low.itself === 'above' ? 'minst' : 'over'} ${this.limit(low)}`;
    return high ? `${high.itself === 'above' ? 'under' : 'høyst'} ${this.limit(high)}` : 'uansett';
  }

  private limit({ amount, parameters }: Limit): string {
    const found = this.law.amounts.get(parameters[0] ?? '');
    return found ? formatLimit(found) : formatOre(amount);
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
        return limit ? formatLimit(limit) : whole;
      }),
    );
  }
}
