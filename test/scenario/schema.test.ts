import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runIn } from '../support/command.js';
import { faultsAgainst } from '../support/json-schema.js';

let schema: unknown;
beforeAll(async () => {
  const { status, stdout, stderr } = await runIn({}, ['schema', 'project']);
  expect([status, stderr]).toEqual([0, '']);
  schema = JSON.parse(stdout);
}, 60_000);

const projects = 'fixtures/prosjekter';
const good = {
  prosjekt: { id: '2026-014', navn: 'Aktivitetshuset', oppdragsgiver: { navn: 'Bydel Nord', kommune: 'Oslo', type: 'bydel' } },
  dato: '2026-05-04',
  'valgt-vei': 'tilskudd',
  svar: {
    penger: 'ja',
    leveringsplikt: { svar: 'ja', begrunnelse: 'punkt 4', kilde: 'utkast' },
    'dekker-behov': { svar: 'ja', begrunnelse: 'en vurdering' },
    varighet: 'løpende',
    byggeverdi: { beløp: { minst: 1, høyst: 2 }, mva: 'eksklusiv' },
  },
  unntak: [{ regel: 'valg.ikke-avklart', begrunnelse: 'b', ansvarlig: 'a', utløper: '2027-01-31' }],
  støtte: {
    ny: { dato: '2026-05-04', beløp: 1200000, valuta: 'NOK', kurs: '11.73', kurskilde: 'ECB', slag: 'bagatellmessig' },
    tidligere: [{ giver: 'staten', dato: '2025-03-01', beløp: '900000.50', valuta: 'EUR', slag: 'sgei-bagatellmessig' }],
    fullstendig: 'ja',
  },
  aktiviteter: [{ navn: 'kafeen', svar: { foretak: { svar: 'ja', begrunnelse: 'selger mat' } } }, { navn: 'dagsenteret' }],
};

describe('schema project', () => {
  it('is a JSON Schema of the draft that it names', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['prosjekt'] });
  });

  it('admits a good project, and every project that comes with the program', () => {
    expect(faultsAgainst(schema, good)).toEqual([]);
    for (const name of readdirSync(projects))
      expect([name, faultsAgainst(schema, parse(readFileSync(`${projects}/${name}`, 'utf8')))]).toEqual([name, []]);
  });

  it('finds what the reader of project files finds', () => {
    const broken: Record<string, unknown> = {
      '/prosjekt': { ...good, prosjekt: undefined },
      '/tull': { ...good, tull: 1 },
      '/prosjekt/tull': { prosjekt: { tull: 1 } },
      '/prosjekt/oppdragsgiver/type': { prosjekt: { oppdragsgiver: { type: 'komune' } } },
      '/valgt-vei': { ...good, 'valgt-vei': 'tilskud' },
      '/svar/leveringsplikten': { ...good, svar: { leveringsplikten: 'ja' } },
      '/svar/penger': { ...good, svar: { penger: true } },
      '/svar/dekker-behov': { ...good, svar: { 'dekker-behov': 'ja' } },
      '/svar/varighet': { ...good, svar: { varighet: 601 } },
      '/svar/byggeverdi': { ...good, svar: { byggeverdi: 1_300_000 } },
      '/svar/kommune': { ...good, svar: { kommune: 'Oslo' } },
      '/unntak/0/utløper': { ...good, unntak: [{ regel: 'r', begrunnelse: 'b', ansvarlig: 'a' }] },
    };
    const { ny } = good.støtte;
    const award = (change: Record<string, unknown>) => ({ ...good, støtte: { ...good.støtte, ny: { ...ny, ...change } } });
    Object.assign(broken, {
      '/støtte/ny': { ...good, støtte: { tidligere: [] } },
      '/støtte/ny/slag': award({ slag: 'gruppeunntak' }),
      '/støtte/ny/valuta': award({ valuta: undefined }),
      '/støtte/ny/beløp': award({ beløp: -1 }),
      '/støtte/ny/kurs': award({ kurs: '11' }),
      '/støtte/tidligere/0/giver': { ...good, støtte: { ny, tidligere: [ny] } },
      '/støtte/fullstendig': { ...good, støtte: { ny, fullstendig: true } },
      '/aktiviteter/0/navn': { ...good, aktiviteter: [{ svar: {} }] },
      '/aktiviteter/0/svar/foretak': { ...good, aktiviteter: [{ navn: 'a', svar: { foretak: 'ja' } }] },
      '/aktiviteter/0/svar/kommune': { ...good, aktiviteter: [{ navn: 'a', svar: { kommune: 'Oslo' } }] },
    });
    for (const [path, project] of Object.entries(broken))
      expect([path, faultsAgainst(schema, JSON.parse(JSON.stringify(project)))]).toEqual([path, [path]]);
  });

  it('asks for a reason where the law or good practice wants one', () => {
    expect(faultsAgainst(schema, { ...good, svar: { 'dekker-behov': { svar: 'ja' } } })).toEqual(['/svar/dekker-behov']);
  });

  it('asks for what an amount must say: the value-added tax', () => {
    expect(faultsAgainst(schema, { ...good, svar: { byggeverdi: { beløp: 1 } } })).toEqual(['/svar/byggeverdi']);
  });
});
