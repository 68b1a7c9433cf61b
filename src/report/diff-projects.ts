import { type ProjectChange, projectChange } from '../compare/project-change.js';
import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { diffPhrases, type Reason } from '../text/phrases/diff.js';
import { besidesWords, diffProjectsPhrases } from '../text/phrases/diff-projects.js';
import { findingLabels } from '../text/phrases/findings.js';
import { outcomeWords, ruleWords } from '../text/phrases/rule-words.js';
import { safeLine } from '../text/safe.js';
import type { Assessed } from './assessed.js';
import { diffHeading, type Standpoint } from './diff-heading.js';
import { capped, type DiffLayout, hangWhole, some } from './diff-layout.js';
import { hang } from './layout.js';
import { wayInShort } from './way.js';
import { either } from './words.js';

/** One project assessed under both laws. */
export type Twice = { readonly before: Assessed; readonly after: Assessed; readonly change: ProjectChange | null };

export const twice = (before: Assessed, after: Assessed): Twice => ({
  before,
  after,
  change: projectChange(before.evaluation, after.evaluation),
});

/**
 * What changes for the projects that were given, as text: those that change, and how many do not.
 * @param because why the days are what they are, where nobody told them.
 * @param language what is said of all of them; each project is told of in its own.
 */
export function diffProjectsReport(projects: readonly Twice[], because: Because, language: Language, layout: DiffLayout): string {
  const sides = [
    standpointOf(
      projects.map(({ before }) => before),
      because.from,
    ),
    standpointOf(
      projects.map(({ after }) => after),
      because.to,
    ),
  ] as const;
  const heading =
    sides[0] && sides[1] ? [diffHeading(diffPhrases[language].theseProjects, [sides[0], sides[1]], language, layout).join('\n')] : [];
  const dated = sides.some((side) => side?.date === null);
  const blocks = projects.flatMap((one) => (one.change ? [block(one, one.change, dated, layout).join('\n')] : []));
  const same = projects.length - blocks.length;
  const summary = diffProjectsPhrases[language].summary(blocks.length, same);
  return `${[...heading, ...blocks, summary].join('\n\n')}\n`;
}

/** The same project with other answers, as text. @param told the answers as they were given. */
export function whatIfReport(compared: Twice, told: readonly string[], layout: DiffLayout): string {
  const { before, change } = compared;
  const say = diffProjectsPhrases[before.words.language];
  const heading = [
    ...hang(`${say.whatIf}  `, told.map(safeLine).join(', '), layout.width, layout.style.strong),
    layout.style.faint(say.assessedAt(dayOf(before))),
  ].join('\n');
  const lines = change ? block(compared, change, false, layout).join('\n') : say.nothing(safeLine(before.project.file));
  return `${[heading, lines].join('\n\n')}\n`;
}

export type Because = { readonly from: Reason | null; readonly to: Reason | null };

/** The day that every project was taken on, when it was the same for all. */
function standpointOf(assessed: readonly Assessed[], because: Reason | null): Standpoint | null {
  const days = new Set(assessed.map(({ evaluation }) => evaluation.asOf));
  const [first] = assessed;
  return first ? { pack: first.pack, date: days.size === 1 ? first.evaluation.asOf : null, because } : null;
}

function block({ before, after }: Twice, change: ProjectChange, dated: boolean, layout: DiffLayout): string[] {
  const { style, width, full } = layout;
  const { language } = after.words;
  const [say, more] = [diffProjectsPhrases[language], diffPhrases[language]];
  const line = (first: string, was: string, is: string): string[] => hang(`  ${first}: `, `${was} → ${is}`, width);
  const main = (one: Assessed): string => wayInShort(one);
  const mainChanged = change.routes.some(({ before: was, after: is }) => (is ?? was)?.role === 'hovedvei');
  const [wayBefore, wayAfter] = [main(before), main(after)];
  return [
    `${safeLine(after.project.file)}  ${style.strong(safeLine(after.project.name))}`,
    ...(dated ? hang('  ', say.days(dayOf(before), dayOf(after)), width, style.faint) : []),
    ...(change.status ? line(say.status, common[language][change.status.before], common[language][change.status.after]) : []),
    ...(mainChanged && wayBefore !== wayAfter ? line(say.mainWay, wayBefore, wayAfter) : []),
    ...besides({ before, after }, change, width),
    ...conclusions({ before, after }, change, width),
    ...some(
      [
        ...change.findings.added.map((finding) => findingLines('+', finding, after, width)),
        ...change.findings.removed.map((finding) => findingLines('−', finding, before, width)),
      ],
      full,
      more.moreFindings,
    ),
    ...checklistChanges({ before, after }, change, layout),
  ];
}

