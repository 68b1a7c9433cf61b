import type { Match, SchemeResult } from '../engine/sources/match.js';
import type { Pack } from '../pack/model.js';
import { schemeKinds } from '../pack/scheme-model.js';
import type { Project } from '../project/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { explainPhrases } from '../text/phrases/explain.js';
import { schemeKindNames, schemePhrases } from '../text/phrases/schemes.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { ends, hang } from './layout.js';
import { listed, offered, refused, type SchemeLines } from './scheme-lines.js';
import { sourceQuestionLines } from './source-questions.js';

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

function projectSections(found: SourcesFound, project: Project, style: Style, width: number): string[][] {
  const of = (match: Match): SchemeResult[] => found.results.filter((result) => result.match === match);
  const say = schemePhrases[found.language];
  const heading = say.heading(of('fits').length, of('may-fit').length, of('does-not-fit').length);
  const unfit = of('does-not-fit').flatMap((result) => refused(found, result, style, width));
  return [
    [
      ends(safeLine(project.name), explainPhrases[found.language].assessedAt(formatDate(found.asOf, found.language)), width),
      safeLine(project.file),
    ],
    [style.strong(heading), ...nothingYet(found, width)],
    sourceQuestionLines(found, style, width),
    ...group(say.fits, found, of('fits'), offered, style, width),
    ...group(say.mayFit, found, of('may-fit'), offered, style, width),
    unfit.length === 0 ? [] : [style.strong(say.doesNotFit), ...unfit],
    hang('', say.administratorDecides, width, style.faint),
  ];
}

function listSections(found: SourcesFound, style: Style, width: number): string[][] {
  const say = schemePhrases[found.language];
  const heading = ends(say.list, say.asKnown(formatDate(found.asOf, found.language)), width);
  const of = (kind: string): SchemeResult[] => found.results.filter(({ scheme }) => scheme.kind === kind);
  return [
    [heading, ...nothingYet(found, width)],
    ...schemeKinds.flatMap((kind) => group(schemeKindNames[found.language][kind], found, of(kind), listed, style, width)),
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

function nothingYet({ pack, results, language }: SourcesFound, width: number): string[] {
  if (results.length > 0) return [];
  const [first] = pack.schemes.map(({ from }) => from).sort();
  const told = first ? schemePhrases[language].noneYet(formatDate(first, language)) : schemePhrases[language].noneAtAll;
  return hang('  ', told, width);
}
