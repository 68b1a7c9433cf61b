import type { AnswerValue, ToldAmount } from '../project/model.js';
import { add, exactly, type Interval, isExact, unbounded } from '../text/money.js';
import type { Fact, Situation } from './situation.js';
import {
  type ContractKind,
  type ProcurementValue,
  procurementValue,
  type Told,
  type ValueInput,
  withinShare,
  withoutVat,
} from './value.js';

export type DerivedAmounts = {
  readonly value: ProcurementValue;
  /** Questions that would narrow the value. */
  readonly open: ReadonlySet<string>;
  /** The contract's length in months with its extensions, and what would narrow it. */
  readonly length: { readonly interval: Interval; readonly open: ReadonlySet<string> };
};

/** Questions with finitely many answers that bear on an amount that is worked out, not only on conditions. */
export const choicesBehindAmounts: ReadonlySet<string> = new Set([
  'vederlag',
  'driftsrisiko',
  'ytelsestype',
  'samlet-pris',
  'opsjoner',
  'gjentatte-kjøp',
  'andre-enheter',
  'egen-innkjøpsenhet',
  'delkontrakt',
]);

/** Parameters that the arithmetic of FOA § 5-4 takes from the pack. */
export const monthsParameter = 'verdi.måneder-uten-samlet-pris';
export const shareParameter = 'delkontrakt.andel';

/** Works out the value of the procurement from the answers, and which questions still bear on it. */
export function deriveAmounts(situation: Situation): DerivedAmounts {
  // A pack that never speaks of the value need not have the questions about it.
  if (!situation.law.questions.has('verdi'))
    return { value: nothingTold, open: new Set(), length: { interval: unbounded, open: new Set() } };
  const input = valueInput(situation);
  const value = procurementValue(input);
  const open = new Set<string>();
  const bear = (ids: Iterable<string>): void => {
    for (const id of ids) open.add(id);
  };
  /** A question bears on the value when some answer to it would make the value another. */
  const matters = (variants: readonly Partial<ValueInput>[]): boolean =>
    variants.some((variant) => !sameValue(value, procurementValue({ ...input, ...variant })));

  for (const { id, key, samples } of toldInputs) {
    const applies = situation.applies(situation.question(id));
    const now = input[key];
    const told = samples.map((sample) => ({ [key]: { is: 'told', value: sample } }));
    if (applies.truth === 'unknown' && matters([{ [key]: absent }, ...told])) bear(applies.open);
    else if (applies.truth === 'yes' && now.is === 'open' && matters(told)) open.add(id);
    else if (now.is === 'told' && isInexact(now.value)) open.add(id);
  }
  if (input.samletPris.length > 1 && matters(input.samletPris.map((one) => ({ samletPris: [one] }))))
    bear(situation.fact('samlet-pris').open);
  if (input.konsesjon.length > 1 && matters(input.konsesjon.map((one) => ({ konsesjon: [one] })))) bear(situation.fact('konsesjon').open);
  if (input.kinds.length > 1 && matters(input.kinds.map((one) => ({ kinds: [one] })))) bear(situation.fact('ytelsestype').open);
  // No rule says what an endless term is worth in a concession or in works, or endless extensions: a length must be estimated.
  if (value.own.high === null && input.verdi.is === 'told')
    for (const [id, told] of [
      ['varighet', input.varighet],
      ['opsjon-måneder', input.opsjonMåneder],
    ] as const)
      if (told.is === 'told' && told.value === 'løpende') open.add(id);
  return { value, open, length: contractLength(input.varighet, input.opsjonMåneder, situation) };
}

const absent = { is: 'absent' } as const;
const sum = (ore: bigint): ToldAmount => ({ kind: 'amount', low: ore, high: ore, vat: 'ikke-relevant', vatAmount: null, period: 'totalt' });
const sums = [sum(0n), sum(10n ** 13n)];

