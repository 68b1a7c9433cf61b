import type { AnswerValue, ToldAmount } from '../project/model.js';
import { add, exactly, type Interval, unbounded } from '../text/money.js';
import { contractKind } from './choices.js';
import type { Situation } from './situation.js';
import { type ProcurementValue, procurementValue, type Told, toldInterval, type ValueInput, withinShare } from './value.js';

export type DerivedAmounts = {
  readonly value: ProcurementValue;
  /** The contract's length in months with its extensions. */
  readonly length: Interval;
};

/** Parameters that the arithmetic of FOA § 5-4 takes from the pack. */
export const monthsParameter = 'verdi.måneder-uten-samlet-pris';
export const shareParameter = 'delkontrakt.andel';

/** Works out the value of the procurement from the answers: an interval that covers every way in which the open ones can fall. */
export function deriveAmounts(situation: Situation): DerivedAmounts {
  // A pack that never speaks of the value need not have the questions about it.
  if (!situation.law.questions.has('verdi')) return { value: nothingTold, length: unbounded };
  const input = valueInput(situation);
  return { value: procurementValue(input), length: add(contractLength(input.varighet), contractLength(input.opsjonMåneder)) };
}

function valueInput(situation: Situation): ValueInput {
  const boolean = (id: string): boolean[] => {
    const possible = situation.fact(id).map((value) => value === 'ja');
    return possible.length > 0 ? possible : [true, false];
  };
  const told = <K extends AnswerValue['kind'], T>(id: string, kind: K, pick: (value: Extract<AnswerValue, { kind: K }>) => T): Told<T> => {
    const applies = situation.applies(situation.question(id)).truth;
    if (applies === 'no') return { is: 'absent' };
    const answer = situation.answers.get(id)?.value;
    return applies === 'yes' && answer?.kind === kind
      ? { is: 'told', value: pick(answer as Extract<AnswerValue, { kind: K }>) }
      : { is: 'open' };
  };
  const amount = (id: string): Told<ToldAmount> => told(id, 'amount', (value) => value);
  const months = (id: string): Told<number | 'løpende'> => told(id, 'months', (value) => value.months);
  return {
    verdi: amount('verdi'),
    varighet: months('varighet'),
    samletPris: boolean('samlet-pris'),
    konsesjon: boolean('konsesjon'),
    kinds: [...new Set(situation.fact('ytelsestype').map(contractKind))],
    opsjonMåneder: months('opsjon-måneder'),
    opsjonBeløp: amount('opsjon-beløp'),
    tilsvarendeKjøp: amount('tilsvarende-kjøp'),
    andreEnhetersKjøp: amount('andre-enheters-kjøp'),
    delkontrakterSamlet: amount('delkontrakter-samlet'),
    monthsWithoutTotal: Number(situation.law.amounts.get(monthsParameter)?.value ?? 0n),
  };
}

/** A length in months as bounds. */
export function contractLength(told: Told<number | 'løpende'>): Interval {
  if (told.is === 'absent') return exactly(0n);
  if (told.is === 'open') return unbounded;
  return toldInterval({ kind: 'months', months: told.value });
}

const nothingTold: ProcurementValue = { total: unbounded, own: unbounded, lots: unbounded, steps: [] };

/** FOA § 5-4 (8): are the small lots within the share? Not applicable to a contract that is no lot. */
export function shareVerdict(situation: Situation): readonly string[] {
  const small = situation.amount('små-delkontrakter');
  if (small.applies === 'no') return ['nei'];
  const share = situation.law.amounts.get(shareParameter)?.value ?? 0n;
  const { own, lots } = situation.derived().value;
  const within = small.applies === 'yes' ? withinShare(small.interval, own, lots, share) : null;
  return within === null ? ['ja', 'nei'] : [within ? 'ja' : 'nei'];
}
