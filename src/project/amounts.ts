import type { Question } from '../pack/model.js';
import { isMapping, type Mapping, type Path } from '../source/document.js';
import { show } from '../source/validate.js';
import { kroner } from '../text/money.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { aboutFrom, maxKroner } from '../text/told-money.js';
import { type AnswerValue, type Period, periods } from './model.js';

/** Reports a fault in an answer; `key` points at the key rather than its value. */
export type Fault = (code: string, at: Path, message: string, hint?: string, key?: boolean) => null;

const amountKeys = ['beløp', 'mva', 'mva-beløp', 'periode'];

/** Reads an amount with what it counts: whole kroner, with or without VAT, in total or by year or month. */
export function readAmount(question: Question, told: unknown, path: Path, fault: Fault): AnswerValue | null {
  const example = `{ beløp: 1300000${question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? ', mva: eksklusiv' : ''}${question.periodic ? ', periode: totalt' : ''} }`;
  if (!isMapping(told))
    return fault(
      'beløp',
      path,
      `«${question.id}» skal være et beløp med det det gjelder, fant ${show(told)}`,
      `skriv ${question.id}: ${example}`,
    );
  for (const key of Object.keys(told))
    if (!knownSpelling(key, [...amountKeys, 'begrunnelse', 'kilde'])) {
      const near = nearestName(key, amountKeys);
      fault(
        'ukjent-nøkkel',
        [...path, key],
        `ukjent nøkkel «${key}»`,
        near ? `mente du «${near}»?` : `kjente nøkler her: ${amountKeys.join(', ')}`,
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
    if (typeof value === 'number' && value > maxKroner) return fault('beløp', at, 'beløpet er for stort', `høyst ${maxKroner} kroner`);
    return fault(
      'beløp',
      at,
      'beløpet må være et helt tall i kroner',
      /^\d{1,12}$/.test(digits) ? `skriv ${digits}` : `fant ${show(value)}; skriv bare sifre, som 1300000`,
    );
  };

  const amount = get('beløp');
  if (amount.value === undefined) return fault('beløp', path, '«beløp» mangler', `skriv ${example}`);
  let low: bigint | null;
  let high: bigint | null;
  if (isMapping(amount.value)) {
    for (const key of Object.keys(amount.value))
      if (!knownSpelling(key, ['minst', 'høyst']))
        fault('ukjent-nøkkel', [...amount.path, key], `ukjent nøkkel «${key}»`, 'skriv { minst: 1000000, høyst: 2000000 }', true);
    const bound = (name: string) => {
      const key = isMapping(amount.value) ? keyOf(amount.value, name) : undefined;
      return key === undefined || !isMapping(amount.value) ? undefined : whole({ value: amount.value[key], path: [...amount.path, key] });
    };
    const least = bound('minst');
    low = least ?? 0n;
    high = bound('høyst') ?? null;
    if (least === undefined && high === null)
      return fault('beløp', amount.path, '«beløp» mangler både «minst» og «høyst»', 'skriv { minst: 1000000, høyst: 2000000 }');
    if (high !== null && high < low) return fault('beløp', amount.path, '«høyst» er mindre enn «minst»');
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
      `beløpet må være minst ${question.atLeast} krone`,
      'et kjøp uten verdi er ikke et kjøp; la svaret stå åpent hvis beløpet er ukjent',
    );

  const vatRelevant = question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv';
  const vat = choice(get('mva'), ['eksklusiv', 'inklusiv'], 'mva', vatRelevant, fault);
  const vatAmount = get('mva-beløp');
  const vatOre = vatAmount.value === undefined ? null : whole(vatAmount);
  if (vatOre !== null && vat !== 'inklusiv') fault('mva', vatAmount.path, '«mva-beløp» hører bare til et beløp med mva: inklusiv');
  if (vatOre !== null && high !== null && vatOre > high) fault('mva', vatAmount.path, '«mva-beløp» er større enn beløpet');
  const period = choice(get('periode'), periods, 'periode', question.periodic, fault);
  if (!question.periodic && get('periode').value !== undefined) fault('periode', get('periode').path, `«${question.id}» har ingen periode`);
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
    return required ? fault('mangler', found.path, `«${name}» mangler`, `velg mellom ${values.join(', ')}`) : null;
  const known = typeof found.value === 'string' ? knownSpelling(found.value, values) : undefined;
  return (
    known ?? fault('verdi', found.path, `${show(found.value)} er ikke en gyldig verdi for «${name}»`, `velg mellom ${values.join(', ')}`)
  );
}

/** How a mapping spells a key, when it holds it. */
export const keyOf = (mapping: Mapping, name: string): string | undefined =>
  Object.keys(mapping).find((key) => knownSpelling(key, [name]) !== undefined);
