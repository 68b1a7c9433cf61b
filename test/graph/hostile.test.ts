import { describe, expect, it } from 'vitest';
import { graphMermaid } from '../../src/report/graph-mermaid.js';
import { graphSvg } from '../../src/report/graph-svg.js';
import { safeLine } from '../../src/text/safe.js';
import { chartFor, readGraph, wholeLines } from '../support/graph-text.js';
import { readMermaid, readSvg, readXml } from '../support/pictures.js';
import { amountQuestion, assessment, parameter, question, rule, smallPack } from '../support/small-pack.js';

/** What ends a text, a tag, a line or a frame in one of the formats, or starts something of its own. */
const signs = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '\'"]) --> n9["',
  '"| n1 -->|"',
  '%%{init: {"securityLevel": "loose"',
  'click n1 "javascript:alert(1)"',
  '#quot; &lt; &#60; ]]>',
  '```\n## Overskrift\n',
  '`**fet** _kursiv_ [lenke](https://example.com)`',
  '\n     nei → x\n9. ',
  'style n1 fill:#f00;',
  '--> </text></svg>',
  '\u001b[31m\u0000\u0007\u009b\u202e\u2028\uffff\ufffe',
  '\ud800',
];

const packWith = (nasty: string) =>
  smallPack({
    spørsmål: [
      question('p', { tekst: { nb: `p ${nasty}` } }),
      amountQuestion('sum', { tekst: { nb: nasty } }),
      question('r', { type: 'en-av', tekst: { nb: nasty }, svar: [`en ${nasty}`, 'to'].map((verdi) => ({ verdi, tekst: { nb: nasty } })) }),
    ],
    beløp: [{ ...parameter('grense', 1000), navn: { nb: nasty } }],
    delvurderinger: [
      assessment('b', [`v ${nasty}`, 'w'], [rule('b.v', `v ${nasty}`, { p: 'ja' }), rule('b.w', 'w', { p: 'nei' })], {
        navn: { nb: nasty },
      }),
      assessment(
        'a',
        [`x ${nasty}`, 'y'],
        [
          rule('a.x', `x ${nasty}`, { b: `v ${nasty}`, r: `en ${nasty}`, sum: { minst: 'grense' } }),
          rule('a.y', 'y', { ikke: { regel: 'a.x' } }),
        ],
        { navn: { nb: nasty } },
      ),
    ],
  });

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u;

describe.each(signs.map((sign) => [JSON.stringify(sign), sign]))('%s in every text of a pack', (_, sign) => {
  const chart = chartFor(packWith(sign), 'a', '2026-01-01');
  const count = { nodes: 5, arrows: 6 };
  const seen = (text: string): string => safeLine(text).replace(/\s+/g, ' ').trim();

  it('is text in the list, and makes no line of its own', () => {
    const text = wholeLines(chart);
    expect(text).not.toMatch(acts);
    const read = readGraph(text);
    expect([read.boxes.size, [...read.boxes.values()].flatMap(({ arrows }) => arrows).length]).toEqual([3, count.arrows]);
  });

  it('is text in Mermaid', () => {
    const { nodes, arrows } = readMermaid(graphMermaid([chart]));
    expect([nodes.length, arrows.length]).toEqual([count.nodes, count.arrows]);
    expect(nodes.map(seen)).toContain(`2. ${seen(sign)} [sum]`.replace(/ {2,}/g, ' '));
    expect(graphMermaid([chart])).not.toMatch(acts);
  });

  it('is text in Markdown with several flowcharts', () => {
    const text = graphMermaid([chart, chart]);
    expect(text.match(/^```/gm)).toHaveLength(4);
    expect(text.match(/^#/gm)).toHaveLength(2);
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual(Array(2).fill(expect.not.stringMatching(/[<>`*_[\]]/)));
  });

  it('is text in SVG', async () => {
    for (const charts of [[chart], [chart, chart]]) {
      const svg = readXml((await graphSvg(charts)).trimEnd());
      const shown = readSvg(charts.length === 1 ? svg : (svg.children.find(({ name }) => name === 'svg') ?? svg));
      expect([shown.nodes.length, shown.arrows.length]).toEqual([count.nodes, count.arrows]);
    }
    const bytes = await graphSvg([chart]);
    expect(bytes).not.toMatch(acts);
    expect(bytes).not.toMatch(/[\ud800-\udfff\ufffe\uffff]/u);
  });
});
