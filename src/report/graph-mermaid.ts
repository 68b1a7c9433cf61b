import { graphAltPhrases } from '../text/phrases/graph.js';
import { type Chart, type ChartNode, spread, titleOf } from './chart.js';

/** A graph as a Mermaid flowchart; several as Markdown with a flowchart under each heading, since a flowchart holds one graph. */
export function graphMermaid(charts: readonly Chart[]): string {
  const [only] = charts;
  if (only && charts.length === 1) return flowchart(only);
  return charts.map((chart) => `## ${coded(titleOf(chart), '&#')}\n\n\`\`\`mermaid\n${flowchart(chart)}\`\`\`\n`).join('\n');
}

/** With more boxes than this a flowchart gets wider than it is high, and is better read to the right. */
const mostDownwards = 8;

function flowchart(whole: Chart): string {
  const { id, nodes, arrows, language } = spread(whole);
  const say = graphAltPhrases[language];
  const name = (at: number): string => `n${at + 1}`;
  const boxes = nodes.filter(({ number }) => number !== null).length;
  // Neither an id nor the name of a language has signs that could mean something to Mermaid.
  const command = ['veivalg rules graph', ...(id === null ? [] : [id]), ...(language === 'nb' ? [] : [`--lang ${language}`])].join(' ');
  const lines = [
    `flowchart ${id !== null && boxes > mostDownwards ? 'LR' : 'TD'}`,
    `  accTitle: ${id === null ? say.overview : say.conclusion(id)}`,
    `  accDescr: ${say.asText(command)}`,
    ...nodes.map((node, at) => {
      const [open, close] = shapes[node.shape];
      return `  ${name(at)}${open}"${label(node)}"${close}`;
    }),
    ...arrows.map((arrow) => `  ${name(arrow.from)} -->${arrow.label === '' ? '' : `|"${coded(arrow.label)}"|`} ${name(arrow.to)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const shapes: Record<ChartNode['shape'], readonly [open: string, close: string]> = {
  question: ['[', ']'],
  conclusion: ['[[', ']]'],
  'worked-out': ['[/', '/]'],
  end: ['([', '])'],
  'open-end': ['{{', '}}'],
  fault: ['{{', '}}'],
};

/** In brackets, for a line that begins with «1.» may be taken for a list. */
function label({ number, text, mark, details }: ChartNode): string {
  const named = [...(number === null ? [] : [`(${number})`]), text].join(' ');
  return [named, ...(mark === '' ? [] : [`[${mark}]`]), ...details].map((line) => coded(line)).join('<br/>');
}

/** Only letters, digits and a few signs stand as they are; everything that could mean something to Mermaid, Markdown or HTML is a code. */
const coded = (text: string, start = '#'): string =>
  text.replace(/[^\p{L}\p{M}\p{N} ,.?()«»/–§-]/gu, (sign) => `${start}${sign.codePointAt(0)};`);
