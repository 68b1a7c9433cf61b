import type { Match, SchemeResult } from '../engine/sources/match.js';
import type { Pack } from '../pack/model.js';
import { schemeKinds } from '../pack/scheme-model.js';
import type { Project } from '../project/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { safeLine } from '../text/safe.js';
import { ends, hang, type Style } from './layout.js';
import { listed, offered, refused, type SchemeLines } from './scheme-lines.js';
import { sourceQuestionLines } from './source-questions.js';
import { kindWords } from './source-words.js';

/** The grant schemes and foundations on a day; with a project, held against it. */
export type SourcesFound = {
  readonly pack: Pack;
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly project: Project | null;
  readonly results: readonly SchemeResult[];
};

export function sourcesReport(found: SourcesFound, style: Style, width: number): string {
  const sections = found.project ? projectSections(found, found.project, style, width) : listSections(found, style, width);
  const shown = sections.filter((section) => section.length > 0);
  return `${shown.map((section) => section.join('\n')).join('\n\n')}\n`;
}

const groups: readonly (readonly [Match, string])[] = [
  ['fits', 'PASSER'],
  ['may-fit', 'KAN PASSE'],
];

function projectSections(found: SourcesFound, project: Project, style: Style, width: number): string[][] {
  const of = (match: Match): SchemeResult[] => found.results.filter((result) => result.match === match);
  const counts = `${of('fits').length} passer, ${of('may-fit').length} kan passe, ${of('does-not-fit').length} passer ikke`;
  const unfit = of('does-not-fit').flatMap((result) => refused(found, result, style, width));
  const source = 'Den som forvalter ordningen, avgjør. Les utlysningen før dere søker.';
  return [
    [ends(safeLine(project.name), `vurdert per ${formatDate(found.asOf)}`, width), safeLine(project.file)],
    [style.strong(`FINANSIERING  ${counts}`), ...nothingYet(found, width)],
    sourceQuestionLines(found, style, width),
    ...groups.flatMap(([match, heading]) => group(heading, found, of(match), offered, style, width)),
    unfit.length === 0 ? [] : [style.strong('PASSER IKKE'), ...unfit],
    hang('', source, width, style.faint),
  ];
}

function listSections(found: SourcesFound, style: Style, width: number): string[][] {
  const heading = ends('TILSKUDDSORDNINGER OG STIFTELSER', `slik de er kjent ${formatDate(found.asOf)}`, width);
  const of = (kind: string): SchemeResult[] => found.results.filter(({ scheme }) => scheme.kind === kind);
  return [
    [heading, ...nothingYet(found, width)],
    ...schemeKinds.flatMap((kind) => group(kindWords[kind], found, of(kind), listed, style, width)),
  ];
}

/** The schemes of a group with a blank line between them, the first under the heading. */
function group(
  heading: string,
  found: SourcesFound,
  these: readonly SchemeResult[],
  lines: SchemeLines,
  style: Style,
  width: number,
): string[][] {
  return these.map((result, index) => [...(index === 0 ? [style.strong(heading)] : []), ...lines(found, result, style, width)]);
}

function nothingYet({ pack, results }: SourcesFound, width: number): string[] {
  if (results.length > 0) return [];
  const [first] = pack.schemes.map(({ from }) => from).sort();
  const told = first
    ? `Ingen ordning er kjent på denne dagen; den første gjelder fra ${formatDate(first)}.`
    : 'Regelpakken har ingen ordninger.';
  return hang('  ', told, width);
}
