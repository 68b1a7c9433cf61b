import type { SchemeQuestion } from '../pack/scheme-model.js';
import { isMapping, type Path, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { didYouMean, show } from '../source/words.js';
import { type Message, type Say, telling } from '../text/catalogue.js';
import { type IsoDate, isIsoDate } from '../text/dates.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { answerPhrases } from '../text/phrases/answers.js';
import { keyOf } from './amounts.js';
import { dontKnow, readAnswer } from './answers.js';
import type { Answer, AnswerValue } from './model.js';

const tell = telling(answerPhrases);

/** What is answered only to find funding: as in the interview, or several answers at once, or a date. */
export type SchemeAnswerValue =
  | AnswerValue
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'date'; readonly date: IsoDate };

export type SchemeAnswer = Omit<Answer, 'value'> & { readonly value: SchemeAnswerValue };

/** Reads one answer to a question that is asked only to find funding. */
export function readSchemeAnswer(
  document: SourceDocument,
  question: SchemeQuestion,
  value: unknown,
  path: Path,
): { answer: SchemeAnswer | null; problems: Problem[] } {
  const { type } = question;
  if (type !== 'flere-av' && type !== 'dato') return readAnswer(document, { ...question, type }, value, path);
  const problems: Problem[] = [];
  const fault: Fault = (code, at, say, hint) => {
    problems.push(document.problem(`svar.${code}`, document.placeOf(at), tell(say), hint));
    return null;
  };
  const key = isMapping(value) ? keyOf(value, 'svar') : undefined;
  const told = isMapping(value) && key !== undefined ? value[key] : value;
  const at = key === undefined ? path : [...path, key];
  const words = (name: string): string | null => {
    const found = isMapping(value) ? keyOf(value, name) : undefined;
    const text = found === undefined || !isMapping(value) ? undefined : value[found];
    return typeof text === 'string' ? text : null;
  };
  const read = type === 'dato' ? readDate(question, told, at, fault) : readSeveral(question, told, at, fault);
  if (!read) return { answer: null, problems };
  return { answer: { value: read, reason: words('begrunnelse'), source: words('kilde'), at: document.placeOf(at) }, problems };
}

type Fault = (code: string, at: Path, say: Say<(typeof answerPhrases)['nb']>, hint?: Message) => null;

const isDontKnow = (told: unknown): boolean => typeof told === 'string' && knownSpelling(told, [dontKnow]) !== undefined;

function readDate(question: SchemeQuestion, told: unknown, at: Path, fault: Fault): SchemeAnswerValue | null {
  if (isDontKnow(told)) return { kind: 'unknown' };
  if (typeof told === 'string' && isIsoDate(told)) return { kind: 'date', date: told };
  return fault(
    'dato',
    at,
    (say, language) => say.date(question.id, show(told, language)),
    tell((say) => say.writeDateOr('2027-01-01', dontKnow)),
  );
}

/** A list of answers says that there are no others; a single one may stand without the list. */
function readSeveral(question: SchemeQuestion, told: unknown, at: Path, fault: Fault): SchemeAnswerValue | null {
  if (isDontKnow(told)) return { kind: 'unknown' };
  const values = question.options.map((option) => option.value);
  const list: readonly unknown[] = Array.isArray(told) ? told : [told];
  if (list.length === 0)
    return fault(
      'flere-av',
      at,
      (say) => say.atLeastOne(question.id),
      tell((say) => say.answersAreOr(values, dontKnow)),
    );
  const known = list.map((item, index): string | null => {
    const found = typeof item === 'string' ? knownSpelling(item, values) : undefined;
    if (found !== undefined) return found;
    const near = typeof item === 'string' ? nearestName(item, values) : undefined;
    const place = Array.isArray(told) ? [...at, index] : at;
    return fault(
      'flere-av',
      place,
      (say, language) => say.notThis(question.id, show(item, language)),
      near ? didYouMean(near) : tell((say) => (isDontKnow(item) ? say.standsAlone(dontKnow) : say.answersAre(values))),
    );
  });
  const read = known.filter((value) => value !== null);
  return read.length < known.length ? null : { kind: 'several', values: values.filter((value) => read.includes(value)) };
}
