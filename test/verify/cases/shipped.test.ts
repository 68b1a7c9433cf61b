import { describe, expect, it } from 'vitest';
import { runCase } from '../../../src/verify/cases/run.js';
import { coverageOf } from '../../../src/verify/coverage/coverage.js';
import { probesOf } from '../../../src/verify/coverage/probes.js';
import { traceOf } from '../../../src/verify/coverage/trace.js';
import { pack } from '../../support/pack.js';
import { caseFiles, shippedCases } from '../../support/shipped-cases.js';

const long = { timeout: 240_000 };

describe('the cases that lie beside the shipped rules', long, () => {
  it('are there, in every file', () => {
    expect(caseFiles.length).toBeGreaterThan(0);
    expect([...new Set(shippedCases.map(({ file }) => file))]).toEqual(caseFiles);
  });

  for (const name of caseFiles) {
    const cases = shippedCases.filter(({ file }) => file === name);

    it(`hold: ${name}`, () => {
      const failures = cases.flatMap((one) =>
        runCase(pack, one).map(({ expectation, found }) => `${one.id} ${expectation.id}: ${expectation.wanted}, found ${found}`),
      );
      expect(failures).toEqual([]);
    });
  }

  it('fail when anything else is expected than the law gives', () => {
    const firsts = caseFiles.flatMap((name) => shippedCases.find(({ file }) => file === name) ?? []);
    for (const one of firsts) {
      const expectations = one.expectations.map((expectation) => ({ ...expectation, wanted: 'noe annet' }));
      expect(runCase(pack, { ...one, expectations }).map(({ expectation }) => expectation.id)).toEqual(
        one.expectations.map(({ id }) => id),
      );
    }
  });

  it('show all of the rules: every rule holding and not, every alternative and exception deciding, every limit from both sides', () => {
    const probes = probesOf(pack);
    const points = coverageOf(
      pack,
      probes,
      shippedCases.map((one) => traceOf(probes, one)),
    );
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(({ seenIn }) => seenIn === null).map(({ id, what }) => `${id} ${what}`)).toEqual([]);
  });
});
