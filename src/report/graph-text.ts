import { graphPhrases } from '../text/phrases/graph.js';
import type { Style } from '../text/style.js';
import { tied, untied } from '../text/wrap.js';
import { type Chart, nodeLine, titleOf } from './chart.js';
import { hang } from './layout.js';

/**
 * Graphs as numbered lists that can be followed by hand and read aloud: every box and every arrow of the pictures, each once.
 */
export function graphText(charts: readonly Chart[], style: Style, width: number): string {
  return `${charts.map((chart) => chartLines(chart, style, width).join('\n')).join('\n\n\n')}\n`;
}

function chartLines(chart: Chart, style: Style, width: number): string[] {
  const { notes, nodes, limits } = chart;
  const say = graphPhrases[chart.language];
  const wide = String(nodes.filter(({ number }) => number !== null).length).length;
  const lines = nodes.flatMap((node, at) => {
    // An end is told where an arrow leads to it; only when nothing need be asked does it stand alone.
    if (node.number === null) return nodes.length === 1 ? hang('', say.whatever(nodeLine(node)), width) : [];
    const first = `${String(node.number).padStart(wide)}. `;
    const under = ' '.repeat(first.length + 2);
    const rest = chart.id === null ? [...restsOn(chart, at), ...node.details] : arrowsFrom(chart, at);
    return [...hang(first, nodeLine(node), width, style.strong), ...rest.flatMap((line) => hang(under, tied(line), width).map(untied))];
  });
  return [
    ...hang('', titleOf(chart), width, style.strong),
    ...notes.flatMap((note) => hang('', note, width)),
    '',
    ...lines,
    ...(limits.length > 0 ? ['', say.limits, ...limits.flatMap((limit) => hang('  ', limit, width))] : []),
  ];
}

const arrowsFrom = ({ nodes, arrows, language }: Chart, at: number): string[] =>
  arrows
    .filter(({ from }) => from === at)
    .map(({ to, label }) => {
      const node = nodes[to];
      return `${label} → ${!node ? '' : node.number === null ? nodeLine(node) : graphPhrases[language].goTo(node.number)}`;
    });

function restsOn({ nodes, arrows, language }: Chart, at: number): string[] {
  const names = arrows.filter(({ to }) => to === at).map(({ from }) => `${nodes[from]?.text} (${nodes[from]?.number})`);
  return names.length === 0 ? [] : [graphPhrases[language].restsOn(names.join(', '))];
}
