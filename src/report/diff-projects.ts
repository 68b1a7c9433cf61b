import { type ProjectChange, projectChange } from '../compare/project-change.js';
import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { common } from '../text/phrases/common.js';
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
 */
export function diffProjectsReport(projects: readonly Twice[], because: Because, layout: DiffLayout): string {
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
  const heading = sides[0] && sides[1] ? [diffHeading('HVA ENDRES', [sides[0], sides[1]], layout).join('\n')] : [];
  const dated = sides.some((side) => side?.date === null);
  const blocks = projects.flatMap((one) => (one.change ? [block(one, one.change, dated, layout).join('\n')] : []));
  const same = projects.length - blocks.length;
  const summary = `${blocks.length === 0 ? 'Ingen prosjekter' : counted(blocks.length)} endres, ${same} er uendret`;
  return `${[...heading, ...blocks, summary].join('\n\n')}\n`;
}

/** The same project with other answers, as text. @param told the answers as they were given. */
export function whatIfReport(compared: Twice, told: readonly string[], layout: DiffLayout): string {
  const { before, change } = compared;
  const heading = [
    ...hang('HVA OM  ', told.map(safeLine).join(', '), layout.width, layout.style.strong),
    layout.style.faint(`vurdert per ${dayOf(before)}`),
  ].join('\n');
  const lines = change ? block(compared, change, false, layout).join('\n') : `${safeLine(before.project.file)}: ingenting endres`;
  return `${[heading, lines].join('\n\n')}\n`;
}

const counted = (number: number): string => (number === 1 ? '1 prosjekt' : `${number} prosjekter`);

export type Because = { readonly from: string | null; readonly to: string | null };

/** The day that every project was taken on, when it was the same for all. */
function standpointOf(assessed: readonly Assessed[], because: string | null): Standpoint | null {
  const days = new Set(assessed.map(({ evaluation }) => evaluation.asOf));
  const [first] = assessed;
  return first ? { pack: first.pack, date: days.size === 1 ? first.evaluation.asOf : null, because } : null;
}

function block({ before, after }: Twice, change: ProjectChange, dated: boolean, layout: DiffLayout): string[] {
  const { style, width, full } = layout;
  const line = (first: string, was: string, is: string): string[] => hang(`  ${first}: `, `${was} → ${is}`, width);
  const main = (one: Assessed): string => wayInShort(one);
  const mainChanged = change.routes.some(({ before: was, after: is }) => (is ?? was)?.role === 'hovedvei');
  const [wayBefore, wayAfter] = [main(before), main(after)];
  return [
    `${safeLine(after.project.file)}  ${style.strong(safeLine(after.project.name))}`,
    ...(dated ? hang('  ', `fra ${dayOf(before)} til ${dayOf(after)}`, width, style.faint) : []),
    ...(change.status ? line('status', common.nb[change.status.before], common.nb[change.status.after]) : []),
    ...(mainChanged && wayBefore !== wayAfter ? line('hovedvei', wayBefore, wayAfter) : []),
    ...besides({ before, after }, change, width),
    ...conclusions({ before, after }, change, width),
    ...some(
      [
        ...change.findings.added.map((finding) => findingLines('+', finding, after, width)),
        ...change.findings.removed.map((finding) => findingLines('−', finding, before, width)),
      ],
      full,
      'funn',
    ),
    ...checklistChanges({ before, after }, change, layout),
  ];
}

type Both = { readonly before: Assessed; readonly after: Assessed };

const dayOf = ({ evaluation, pack }: Assessed): string =>
  `${formatDate(evaluation.asOf)}${evaluation.asOf > pack.verifiedAsOf ? ' (etter siste kontroll)' : ''}`;

const standing = { decided: 'ja', conditional: 'betinget', undetermined: 'uavklart', excluded: 'nei' } as const;

/** Supplements and stages; the main way has a line of its own. */
function besides({ before, after }: Both, { routes }: ProjectChange, width: number): string[] {
  return routes
    .filter(({ before: was, after: is }) => (is ?? was)?.role !== 'hovedvei')
    .flatMap(({ before: was, after: is }) => {
      const name = is ? after.words.text(is.name) : was ? before.words.text(was.name) : '';
      return hang('  i tillegg: ', `${name} ${standing[was?.status ?? 'excluded']} → ${standing[is?.status ?? 'excluded']}`, width);
    });
}

function conclusions({ before, after }: Both, { conclusions: changed }: ProjectChange, width: number): string[] {
  return changed.flatMap(({ id, before: was, after: is }) => {
    const told = (one: typeof was, { words }: Assessed): string => {
      if (!one) return 'finnes ikke';
      const named = either(one.possible.map((value) => words.value(id, value)));
      if (one.outcome === 'unsettled-law') return `loven gir ikke et sikkert svar (${named})`;
      if (one.outcome === 'no-rule') return 'ingen regel passer';
      if (one.outcome === 'conflict') return 'reglene strider mot hverandre';
      const open = one.value === null ? `kan være ${named}` : named;
      return was && is && was.status !== is.status ? `${open} (${common.nb[one.status]})` : open;
    };
    return hang(`  ${(is ? after : before).words.name(id)}: `, `${told(was, before)} → ${told(is, after)}`, width);
  });
}

const severities = { feil: 'FEIL', advarsel: 'ADVARSEL', opplysning: 'MERK' } as const;

function findingLines(mark: string, finding: Finding, { words }: Assessed, width: number): string[] {
  const label = finding.suppressed ? `UNNTAK (${severities[finding.severity].toLowerCase()})` : severities[finding.severity];
  return hangWhole(`  ${mark} `, `${label}  ${finding.ruleId}: ${safeLine(words.text(finding.message))}`, width);
}

/** What has become a duty or is one no longer, in full; what only may become one, by id. */
function checklistChanges(both: Both, { checklist }: ProjectChange, { width, full }: DiffLayout): string[] {
  const lines: Record<'+' | '?' | '−', string[][]> = { '+': [], '?': [], '−': [] };
  const ids = new Map<string, string[]>();
  for (const { id, before: was, after: is } of checklist) {
    const [from, to] = [was?.status ?? 'not-required', is?.status ?? 'not-required'];
    const [item, { words }] = is && to !== 'not-required' ? [is, both.after] : [was ?? is, was ? both.before : both.after];
    if (from !== to && (from === 'required' || to === 'required')) {
      const mark = to === 'required' ? '+' : to === 'undetermined' ? '?' : '−';
      const beside =
        from === 'undetermined' ? ' (avhang av svar som mangler)' : to === 'undetermined' ? ' (avhenger nå av svar som mangler)' : '';
      lines[mark].push(hangWhole(`  ${mark} `, `${item?.level}  ${item ? words.text(item.text) : id}${beside}`, width));
      continue;
    }
    const what = from === to ? `${was?.level} → ${is?.level}` : to === 'undetermined' ? 'kan bli aktuelt' : 'er ikke lenger aktuelt';
    ids.set(what, [...(ids.get(what) ?? []), id]);
  }
  return [
    ...some([...lines['+'], ...lines['?'], ...lines['−']], full, 'endringer i sjekklisten'),
    ...[...ids].flatMap(([what, named]) => hangWhole('  ', `sjekkliste, ${what}: ${capped(named, full)}`, width)),
  ];
}
