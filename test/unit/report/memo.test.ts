import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/project/read.js';
import { type Assessed, assess } from '../../../src/report/assessed.js';
import { plain } from '../../../src/report/memo/markdown.js';
import { memoOf, memoReport } from '../../../src/report/memo/memo.js';
import type { Block, Memo } from '../../../src/report/memo/model.js';
import { formatDate } from '../../../src/text/dates.js';
import { type Language, languages } from '../../../src/text/localised.js';
import { memoPhrases, memoTitles } from '../../../src/text/phrases/memo.js';
import { memoFactPhrases } from '../../../src/text/phrases/memo-facts.js';
import { memoEndPhrases, memoOpenPhrases } from '../../../src/text/phrases/memo-open.js';
import { memoReasonPhrases } from '../../../src/text/phrases/memo-reasons.js';
import { pack } from '../../support/pack.js';

const tool = { name: 'veivalg', version: '1.2.3' };

function assessed(text: string, language: Language = 'nb', file = 'prøve.yaml'): Assessed {
  const { project, problems } = readProject(pack, file, text);
  if (!project) throw new Error(JSON.stringify(problems));
  return assess(pack, project, project.date ?? '2026-07-02', language);
}

const folder = 'fixtures/prosjekter';
const fixtures = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

/** A contract reserved for non-profits, with a value, judgements, aid, an activity and exceptions; `?` stands where a person writes freely. */
const full = (free: string): string => `
prosjekt: { navn: ${free}, id: ${free}, oppdragsgiver: { navn: ${free}, kommune: Oslo, type: bydel }, mottaker: { navn: ${free}, type: ideell }, kilde: ${free} }
arkiv: { saksnummer: ${free}, tittel: ${free}, saksbehandler: ${free}, godkjenner: ${free}, dokumenttype: ${free}, tilgangskode: ${free}, hjemmel: ${free} }
dato: "2026-07-02"
valgt-vei: tilskudd
svar:
  penger: { svar: ja, begrunnelse: ${free}, kilde: ${free} }
  leveringsplikt: ja
  vederlag: pris
  utvelgelse: ja
  lovpålagt: ja
  unntaksgrunn: ingen
  dekker-behov: { svar: ja, begrunnelse: ${free} }
  ytelsestype: helse-og-sosial
  verdi: { beløp: 20000000, mva: eksklusiv, periode: totalt, begrunnelse: ${free}, kilde: ${free} }
  varighet: 36
  samlet-pris: ja
  opsjoner: nei
  gjentatte-kjøp: nei
  andre-enheter: nei
  delkontrakt: nei
  driftsrisiko: nei
  reservere-for: ideelle
  flere-ideelle: { svar: ja, begrunnelse: ${free}, kilde: ${free} }
  ideell-formål: { svar: ja, begrunnelse: ${free} }
  ideell-avkastning: { svar: ja, begrunnelse: ${free} }
  ideell-overskudd: { svar: ja, begrunnelse: ${free} }
  ideell-næring: { svar: ja, begrunnelse: ${free} }
  ideell-uttak: { svar: ingen, begrunnelse: ${free} }
  sosiale-mål: { svar: ja, begrunnelse: ${free}, kilde: ${free} }
  fellesskapets-beste: { svar: ja, begrunnelse: ${free} }
  budsjetteffektivitet: { svar: ja, begrunnelse: ${free} }
  foretak: { svar: ja, begrunnelse: ${free} }
støtte:
  ny: { giver: ${free}, dato: "2026-05-04", beløp: 1200000, valuta: NOK, kurs: "11.73", kurskilde: ${free}, slag: bagatellmessig }
  tidligere: [{ giver: ${free}, dato: "2025-03-01", beløp: "78125.00", valuta: EUR, slag: bagatellmessig }]
  fullstendig: ja
aktiviteter:
  - { navn: ${free}, svar: { foretak: { svar: nei, begrunnelse: ${free} } } }
unntak:
  - { regel: valg.strider-mot-svarene, begrunnelse: ${free}, ansvarlig: ${free}, utløper: "2027-01-31" }
  - { regel: ${free}, begrunnelse: ${free}, ansvarlig: ${free}, utløper: "2026-01-31" }
`;

