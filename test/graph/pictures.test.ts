import { describe, expect, it } from 'vitest';
import { packAt } from '../../src/pack/at-date.js';
import type { Chart } from '../../src/report/chart.js';
import { graphMermaid } from '../../src/report/graph-mermaid.js';
import { graphSvg } from '../../src/report/graph-svg.js';
import { chartFor, type ReadGraph, readGraph, wholeLines } from '../support/graph-text.js';
import { pack } from '../support/pack.js';
import { all, type Element, readMermaid, readSvg, readXml, type Shown } from '../support/pictures.js';

const date = '2026-07-02';
const charts = [...packAt(pack, date).assessments.keys()].map((id) => chartFor(pack, id, date));
const textOf = (element: Element | undefined, name: string): string => element?.children.find((child) => child.name === name)?.text ?? '';

/** The arrows of a text as a picture shows them. */
function shownBy(text: ReadGraph, chart: Chart): Shown {
  const marks = chart.nodes.map(({ number, mark }) => [number, mark] as const);
  const box = (number: number): string => `${number}. ${text.boxes.get(number)?.text} [${marks.find(([other]) => other === number)?.[1]}]`;
  const arrows = [...text.boxes].flatMap(([number, { arrows: from }]) =>
    from.map(({ label, to }) => ({ from: box(number), to: typeof to === 'number' ? box(to) : to, label })),
  );
  return {
    nodes: [...new Set([...text.boxes.keys()].map(box)), ...new Set(arrows.map(({ to }) => to).filter((to) => !/^\d+\. /.test(to)))],
    arrows,
  };
}

const sorted = ({ nodes, arrows }: Shown) => ({
  // An end may be drawn more than once, beside each box that leads to it.
  nodes: [...new Set(nodes)].sort(),
  arrows: arrows.map(({ from, to, label }) => `${from} | ${label} | ${to}`).sort(),
});

describe('the pictures and the text tell the same: every box, every end and every arrow', () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))('%s', async (_, chart) => {
    const told = sorted(shownBy(readGraph(wholeLines(chart)), chart));
    // A conclusion that one question settles has an arrow for each of its answers.
    expect(told.arrows.length).toBeGreaterThan(1);
    expect(sorted(readMermaid(graphMermaid([chart])))).toEqual(told);
    expect(sorted(readSvg(readXml((await graphSvg([chart])).trimEnd())))).toEqual(told);
  });
});

describe('a picture can be read without being seen', () => {
  it('one: the root is an image with a name, and with the whole text as its description', async () => {
    for (const chart of charts) {
      const svg = readXml((await graphSvg([chart])).trimEnd());
      const { role, 'aria-labelledby': name, 'aria-describedby': description } = svg.attributes;
      expect([role, svg.children[0]?.attributes.id, svg.children[1]?.attributes.id]).toEqual(['img', name, description]);
      expect(textOf(svg, 'title')).toBe(`${chart.title} [${chart.id}]`);
      const words = (text: string): string => text.replace(/\s+/g, ' ');
      expect(words(textOf(svg, 'desc'))).toBe(words(wholeLines(chart)));
    }
  });

  it('several: each is an image, and no name is used twice', async () => {
    const svg = readXml((await graphSvg(charts)).trimEnd());
    const images = svg.children.filter(({ name }) => name === 'svg');
    expect(images.map(({ attributes }) => attributes.role)).toEqual(charts.map(() => 'img'));
    const ids = all(svg).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every text has a contrast of 7 to 1 or more against every ground', async () => {
    const elements = all(readXml((await graphSvg(charts)).trimEnd()));
    const fills = (name: string): string[] => [
      ...new Set(elements.filter((one) => one.name === name).flatMap(({ attributes }) => attributes.fill ?? [])),
    ];
    const inks = [...fills('text'), ...fills('g')];
    expect([inks.length, fills('rect').length]).toEqual([2, 5]);
    for (const ink of inks)
      for (const ground of fills('rect')) expect([ink, ground, contrast(ink, ground) >= 7]).toEqual([ink, ground, true]);
  });
});

/** WCAG 2.2: relative luminance, and how much lighter the lighter one is. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

it('no box lies upon another, and all lie within the picture', async () => {
  for (const chart of charts) {
    const svg = readXml((await graphSvg([chart])).trimEnd());
    const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)];
    const boxes = all(svg).flatMap((one) => {
      const rect = one.attributes['data-boks'] ? one.children[0] : undefined;
      const [x, y, w, h] = [rect?.attributes.x, rect?.attributes.y, rect?.attributes.width, rect?.attributes.height].map(Number);
      return rect && x !== undefined && y !== undefined && w !== undefined && h !== undefined
        ? [{ x, y, right: x + w, bottom: y + h }]
        : [];
    });
    expect(boxes.length).toBeGreaterThanOrEqual(chart.nodes.length);
    boxes.forEach((box, at) => {
      expect(box.x >= 0 && box.y >= 0 && box.right <= width && box.bottom <= height).toBe(true);
      for (const other of boxes.slice(at + 1))
        expect(box.right <= other.x || other.right <= box.x || box.bottom <= other.y || other.bottom <= box.y).toBe(true);
    });
  }
});

it('the same graphs are the same bytes, alone and with others', async () => {
  const again = [...packAt(pack, date).assessments.keys()]
    .toReversed()
    .map((id) => chartFor(pack, id, date))
    .toReversed();
  expect(again).toEqual(charts);
  expect(await graphSvg(again)).toBe(await graphSvg(charts));
  expect(graphMermaid(again)).toBe(graphMermaid(charts));
});

it('several flowcharts are Markdown, each under its heading', () => {
  const blocks = [...graphMermaid(charts).matchAll(/## (.+)\n\n```mermaid\n([\s\S]*?)```\n/g)];
  expect(blocks.map(([, , flowchart]) => flowchart)).toEqual(charts.map((chart) => graphMermaid([chart])));
});