type Both = { readonly before: Assessed; readonly after: Assessed };

function dayOf({ evaluation, pack, words: { language } }: Assessed): string {
  const day = formatDate(evaluation.asOf, language);
  return evaluation.asOf > pack.verifiedAsOf ? diffProjectsPhrases[language].late(day) : day;
}

/** Supplements and stages; the main way has a line of its own. */
function besides({ before, after }: Both, { routes }: ProjectChange, width: number): string[] {
  const { language } = after.words;
  const standing = besidesWords[language];
  return routes
    .filter(({ before: was, after: is }) => (is ?? was)?.role !== 'hovedvei')
    .flatMap(({ before: was, after: is }) => {
      const name = is ? after.words.text(is.name) : was ? before.words.text(was.name) : '';
      return hang(
        `  ${diffProjectsPhrases[language].besides}: `,
        `${name} ${standing[was?.status ?? 'excluded']} → ${standing[is?.status ?? 'excluded']}`,
        width,
      );
    });
}

function conclusions({ before, after }: Both, { conclusions: changed }: ProjectChange, width: number): string[] {
  const { language } = after.words;
  const [say, came] = [diffProjectsPhrases[language], outcomeWords[language]];
  return changed.flatMap(({ id, before: was, after: is }) => {
    const told = (one: typeof was, { words }: Assessed): string => {
      if (!one) return say.absent;
      const named = either(
        one.possible.map((value) => words.value(id, value)),
        common[language].or,
      );
      if (one.outcome === 'unsettled-law') return came.openLaw(named);
      if (one.outcome === 'no-rule') return came.noRule;
      if (one.outcome === 'conflict') return came.conflict;
      const open = one.value === null ? say.canBe(named) : named;
      return was && is && was.status !== is.status ? `${open} (${common[language][one.status]})` : open;
    };
    return hang(`  ${(is ? after : before).words.name(id)}: `, `${told(was, before)} → ${told(is, after)}`, width);
  });
}

function findingLines(mark: string, finding: Finding, { words }: Assessed, width: number): string[] {
  const mine = findingLabels[words.language][finding.severity];
  const label = finding.suppressed ? diffProjectsPhrases[words.language].exempted(mine.toLowerCase()) : mine;
  return hangWhole(`  ${mark} `, `${label}  ${finding.ruleId}: ${safeLine(words.text(finding.message))}`, width);
}

/** What has become a duty or is one no longer, in full; what only may become one, by id. */
function checklistChanges(both: Both, { checklist }: ProjectChange, { width, full }: DiffLayout): string[] {
  const { language } = both.after.words;
  const say = diffProjectsPhrases[language];
  const lines: Record<'+' | '?' | '−', string[][]> = { '+': [], '?': [], '−': [] };
  const ids = new Map<string, string[]>();
  for (const { id, before: was, after: is } of checklist) {
    const [from, to] = [was?.status ?? 'not-required', is?.status ?? 'not-required'];
    const [item, { words }] = is && to !== 'not-required' ? [is, both.after] : [was ?? is, was ? both.before : both.after];
    if (from !== to && (from === 'required' || to === 'required')) {
      const mark = to === 'required' ? '+' : to === 'undetermined' ? '?' : '−';
      const text = item ? `${ruleWords[language][item.level]}  ${words.text(item.text)}` : id;
      const told = from === 'undetermined' ? say.hungOnAnswers(text) : to === 'undetermined' ? say.hangsOnAnswers(text) : text;
      lines[mark].push(hangWhole(`  ${mark} `, told, width));
      continue;
    }
    const level = (one: typeof was): string => (one ? ruleWords[language][one.level] : '');
    const what = from === to ? `${level(was)} → ${level(is)}` : to === 'undetermined' ? say.mayApply : say.appliesNoMore;
    ids.set(what, [...(ids.get(what) ?? []), id]);
  }
  return [
    ...some([...lines['+'], ...lines['?'], ...lines['−']], full, diffPhrases[language].moreOnChecklist),
    ...[...ids].flatMap(([what, named]) => hangWhole('  ', say.checklist(what, capped(named, full, language)), width)),
  ];
}
