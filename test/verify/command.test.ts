import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const veivalg = (...args: string[]) => spawnSync('node', ['bin/veivalg.js', ...args], { encoding: 'utf8' });

it('rules verify: proves the shipped pack, and says so', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = veivalg('rules', 'verify', '--as-of', '2026-07-02', '--format', 'json');
  expect([status, stderr]).toEqual([0, '']);
  const { faults } = JSON.parse(stdout) as { faults: { severity: string }[] };
  expect(faults.filter((fault) => fault.severity === 'feil')).toEqual([]);
});

it('rules verify: a format that is not there is a usage error', () => {
  const { status, stdout, stderr } = veivalg('rules', 'verify', '--format', 'xml');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('«xml» finnes ikke; velg mellom pretty, json');
});
