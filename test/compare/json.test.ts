import { expect, it } from 'vitest';
import { compareLaws, isChanged } from '../../src/compare/changes.js';
import { packAt } from '../../src/pack/at-date.js';
import { diffLawsJson } from '../../src/report/diff-json.js';
import { pack } from '../support/pack.js';

const [from, to] = ['2026-06-30', '2026-07-01'];

/** The comparison as JSON, made from the beginning. */
function made(): string {
  const change = compareLaws({ pack, date: from }, { pack, date: to }, 'nb');
  const sides = [from, to].map((date) => ({ law: packAt(pack, date), because: null }));
  const [before, after] = sides;
  if (!before || !after) throw new Error('two sides');
  return diffLawsJson(change, isChanged(change), [before, after], 'nb', { name: 'veivalg', version: '0' });
}

type Shift = { readonly region: readonly { readonly id: string }[]; readonly witness: number };
type Group = { readonly ids: readonly string[]; readonly shifts: readonly Shift[] };
type Result = Readonly<Record<'routes' | 'findings' | 'checklist', { readonly changed: readonly Group[] }>> & {
  readonly conclusions: { readonly changed: readonly { readonly shifts: readonly Shift[] }[] };
  readonly mainWay: readonly Shift[];
  readonly witnesses: readonly { readonly file: string; readonly fileAfter: string | null }[];
};

const keysSorted = (value: unknown): boolean => {
  if (value === null || typeof value !== 'object') return true;
  const keys = Object.keys(value);
  const sorted = Array.isArray(value) || keys.join() === [...keys].sort().join();
  return sorted && Object.values(value).every(keysSorted);
};

it('is the same bytes every time, with sorted keys', () => {
  const text = made();
  expect(made()).toBe(text);
  expect(keysSorted(JSON.parse(text))).toBe(true);
});

it('has a witness for every change, and none that shows nothing', () => {
  const { conclusions, mainWay, routes, findings, checklist, witnesses } = JSON.parse(made()) as Result;
  const groups = [routes, findings, checklist].flatMap(({ changed }) => changed);
  const shifts = [...conclusions.changed.flatMap(({ shifts: all }) => all), ...mainWay, ...groups.flatMap(({ shifts: all }) => all)];
  expect(shifts.length).toBeGreaterThan(0);
  expect([...new Set(shifts.map(({ witness }) => witness))].sort((a, b) => a - b)).toEqual(witnesses.map((_, index) => index));
  for (const { file } of witnesses) expect(file).toContain(`dato: ${from}`);
});
