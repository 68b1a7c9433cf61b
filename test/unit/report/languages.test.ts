import { describe, expect, it } from 'vitest';
import { matchSchemes } from '../../../src/engine/sources/match.js';
import { readProject } from '../../../src/project/read.js';
import { projectJsonSchema } from '../../../src/project/schema.js';
import { commentedProject } from '../../../src/project/template.js';
import { assess } from '../../../src/report/assessed.js';
import { checkReport } from '../../../src/report/check.js';
import { explainReport } from '../../../src/report/explain.js';
import { memoReport } from '../../../src/report/memo/memo.js';
import { sourcesReport } from '../../../src/report/sources.js';
import type { Language } from '../../../src/text/localised.js';
import { plainStyle } from '../../../src/text/style.js';
import { pack } from '../../support/pack.js';

/** A project that nearly every part of a report has something to say of; what its people wrote themselves is English. */
const text = `
prosjekt: { navn: Community house, oppdragsgiver: { navn: Oslo North, kommune: Oslo, type: bydel }, mottaker: { navn: The house, type: ideell } }
dato: "2026-07-02"
svar:
  penger: ja
  leveringsplikt: ja
  vederlag: pris
  utvelgelse: ja
  lovpålagt: ja
  unntaksgrunn: ingen
  dekker-behov: { svar: ja, begrunnelse: its own task }
  ytelsestype: helse-og-sosial
  verdi: { beløp: 2000000, mva: inklusiv, mva-beløp: 400000, periode: år }
  varighet: løpende
  samlet-pris: nei
  opsjoner: ja
  opsjon-beløp: { beløp: 100000, mva: eksklusiv }
  foretak: { svar: ja, begrunnelse: sells food }
  kilde-formål: [helse]
  kilde-oppstart: "2026-08-01"
støtte:
  ny: { giver: Oslo North, dato: "2026-05-04", beløp: 1200000, valuta: NOK, kurs: "11.73", kurskilde: ECB, slag: bagatellmessig }
  tidligere:
    - { giver: Oslo North, dato: "2025-03-01", beløp: "78125.00", valuta: NOK, slag: bagatellmessig }
    - { giver: the state, dato: "2021-03-01", beløp: "78125.00", valuta: EUR, slag: sgei-bagatellmessig }
  fullstendig: nei
aktiviteter:
  - { navn: the shop, svar: { penger: ja } }
unntak:
  - { regel: støtte.kurs-mangler, begrunnelse: it is on its way, ansvarlig: Kari, utløper: "2027-01-31" }
  - { regel: valg.strider, begrunnelse: for later, ansvarlig: Kari, utløper: "2027-01-31" }
`;

const norwegian = [
  'og',
  'ikke',
  'ikkje',
  'er',
  'av',
  'hvis',
  'viss',
  'som',
  'eller',
  'fra',
  'frå',
  'med',
  'det',
  'linje',
  'bare',
  'vet',
  'kan',
];
const bokmål = [
  'ikke',
  'hvis',
  'fra',
  'noe',
  'bare',
  'hva',
  'hvor',
  'hvordan',
  'hver',
  'være',
  'vet',
  'gjelder',
  'mangler',
  'veien',
  'uten',
];

/** Citations are the same in every language; so are addresses and what is quoted or in brackets: ids, keys and answers. */
const same = [
  ...new Set([
    ...[pack.questions, pack.assessments, pack.factors, pack.routes, pack.checks, pack.checklist, pack.schemes]
      .flat()
      .flatMap(({ citations }) => citations),
    ...pack.schemes.flatMap(({ criteria, deadlines }) => [...criteria, ...deadlines].flatMap(({ citations }) => citations)),
    ...pack.assessments.flatMap(({ rules }) => rules.flatMap(({ citations }) => citations)),
    ...pack.sources.map(({ key }) => key),
    'FOA § 5-4 (1) og (12)',
  ]),
].sort((a, b) => b.length - a.length);
const told = /https:\S+|\[[^\]]*\]|“[^”]*”|«[^»]*»|^ *# \S+: .*\|.*$/gm;

function wordsIn(report: string, list: readonly string[]): string[] {
  const plain = same.reduce((rest, one) => rest.replaceAll(one, ''), report).replace(told, '');
  const found = plain.split('\n').filter((line) => new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`, 'u').test(line));
  return [...new Set(found)];
}

/** What the commands print, on lines that are never broken. */
function reports(language: Language): Readonly<Record<string, string>> {
  const { project, problems } = readProject(pack, 'house.yaml', text);
  if (!project) throw new Error(JSON.stringify(problems));
  const asOf = '2026-07-02';
  const assessed = assess(pack, project, asOf, language);
  const found = { pack, asOf, language, results: matchSchemes(pack, project, asOf) };
  const wide = 100_000;
  return {
    explain: explainReport(assessed, plainStyle, wide, true),
    memo: memoReport(assessed, { name: 'veivalg', version: '1' }),
    check: checkReport([assessed], plainStyle, wide),
    sources: sourcesReport({ ...found, project }, plainStyle, wide),
    'sources of the pack': sourcesReport({ ...found, project: null }, plainStyle, wide),
    new: commentedProject(pack, 'House', asOf, language),
    schema: JSON.stringify(projectJsonSchema(pack, language).title),
  };
}

describe('a report', () => {
  it('in English holds no Norwegian but citations, keys and answers', () => {
    for (const [name, report] of Object.entries(reports('en'))) expect([name, wordsIn(report, norwegian)]).toEqual([name, []]);
  });

  it('in nynorsk holds no bokmål but citations, keys and answers', () => {
    for (const [name, report] of Object.entries(reports('nn'))) expect([name, wordsIn(report, bokmål)]).toEqual([name, []]);
  });

  it('in bokmål would be found out by both', () => {
    for (const [name, report] of Object.entries(reports('nb'))) {
      if (name === 'schema') continue;
      expect([name, wordsIn(report, norwegian).length > 0, wordsIn(report, bokmål).length > 0]).toEqual([name, true, true]);
    }
  });
});
