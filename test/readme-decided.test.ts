import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdAgainst } from '../src/verify/decided/run.js';
import { decidedCases } from './support/decided.js';
import { decidedTable } from './support/decided-table.js';
import { pack } from './support/pack.js';

const [start, end] = ['<!-- decided cases -->\n', '\n<!-- end of decided cases -->'];

it('the README holds the table of decided cases that the rules give (UPDATE_README=1 writes it)', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  expect(from).toBeGreaterThan(-1);
  expect(to).toBeGreaterThan(from);
  const table = decidedTable(holdAgainst(pack, decidedCases));
  if (process.env.UPDATE_README) writeFileSync('README.md', `${readme.slice(0, from + start.length)}${table}${readme.slice(to)}`);
  else expect(readme.slice(from + start.length, to)).toBe(table);
});
