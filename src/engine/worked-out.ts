import type { AnswerValue, ToldAmount } from '../project/model.js';
import { add, type Interval } from '../text/money.js';
import { appliesBit, choiceBits, figures } from './choices.js';
import type { CompiledPack } from './compiled.js';
import { contractLength, monthsParameter, shareParameter } from './derive.js';
import type { Answers } from './situation.js';
import {
  type ContractKind,
  type ContractValue,
  contractValueOf,
  type ProcurementValue,
  procurementValue,
  type Told,
  type ValueInput,
  withinShare,
  withoutVat,
} from './value.js';
import { bandsOf, shareFact } from './variables.js';

/** What the choices behind the value come to in one way of making them, and the figures that then count. */
export type Case = {
  readonly input: ValueInput;
  readonly small: Told<ToldAmount>;
  readonly value: ProcurementValue;
  readonly length: Interval;
  /** By place in the law's `worked`: the bands or values that can still be. */
  readonly masks: readonly number[];
};

/** The values of contracts that are worked out already, by the choices that they hang on. */
export type Contracts = Map<number, ContractValue>;

/** The choices that the contract's own value hangs on; what is counted with it is added afterwards. */
const contractBits = ['verdi', 'varighet', 'opsjon-måneder'].reduce(
  (bits, figure) => bits | appliesBit(figures.indexOf(figure)),
  Object.values(choiceBits).reduce((all, bit) => all | bit, 0),
);

/** The case that the bits of the choices tell of. */
export function caseOf({ law, variables, worked }: CompiledPack, answers: Answers, bits: number, contracts: Contracts = new Map()): Case {
  const told = <K extends AnswerValue['kind'], T>(id: string, kind: K, pick: (value: Extract<AnswerValue, { kind: K }>) => T): Told<T> => {
    if ((bits & appliesBit(figures.indexOf(id))) === 0) return { is: 'absent' };
    const answer = answers.get(id)?.value;
    return answer?.kind === kind ? { is: 'told', value: pick(answer as Extract<AnswerValue, { kind: K }>) } : { is: 'open' };
  };
  const amount = (id: string): Told<ToldAmount> => told(id, 'amount', (value) => value);
  const months = (id: string): Told<number | 'løpende'> => told(id, 'months', (value) => value.months);
  const kinds: readonly ContractKind[] = ['service', 'goods', 'works'];
  const either = (yes: number, no: number): boolean[] => [...(bits & yes ? [true] : []), ...(bits & no ? [false] : [])];
  const input: ValueInput = {
    verdi: amount('verdi'),
    varighet: months('varighet'),
    samletPris: either(choiceBits.fixedTotal, choiceBits.noFixedTotal),
    konsesjon: either(choiceBits.concession, choiceBits.noConcession),
    kinds: kinds.filter((kind) => bits & choiceBits[kind]),
    opsjonMåneder: months('opsjon-måneder'),
    opsjonBeløp: amount('opsjon-beløp'),
    tilsvarendeKjøp: amount('tilsvarende-kjøp'),
    andreEnhetersKjøp: amount('andre-enheters-kjøp'),
    delkontrakterSamlet: amount('delkontrakter-samlet'),
    monthsWithoutTotal: Number(law.amounts.get(monthsParameter)?.value ?? 0n),
  };
  const small = amount('små-delkontrakter');
  const contract = contracts.get(bits & contractBits) ?? contractValueOf(input);
  contracts.set(bits & contractBits, contract);
  const value = procurementValue(input, contract);
  const length = add(contractLength(input.varighet), contractLength(input.opsjonMåneder));
  const amounts: Readonly<Record<string, Interval>> = { anskaffelsesverdi: value.total, delkontraktverdi: value.own, avtalelengde: length };
  const masks = worked.map((level) => {
    const variable = variables[level];
    const found = amounts[variable?.id ?? ''];
    if (variable?.kind === 'amount') return found ? bandsOf(variable.cuts, found) : -1;
    return shareMask(small, value, law.amounts.get(shareParameter)?.value ?? 0n);
  });
  return { input, small, value, length, masks };
}

/** The same case with one of its amounts taken to be in other bands. */
export const withMask = (one: Case, place: number, mask: number): Case => ({ ...one, masks: one.masks.with(place, mask) });

const [yes, no] = [1, 2];

