import { inLanguage, type Language } from '../text/localised.js';
import { casesPhrases, coveragePhrases, expectationNouns } from '../text/phrases/cases.js';
import { mutantPhrases } from '../text/phrases/mutants.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import type { Case, Failure } from '../verify/cases/model.js';
import { type Group, groups, type Point } from '../verify/coverage/coverage.js';
import type { Fate } from '../verify/mutants/score.js';
import { share } from '../verify/share.js';
import type { Tested } from '../verify/test-rules.js';
import { decidedLines } from './decided.js';
import { hang } from './layout.js';
import { layerLines } from './rule-pack.js';
import type { ListLayout } from './rules-list.js';

/** Which of a long list is shown when not all of it is asked for. */
const first = 10;

const meanings = { regler: 'ofRules', grener: 'ofBranches', grenser: 'ofLimits' } as const satisfies Record<Group, string>;

/** What came of the cases, how much of the rules they cover and which mutants they missed, as text. */
export function casesReport({ pack, cases, failures, points, held, fates }: Tested, full: boolean, layout: ListLayout): string {
  const { style, width, language } = layout;
  const failed = new Set(failures.map(({ one }) => one)).size;
  const files = new Set(cases.map(({ file }) => file)).size;
  // Decided cases alone show nothing of what the other cases would cover.
  const alone = cases.length === 0 && held.length > 0;
  const parts = [
    failures.flatMap(({ one, failure }) => failureLines(one, failure, layout)),
    alone ? [] : [casesPhrases[language].sum(cases.length, files, cases.length - failed, failed), ...layerLines(pack, width, language)],
    decidedLines(held, full, layout),
    alone ? [] : coverageLines(points, full, style, language),
    fates ? mutantLines(fates, full, style, language) : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function failureLines(one: Case, { expectation, found }: Failure, { style, width, language }: ListLayout): string[] {
  const say = casesPhrases[language];
  const { kind, id, wanted, at } = expectation;
  return [
    `${safeLine(one.file)}:${at.line}:${at.column}  ${style.bad(say.failed)}  ${safeLine(one.id)}`,
    ...hang(
      '      ',
      say.expected(expectationNouns[language][kind], id, wanted, typeof found === 'string' ? found : inLanguage(found, language)),
      width,
    ),
    ...(one.because === null ? [] : hang('      ', safeLine(one.because), width, style.faint)),
    ...hang('      ', safeLine(one.citations.join(' · ')), width, style.faint),
  ];
}

function coverageLines(points: readonly Point[], full: boolean, style: Style, language: Language): string[] {
  const say = coveragePhrases[language];
  const wide = Math.max(8, ...groups.map((group) => say[group].length + 1));
  const shares = groups.map((group) => {
    const all = points.filter((point) => point.group === group);
    const { count: covered, of: total, percent } = share(all.filter(({ seenIn }) => seenIn !== null).length, all.length);
    const told = (total === 0 ? say.none : say.percent(percent)).padStart(5);
    return `  ${say[group].padEnd(wide)}${told}  ${say.share(covered, total).padEnd(16)}${style.faint(say[meanings[group]])}`;
  });
  const missing = points.filter(({ seenIn }) => seenIn === null);
  return [
    style.strong(say.title),
    ...shares,
    ...listed(
      say.missing,
      missing.map(({ file, line, id, what }) => `${file}:${line}  ${id}: ${inLanguage(what, language)}`),
      full,
      language,
    ),
  ];
}

function mutantLines(fates: readonly Fate[], full: boolean, style: Style, language: Language): string[] {
  const say = mutantPhrases[language];
  const counted = fates.filter(({ equivalent }) => equivalent === null);
  const survivors = counted.filter(({ noticedBy }) => noticedBy === null);
  const { count: noticed, of: total, percent } = share(counted.length - survivors.length, counted.length);
  const line = ({ mutant: { file, line: at, id, change } }: Fate): string =>
    `${file}:${at}  ${inLanguage(id, language)}: ${inLanguage(change, language)}`;
  const equivalents = fates.flatMap((fate) => (fate.equivalent ? [`${line(fate)} (${inLanguage(fate.equivalent, language)})`] : []));
  return [
    style.strong(say.title),
    `  ${total === 0 ? say.none : say.noticed(percent, noticed, total)}`,
    ...listed(say.survivors, survivors.map(line), full, language),
    ...(equivalents.length === 0
      ? []
      : full
        ? listed(say.equivalents, equivalents, full, language)
        : [`  ${say.equivalentCount(equivalents.length)}`]),
  ];
}

function listed(title: string, lines: readonly string[], full: boolean, language: Language): string[] {
  if (lines.length === 0) return [];
  const shown = full ? lines : lines.slice(0, first);
  const rest = lines.length - shown.length;
  return [`  ${title}`, ...shown.map((line) => `    ${line}`), ...(rest > 0 ? [`    ${casesPhrases[language].more(rest)}`] : [])];
}
