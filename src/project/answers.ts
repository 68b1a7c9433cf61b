import type { Question } from '../pack/model.js';
import { isMapping, type Mapping, type Path, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { didYouMean, nearOrKeys, show, tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { amountPhrases, answerPhrases } from '../text/phrases/answers.js';
import { type Fault, keyOf, readAmount } from './amounts.js';
import type { Answer, AnswerValue } from './model.js';
import { maxMonths } from './schema.js';

const tell = telling(answerPhrases);
const tellAmount = telling(amountPhrases);

export const dontKnow = 'vet-ikke';

/** Reads one answer: a plain value, or a block with `svar`, `begrunnelse` and `kilde`. */
export function readAnswer(
  document: SourceDocument,
  question: Question,
  value: unknown,
  path: Path,
): { answer: Answer | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const fault: Fault = (code, at, message, hint, key = false) => {
    problems.push(document.problem(`svar.${code}`, key ? document.placeOfKey(at) : document.placeOf(at), message, hint));
    return null;
  };
  const long =
    isMapping(value) &&
    (keyOf(value, 'svar') !== undefined ||
      (question.type !== 'beløp' && Object.keys(value).some((key) => knownSpelling(key, ['begrunnelse', 'kilde']))));
  const reasoned = () => tellForm((say) => say.write(`${question.id}: { svar: …, begrunnelse: "…" }`));
  if (long && isMapping(value) && keyOf(value, 'svar') === undefined)
    return {
      answer: null,
      problems: [
        document.problem(
          'svar.mangler',
          document.placeOf(path),
          tellAmount((say) => say.missing('svar')),
          reasoned(),
        ),
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
        tellForm((say) => say.unknownKey(key)),
        nearOrKeys(near, allowed),
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
      : fault(
          'type',
          [...path, key ?? name],
          tell((say, language) => say.text(name, show(text, language))),
        );
  };
  const reason = words('begrunnelse');
  const source = words('kilde');
  const read = readValue(question, told, answerPath, fault);
  if (read && question.judgement && read.kind !== 'unknown' && reason === null && problems.length === 0)
    fault(
      'begrunnelse',
      path,
      tell((say) => say.needsReason(question.id)),
      reasoned(),
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
      tell((say, language) => say.months(question.id, question.atLeast, maxMonths, show(told, language))),
    );
  }
  const values = question.options.map((option) => option.value);
  const answers = () => tell((say) => say.answersAre([...values, dontKnow]));
  const known = typeof told === 'string' ? knownSpelling(told, values) : undefined;
  if (known !== undefined) return { kind: 'choice', value: known };
  if (typeof told === 'boolean')
    return fault(
      'svar',
      path,
      tell((say, language) => say.inWords(question.id, show(told, language))),
      values.includes('ja') ? tellForm((say) => say.write(told ? 'ja' : 'nei')) : answers(),
    );
  const near = typeof told === 'string' ? nearestName(told, [...values, dontKnow]) : undefined;
  return fault(
    'svar',
    path,
    tell((say, language) => say.notThis(question.id, show(told, language))),
    near ? didYouMean(near) : answers(),
  );
}
