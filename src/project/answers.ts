import type { Question } from '../pack/model.js';
import { isMapping, type Mapping, type Path, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { show } from '../source/validate.js';
import { kroner } from '../text/money.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { type Answer, type AnswerValue, type Period, periods } from './model.js';
import { maxKroner, maxMonths } from './schema.js';

export const dontKnow = 'vet-ikke';

/** Reads one answer: a plain value, or a block with `svar`, `begrunnelse` and `kilde`. */
export function readAnswer(
  document: SourceDocument,
  question: Question,
  value: unknown,
  path: Path,
): { answer: Answer | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const fault = (code: string, at: Path, message: string, hint?: string, key = false): null => {
    problems.push(document.problem(`svar.${code}`, key ? document.placeOfKey(at) : document.placeOf(at), message, hint));
    return null;
  };
  const long = isMapping(value) && keyOf(value, 'svar') !== undefined;
  const allowed = long ? ['svar', 'begrunnelse', 'kilde'] : question.type === 'beløp' ? [...amountKeys, 'begrunnelse', 'kilde'] : [];
  if (isMapping(value)) {
    for (const key of Object.keys(value)) {
      if (knownSpelling(key, allowed)) continue;
      const near = nearestName(key, allowed);
      fault(
        'ukjent-nøkkel',
        [...path, key],
        `ukjent nøkkel «${key}»`,
        near ? `mente du «${near}»?` : `kjente nøkler her: ${(allowed.length > 0 ? allowed : ['svar', 'begrunnelse', 'kilde']).join(', ')}`,
        true,
      );
    }
  }
  const answerKey = long && isMapping(value) ? keyOf(value, 'svar') : undefined;
  const answerPath = answerKey === undefined ? path : [...path, answerKey];
  const told = answerKey === undefined ? value : (value as Mapping)[answerKey];
  const words = (name: string): string | null => {
    if (!isMapping(value)) return null;
    const key = keyOf(value, name);
    const text = key === undefined ? undefined : value[key];
    if (text === undefined) return null;
    return typeof text === 'string' && text.trim() !== ''
      ? text
      : fault('type', [...path, key ?? name], `«${name}» skal være tekst, fant ${show(text)}`);
  };
  const reason = words('begrunnelse');
  const source = words('kilde');
  const read = readValue(question, told, answerPath, fault);
  if (read && question.judgement && read.kind !== 'unknown' && reason === null && problems.length === 0)
    fault(
      'begrunnelse',
      path,
      `«${question.id}» er en vurdering og må ha en begrunnelse`,
      `skriv ${question.id}: { svar: …, begrunnelse: "…" }`,
    );
  return { answer: read && problems.length === 0 ? { value: read, reason, source, at: document.placeOf(answerPath) } : null, problems };
}

type Fault = (code: string, at: Path, message: string, hint?: string, key?: boolean) => null;

function readValue(question: Question, told: unknown, path: Path, fault: Fault): AnswerValue | null {
  if (typeof told === 'string' && knownSpelling(told, [dontKnow])) return { kind: 'unknown' };
  if (question.type === 'beløp') return readAmount(question, told, path, fault);
  if (question.type === 'måneder') {
    if (typeof told === 'string' && knownSpelling(told, ['løpende'])) return { kind: 'months', months: 'løpende' };
    if (typeof told === 'number' && Number.isInteger(told) && told >= question.atLeast && told <= maxMonths)
      return { kind: 'months', months: told };
    return fault(
      'måneder',
      path,
      `«${question.id}» skal være et helt antall måneder fra ${question.atLeast} til ${maxMonths} eller «løpende», fant ${show(told)}`,
    );
  }
  const values = question.options.map((option) => option.value);
  const known = typeof told === 'string' ? knownSpelling(told, values) : undefined;
  if (known !== undefined) return { kind: 'choice', value: known };
  if (typeof told === 'boolean')
    return fault('svar', path, `«${question.id}» skal besvares med ord, fant ${show(told)}`, `skriv ${told ? 'ja' : 'nei'}`);
  const near = typeof told === 'string' ? nearestName(told, [...values, dontKnow]) : undefined;
  return fault(
    'svar',
    path,
    `«${question.id}» har ikke svaret ${show(told)}`,
    near ? `mente du «${near}»?` : `svarene er ${[...values, dontKnow].join(', ')}`,
  );
}

const amountKeys = ['beløp', 'mva', 'mva-beløp', 'periode'];

function readAmount(question: Question, told: unknown, path: Path, fault: Fault): AnswerValue | null {
  const example = `{ beløp: 1300000${question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? ', mva: eksklusiv' : ''}${question.periodic ? ', periode: totalt' : ''} }`;
  if (!isMapping(told))
    return fault(
      'beløp',
      path,
      `«${question.id}» skal være et beløp med det det gjelder, fant ${show(told)}`,
      `skriv ${question.id}: ${example}`,
    );
  const get = (name: string): { value: unknown; path: Path } => {
    const key = keyOf(told, name);
    return { value: key === undefined ? undefined : told[key], path: key === undefined ? path : [...path, key] };
  };
  const whole = ({ value, path: at }: { value: unknown; path: Path }): bigint | null => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxKroner) return kroner(value);
    const digits = typeof value === 'string' ? value.replace(/[\s_.'\u00a0\u202f]/g, '').replace(/(kr|,-)$/, '') : '';
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
    low = bound('minst') ?? 0n;
    high = bound('høyst') ?? null;
    if (high !== null && high < low) return fault('beløp', amount.path, '«høyst» er mindre enn «minst»');
  } else {
    low = whole(amount);
    high = low;
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

const keyOf = (mapping: Mapping, name: string): string | undefined =>
  Object.keys(mapping).find((key) => knownSpelling(key, [name]) !== undefined);