/** The inputs that are told in figures, with samples that show whether telling them could change anything. */
const toldInputs = [
  { id: 'verdi', key: 'verdi', samples: [...sums, { ...sum(10n ** 13n), period: 'måned' }] },
  { id: 'varighet', key: 'varighet', samples: [1, 48, 600, 'løpende'] },
  { id: 'opsjon-måneder', key: 'opsjonMåneder', samples: [0, 600] },
  { id: 'opsjon-beløp', key: 'opsjonBeløp', samples: sums },
  { id: 'tilsvarende-kjøp', key: 'tilsvarendeKjøp', samples: sums },
  { id: 'andre-enheters-kjøp', key: 'andreEnhetersKjøp', samples: sums },
  { id: 'delkontrakter-samlet', key: 'delkontrakterSamlet', samples: sums },
] as const;

const isInexact = (value: ToldAmount | number | 'løpende'): boolean =>
  typeof value === 'object' && !isExact(withoutVat({ is: 'told', value }));

const sameInterval = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high;
const sameValue = (a: ProcurementValue, b: ProcurementValue): boolean =>
  sameInterval(a.total, b.total) && sameInterval(a.own, b.own) && sameInterval(a.lots, b.lots);

function valueInput(situation: Situation): ValueInput {
  const boolean = (id: string): boolean[] =>
    situation.fact(id).possible.flatMap((value) => (value === 'ja' ? [true] : value === 'nei' ? [false] : []));
  const told = <K extends AnswerValue['kind'], T>(id: string, kind: K, pick: (value: Extract<AnswerValue, { kind: K }>) => T): Told<T> => {
    const applies = situation.applies(situation.question(id)).truth;
    if (applies === 'no') return absent;
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
    kinds: contractKinds(situation),
    opsjonMåneder: months('opsjon-måneder'),
    opsjonBeløp: amount('opsjon-beløp'),
    tilsvarendeKjøp: amount('tilsvarende-kjøp'),
    andreEnhetersKjøp: amount('andre-enheters-kjøp'),
    delkontrakterSamlet: amount('delkontrakter-samlet'),
    monthsWithoutTotal: Number(situation.law.amounts.get(monthsParameter)?.value ?? 0n),
  };
}

function contractLength(term: Told<number | 'løpende'>, option: Told<number | 'løpende'>, situation: Situation): DerivedAmounts['length'] {
  const bounds = (told: Told<number | 'løpende'>): Interval => {
    if (told.is === 'absent') return exactly(0n);
    if (told.is === 'open') return unbounded;
    // No term at all is longer than every term.
    return told.value === 'løpende' ? { low: BigInt(endless), high: null } : exactly(BigInt(told.value));
  };
  const gate = situation.fact('opsjoner').open;
  const open = [...(term.is === 'open' ? ['varighet'] : []), ...(option.is === 'open' ? (gate.size > 0 ? gate : ['opsjon-måneder']) : [])];
  return { interval: add(bounds(term), bounds(option)), open: new Set(open) };
}

const endless = 1_000_000;

const nothingTold: ProcurementValue = { total: unbounded, own: unbounded, lots: unbounded, steps: [] };

function contractKinds(situation: Situation): ContractKind[] {
  const kinds = situation
    .fact('ytelsestype')
    .possible.map((type): ContractKind => (type === 'vare' ? 'goods' : type === 'bygg-og-anlegg' ? 'works' : 'service'));
  return [...new Set(kinds)];
}

/** FOA § 5-4 (8): are the small lots within the share? Not applicable to a contract that is no lot. */
export function shareVerdict(situation: Situation): Fact {
  const small = situation.amount('små-delkontrakter');
  if (small.applies.truth === 'no') return { possible: ['nei'], open: new Set() };
  const share = situation.law.amounts.get(shareParameter)?.value ?? 0n;
  const within =
    small.applies.truth === 'yes'
      ? withinShare(small.interval, situation.derived().value.own, situation.derived().value.lots, share)
      : null;
  if (within !== null) return { possible: [within ? 'ja' : 'nei'], open: new Set() };
  const open = small.applies.truth === 'unknown' ? small.applies.open : new Set([...small.open, ...situation.derived().open]);
  return { possible: ['ja', 'nei'], open };
}
