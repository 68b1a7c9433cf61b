import type { Question } from '../pack/model.js';
import { isMapping, type Mapping, type Path } from '../source/document.js';
import { chooseBetween, nearOrKeys, show, tellForm } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import { kroner } from '../text/money.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { amountPhrases } from '../text/phrases/answers.js';
import { aboutFrom, maxKroner } from '../text/told-money.js';
import { type AnswerValue, type Period, periods } from './model.js';

/** Reports a fault in an answer; `key` points at the key rather than its value. */
export type Fault = (code: string, at: Path, message: Message, hint?: Message, key?: boolean) => null;

const tell = telling(amountPhrases);

const writeBounds = tellForm((say) => say.write('{ minst: 1000000, høyst: 2000000 }'));

const amountKeys = ['beløp', 'mva', 'mva-beløp', 'periode'];

/** Reads an amount with what it counts: whole kroner, with or without VAT, in total or by year or month. */
export function readAmount(question: Question, told: unknown, path: Path, fault: Fault): AnswerValue | null {
  const example = `{ beløp: 1300000${question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? ', mva: eksklusiv' : ''}${question.periodic ? ', periode: totalt' : ''} }`;
  if (!isMapping(told))
    return fault(
      'beløp',
      path,
      tell((say, language) => say.withItsKind(question.id, show(told, language))),
      tellForm((say) => say.write(`${question.id}: ${example}`)),
    );
  for (const key of Object.keys(told))
    if (!knownSpelling(key, [...amountKeys, 'begrunnelse', 'kilde'])) {
      const near = nearestName(key, amountKeys);
      fault(
        'ukjent-nøkkel',
        [...path, key],
        tellForm((say) => say.unknownKey(key)),
        nearOrKeys(near, amountKeys),
        true,
      );
    }
  const get = (name: string): { value: unknown; path: Path } => {
    const key = keyOf(told, name);
    return { value: key === undefined ? undefined : told[key], path: key === undefined ? path : [...path, key] };
  };
  const whole = ({ value, path: at }: { value: unknown; path: Path }): bigint | null => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxKroner) return kroner(value);
    const grouped = typeof value === 'string' ? value.trim().replace(/\s*(kr\.?|kroner|,-)$/i, '') : '';
    const digits = /^(\d+|\d{1,3}([ ._'\u00a0\u202f]\d{3})+)$/.test(grouped) ? grouped.replace(/\D/g, '') : '';
    if (typeof value === 'number' && value > maxKroner)
      return fault(
        'beløp',
        at,
        tell((say) => say.tooLarge),
        tell((say) => say.atMost(maxKroner)),
      );
    return fault(
      'beløp',
      at,
      tell((say) => say.whole),
      /^\d{1,12}$/.test(digits) ? tellForm((say) => say.write(digits)) : tell((say, language) => say.onlyDigits(show(value, language))),
    );
  };

  const amount = get('beløp');
  if (amount.value === undefined)
    return fault(
      'beløp',
      path,
      tell((say) => say.missing('beløp')),
      tellForm((say) => say.write(example)),
    );
  let low: bigint | null;
  let high: bigint | null;
  if (isMapping(amount.value)) {
    for (const key of Object.keys(amount.value))
      if (!knownSpelling(key, ['minst', 'høyst']))
        fault(
          'ukjent-nøkkel',
          [...amount.path, key],
          tellForm((say) => say.unknownKey(key)),
          writeBounds,
          true,
        );
    const bound = (name: string) => {
      const key = isMapping(amount.value) ? keyOf(amount.value, name) : undefined;
      return key === undefined || !isMapping(amount.value) ? undefined : whole({ value: amount.value[key], path: [...amount.path, key] });
    };
    const least = bound('minst');
    low = least ?? 0n;
    high = bound('høyst') ?? null;
    if (least === undefined && high === null)
      return fault(
        'beløp',
        amount.path,
        tell((say) => say.neitherBound),
        writeBounds,
      );
    if (high !== null && high < low)
      return fault(
        'beløp',
        amount.path,
        tell((say) => say.boundsReversed),
      );
  } else {
    const about = typeof amount.value === 'string' ? aboutFrom(amount.value) : null;
    low = about ? kroner(about.low) : whole(amount);
    high = about?.high ? kroner(about.high) : low;
  }
  if (low === null) return null;
  if (high !== null && high < kroner(question.atLeast))
    return fault(
      'beløp',
      amount.path,
      tell((say) => say.atLeast(question.atLeast)),
      tell((say) => say.noPurchase),
    );

  const vatRelevant = question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv';
  const vat = choice(get('mva'), ['eksklusiv', 'inklusiv'], 'mva', vatRelevant, fault);
  const vatAmount = get('mva-beløp');
  const vatOre = vatAmount.value === undefined ? null : whole(vatAmount);
  if (vatOre !== null && vat !== 'inklusiv')
    fault(
      'mva',
      vatAmount.path,
      tell((say) => say.vatAmountAlone),
    );
  if (vatOre !== null && high !== null && vatOre > high)
    fault(
      'mva',
      vatAmount.path,
      tell((say) => say.vatAmountLarger),
    );
  const period = choice(get('periode'), periods, 'periode', question.periodic, fault);
  if (!question.periodic && get('periode').value !== undefined)
    fault(
      'periode',
      get('periode').path,
      tell((say) => say.noPeriod(question.id)),
    );
  return {
    kind: 'amount',
    low,
    high,
    vat: vatRelevant ? ((vat ?? 'eksklusiv') as 'eksklusiv' | 'inklusiv') : 'ikke-relevant',
    vatAmount: vatOre,
    period: (period ?? 'totalt') as Period,
  };
}

function choice(
  found: { value: unknown; path: Path },
  values: readonly string[],
  name: string,
  required: boolean,
  fault: Fault,
): string | null {
  if (found.value === undefined)
    return required
      ? fault(
          'mangler',
          found.path,
          tell((say) => say.missing(name)),
          chooseBetween(values),
        )
      : null;
  const known = typeof found.value === 'string' ? knownSpelling(found.value, values) : undefined;
  return (
    known ??
    fault(
      'verdi',
      found.path,
      tellForm((say, language) => say.notAValue(show(found.value, language), say.quoted(name))),
      chooseBetween(values),
    )
  );
}

/** How a mapping spells a key, when it holds it. */
export const keyOf = (mapping: Mapping, name: string): string | undefined =>
  Object.keys(mapping).find((key) => knownSpelling(key, [name]) !== undefined);