/** FOA § 5-4 (8). For a contract that is no lot the compiled conditions themselves say no. */
function shareMask(small: Told<ToldAmount>, { own, lots }: ProcurementValue, share: bigint): number {
  if (small.is === 'absent') return yes | no;
  const within = withinShare(withoutVat(small), own, lots, share);
  return within === null ? yes | no : within ? yes : no;
}

/** What of a case can still bear on its amounts: the bands while they are open, and with a figure open all that it counts with. */
export function bearing({ masks, input, small }: Case, bits: number): string {
  if (masks.every((mask) => (mask & (mask - 1)) === 0)) return masks.join();
  const told = [...Object.values(input).map((one) => (typeof one === 'object' && 'is' in one ? one.is : '')), small.is];
  return `${masks.join()} ${told.join()} ${told.includes('open') ? bits : ''}`;
}

/** The figures that would narrow an amount in this case, were they told. */
export function figuresBehind(one: Case, id: string): readonly string[] {
  const ofCase = behind.get(one) ?? new Map<string, readonly string[]>();
  behind.set(one, ofCase);
  const known = ofCase.get(id) ?? movingFigures(one, id);
  ofCase.set(id, known);
  return known;
}

const behind = new WeakMap<Case, Map<string, readonly string[]>>();

/** The cases of a law in which no figure is told, by the bits of the choices: these alone count, so they are the same in every project. */
export function untoldCases(compiled: CompiledPack): Map<number, Case> {
  const found = untold.get(compiled) ?? new Map<number, Case>();
  untold.set(compiled, found);
  return found;
}

const untold = new WeakMap<CompiledPack, Map<number, Case>>();

function movingFigures({ input, small, value }: Case, id: string): string[] {
  const open = (told: Told<ToldAmount | number | 'løpende'>): boolean =>
    told.is === 'open' || (told.is === 'told' && typeof told.value === 'object' && isInexact(told.value));
  const lengths = (['varighet', 'opsjon-måneder'] as const).filter((one) => open(input[one === 'varighet' ? 'varighet' : 'opsjonMåneder']));
  if (id === 'avtalelengde') return lengths;
  const moving = toldInputs.filter(({ id: figure, key, samples }) => {
    if (!open(input[key])) return endless(figure, input, value);
    const parts = id === 'delkontraktverdi' ? (['own'] as const) : id === shareFact ? (['own', 'lots'] as const) : (['total'] as const);
    return samples.some((sample) => {
      const other = procurementValue({ ...input, [key]: { is: 'told', value: sample } });
      return parts.some((part) => other[part].low !== value[part].low || other[part].high !== value[part].high);
    });
  });
  return [...moving.map((figure) => figure.id), ...(id === shareFact && open(small) ? ['små-delkontrakter'] : [])];
}

/** No rule says what an endless term is worth in a concession or in works, or endless extensions: a length must be estimated. */
const endless = (figure: string, input: ValueInput, value: ProcurementValue): boolean =>
  value.own.high === null &&
  input.verdi.is === 'told' &&
  ((figure === 'varighet' && input.varighet.is === 'told' && input.varighet.value === 'løpende') ||
    (figure === 'opsjon-måneder' && input.opsjonMåneder.is === 'told' && input.opsjonMåneder.value === 'løpende'));

const isInexact = (told: ToldAmount): boolean => {
  const { low, high } = withoutVat({ is: 'told', value: told });
  return low !== high;
};

const sum = (ore: bigint): ToldAmount => ({ kind: 'amount', low: ore, high: ore, vat: 'ikke-relevant', vatAmount: null, period: 'totalt' });
const sums = [sum(0n), sum(10n ** 13n)];

/** The figures, with samples that show whether telling them could change anything. */
const toldInputs = [
  { id: 'verdi', key: 'verdi', samples: [...sums, { ...sum(10n ** 13n), period: 'måned' }] },
  { id: 'varighet', key: 'varighet', samples: [1, 48, 600, 'løpende'] },
  { id: 'opsjon-måneder', key: 'opsjonMåneder', samples: [0, 600] },
  { id: 'opsjon-beløp', key: 'opsjonBeløp', samples: sums },
  { id: 'tilsvarende-kjøp', key: 'tilsvarendeKjøp', samples: sums },
  { id: 'andre-enheters-kjøp', key: 'andreEnhetersKjøp', samples: sums },
  { id: 'delkontrakter-samlet', key: 'delkontrakterSamlet', samples: sums },
] as const;