const textsIn = (block: Block): string[] => {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ text, below }) => [text, ...below]);
    case 'table':
      return [...block.head, ...block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.address))];
    default:
      return [block.text, ...('label' in block && block.label !== undefined ? [block.label] : [])];
  }
};
const blocksOf = (memo: Memo): Block[] => [...memo.head, ...memo.sections.flatMap(({ blocks }) => blocks)];
const section = (memo: Memo, index: number): string => (memo.sections[index - 1]?.blocks ?? []).flatMap(textsIn).join('\n');

describe('a memo', () => {
  it('has the eleven sections in their order, each with what it lacks, for every project and language', () => {
    for (const [name, text] of fixtures)
      for (const language of languages) {
        const memo = memoOf(assessed(text, language), tool);
        expect([name, memo.sections.map(({ title }) => title)]).toEqual([name, Object.values(memoTitles[language])]);
        const shown = memoReport(assessed(text, language), tool);
        const say = memoPhrases[language];
        const numbered = Object.values(memoTitles[language]).map((title, index) => `## ${index + 1}. ${title}`);
        expect(shown.split('\n').filter((line) => line.startsWith('## '))).toEqual(numbered);
        expect(shown.split('\n').filter((line) => line.startsWith(`**${say.status}** `))).toHaveLength(11);
      }
  });

  it('has no silent cell, heading or line, no heading over nothing, and no heading a level too deep', () => {
    for (const [name, text] of [...fixtures, ['full', full('x')] as const]) {
      const memo = memoOf(assessed(text), tool);
      expect([
        name,
        blocksOf(memo)
          .flatMap(textsIn)
          .filter((told) => told.trim() === ''),
      ]).toEqual([name, []]);
      for (const { blocks } of memo.sections) {
        let level = 2;
        blocks.forEach((block, index) => {
          if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length);
          if (block.kind !== 'heading') return;
          expect(block.level - level).toBeLessThanOrEqual(1);
          level = block.level;
          const next = blocks[index + 1];
          expect([name, block.text, next !== undefined && (next.kind !== 'heading' || next.level > block.level)]).toEqual([
            name,
            block.text,
            true,
          ]);
        });
      }
    }
  });

  it('gives the provisions with every reason, factor, finding, route and duty, and every source that they name', () => {
    for (const [name, text] of [...fixtures, ['full', full('x')] as const]) {
      const one = assessed(text);
      const { conclusions, findings, routes, checklist } = one.evaluation;
      const memo = memoOf(one, tool);
      const all = blocksOf(memo).flatMap((block) =>
        block.kind === 'list'
          ? block.items.map(({ text: told, below }) => [told, ...below].join('\n'))
          : block.kind === 'table'
            ? block.rows.map((row) => row.join('\n'))
            : [],
      );
      const told = [
        ...conclusions.flatMap(({ reasons, factors }) => [...reasons, ...factors]),
        ...routes.flatMap(({ reasons }) => reasons),
        ...findings.map(({ message, citations }) => ({ text: message, citations })),
        ...checklist.filter(({ status }) => status === 'required'),
      ];
      for (const { text: words, citations } of told) {
        const beside = all.filter((line) => line.includes(one.words.text(words)));
        expect([name, words.nb, citations.length > 0, beside.length > 0]).toEqual([name, words.nb, true, true]);
        for (const citation of citations) expect([citation, beside.some((line) => line.includes(citation))]).toEqual([citation, true]);
      }
    }
  });

  it('explains every dated amount that a reason rests on, with its first day', () => {
    const one = assessed(full('x'));
    const limits = one.evaluation.conclusions.flatMap(({ reasons }) =>
      reasons.flatMap(({ facts }) => facts.flatMap(({ limit }) => limit?.parameter ?? [])),
    );
    expect(limits).toContain('terskel.eøs.helse-sosial');
    const told = section(memoOf(one, tool), 4);
    for (const id of limits) {
      expect(told).toContain(`(${id})`);
      expect(told).toContain(formatDate(one.law.amounts.get(id)?.from ?? '', 'nb'));
    }
  });

  it('tells the conditions of a reservation for non-profits with their evidence', () => {
    const told = section(memoOf(assessed(full('the strategy')), tool), 6);
    for (const id of ['sosiale-mål', 'fellesskapets-beste', 'budsjetteffektivitet', 'ideell-uttak']) expect(told).toContain(`(${id})\n`);
    expect(told).toContain('the strategy');
  });

  it('says of a reservation which reason is missing', () => {
    const text = full('x').replace('ideell-uttak: { svar: ingen, begrunnelse: x }', 'ideell-uttak: ingen');
    expect(memoOf(assessed(text), tool).sections[5]?.missing.join()).toMatch(/begrunnelse mangler for .*ideell-uttak/);
    expect(memoOf(assessed(full('x')), tool).sections[5]?.missing.join()).not.toContain('ideell-uttak');
  });

  it('never takes what is unknown for a no', () => {
    const one = assessed('prosjekt: { navn: Bare navn }\ndato: "2026-07-02"\nsvar: { penger: vet-ikke }\n');
    const memo = memoOf(one, tool);
    const [, , , , aid] = memo.sections;
    const states = aid?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[1]) : []));
    expect(states).toEqual(['ukjent', 'ukjent', 'ukjent', 'ukjent', 'ukjent', 'ukjent']);
    expect(aid?.missing.length).toBeGreaterThan(0);
    expect(section(memo, 1)).toContain('vet ikke');
  });

  it('makes nothing up for the archive: blanks where the file says nothing, and no day but those of the file and the law', () => {
    const [table] = memoOf(assessed('prosjekt: { navn: Prøve }\ndato: "2026-07-02"\n'), tool).head;
    const cells = new Map(table?.kind === 'table' ? table.rows.map(([field, content]) => [field, content]) : []);
    const { caseNumber, documentDate, documentType, officer, approver, accessCode, withheldUnder, blank } = memoPhrases.nb;
    for (const field of [caseNumber, documentDate, documentType, officer, approver, accessCode, withheldUnder])
      expect(cells.get(field)).toBe(blank);
  });

  it('is the same bytes for the same input', () => {
    for (const [, text] of fixtures.slice(0, 8)) expect(memoReport(assessed(text), tool)).toBe(memoReport(assessed(text), tool));
  });

  it('has a phrase of its own for everything it says', () => {
    const parts = [memoPhrases.nb, memoFactPhrases.nb, memoReasonPhrases.nb, memoOpenPhrases.nb, memoEndPhrases.nb];
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

/** Signs that Markdown or HTML acts on wherever they stand, unless a backslash stands before them. */
const active = /(?<!\\)(?:\\\\)*[`*_{}[\]<>#|~^$@]/;

describe('hostile text in a project file stays text', () => {
  const nasty = [
    '# Overskrift',
    '- [x] gjort',
    '1. punkt',
    'a | b | c',
    '<script>alert(1)</script>',
    '<!-- skjult -->',
    '![bilde](https://ond.example/x.png)',
    '[lenke](javascript:alert(1))',
    'https://ond.example og www.ond.example',
    '&lt;b&gt; &#x3c;',
    '**fet** __fet__ `kode` ~~strøk~~ $x$',
    '\\| \\* \\',
    '```',
    '---',
    '| a |',
    'to\n\n## linjer\n\n| x |',
    '\u001b[31m\u202e',
  ];

  it('so the memo has the same headings, lists and tables whatever people write', () => {
    const shape = (free: string): string[] =>
      memoReport(assessed(full(JSON.stringify(free))), tool)
        .split('\n')
        .map((line) =>
          line.startsWith('|') ? `${line.split(/(?<!\\)\|/).length}` : (/^(#+ |\s*- |\*\*)/.exec(line)?.[0] ?? (line === '' ? '' : 'text')),
        );
    const quiet = shape('stille');
    for (const free of nasty) expect([free, shape(free)]).toEqual([free, quiet]);
  });

  it('no sign that Markdown acts on is left bare, and taking the escapes away gives the text again', () => {
    const signs = [...'\\`*_{}[]<>#|~^$@&;:/!.()-+=w1a ', 'http://', 'www.', '&amp;', '![', ':smile:', 'mailto:'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(plain(text).replace(/\\\\/g, '')).not.toMatch(active);
        expect(plain(text).replace(/\\(.)/g, '$1')).toBe(text.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('of several lines it is one', () => {
    expect(plain('en\r\n\r\nto\n tre')).toBe('en to tre');
  });

  it('turns into no link by itself', () => {
    expect(plain('https://a.no www.a.no mailto:a@b.no')).toBe('https\\://a.no www\\.a.no mailto\\:a\\@b.no');
  });
});
