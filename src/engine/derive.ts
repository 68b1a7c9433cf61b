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
  const open = new Set<string>();
  const bear = (ids: Iterable<string>): void => {
    for (const id of ids) open.add(id);
  };
  const boolean = (id: string): boolean[] =>
    situation.fact(id).possible.flatMap((value) => (value === 'ja' ? [true] : value === 'nei' ? [false] : []));

  /** An answer to a question that may not apply; `gate` is the yes/no question in front of it. */
  const told = <K extends AnswerValue['kind'], T>(id: string, kind: K, pick: (value: Extract<AnswerValue, { kind: K }>) => T): Told<T> => {
    const applies = situation.applies(situation.question(id));
    if (applies.truth === 'no') return { is: 'absent' };
    const answer = situation.answers.get(id)?.value;
    if (applies.truth === 'unknown') {
      bear(applies.open);
      return { is: 'open' };
    }
    if (answer?.kind === kind) return { is: 'told', value: pick(answer as Extract<AnswerValue, { kind: K }>) };
    open.add(id);
    return { is: 'open' };
  };
  const amount = (id: string): Told<ToldAmount> => {
    const found = told(id, 'amount', (value) => value);
    if (found.is === 'told' && !isExact(withoutVat(found))) open.add(id);
    return found;
  };
  const months = (id: string) => told(id, 'months', (value) => value.months);

  const verdi = amount('verdi');
  const inTotal = verdi.is === 'told' && verdi.value.period === 'totalt';
  const kinds = contractKinds(situation);
  const konsesjon = boolean('konsesjon');
  const cap = Number(situation.law.amounts.get(monthsParameter)?.value ?? 0n);
  const varighet = months('varighet');
  const opsjonMåneder = months('opsjon-måneder');
  const long = varighet.is === 'told' && varighet.value !== 'løpende' && varighet.value > cap;
  const samletPris = boolean('samlet-pris');
  const input: ValueInput = {
    verdi,
    varighet,
    samletPris,
    konsesjon,
    kinds,
    opsjonMåneder,
    opsjonBeløp: amount('opsjon-beløp'),
    tilsvarendeKjøp: amount('tilsvarende-kjøp'),
    andreEnhetersKjøp: amount('andre-enheters-kjøp'),
    delkontrakterSamlet: amount('delkontrakter-samlet'),
    monthsWithoutTotal: cap,
  };
  // The term and the kind of price bear on the value only where FOA § 5-4 (12) can apply, or the amount is told by period.
  const capMatters = kinds.includes('service') && konsesjon.includes(false) && samletPris.includes(false);
  if (inTotal && !capMatters && opsjonMåneder.is === 'absent') open.delete('varighet');
  if (samletPris.length > 1 && (long || situation.answers.get('varighet')?.value.kind === 'unknown') && kinds.includes('service'))
    bear(situation.fact('samlet-pris').open);
  if (
    verdi.is === 'told' &&
    (long || varighet.is === 'told') &&
    (kinds.length > 1 || konsesjon.length > 1) &&
    (long || (input.varighet.is === 'told' && input.varighet.value === 'løpende'))
  ) {
    if (kinds.length > 1) bear(situation.fact('ytelsestype').open);
    if (konsesjon.length > 1) bear(situation.fact('konsesjon').open);
  }
  // An open-ended term has no rule for concessions and works, and none for a total sum: then a length must be estimated.
  const endless = varighet.is === 'told' && varighet.value === 'løpende';
  if (endless && (inTotal || konsesjon.includes(true) || kinds.includes('works'))) open.add('varighet');
  // Without the amount itself, nothing else about the value can be worked out.
  return {
    value: procurementValue(input),
    open: verdi.is === 'told' ? open : new Set(['verdi']),
    length: contractLength(varighet, opsjonMåneder, situation),
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
