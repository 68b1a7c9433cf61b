import type { DeadlineResult } from '../engine/sources/deadlines.js';
import { questionsIn } from '../engine/sources/holds.js';
import type { CriterionResult, SchemeResult } from '../engine/sources/match.js';
import type { Criterion, DatedLimit, SchemeKind, Subject } from '../pack/scheme-model.js';
import type { Project } from '../project/model.js';
import type { SchemeAnswerValue } from '../project/scheme-answers.js';
import { formatDate, type IsoDate, monthName } from '../text/dates.js';
import { inLanguage, type Language } from '../text/localised.js';
import { formatNumber, formatOre } from '../text/money.js';
import { safeLine } from '../text/safe.js';
import { formatInterval } from './words.js';

export const subjectWords: Record<Subject, string> = {
  søker: 'søker', formål: 'formål', tiltakstype: 'bruk', målgruppe: 'alder', beløp: 'beløp', sted: 'sted', varighet: 'varighet', krav: 'krav',
}; // biome-ignore format: a word list

export const kindWords: Record<SchemeKind, string> = {
  kommunal: 'KOMMUNALE ORDNINGER', statlig: 'STATLIGE ORDNINGER', stiftelse: 'STIFTELSER', oppslag: 'OPPSLAGSVERK',
}; // biome-ignore format: a word list

/** What a criterion asks for: in the words of the pack, or as the limits of the day. */
export function criterionText({ text, test }: Criterion, language: Language, asOf: IsoDate, place: string | null): string {
  if (text) return inLanguage(text, language);
  if (test.kind === 'open') return 'ingen grense';
  if (test.kind === 'condition') return `bare i ${place ?? '?'}`;
  if (test.kind === 'unknown') return 'ikke oppgitt';
  const limit = test.values.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
  return limit ? limitText(limit, test.unit) : 'ikke oppgitt';
}

function limitText({ least, most }: DatedLimit, unit: 'kroner' | 'måneder'): string {
  const words = (value: bigint): string => (unit === 'kroner' ? formatOre(value) : `${formatNumber(value)} måneder`);
  return [...(least === null ? [] : [`minst ${words(least)}`]), ...(most === null ? [] : [`høyst ${words(most)}`])].join(', ');
}

/** Why a criterion is open, and what to do about it. */
export function openWords({ why, leans, open }: CriterionResult): string {
  if (why === 'low-confidence') return `trolig ${leans === 'met' ? 'oppfylt' : 'ikke oppfylt'}, men kilden er usikker: spør forvalteren`;
  if (why === 'not-told') return 'spør forvalteren';
  if (why === 'left-open') return 'ordningens regler avgjør det ikke: spør forvalteren';
  return `svar mangler (${open.join(', ')})`;
}

export function deadlineWords(result: DeadlineResult, asOf: IsoDate, language: Language): string {
  const { deadline } = result;
  const note = deadline.note ? ` ${inLanguage(deadline.note, language)}` : '';
  const unsure = deadline.confidence === 'lav' ? ' (usikker kilde)' : '';
  return `${whenWords(result, asOf)}${unsure}.${note}`;
}

function whenWords({ deadline: { when }, state, from, to, passedThisYear, fundsYear }: DeadlineResult, asOf: IsoDate): string {
  const funds = fundsYear === null ? '' : `, for ${fundsYear}`;
  if (when.kind === 'continuous') {
    const answer = when.answerWithin === null ? '' : `, svar innen ${when.answerWithin} dager`;
    const start = when.startFrom === null ? '' : `, oppstart tidligst ${when.startFrom} dager etter søknaden`;
    const last = when.startWithin === null ? '' : ` og senest ${when.startWithin}`;
    return `løpende${answer}${start}${last}`;
  }
  if (state === 'none') return 'ingen flere før ordningen slutter';
  if (from === null || to === null) return 'ikke oppgitt';
  if (state === 'past') return `den siste som er kjent, var ${formatDate(to)}${funds}; neste er ikke kjent`;
  if (when.kind !== 'yearly') return `neste som er kjent, er ${formatDate(to)}${funds}`;
  const announced = when.announced === null ? '' : `, lyses ut i ${monthName(when.announced)}`;
  const day = from === to ? formatDate(to) : `${monthName(when.month)} ${to.slice(0, 4)}`;
  const maybe = from !== to && from <= asOf ? '; dagen er ikke kjent, og den kan være passert' : '';
  return `${passedThisYear ? 'årets frist er ute; neste ventes ' : 'ventes '}${day}${funds}${announced}${maybe}`;
}

/** That the project starts before the money can come, or later than the scheme admits; null when neither is so. */
export function startWords({ deadlines }: SchemeResult, start: IsoDate | null): string | null {
  if (start === null || deadlines.some((deadline) => deadline.start === 'fine')) return null;
  const early = deadlines.filter((deadline) => deadline.start === 'too-early').flatMap(({ moneyFrom }) => moneyFrom ?? []);
  const [first] = [...early].sort();
  if (first) return `Tiltaket starter ${formatDate(start)}, før pengene kan komme (tidligst ${formatDate(first)}).`;
  return deadlines.some((deadline) => deadline.start === 'too-late')
    ? `Tiltaket starter ${formatDate(start)}, senere enn ordningen tillater for en søknad i dag. Vent med å søke.`
    : null;
}

/** The answers that a criterion was held against: «kilde-tiltakstype: prosjekt (linje 7)». */
export function answersTo({ criterion }: CriterionResult, { answers, schemeAnswers }: Project): string {
  const told = questionsIn(criterion.test).flatMap((id) => {
    const answer = schemeAnswers.get(id) ?? answers.get(id);
    if (!answer || answer.value.kind === 'unknown') return [];
    return [`${id}: ${valueWords(answer.value)}${answer.at ? ` (linje ${answer.at.line})` : ''}`];
  });
  return told.join(', ');
}

function valueWords(value: SchemeAnswerValue): string {
  switch (value.kind) {
    case 'choice':
      return safeLine(value.written ?? value.value);
    case 'several':
      return value.values.join(', ');
    case 'date':
      return formatDate(value.date);
    case 'amount':
      return formatInterval(value);
    case 'months':
      return value.months === 'løpende' ? 'løpende' : `${value.months} måneder`;
    case 'unknown':
      return 'vet ikke';
  }
}

/** A source as a report names it: of a page on the web only whose it is. The whole address stands in the JSON. */
export const inShort = (citations: readonly string[]): string[] => [
  ...new Set(citations.map((citation) => /^((?:[a-z0-9-]+\.)+[a-z]{2,3})\//.exec(citation)?.[1] ?? citation)),
];
