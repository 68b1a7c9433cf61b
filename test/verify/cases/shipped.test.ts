import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../src/verify/cases/read.js';
import { runCase } from '../../../src/verify/cases/run.js';
import { pack } from '../../support/pack.js';

const folder = 'rules/cases';
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const cases = readCases(
  pack,
  names.map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

describe('the cases that lie beside the shipped rules', () => {
  it('are there, in every file', () => {
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(cases.map(({ file }) => file))]).toEqual(names.map((name) => `${folder}/${name}`));
  });

  for (const name of names) {
    it(`hold: ${name}`, { timeout: 120_000 }, () => {
      const failures = cases
        .filter(({ file }) => file === `${folder}/${name}`)
        .flatMap((one) =>
          runCase(pack, one).map(({ expectation, found }) => `${one.id} ${expectation.id}: ${expectation.wanted}, found ${found}`),
        );
      expect(failures).toEqual([]);
    });
  }
});
