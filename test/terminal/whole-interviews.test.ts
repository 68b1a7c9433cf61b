import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/localised.js';
import { answerAll, type Facts, waysOf } from '../support/adviser.js';
import { means, Terminal } from '../support/pty.js';

/** A municipality and a non-profit organisation that it wants to work with; what is special stands with each project. */
const usual: Facts = {
  oppdragsgiver: 'kommune',
  kommune: 'Bergen',
  mottaker: 'ideell',
  utvelgelse: 'nei',
  leveringsplikt: 'nei',
  penger: 'ja',
  naturalytelse: 'nei',
  vederlag: 'pris',
  lovpålagt: 'nei',
  samskaping: 'nei',
  intensjonsavtale: 'ingen',
  stiftelsesmidler: 'nei',
  'statlig-tilskudd': 'nei',
  unntaksgrunn: 'ingen',
  'reservere-for': 'ingen',
  tilskuddsordning: 'ingen',
  'avgjørende-innflytelse': 'nei',
  foretak: 'nei',
  samhandel: 'nei',
  'dekker-behov': 'nei',
  'andre-enheter': 'nei',
  delkontrakt: 'nei',
  'samlet-pris': 'ja',
  opsjoner: 'nei',
  'gjentatte-kjøp': 'nei',
  varighet: '24',
};
const ordered: Facts = { utvelgelse: 'ja', leveringsplikt: 'ja', 'dekker-behov': 'ja' };

const projects: readonly {
  readonly named: string;
  readonly because: string;
  readonly language: Language;
  readonly facts: Facts;
  readonly ways: readonly string[];
}[] = [
  {
    named: 'open competition',
    because: 'an ordinary service under the EEA threshold and over the national one is competed for under FOA part II',
    language: 'nb',
    facts: { ...ordered, mottaker: 'kommersiell', foretak: 'ja', ytelsestype: 'ordinær-tjeneste', verdi: 'ca. 1,9 mill.' },
    ways: ['kontrakt-del-2'],
  },
  {
    named: 'reserved competition',
    because: 'a health or social service with social aims may be reserved for non-profit organisations, FOA § 30-2a',
    language: 'nn',
    facts: {
      ...ordered,
      'reservere-for': 'ideelle',
      ytelsestype: 'helse-og-sosial',
      verdi: '12 mill',
      'sosiale-mål': 'ja',
      'fellesskapets-beste': 'ja',
      budsjetteffektivitet: 'ja',
      'ideell-formål': 'ja',
      'ideell-overskudd': 'ja',
      'ideell-avkastning': 'ja',
      'ideell-næring': 'ja',
      'ideell-uttak': 'nei',
      'flere-ideelle': 'ja',
    },
    ways: ['reservert-30-2a'],
  },
  {
    named: 'a grant under the scheme of Oslo',
    because: 'a district of Oslo pays without asking for anything in return',
    language: 'en',
    facts: { oppdragsgiver: 'bydel', kommune: 'Oslo', tilskuddsordning: 'oslo-ordningen' },
    ways: ['tilskudd-oslo'],
  },
  {
    named: 'a grant under a scheme of its own',
    because: 'another municipality has announced a scheme',
    language: 'nn',
    facts: { tilskuddsordning: 'egen-ordning' },
    ways: ['tilskudd-egen-ordning'],
  },
  {
    named: 'co-creation without money',
    because: 'nothing is paid, so nothing is bought and nothing is granted',
    language: 'nb',
    facts: { penger: 'nei', samskaping: 'ja' },
    ways: ['samarbeid-uten-betaling', 'samskaping'],
  },
  {
    named: 'the lease of a building',
    because: 'a lease of an existing building is outside the rules on procurement, FOA § 2-4',
    language: 'en',
    facts: { ...ordered, unntaksgrunn: 'leie-av-bygg' },
    ways: ['utenfor-anskaffelsesreglene'],
  },
];

describe.skipIf(means === null)('a whole interview on a terminal comes to the way that the law gives', { timeout: 180_000 }, () => {
  for (const { named, because, language, facts, ways } of projects)
    it.concurrent(`${named}: ${because}`, async ({ expect: expecting }) => {
      const folder = mkdtempSync(join(tmpdir(), 'veivalg-'));
      const terminal = new Terminal(['ask', 'p.yaml', '--lang', language, '--as-of', '2026-03-01'], { folder, width: 110, height: 50 });
      try {
        await terminal.see('›');
        terminal.type(`${named}\r`);
        const asked = await answerAll(terminal, join(folder, 'p.yaml'), named, { ...usual, ...facts }, language);
        expecting(await terminal.end()).toBe(0);
        expecting(waysOf(folder, 'p.yaml').sort()).toEqual([...ways].sort());
        expecting(asked).toBeGreaterThan(8);
        expecting(terminal.raw).toContain('veivalg explain p.yaml --full');
      } finally {
        terminal.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
});

it('the six projects go six different ways, in three languages', () => {
  expect(new Set(projects.map(({ ways }) => ways.join())).size).toBe(projects.length);
  expect(new Set(projects.map(({ language }) => language)).size).toBe(3);
});
