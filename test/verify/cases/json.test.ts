import { describe, expect, it } from 'vitest';
import { Folder } from '../../support/command.js';

const cases = (value: string): string => `tema: Kontrakt eller tilskudd
hjemmel: [FOA § 4-1]
tilfeller:
  - id: uten-plikt
    dato: "2026-07-02"
    svar: { leveringsplikt: nei }
    fordi: Uten plikt er det ingen kontrakt.
    forventet: { konklusjoner: { avtaletype: ${value} }, sjekkliste: { tilskudd.vedtak: påkrevd } }
`;

type Json = { readonly [key: string]: Json; readonly [index: number]: Json };
const keysSorted = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value);
  return (Array.isArray(value) || keys.join() === [...keys].sort().join()) && Object.values(value).every(keysSorted);
};

/** What one command line answers, with the small pack and one file of cases. */
async function run(value: string, ...more: string[]) {
  const place = new Folder({ 'pakke/cases/a.yaml': cases(value) });
  try {
    const line = ['rules', 'test', '--rules', 'pakke', '--format', 'json', ...more];
    const [first, second] = [await place.run(line), await place.run(line)];
    expect(second).toEqual(first);
    return { ...first, json: JSON.parse(first.stdout) as Json };
  } finally {
    place.remove();
  }
}

describe('rules test as JSON', { timeout: 60_000 }, () => {
  it('is the same bytes in every run, with sorted keys', async () => {
    const { json, status, stderr } = await run('tilskudd', '--mutants');
    expect([status, stderr, keysSorted(json)]).toEqual([0, '', true]);
  });

  it('tells every case, and all that is not covered, with its place', async () => {
    const { json } = await run('tilskudd');
    expect(json).toMatchObject({
      schemaVersion: 1,
      rulePack: { id: 'liten-pakke', version: '1' },
      summary: { total: 1, passed: 1, failed: 0 },
      cases: [{ id: 'uten-plikt', file: 'pakke/cases/a.yaml', line: 4, asOf: '2026-07-02', passed: true }],
      failures: [],
      mutants: null,
    });
    // Left open by this one answer: the factor, the check on a statutory task, and the item that holds in Oslo only.
    expect(json.coverage).toMatchObject({
      rules: { covered: 11, total: 28, percent: 39 },
      branches: { covered: 0, total: 2, percent: 0 },
      limits: { covered: 0, total: 6, percent: 0 },
    });
    expect(json.coverage?.branches?.missing).toEqual([
      { id: 'avtaletype.tilskudd', file: 'delvurderinger.yaml', line: 18, what: 'ledd 1 av 2 i når avgjør: leveringsplikt: nei' },
      { id: 'avtaletype.tilskudd', file: 'delvurderinger.yaml', line: 18, what: 'ledd 2 av 2 i når avgjør: dekker-behov: nei' },
    ]);
    expect([json.coverage?.rules?.missing?.length, json.coverage?.limits?.missing?.length]).toEqual([17, 6]);
  });

  it('tells what fails, with what was expected and found', async () => {
    const { json, status } = await run('kontrakt');
    expect(status).toBe(1);
    expect(json.summary).toEqual({ total: 1, passed: 0, failed: 1 });
    expect(json.failures).toEqual([
      {
        ...{ case: 'uten-plikt', file: 'pakke/cases/a.yaml', line: 8, column: 46 },
        ...{ kind: 'conclusion', id: 'avtaletype', expected: 'kontrakt', found: 'tilskudd' },
        ...{ because: 'Uten plikt er det ingen kontrakt.', citations: ['FOA § 4-1'] },
      },
    ]);
  });

  it('tells every mutant that goes unseen or makes no difference', async () => {
    const { json } = await run('tilskudd', '--mutants');
    expect(json.mutants).toMatchObject({ noticed: 0, total: 22, percent: 0, equivalent: [] });
    expect(json.mutants?.survivors?.length).toBe(22);
    expect(json.mutants?.survivors?.[0]).toEqual({
      ...{ kind: 'amount', id: 'terskel.innslag', file: 'grenser.yaml', line: 8 },
      change: '100 000 kr → 100 001 kr fra 1. januar 2017',
    });
  });
});
