import { type CriterionResult, type SchemeResult, startQuestion } from '../engine/sources/match.js';
import { inLanguage } from '../text/localised.js';
import { deadlinePhrases } from '../text/phrases/deadlines.js';
import { schemePhrases, subjectNames } from '../text/phrases/schemes.js';
import type { Style } from '../text/style.js';
import { hang } from './layout.js';
import { answersTo, criterionText, deadlineWords, inShort, openWords, startWords } from './source-words.js';
import type { SourcesFound } from './sources.js';

/** One scheme as lines of a report. */
export type SchemeLines = (found: SourcesFound, result: SchemeResult, style: Style, width: number) => string[];

const deciding = ({ criteria }: SchemeResult): CriterionResult[] => criteria.filter(({ criterion }) => criterion.level === 'skal');

/** A scheme that fits or may fit: what is met, what is open and why, what weighs, and when to apply. */
export const offered: SchemeLines = (found, result, style, width) => {
  const say = schemePhrases[found.language];
  const skal = deciding(result);
  const lines = (sign: string, these: readonly CriterionResult[], more: (one: CriterionResult) => string): string[] =>
    these.flatMap((one) => criterionLines(sign, found, result, one, more(one), width));
  const weighing = result.criteria.filter(({ criterion, outcome }) => criterion.level === 'bør' && outcome !== 'unknown');
  const onlyUntold = result.match === 'may-fit' && skal.every(({ outcome, why }) => outcome === 'met' || why === 'not-told');
  return [
    ...headLines(found, result, style, width),
    ...lines(
      '✓',
      skal.filter(({ outcome, criterion }) => outcome === 'met' && criterion.test.kind !== 'open'),
      () => '',
    ),
    ...lines(
      '?',
      skal.filter(({ outcome }) => outcome === 'unknown'),
      (one) => openWords(one, found.language),
    ),
    ...lines(
      '+',
      weighing.filter(({ outcome }) => outcome === 'met'),
      () => say.speaksFor,
    ),
    ...lines(
      '−',
      weighing.filter(({ outcome }) => outcome === 'not-met'),
      () => say.speaksAgainst,
    ),
    ...(onlyUntold ? hang('      ', say.allKnownMet, width, style.good) : []),
    ...tailLines(found, result, style, width),
  ];
};

/** A scheme that does not fit: each safe no, with the answer that makes it so and the source. */
export const refused: SchemeLines = (found, result, _, width) => [
  ...nameLines(found, result, width),
  ...deciding(result)
    .filter(({ outcome }) => outcome === 'not-met')
    .flatMap((one) => {
      const answered = found.project ? answersTo(one, found.project, found.language) : '';
      return [
        ...criterionLines('–', found, result, one, '', width),
        ...hang('        ', [answered, ...inShort(one.criterion.citations)].filter((part) => part !== '').join(' · '), width),
      ];
    }),
];

/** A scheme as it is, with no project held against it. */
export const listed: SchemeLines = (found, result, style, width) => [
  ...headLines(found, result, style, width),
  ...deciding(result)
    .filter(({ criterion }) => criterion.test.kind !== 'open')
    .flatMap((one) => criterionLines(' ', found, result, one, '', width)),
  ...tailLines(found, result, style, width),
];

const nameLines = ({ language }: SourcesFound, { scheme }: SchemeResult, width: number): string[] =>
  hang(`  ${scheme.id.toUpperCase()}  `, inLanguage(scheme.name, language), width);

const headLines: SchemeLines = (found, result, style, width) => {
  const { administrator, purpose } = result.scheme;
  const told = `${inLanguage(administrator, found.language)}. ${inLanguage(purpose, found.language)}`;
  return [...nameLines(found, result, width).map(style.strong), ...hang('      ', told, width)];
};

const tailLines: SchemeLines = (found, result, style, width) => {
  const { scheme, deadlines, mayHaveEnded } = result;
  const { language } = found;
  const started = found.project?.schemeAnswers.get(startQuestion)?.value;
  const start = startWords(result, started?.kind === 'date' ? started.date : null, language);
  const cited = [scheme, ...scheme.criteria, ...scheme.deadlines].flatMap(({ citations }) => citations);
  return [
    ...deadlines.flatMap((deadline) =>
      hang(`      ${deadlinePhrases[language].deadline}: `, deadlineWords(deadline, found.asOf, language), width),
    ),
    ...(start ? hang('      ! ', start, width, style.warn) : []),
    ...(mayHaveEnded ? hang('      ! ', schemePhrases[language].lastSeen(scheme.lastSeen.slice(0, 4)), width, style.warn) : []),
    ...(scheme.note ? hang('      ', inLanguage(scheme.note, language), width) : []),
    ...(scheme.link ? [style.faint(`      ${scheme.link}`)] : []),
    ...hang('      ', inShort(cited).join(' · '), width, style.faint),
  ];
};

function criterionLines(
  sign: string,
  { asOf, language, pack }: SourcesFound,
  { scheme }: SchemeResult,
  one: CriterionResult,
  more: string,
  width: number,
): string[] {
  const place = pack.places.find(({ id }) => id === scheme.scope)?.name ?? null;
  const text = criterionText(one.criterion, language, asOf, place);
  return hang(`      ${sign} `, `${subjectNames[language][one.criterion.about]}: ${text}${more === '' ? '' : ` – ${more}`}`, width);
}
