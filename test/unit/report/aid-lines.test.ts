import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/report/assessed.js';
import { checkReport } from '../../../src/report/check.js';
import { explainReport } from '../../../src/report/explain.js';
import { jsonReport } from '../../../src/report/json.js';
import { plainStyle } from '../../../src/text/style.js';
import { aidProject, earlier, euro } from '../../support/aid.js';
import { assessed } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';

const day = '2026-11-22';
const ny = { dato: day, beløp: 1_200_000, valuta: 'NOK', kurs: '11.73', kurskilde: 'ECB 20.11.2026', slag: 'bagatellmessig' };
const dam = { giver: 'Stiftelsen', dato: '2023-11-22', beløp: 50_000, valuta: 'EUR', slag: 'bagatellmessig' };
const aktiviteter = [{ navn: 'kafeen', svar: { foretak: assessed('nei') } }];
const tool = { name: 'veivalg', version: '0' };
const of = (...told: Parameters<typeof aidProject>) => assess(pack, aidProject(...told), day, 'nb');
const explained = (...told: Parameters<typeof aidProject>) => explainReport(of(...told), plainStyle, 100);
const project = (text: string) => (JSON.parse(text) as { projects: Record<string, unknown>[] }).projects[0];
const section = (text: string, head: string): string[] =>
  (text.split('\n\n').find((part) => part.startsWith(head)) ?? '').split('\n').map((line) => line.trim().replace(/ {2,}/g, '  '));

describe('explain', () => {
  it('shows every step: each award, what counts, the sums, the ceilings and what is left', () => {
    const lines = section(explained(ny, [dam, earlier('2025-03-01', '78125.00')]), 'TAK FOR');
    expect(lines).toEqual([
      'TAK FOR BAGATELLMESSIG STØTTE  innenfor',
      'Teller fra 23. november 2023 til tildelingsdagen, 22. november 2026 (36 måneder).',
      '22. november 2026 ny tildeling, bagatellmessig: 1 200 000 kr til kurs 11,73 (ECB 20.11.2026)',
      '102 301,80 euro',
      '22. november 2023  Stiftelsen, bagatellmessig, utenfor perioden  50 000,00 euro',
      '1. mars 2025  staten, bagatellmessig  78 125,00 euro',
      'sum 180 426,80 euro; taket for dette slaget 300 000,00 euro, igjen 119 573,20 euro',
      '(støtteforskriften § 2 · forordning (EU) 2023/2831)',
      'sum 180 426,80 euro; taket for begge slag til sammen 1 050 000,00 euro, igjen 869 573,20 euro',
      '(støtteforskriften § 2 · støtteforskriften § 4 · forordning (EU) 2023/2831 · forordning (EU)',
      '2023/2832)',
      'Hver tildeling er regnet om med kursen på sin egen dag og rundet opp til nærmeste cent.',
      'Fullstendig liste: ja.',
    ]);
  });

  it('says what is above, what is unknown and what is not confirmed', () => {
    expect(section(explained(euro(day, 300_001)), 'TAK FOR').join(' ')).toMatch(/over taket.*300 000,00 euro, over/);
    const { kurs, kurskilde, ...bare } = ny;
    expect(section(explained(bare), 'TAK FOR').join(' ')).toMatch(/ikke avklart.*kurs mangler.*og 1 uten kurs; .*rest ukjent/);
    expect(section(explained(euro('2024-06-01', 1)), 'TAK FOR').join(' ')).toContain(
      'taket for dette slaget: ikke bekreftet for tildelingsdagen',
    );
    expect(section(explained(euro('2023-06-01', 1)), 'TAK FOR').join(' ')).toContain('3 regnskapsår, regnet som kalenderår');
    expect([kurs, kurskilde]).toEqual(['11.73', 'ECB 20.11.2026']);
  });

  it('shows each activity with its conditions, and check shows each in a line', () => {
    const one = assess(pack, projectOf({ penger: 'ja' }, { aktiviteter }), day, 'nb');
    const lines = section(explainReport(one, plainStyle, 100), 'AKTIVITETENE');
    expect(lines.slice(0, 2)).toEqual(['AKTIVITETENE HVER FOR SEG', 'aktivitet «kafeen»: statsstøtte avklart – ikke støtte']);
    expect(lines.join(' ')).toContain('foretak: ikke-oppfylt');
    expect(checkReport([one], plainStyle, 100)).toContain('  aktivitet «kafeen»: statsstøtte avklart – ikke støtte\n');
  });

  it('says nothing of either where the project has none', () => {
    const text = explainReport(assess(pack, projectOf({ penger: 'ja' }), day, 'nb'), plainStyle, 100);
    expect([section(text, 'TAK FOR'), section(text, 'AKTIVITETENE')]).toEqual([[''], ['']]);
  });
});

describe('the JSON', () => {
  it('holds the calculation in whole øre and cents', () => {
    const { aid } = project(jsonReport([of(ny, [dam])], tool)) ?? {};
    expect(aid).toMatchObject({
      question: 'innenfor-bagatelltak',
      within: 'ja',
      complete: 'ja',
      period: { of: 'months', length: 36, from: '2023-11-23' },
      awards: [
        {
          new: true,
          currency: 'NOK',
          amount: 120_000_000,
          rate: '11.73',
          rateSource: 'ECB 20.11.2026',
          euroCents: 10_230_180,
          counts: true,
        },
        { new: false, giver: 'Stiftelsen', currency: 'EUR', amount: 5_000_000, rate: null, euroCents: 5_000_000, counts: false },
      ],
      ceilings: [
        { parameter: 'statsstøtte.tak.bagatellmessig', limitCents: 30_000_000, sumCents: 10_230_180, roomCents: 19_769_820, near: false },
        { parameter: 'statsstøtte.tak.samlet', limitCents: 105_000_000 },
      ],
    });
  });

  it('holds each activity with its conclusion and conditions', () => {
    const one = assess(pack, projectOf({ penger: 'ja' }, { aktiviteter }), day, 'nb');
    const { activities, aid } = project(jsonReport([one], tool)) ?? {};
    expect([aid, activities]).toMatchObject([
      null,
      [
        {
          name: 'kafeen',
          conclusions: { statsstøtte: { value: 'ikke-støtte', conditions: { foretak: 'ikke-oppfylt', fordel: 'ukjent' } } },
        },
      ],
    ]);
  });

  it('has another hash of what was told when an award or an activity is another', () => {
    const hash = (...told: Parameters<typeof aidProject>) => project(jsonReport([of(...told)], tool))?.answersHash;
    const told = [hash(ny), hash(ny, [dam]), hash(ny, [], 'nei'), hash({ ...ny, kurs: '11.74' }), hash(ny, [], 'ja', {}, { aktiviteter })];
    expect(new Set(told).size).toBe(told.length);
    expect(hash(ny, [dam])).toBe(hash(ny, [dam]));
  });
});
