import { describe, expect, it } from 'vitest';
import { compareLaws } from '../../../src/compare/changes.js';
import { graphOf } from '../../../src/graph/build.js';
import { packAt } from '../../../src/pack/at-date.js';
import { casesReport } from '../../../src/report/cases.js';
import { diffLawsReport } from '../../../src/report/diff-laws.js';
import { chartOf } from '../../../src/report/graph-chart.js';
import { graphMermaid } from '../../../src/report/graph-mermaid.js';
import { overviewOf } from '../../../src/report/graph-overview.js';
import { graphSvg } from '../../../src/report/graph-svg.js';
import { graphText } from '../../../src/report/graph-text.js';
import { listed } from '../../../src/report/rules-entries.js';
import { rulesListReport } from '../../../src/report/rules-list.js';
import { rulesShowReport } from '../../../src/report/rules-show.js';
import { verifyReport } from '../../../src/report/verify.js';
import { plainStyle } from '../../../src/text/style.js';
import { testRules } from '../../../src/verify/test-rules.js';
import { backing, verify } from '../../../src/verify/verify.js';
import { goodPack } from '../../support/good-pack.js';
import { foreignWords, withoutTexts } from '../../support/languages.js';
import { pack } from '../../support/pack.js';

const day = '2026-07-02';
const shipped = packAt(withoutTexts(pack), day);
const small = withoutTexts(goodPack);
/** So wide that no name is broken in two. */
const width = 100_000;

/** Words that are foreign to the language and are no name of an answer or an entry. */
function foreign(text: string, language: 'nn' | 'en'): string[] {
  const names = new Set<string>();
  for (const { kind, entry } of listed(pack, null)) {
    names.add(entry.id);
    if (kind === 'spørsmål') for (const { value } of entry.options) names.add(value);
    if (kind === 'delvurderinger') for (const { value } of entry.values) names.add(value);
  }
  return [...new Set(foreignWords(text, language))].filter((word) => !names.has(word));
}

describe.each(['nn', 'en'] as const)('in %s, what the program says itself is in no other language', (language) => {
  const layout = { style: plainStyle, width, language };

  it('in the list of entries, and in each of them read aloud', () => {
    const entries = listed(shipped.pack, null);
    expect(entries.length).toBeGreaterThan(800);
    expect(foreign(rulesListReport(shipped.pack, entries, layout), language)).toEqual([]);
    expect(foreign(rulesShowReport(shipped, entries, layout), language)).toEqual([]);
  });

  it('in graphs, as text and as pictures', { timeout: 60_000 }, async () => {
    const graphs = [...shipped.assessments.keys()].map((id) => graphOf(shipped, id));
    const charts = [overviewOf(shipped, graphs, language), ...graphs.map((graph) => chartOf(shipped, graph, language))];
    expect(foreign(graphText(charts, plainStyle, width), language)).toEqual([]);
    expect(foreign(graphMermaid(charts).replaceAll(`--lang ${language}`, ''), language)).toEqual([]);
    expect(await graphSvg(charts.slice(0, 2))).toContain(` lang="${language}" xml:lang="${language}" `);
  });

  it('in what changes between two laws', () => {
    const [from, to] = ['2026-06-30', '2026-07-01'];
    const change = compareLaws({ pack: small, date: from }, { pack: small, date: to }, language);
    const sides = [
      { law: packAt(small, from), because: 'lastChecked' },
      { law: packAt(small, to), because: 'today' },
    ] as const;
    for (const full of [true, false]) {
      const [report = ''] = diffLawsReport(change, sides, language, { style: plainStyle, width, full }).split(/^(?:VITNE|WITNESS) 1$/m);
      expect(foreign(report, language)).toEqual([]);
    }
    expect(change.witnesses[0]?.text).toContain(`navn: ${language === 'en' ? 'Witness' : 'Vitne'} 1`);
  });

  it('in the proofs, the coverage and the mutants', () => {
    const faults = verify(goodPack, '2030-01-01');
    expect(new Set(faults.map(({ check }) => check)).size).toBeGreaterThan(2);
    const shown = faults.map((fault) => ({ ...fault, witness: null }));
    // The codes of the languages are no words.
    const report = verifyReport(small, shown, backing(small, null), layout).replaceAll(/ (in|på) (nn|en)\b/g, '');
    expect(foreign(report, language)).toEqual([]);
    expect(foreign(casesReport(testRules(small, [], [], true), true, layout), language)).toEqual([]);
  });
});
