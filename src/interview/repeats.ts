import { isDeepStrictEqual } from 'node:util';
import { dontKnow } from '../project/answers.js';
import type { Answer, AnswerValue } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import { kroner } from '../text/money.js';

/** Whether an answer only says again what the file holds. Then the file is left alone, with its reasons and comments. */
export function repeats(told: WrittenAnswer, current: Answer | undefined): boolean {
  if (!current) return false;
  if (typeof told !== 'object' || !('svar' in told))
    return current.reason === null && current.source === null && sameValue(told, current.value);
  return (
    told.svar !== undefined &&
    sameValue(told.svar, current.value) &&
    (told.begrunnelse ?? null) === current.reason &&
    (told.kilde ?? null) === current.source
  );
}

function sameValue(told: WrittenAnswer, value: AnswerValue): boolean {
  if (typeof told !== 'object') {
    if (value.kind === 'unknown') return told === dontKnow;
    if (value.kind === 'months') return told === value.months;
    return value.kind === 'choice' && (told === value.value || told === value.written);
  }
  return (
    value.kind === 'amount' &&
    repeatsBounds(told.beløp, value) &&
    (told.mva ?? value.vat) === value.vat &&
    (told.periode ?? 'totalt') === value.period &&
    (told['mva-beløp'] === undefined ? null : kroner(Number(told['mva-beløp']))) === value.vatAmount
  );
}

function repeatsBounds(told: unknown, { low, high }: { readonly low: bigint; readonly high: bigint | null }): boolean {
  if (typeof told === 'number') return low === high && low === kroner(told);
  const { minst, høyst } = (told ?? {}) as { minst?: number; høyst?: number };
  return low === kroner(minst ?? 0) && high === (høyst === undefined ? null : kroner(høyst));
}

/** Whether two answers say the same, wherever in the file they stand. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (!one || !other) return one === other;
  return isDeepStrictEqual([one.value, one.reason, one.source], [other.value, other.reason, other.source]);
}
