import type { Graph, Limit } from '../graph/model.js';
import { countPaths } from '../graph/paths.js';
import type { PackAtDate } from '../pack/at-date.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { formatNumber } from '../text/money.js';
import type { Chart, ChartArrow } from './chart.js';
import { GraphWords } from './graph-words.js';
import { packWords } from './rule-pack.js';

/** The graph of one conclusion in words. */
export function chartOf(law: PackAtDate, graph: Graph, language: Language): Chart {
  const words = new GraphWords(law, language);
  const { assessment, boxes, ends } = graph;
  const nodes = [...boxes.map((box, at) => words.box(box, at + 1)), ...ends.map((end) => words.end(end, assessment))];
  const arrows = boxes.flatMap((box, from) =>
    box.arrows.map(
      ({ answers, to }): ChartArrow => ({
        from,
        to: to.is === 'box' ? to.at : boxes.length + to.at,
        label: words.answers(box, answers),
      }),
    ),
  );
  return {
    id: assessment.id,
    title: words.name(assessment),
    notes: notesOn(law, graph, words),
    nodes,
    arrows,
    limits: limitsIn(graph).flatMap((limit) => words.source(limit)),
  };
}

const counted = (count: number | bigint, one: string, more: string): string =>
  `${formatNumber(count)} ${BigInt(count) === 1n ? one : more}`;

function notesOn(law: PackAtDate, graph: Graph, words: GraphWords): string[] {
  const { assessment, boxes, ends } = graph;
  const told = conclusionsIn(graph).flatMap((id) => law.assessments.get(id) ?? []);
  const open = told.filter(({ rules }) => rules.some((rule) => rule.unsettled));
  const arrows = boxes.reduce((sum, box) => sum + box.arrows.length, 0);
  return [
    ...asOf(law),
    `${counted(boxes.length, 'punkt', 'punkter')}, ${counted(arrows, 'pil', 'piler')}, ${counted(ends.length, 'ende', 'ender')}, ${counted(countPaths(graph), 'mulig forløp', 'mulige forløp')}.`,
    ...(told.length > 0 ? [`Bygger på konklusjoner med egne grafer: veivalg rules graph ${told.map(({ id }) => id).join(' ')}`] : []),
    ...open.map((one) => `Gir loven ikke et sikkert svar om «${words.name(one)}», må hver pil som da er mulig, følges.`),
    ...(boxes.some(({ narrowed }) => narrowed) ? ['Et svar uten pil er utelukket av svarene foran.'] : []),
    ...(assessment.assessedBy === null
      ? []
      : [`Lar ikke alle svarene seg fastslå, kan rådgiveren vurdere konklusjonen samlet [${assessment.assessedBy}].`]),
  ];
}

/** Which day's law it is, and whether it was read so late. */
export function asOf({ date, pack }: PackAtDate): string[] {
  const late = date > pack.verifiedAsOf;
  const checked = `regelpakke ${pack.version}, kontrollert ${formatDate(pack.verifiedAsOf)}`;
  return [
    `Reglene slik de er ${formatDate(date)} (${checked}).`,
    ...(late ? [`Regelpakken er kontrollert til ${formatDate(pack.verifiedAsOf)}. Endringer etter den dagen er ikke med.`] : []),
    ...(pack.layers.length > 0 ? [`Med lag: ${packWords(pack)}.`] : []),
  ];
}

/** The other conclusions that a graph asks for, in its order. */
export const conclusionsIn = ({ boxes }: Graph): string[] => [
  ...new Set(boxes.filter(({ kind }) => kind === 'conclusion').map(({ id }) => id)),
];

function limitsIn({ boxes }: Graph): Limit[] {
  const found = new Map<string, Limit>();
  for (const { arrows } of boxes)
    for (const { answers } of arrows)
      if (answers.kind === 'bands')
        for (const limit of answers.bands.flatMap(({ low, high }) => [low, high]))
          if (limit) found.set(`${limit.parameters.join()} ${limit.amount}`, limit);
  return [...found.values()].sort((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0));
}
