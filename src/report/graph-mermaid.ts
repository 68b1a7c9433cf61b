import type { Chart, ChartNode } from './chart.js';

/** Graphs as one Mermaid flowchart; several are frames in it, one for each. */
export function graphMermaid(charts: readonly Chart[]): string {
  const [only] = charts;
  const alone = charts.length === 1 && only;
  const lines = [
    'flowchart TD',
    `  accTitle: ${alone ? `Grafen ${alone.id}` : 'Grafene over konklusjonene'}`,
    `  accDescr: Det samme som tekst: veivalg rules graph${alone && alone.id !== 'oversikt' ? ` ${alone.id}` : ''}`,
    ...charts.flatMap((chart, at) => {
      const inside = chartLines(chart, `g${at + 1}`);
      return alone ? inside : [`  subgraph g${at + 1}["${escaped(chart.title)}"]`, ...inside.map((line) => `  ${line}`), '  end'];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function chartLines({ nodes, arrows }: Chart, prefix: string): string[] {
  const name = (at: number): string => `${prefix}n${at + 1}`;
  return [
    ...nodes.map((node, at) => {
      const [open, close] = shapes[node.shape];
      return `  ${name(at)}${open}"${label(node)}"${close}`;
    }),
    ...arrows.map(({ from, to, label }) => `  ${name(from)} -->${label === '' ? '' : `|"${escaped(label)}"|`} ${name(to)}`),
  ];
}

const shapes: Record<ChartNode['shape'], readonly [open: string, close: string]> = {
  question: ['[', ']'],
  conclusion: ['[[', ']]'],
  'worked-out': ['[/', '/]'],
  end: ['([', '])'],
  'open-end': ['{{', '}}'],
  fault: ['{{', '}}'],
};

/** In brackets, for a line that begins with «1.» is taken for a list. */
function label({ number, text, mark, details }: ChartNode): string {
  const named = [...(number === null ? [] : [`(${number})`]), text].join(' ');
  return [named, ...(mark === '' ? [] : [`[${mark}]`]), ...details].map(escaped).join('<br/>');
}

/** Only letters, digits and a few signs stand as they are; everything that could mean something to Mermaid or HTML is a code. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N} ,.?()«»/–§-]/gu, (sign) => `#${sign.codePointAt(0)};`);
