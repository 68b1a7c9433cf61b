import { stringify } from 'yaml';
import { elsewhere } from '../pack/convert.js';
import type { Pack, Question } from '../pack/model.js';
import type { Answer, AnswerValue } from '../project/model.js';
import type { IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { kroner } from '../text/money.js';
import { witnessPhrases } from '../text/phrases/verify-report.js';

/** What a made-up project tells: by question id a word, whole kroner in total and without VAT, or a number of months. */
export type Told = ReadonlyMap<string, ToldValue>;
export type ToldValue =
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'kroner'; readonly value: number }
  | { readonly kind: 'months'; readonly value: number };

/** What is made up about a project, in the language of its reader. */
type Named = { readonly name: string; readonly language: Language };

/** The project file that tells this. What the pack has no such question for is left out. */
export function projectText(pack: Pack, date: IsoDate, told: Told, { name, language }: Named, chosenRoute: string | null = null): string {
  const say = witnessPhrases[language];
  const prosjekt: Record<string, unknown> = { navn: name };
  const svar: Record<string, unknown> = {};
  for (const question of pack.questions) {
    const value = told.get(question.id);
    if (value === undefined || !asks(question, value)) continue;
    const written = writtenAs(question, value);
    if (question.storedIn) {
      const [, group = '', key = ''] = question.storedIn;
      prosjekt[group] = { ...(prosjekt[group] as object | undefined), [key]: placeName(pack, question, written, say.elsewhere) };
    } else svar[question.id] = question.judgement ? { svar: written, begrunnelse: say.reason } : written;
  }
  const chosen = chosenRoute === null ? {} : { 'valgt-vei': chosenRoute };
  return stringify({ prosjekt, dato: date, ...chosen, svar }, { lineWidth: 0 });
}

/** The same as answers that need not have stood in a file. */
export function answersOf(questions: ReadonlyMap<string, Question>, told: Told): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [id, value] of told) {
    const question = questions.get(id);
    if (question && asks(question, value))
      answers.set(id, { value: answerValue(question, value), reason: witnessPhrases.nb.reason, source: null, at: null });
  }
  return answers;
}

function asks(question: Question, { kind, value }: ToldValue): boolean {
  if (question.type === 'beløp') return kind === 'kroner';
  if (question.type === 'måneder') return kind === 'months';
  return question.options.some((option) => option.value === value);
}

const withVat = (question: Question): boolean => question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv';

function writtenAs(question: Question, { kind, value }: ToldValue): unknown {
  if (kind !== 'kroner') return value;
  return { beløp: value, ...(withVat(question) ? { mva: 'eksklusiv' } : {}), ...(question.periodic ? { periode: 'totalt' } : {}) };
}

function placeName({ places }: Pack, question: Question, written: unknown, another: string): unknown {
  if (question.type !== 'sted') return written;
  return places.find((place) => place.id === written)?.name ?? (written === elsewhere.value ? another : written);
}

function answerValue(question: Question, told: ToldValue): AnswerValue {
  if (told.kind === 'choice') return { kind: 'choice', value: told.value };
  if (told.kind === 'months') return { kind: 'months', months: told.value };
  const ore = kroner(told.value);
  const vat = withVat(question) ? 'eksklusiv' : 'ikke-relevant';
  return { kind: 'amount', low: ore, high: ore, vat, vatAmount: null, period: 'totalt' };
}
