import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/project/read.js';
import { problemReport } from '../../../src/report/problems.js';
import { plainStyle } from '../../../src/text/style.js';
import { goodPack } from '../../support/good-pack.js';

const report = (text: string, file = 'p.yaml'): string => problemReport(readProject(goodPack, file, text).problems, plainStyle, 'nb');

describe('a problem is shown with its line, the signs marked, and what to write instead', () => {
  it('in the order of the file', () => {
    expect(
      report('prosjekt: { navn: Prøve }\ndato: "2026-02-30"\nsvar:\n  verdi: { beløp: 1 300 000, mva: eksklusiv, periode: år }\n'),
    ).toBe(
      [
        'p.yaml:2:7  ikke en dato som finnes',
        '   2 | dato: "2026-02-30"',
        '     |       ^^^^^^^^^^^^  skriv datoen som "2026-11-21"',
        'p.yaml:4:19  beløpet må være et helt tall i kroner',
        '   4 |   verdi: { beløp: 1 300 000, mva: eksklusiv, periode: år }',
        '     |                   ^^^^^^^^^  skriv 1300000',
        '',
      ].join('\n'),
    );
  });

  it('under the right sign also when the line holds signs that are not shown', () => {
    const lines = report('prosjekt: { navn: "\u200e\u200e\u200e", tull: 1 }\n').split('\n');
    expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('tull'));
  });

  it('on a line of its own length, however long the line of the file is', () => {
    for (const text of [
      `{"prosjekt": {"navn": "${'x'.repeat(1900)}", "tull": 1}}`,
      `{"prosjekt": {"navn": "Prøve"},${' '.repeat(500_000)}"tull": 1}`,
    ])
      for (const line of report(text).split('\n')) expect(line.length).toBeLessThan(400);
  });

  it('without anything that a terminal acts on, whoever wrote the file and its name', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Bidi_Control}]/u;
    for (const sign of ['\u001b[31m', '\u009b2J', '\u202e', '\u2067', '\u061c', '\u0007', '\r', '\u0085'])
      for (const text of [`prosjekt: { navn: Prøve }\nsvar: { "a${sign}b": ja }\n`, `prosjekt: { navn: "a${sign}b", tull: 1 }\n`])
        expect(report(text, `fil${sign}.yaml`)).not.toMatch(acts);
  });
});
