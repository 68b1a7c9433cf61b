import type { Question } from '../pack/model.js';
import { isMapping, type Mapping, type Path, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { show } from '../source/validate.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { type Fault, keyOf, readAmount } from './amounts.js';
import type { Answer, AnswerValue } from './model.js';
import { maxMonths } from './schema.js';

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
  const long =
    isMapping(value) &&
    (keyOf(value, 'svar') !== undefined ||
      (question.type !== 'beløp' && Object.keys(value).some((key) => knownSpelling(key, ['begrunnelse', 'kilde']))));
  if (long && isMapping(value) && keyOf(value, 'svar') === undefined)
    return {
      answer: null,
      problems: [
        document.problem('svar.mangler', document.placeOf(path), '«svar» mangler', `skriv ${question.id}: { svar: …, begrunnelse: "…" }`),
      ],
    };
  const allowed = ['svar', 'begrunnelse', 'kilde'];
  if (isMapping(value) && (long || question.type !== 'beløp')) {
    for (const key of Object.keys(value)) {
      if (knownSpelling(key, allowed)) continue;
      const near = nearestName(key, allowed);
      fault(
        'ukjent-nøkkel',
        [...path, key],
        `ukjent nøkkel «${key}»`,
        near ? `mente du «${near}»?` : `kjente nøkler her: ${allowed.join(', ')}`,
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
    return fault(
      'svar',
      path,
      `«${question.id}» skal besvares med ord, fant ${show(told)}`,
      values.includes('ja') ? `skriv ${told ? 'ja' : 'nei'}` : `svarene er ${[...values, dontKnow].join(', ')}`,
    );
  const near = typeof told === 'string' ? nearestName(told, [...values, dontKnow]) : undefined;
  return fault(
    'svar',
    path,
    `«${question.id}» har ikke svaret ${show(told)}`,
    near ? `mente du «${near}»?` : `svarene er ${[...values, dontKnow].join(', ')}`,
  );
}
