import { describe, expect, it } from 'vitest';
import { packAt } from '../../src/pack/at-date.js';
import { buildPack } from '../../src/pack/build.js';
import { citedWords, limitedAmong, sourceOf } from '../../src/pack/sources.js';
import { readProject } from '../../src/project/read.js';
import { assess } from '../../src/report/assessed.js';
import { explainReport } from '../../src/report/explain.js';
import { jsonReport } from '../../src/report/json.js';
import { listed } from '../../src/report/rules-entries.js';
import { rulesShowReport } from '../../src/report/rules-show.js';
import { isIsoDate } from '../../src/text/dates.js';
import { plainStyle } from '../../src/text/style.js';
import { pack as shipped } from '../support/pack.js';
import { goodFilesWith } from '../support/pack-files.js';

/** The small pack, where FOA has been narrowed by one source and LOA set aside by another. */
const pack = buildPack(
  goodFilesWith([
    {
      path: 'kilder.yaml',
      text: `kilder:
  - { nøkkel: FOA, navn: { nb: Forskriften }, sikkerhet: høy, innsnevret-av: E-4/22 }
  - { nøkkel: LOA, navn: { nb: Loven }, sikkerhet: høy, innsnevret-av: E-4/22, tilsidesatt-av: HR-1 }
  - { nøkkel: E-4/22, navn: { nb: EFTA-domstolen }, dato: "2023-03-28", sikkerhet: middels }
  - { nøkkel: HR-1, navn: { nb: Høyesterett }, sikkerhet: høy }
  - { nøkkel: E-4/22 vedlegg, navn: { nb: Et vedlegg }, sikkerhet: lav, innsnevret-av: HR-1 }
`,
    },
  ]),
);

const told = 'prosjekt: { oppdragsgiver: { kommune: Oslo } }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n';
const assessed = () => {
  const { project } = readProject(pack, 'a.yaml', told);
  if (!project) throw new Error('the project cannot be read');
  return assess(pack, project, '2026-07-02', 'nb');
};

type Cited = { readonly citations: readonly string[]; readonly limited?: readonly { readonly how: string }[] };
type Result = {
  readonly projects: readonly {
    readonly conclusions: Readonly<Record<string, { readonly reasons: readonly Cited[] }>>;
    readonly checklist: readonly Cited[];
    readonly routes: readonly Cited[];
    readonly citedSources: readonly { key: string; confidence: string; narrowedBy: string | null; overturnedBy: string | null }[];
  }[];
};

describe('a citation shows what a later decision has done to it', () => {
  it('narrowed, with the date of the later decision where that is known', () =>
    expect(citedWords(pack, ['FOA § 4-1'], 'nb')).toEqual(['FOA § 4-1 (innsnevret av E-4/22, 28. mars 2023)']));

  it('set aside goes before narrowed', () => expect(citedWords(pack, ['LOA § 2'], 'nb')).toEqual(['LOA § 2 (tilsidesatt av HR-1)']));

  it('a source that nothing has limited stands as it is', () => {
    expect(citedWords(pack, ['E-4/22 avsnitt 3', 'HR-1'], 'nb')).toEqual(['E-4/22 avsnitt 3', 'HR-1']);
    expect(limitedAmong(pack, ['E-4/22', 'HR-1'])).toEqual([]);
  });

  it('the longest key that fits as a whole word is the source', () => {
    expect(sourceOf(pack, 'E-4/22 vedlegg 1')?.key).toBe('E-4/22 vedlegg');
    expect(sourceOf(pack, 'E-4/221')).toBeNull();
  });
});

it('the shipped pack tells the date and the certainty of a decision, and that E-13/19 and KOFA 2017/18 are narrowed', () => {
  const limits = shipped.sources
    .filter((source) => source.narrowedBy ?? source.overturnedBy)
    .map(({ key, narrowedBy, overturnedBy }) => [key, narrowedBy ?? overturnedBy]);
  expect(limits).toEqual(
    expect.arrayContaining([
      ['KOFA 2017/18', 'C-429/19 Remondis'],
      ['E-13/19', 'E-4/22'],
      ['LB 13.12.2024 Stendi', 'HR-2025-2425-A'],
    ]),
  );
  const decisions = shipped.sources.filter(({ key }) => /^(HR-|E-\d|C-\d|LB |18-)/.test(key));
  expect(decisions.length).toBeGreaterThan(15);
  for (const { key, date, confidence } of decisions)
    expect([key, date !== undefined && isIsoDate(date), confidence]).toEqual([key, true, confidence ?? '']);
});

it('an entry read aloud tells what has since become of a decision that it cites', () => {
  const told = listed(shipped, '2026-07-02').filter(({ id }) => id === 'avtaletype.utenfor-etter-unntak');
  const text = rulesShowReport(packAt(shipped, '2026-07-02'), told, { style: plainStyle, width: 1_000, language: 'nb' });
  expect(text).toContain('  – E-13/19 (innsnevret av E-4/22, 28. mars 2023): EFTA-domstolen');
  expect(text).toContain('  – FOA § 2-4: ');
});

describe('explain', () => {
  it('as text has it beside the citation of a reason, a way and a checklist item', () => {
    const text = explainReport(assessed(), plainStyle, 100, true);
    const beside = text.split('\n').filter((line) => line.includes('(innsnevret av E-4/22') || line.includes('(tilsidesatt av HR-1)'));
    expect(beside.some((line) => line.includes('FOA § 4-1 (innsnevret av E-4/22, 28. mars 2023)'))).toBe(true);
    expect(beside.length).toBeGreaterThan(3);
    expect(text).toContain('KILDER\n  FOA: Forskriften\n  LOA: Loven\n');
    expect(text).not.toMatch(/(FOA|LOA) § [\d-]+(?![\d-])(?!\s+\()/);
  });

  it('as JSON has it beside the citations of everything that is cited', () => {
    const limited = { by: 'E-4/22', citation: 'FOA § 4-1', date: '2023-03-28', how: 'narrowed' };
    const result = JSON.parse(jsonReport([assessed()], { name: 'veivalg', version: '1' })) as Result;
    const [first] = result.projects;
    expect(first?.conclusions.avtaletype?.reasons[0]).toMatchObject({ citations: ['FOA § 4-1'], limited: [limited] });
    expect(first?.checklist.every((item) => item.limited?.length === 1)).toBe(true);
    expect(
      first?.citedSources.map(({ key, confidence, narrowedBy, overturnedBy }) => ({ key, confidence, narrowedBy, overturnedBy })),
    ).toEqual([
      { key: 'FOA', confidence: 'high', narrowedBy: 'E-4/22', overturnedBy: null },
      { key: 'LOA', confidence: 'high', narrowedBy: 'E-4/22', overturnedBy: 'HR-1' },
    ]);
    expect(first?.routes.some((route) => route.limited?.[0]?.how === 'overturned')).toBe(true);
  });
});
