import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Answer, AnswerValue } from '../project/model.js';
import { kroner } from '../text/money.js';

/** Answers to try a question with, to see what it would settle: every one of a few, or some from each end of a scale. */
export function trialAnswers(law: PackAtDate, question: Question): Answer[] {
  if (question.options.length > 0) return question.options.map(({ value }) => trial({ kind: 'choice', value }));
  if (question.type === 'måneder') return [1, 24, 60].map((months) => trial({ kind: 'months', months }));
  const limits = [...law.amounts.values()].flatMap(({ series: { unit }, value }) =>
    unit.kind === 'money' && unit.currency === 'NOK' ? [value] : [],
  );
  const ordered = limits.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const middle = ordered[Math.floor(ordered.length / 2)] ?? 0n;
  return [kroner(question.atLeast), middle, (ordered.at(-1) ?? 0n) * 2n].map((amount) =>
    trial({
      kind: 'amount',
      low: amount,
      high: amount,
      vat: question.unit?.kind === 'money' ? question.unit.vat : 'ikke-relevant',
      vatAmount: null,
      period: 'totalt',
    }),
  );
}

const trial = (value: AnswerValue): Answer => ({ value, reason: null, source: null, at: null });
