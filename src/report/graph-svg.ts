import { graphPhrases } from '../text/phrases/graph.js';
import { plainStyle } from '../text/style.js';
import { type Chart, type ChartNode, spread, titleOf } from './chart.js';
import type { Point, Size } from './graph-arrows.js';
import { type Laid, laidOut } from './graph-layout.js';
import { graphText } from './graph-text.js';
import { type Block, block, blockSvg, inXml, lineHeight, round } from './svg-text.js';

/**
 * Graphs as one SVG picture, one below the other, each with its text as its description. It needs no fonts, scripts or styles
 * from elsewhere.
 */
export async function graphSvg(charts: readonly Chart[]): Promise<string> {
  const pictures = await Promise.all(charts.map(drawn));
  const width = Math.max(...pictures.map(({ size }) => size.width));
  const tops = pictures.map((_, at) => pictures.slice(0, at).reduce((sum, { size }) => sum + size.height + gap, 0));
  const height = pictures.reduce((sum, { size }) => sum + size.height + gap, -gap);
  const [only] = pictures;
  const language = charts[0]?.language ?? 'nb';
  const space = `xmlns="http://www.w3.org/2000/svg" lang="${language}" xml:lang="${language}"`;
  const lines =
    only && pictures.length === 1
      ? [`<svg ${space} ${frame(only.size)} ${only.named}>`, ...only.lines, '</svg>']
      : [
          `<svg ${space} ${frame({ width, height })}>`,
          `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
          ...pictures.flatMap(({ lines: inside, size, named }, at) => [
            `<svg x="0" y="${tops[at] ?? 0}" ${frame(size)} ${named}>`,
            ...inside,
            '</svg>',
          ]),
          '</svg>',
        ];
  return `${lines.join('\n')}\n`;
}

const gap = 40;
const margin = 24;
const frame = ({ width, height }: Size): string => `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;

type Picture = { readonly size: Size; readonly named: string; readonly lines: readonly string[] };

async function drawn(whole: Chart, at: number): Promise<Picture> {
  const chart = spread(whole);
  const boxes = chart.nodes.map(boxOf);
  const labels = chart.arrows.map(({ label }) => block([{ text: label, style: 'plain' }], 22));
  const laid = await laidOut(
    boxes.map(({ width, height }) => ({ width: width + 28, height: height + 18 })),
    chart.arrows.map(({ from, to }, index) => ({ from, to, label: roomFor(labels[index]) })),
  );
  const width = Math.ceil(Math.max(laid.size.width, 480) + 2 * margin);
  const letters = Math.floor((width - 2 * margin) / 8.2);
  const title = titleOf(chart);
  const head = block([{ text: title, style: 'strong' }, ...chart.notes.map((text) => ({ text, style: 'small' as const }))], letters);
  const limits = chart.limits.length === 0 ? [] : [graphPhrases[chart.language].limits, ...chart.limits];
  const foot = block(
    limits.map((text) => ({ text, style: 'small' as const })),
    letters,
  );
  const top = margin + head.height + 8;
  const height = Math.ceil(top + laid.size.height + (foot.height === 0 ? 0 : foot.height + lineHeight) + margin);
  const name = `graf-${at + 1}`;
  const left = (width - laid.size.width) / 2;
  return {
    size: { width, height },
    named: `role="img" aria-labelledby="${name}-navn" aria-describedby="${name}-tekst"`,
    lines: [
      `<title id="${name}-navn">${inXml(title)}</title>`,
      `<desc id="${name}-tekst">${inXml(graphText([whole], plainStyle, 100))}</desc>`,
      `<defs><marker id="${name}-pil" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#333333"/></marker></defs>`,
      `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
      `<g font-family="Verdana, DejaVu Sans, Arial, sans-serif" fill="#111111">`,
      ...blockSvg(head, margin, margin, 'start'),
      `<g transform="translate(${round(left)} ${top})">`,
      ...chart.arrows.map(({ from, to }, index) => {
        const path = pathThrough(laid.arrows[index]?.points ?? [], laid.way);
        return `<path ${ends(from, to)} d="${path}" fill="none" stroke="#333333" stroke-width="1.3" marker-end="url(#${name}-pil)"/>`;
      }),
      ...chart.arrows.flatMap(({ from, to }, index) => labelSvg(labels[index], laid.arrows[index]?.label, ends(from, to))),
      ...chart.nodes.flatMap((node, index) => nodeSvg(node, boxes[index], laid.nodes[index], index)),
      '</g>',
      ...blockSvg(foot, margin, top + laid.size.height + lineHeight, 'start'),
      '</g>',
    ],
  };
}

const roomFor = (label: Block | undefined): Size =>
  label && label.lines.length > 0 ? { width: label.width + 10, height: label.height + 6 } : { width: 0, height: 0 };

function boxOf({ number, text, mark, details, shape }: ChartNode): Block {
  const end = shape === 'end' || shape === 'open-end' || shape === 'fault';
  return block(
    [
      { text: number === null ? text : `${number}. ${text}`, style: end ? 'strong' : 'plain' },
      { text: mark === '' ? '' : `[${mark}]`, style: 'small' },
      ...details.map((detail) => ({ text: detail, style: 'small' as const })),
    ],
    30,
  );
}

/** Shape and line tell the kinds apart, too; colour only helps. */
const looks: Record<ChartNode['shape'], { readonly fill: string; readonly stroke: string; readonly round: number; readonly twice?: true }> =
  {
    question: { fill: '#ffffff', stroke: 'stroke="#1f3a5f" stroke-width="1.5"', round: 4 },
    conclusion: { fill: '#e8f0fb', stroke: 'stroke="#1f3a5f" stroke-width="1.5"', round: 4, twice: true },
    'worked-out': { fill: '#f4f4f4', stroke: 'stroke="#1f3a5f" stroke-width="1.5" stroke-dasharray="6 3"', round: 4 },
    end: { fill: '#e6f4ea', stroke: 'stroke="#14532d" stroke-width="2.5"', round: 18 },
    'open-end': { fill: '#fff4e0', stroke: 'stroke="#7a4a00" stroke-width="2.5" stroke-dasharray="7 4"', round: 18 },
    fault: { fill: '#fdeaea', stroke: 'stroke="#9b1c1c" stroke-width="4"', round: 0 },
  };

/** Which boxes an arrow joins, so that a program that reads the picture need not look at it. */
const ends = (from: number, to: number): string => `data-fra="${from + 1}" data-til="${to + 1}"`;

function nodeSvg(node: ChartNode, box: Block | undefined, at: Point | undefined, index: number): string[] {
  if (!box || !at) return [];
  const look = looks[node.shape];
  const rect = (more: number): string => {
    const [width, height] = [box.width + 28 + more, box.height + 18 + more];
    return `<rect x="${round(at.x - width / 2)}" y="${round(at.y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${look.round}" fill="${look.fill}" ${look.stroke}/>`;
  };
  return [`<g data-boks="${index + 1}">`, rect(0), ...(look.twice ? [rect(-8)] : []), ...blockSvg(box, at.x, at.y), '</g>'];
}

function labelSvg(label: Block | undefined, at: Point | undefined, joins: string): string[] {
  if (!label || !at || label.lines.length === 0) return [];
  const { width, height } = roomFor(label);
  const room = `x="${round(at.x - width / 2)}" y="${round(at.y - height / 2)}" width="${round(width)}" height="${round(height)}"`;
  return [`<g ${joins}>`, `<rect ${room} fill="#ffffff"/>`, ...blockSvg(label, at.x, at.y), '</g>'];
}

/** Through every point in the way that the arrows lead, so that it comes to boxes and labels straight. */
function pathThrough(points: readonly Point[], way: Laid['way']): string {
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${at(x, y)}`;
      const [halfX, halfY] = [(before.x + x) / 2, (before.y + y) / 2];
      return way === 'down' ? `C${at(before.x, halfY)} ${at(x, halfY)} ${at(x, y)}` : `C${at(halfX, before.y)} ${at(halfX, y)} ${at(x, y)}`;
    })
    .join(' ');
}
