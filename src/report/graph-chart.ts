import type { Graph, Limit } from '../graph/model.js';
import { countPaths } from '../graph/paths.js';
import type { PackAtDate } from '../pack/at-date.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { formatNumber } from '../text/money.js';
import { graphPhrases } from '../text/phrases/graph.js';
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
    language,
    notes: notesOn(law, graph, words, language),
    nodes,
    arrows,
    limits: limitsIn(graph).flatMap((limit) => words.source(limit)),
  };
}

function notesOn(law: PackAtDate, graph: Graph, words: GraphWords, language: Language): string[] {
  const say = graphPhrases[language];
  const { assessment, boxes, ends } = graph;
  const told = conclusionsIn(graph).flatMap((id) => law.assessments.get(id) ?? []);
  const open = told.filter(({ rules }) => rules.some((rule) => rule.unsettled));
  const arrows = boxes.reduce((sum, box) => sum + box.arrows.length, 0);
  return [
    ...asOf(law, language),
    say.size(formatNumber(boxes.length), formatNumber(arrows), formatNumber(ends.length), formatNumber(countPaths(graph))),
    ...(told.length > 0 ? [say.restsOnGraphs(told.map(({ id }) => id).join(' '))] : []),
    ...open.map((one) => say.followEach(words.name(one))),
    ...(boxes.some(({ narrowed }) => narrowed) ? [say.narrowed] : []),
    ...(assessment.assessedBy === null ? [] : [say.assessedBy(assessment.assessedBy)]),
  ];
}

/** Which day's law it is, and whether it was read so late. */
export function asOf({ date, pack }: PackAtDate, language: Language): string[] {
  const say = graphPhrases[language];
  const verified = formatDate(pack.verifiedAsOf, language);
  return [
    say.asOf(formatDate(date, language), pack.version, verified),
    ...(date > pack.verifiedAsOf ? [say.late(verified)] : []),
    ...(pack.layers.length > 0 ? [say.layers(packWords(pack))] : []),
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
