import type { DeadlineResult } from '../engine/sources/deadlines.js';
import { questionsIn } from '../engine/sources/holds.js';
import type { CriterionResult, SchemeResult } from '../engine/sources/match.js';
import type { Criterion, DatedLimit, Deadline } from '../pack/scheme-model.js';
import type { Project } from '../project/model.js';
import type { SchemeAnswerValue } from '../project/scheme-answers.js';
import { formatDate, type IsoDate, monthName } from '../text/dates.js';
import { inLanguage, type Language } from '../text/localised.js';
import { formatNumber, formatOre } from '../text/money.js';
import { common, quantities } from '../text/phrases/common.js';
import { deadlinePhrases } from '../text/phrases/deadlines.js';
import { criterionPhrases } from '../text/phrases/schemes.js';
import { formatInterval } from '../text/quantities.js';
import { safeLine } from '../text/safe.js';

/** What a criterion asks for: in the words of the pack, or as the limits of the day. */
export function criterionText({ text, test }: Criterion, language: Language, asOf: IsoDate, place: string | null): string {
  if (text) return inLanguage(text, language);
  const say = criterionPhrases[language];
  if (test.kind === 'open') return say.noLimit;
  if (test.kind === 'condition') return say.onlyIn(place ?? '?');
  if (test.kind === 'unknown') return say.notTold;
  const limit = test.values.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
  return limit ? limitText(limit, test.unit, language) : say.notTold;
}

function limitText({ least, most }: DatedLimit, unit: 'kroner' | 'måneder', language: Language): string {
  const say = quantities[language];
  const words = (value: bigint): string => (unit === 'kroner' ? formatOre(value) : say.måneder(formatNumber(value)));
  return [...(least === null ? [] : [say.atLeast(words(least))]), ...(most === null ? [] : [say.atMost(words(most))])].join(', ');
}

/** Why a criterion is open, and what to do about it. */
export function openWords({ why, leans, open }: CriterionResult, language: Language): string {
  const say = criterionPhrases[language];
  if (why === 'low-confidence') return leans === 'met' ? say.probablyMet : say.probablyNotMet;
  if (why === 'not-told') return say.askAdministrator;
  if (why === 'left-open') return say.leftOpen;
  return say.answerMissing(open.join(', '));
}

export function deadlineWords(result: DeadlineResult, asOf: IsoDate, language: Language): string {
  const { deadline } = result;
  const note = deadline.note ? ` ${inLanguage(deadline.note, language)}` : '';
  const say = deadlinePhrases[language];
  const unsure = deadline.confidence === 'lav' ? ` ${say.unsure}` : '';
  return `${whenWords(result, asOf, language)}${unsure}.${note}`;
}

function whenWords(result: DeadlineResult, asOf: IsoDate, language: Language): string {
  const { deadline, state, from, to, passedThisYear, fundsYear } = result;
  const { when } = deadline;
  const say = deadlinePhrases[language];
  if (when.kind === 'continuous') return [say.continuous, ...continuousWords(when, language)].join(', ');
  if (state === 'none') return say.noMore;
  if (from === null || to === null) return say.unknown;
  const funded = (day: string): string => (fundsYear === null ? day : say.forYear(day, fundsYear));
  if (state === 'past') return say.past(funded(formatDate(to, language)));
  if (when.kind !== 'yearly') return say.next(funded(formatDate(to, language)));
  const day = funded(from === to ? formatDate(to, language) : `${monthName(when.month, language)} ${to.slice(0, 4)}`);
  const expected = passedThisYear ? say.expectedNext(day) : say.expected(day);
  const announced = when.announced === null ? expected : say.announcedIn(expected, monthName(when.announced, language));
  return from !== to && from <= asOf ? say.maybePassed(announced) : announced;
}

function continuousWords({ answerWithin, startFrom, startWithin }: Extract<Deadline['when'], { kind: 'continuous' }>, language: Language) {
  const say = deadlinePhrases[language];
  const start =
    startFrom !== null && startWithin !== null
      ? [say.startBetween(startFrom, startWithin)]
      : startFrom !== null
        ? [say.startFrom(startFrom)]
        : startWithin !== null
          ? [say.startWithin(startWithin)]
          : [];
  return [...(answerWithin === null ? [] : [say.answerWithin(answerWithin)]), ...start];
}

/** That the project starts before the money can come, or later than the scheme admits; null when neither is so. */
export function startWords({ deadlines }: SchemeResult, start: IsoDate | null, language: Language): string | null {
  if (start === null || deadlines.some((deadline) => deadline.start === 'fine')) return null;
  const say = deadlinePhrases[language];
  const day = formatDate(start, language);
  const early = deadlines.filter((deadline) => deadline.start === 'too-early').flatMap(({ moneyFrom }) => moneyFrom ?? []);
  const [first] = [...early].sort();
  if (first) return say.tooEarly(day, formatDate(first, language));
  return deadlines.some((deadline) => deadline.start === 'too-late') ? say.tooLate(day) : null;
}

/** The answers that a criterion was held against: «kilde-tiltakstype: prosjekt (linje 7)». */
export function answersTo({ criterion }: CriterionResult, { answers, schemeAnswers }: Project, language: Language): string {
  const told = questionsIn(criterion.test).flatMap((id) => {
    const answer = schemeAnswers.get(id) ?? answers.get(id);
    if (!answer || answer.value.kind === 'unknown') return [];
    return [`${id}: ${valueWords(answer.value, language)}${answer.at ? ` (${common[language].inLine(answer.at.line)})` : ''}`];
  });
  return told.join(', ');
}

function valueWords(value: SchemeAnswerValue, language: Language): string {
  switch (value.kind) {
    case 'choice':
      return safeLine(value.written ?? value.value);
    case 'several':
      return value.values.join(', ');
    case 'date':
      return formatDate(value.date, language);
    case 'amount':
      return formatInterval(value, language);
    case 'months':
      return value.months === 'løpende' ? value.months : quantities[language].måneder(`${value.months}`);
    case 'unknown':
      return common[language].dontKnow;
  }
}

/** A source as a report names it: of a page on the web only whose it is. The whole address stands in the JSON. */
export const inShort = (citations: readonly string[]): string[] => [
  ...new Set(citations.map((citation) => /^((?:[a-z0-9-]+\.)+[a-z]{2,3})\//.exec(citation)?.[1] ?? citation)),
];
