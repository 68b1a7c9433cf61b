import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyJson } from '../../src/report/verify.js';
import { backing } from '../../src/verify/verify.js';
import { pack } from '../support/pack.js';
import { provisionsFile, provisionsText } from '../support/provisions.js';

const veivalg = (...args: string[]) => spawnSync('node', ['bin/veivalg.js', ...args], { encoding: 'utf8' });
const verify = (...args: string[]) => veivalg('rules', 'verify', '--as-of', '2026-07-02', ...args);
const long = { timeout: 60_000 };

type Result = {
  readonly faults: readonly { readonly severity: string; readonly check: string }[];
  readonly citations: {
    readonly cited: { readonly of: number; readonly count: number; readonly percent: number };
    readonly found: { readonly of: number; readonly count: number; readonly percent: number; readonly unread: number } | null;
  };
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'veivalg-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this text, made for the test. */
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('rules verify: proves the shipped pack with its citations looked up, and says so', long, () => {
  const { status, stdout, stderr } = verify('--provisions', provisionsFile, '--format', 'json');
  expect([status, stderr]).toEqual([0, '']);
  const { faults, citations } = JSON.parse(stdout) as Result;
  expect(faults.filter((fault) => fault.severity === 'feil')).toEqual([]);
  expect(citations.cited).toMatchObject({ count: citations.cited.of, percent: 100 });
  const { of = 0, count = 0, percent, unread } = citations.found ?? {};
  expect([count + (unread ?? 0), percent]).toEqual([of, Math.floor((count * 100) / of)]);
});

it('rules verify: says it in words', long, () => {
  const { stdout } = verify('--provisions', provisionsFile);
  expect(stdout).toMatch(/^(\d+) av \1 oppføringer har hjemmel \(100 %\)\.$/m);
  const [, count, of, percent, unread] =
    /(\d+) av (\d+) hjemler i lov og forskrift er slått opp og funnet \((\d+) %\); (\d+) viser\s+til\s+tekster\s+som\s+ikke\s+er lest\./
      .exec(stdout)
      ?.map(Number) ?? [];
  expect(Number(count) + Number(unread)).toBe(of);
  expect(percent).toBe(Math.floor((Number(count) * 100) / Number(of)));
});

it('rules verify: without the option nothing is looked up, and that is said', long, () => {
  const plain = verify();
  expect([plain.status, plain.stdout.includes('Hjemler er ikke slått opp (--provisions).')]).toEqual([0, true]);
  const { citations } = JSON.parse(verifyJson(pack, [], backing(pack, null), 'nb')) as Result;
  expect(citations.found).toBeNull();
});

it('rules verify: a citation that is not found is a fault of the pack', long, () => {
  const without = written('uten-5-4.yaml', provisionsText.replace(/^ {6}"5-4":\n( {8}.*\n)+/m, ''));
  const { status, stdout } = verify('--provisions', without);
  expect(status).toBe(3);
  expect(stdout).toMatch(
    /^questions\/05-verdi\.yaml:\d+ {2}FEIL {2}hjemmel\n {6}hjemmelen «FOA § 5-4 \(12\)»: FOA har ingen § 5-4; nærmest er/m,
  );
});

it('rules verify: an index that is wrong or is not there is a usage error, with the place', () => {
  const broken = verify('--provisions', written('feil.yaml', 'rettskilder: []\nandre-kilder: [C]\nhjemler: nei\n'));
  expect([broken.status, broken.stdout]).toEqual([2, '']);
  expect(broken.stderr).toMatch(/feil\.yaml:3:1 .*ukjent nøkkel «hjemler»/s);
  const missing = verify('--provisions', join(folder, 'mangler.yaml'));
  expect([missing.status, missing.stdout, missing.stderr.includes('filen finnes ikke')]).toEqual([2, '', true]);
});

it('rules verify: a format that is not there is a usage error', () => {
  const { status, stdout, stderr } = veivalg('rules', 'verify', '--format', 'xml');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('«xml» finnes ikke; velg mellom pretty, json');
});

it('rules verify: each fault is a ready project file, and checking it shows the fault', { timeout: 120_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'veivalg-'));
  try {
    const rules = join(place, 'regler');
    cpSync('rules', rules, { recursive: true });
    const file = join(rules, 'assessments/01-ytelse.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('når: { penger: nei, naturalytelse: ja }', 'når: { naturalytelse: ja }'));
    const witnesses = join(place, 'vitner');
    const { status } = veivalg('rules', 'verify', '--rules', rules, '--witnesses', witnesses);
    expect(status).toBe(3);
    const conflict = readdirSync(witnesses).find((name) => name.includes('konflikt-ytelse')) ?? '';
    const shown = veivalg('check', join(witnesses, conflict), '--rules', rules);
    expect([shown.status, shown.stdout.includes('motor.konflikt')]).toEqual([1, true]);
    // What is there already is somebody's, and is left alone.
    expect(veivalg('rules', 'verify', '--rules', rules, '--witnesses', witnesses).status).toBe(2);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

it('rules verify: a pack that is overdue for review does not pass', { timeout: 60_000 }, () => {
  const { status, stdout } = veivalg('rules', 'verify', '--as-of', '2099-01-01', '--format', 'json');
  const { faults } = JSON.parse(stdout) as { faults: { check: string; severity: string; id: string }[] };
  const overdue = faults.filter(({ check }) => check === 'gjennomgang');
  expect([status, overdue.every(({ severity }) => severity === 'feil')]).toEqual([3, true]);
  // Rules and amounts alike.
  expect(overdue.map(({ id }) => id)).toEqual(expect.arrayContaining(['leveringsplikt', 'terskel.innslag.foa']));
});
