import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { type Answers, buyerOf, contract } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';

/** A contract that was divided to come under a threshold, which FOA § 5-4 (4) forbids. */
const divided: Answers = { ...contract, oppdelt: 'ja' };
const rule = 'verdi.oppdelt';
const excused = (regel: string) => ({ regel, begrunnelse: 'rettes i ny utlysning', ansvarlig: 'innkjøpssjefen', utløper: '2026-05-31' });

const findings = (answers: Answers, day: string, rules: readonly string[]) =>
  evaluate(pack, projectOf(answers, { ...buyerOf('kommune'), unntak: rules.map(excused) }), day).findings;
const found = (answers: Answers, day: string, rules: readonly string[], id: string) =>
  findings(answers, day, rules).filter(({ ruleId }) => ruleId === id);

describe('an exception (comply or explain)', () => {
  it('without it the finding stands', () => {
    expect(found(divided, '2026-05-04', [], rule)).toMatchObject([{ severity: 'feil', suppressed: null }]);
  });

  it('suppresses the finding of its rule, which is still shown, with who answers for it and until when', () => {
    expect(found(divided, '2026-05-04', [rule], rule)).toMatchObject([
      {
        severity: 'feil',
        suppressed: { reason: 'rettes i ny utlysning', responsible: 'innkjøpssjefen', expires: '2026-05-31' },
      },
    ]);
    expect(found(divided, '2026-05-04', [rule], 'unntak.uten-virkning')).toEqual([]);
  });

  it.each([
    ['2026-05-30', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('on %s, with 31 May 2026 as its last day: in force %s', (day, inForce) => {
    const [finding] = found(divided, day, [rule], rule);
    expect(finding?.suppressed !== null).toBe(inForce);
    expect(found(divided, day, [rule], 'unntak.uten-virkning')).toHaveLength(inForce ? 0 : 1);
  });

  it('for a rule that does not apply here is a warning of its own, at its place in the file', () => {
    const [useless] = found({ ...contract, oppdelt: 'nei' }, '2026-05-04', [rule], 'unntak.uten-virkning');
    expect(useless).toMatchObject({ severity: 'advarsel', suppressed: null });
    expect(useless?.at).not.toBeNull();
  });

  it('for one rule leaves the others alone', () => {
    const both = { ...divided, 'skriftlig-avtale': 'nei' };
    expect(found(both, '2026-05-04', [rule], 'avtaletype.kontrakt-ikke-skriftlig')).toMatchObject([{ suppressed: null }]);
    expect(found(both, '2026-05-04', [rule], rule)).toMatchObject([{ suppressed: { expires: '2026-05-31' } }]);
  });

  it('never changes a conclusion', () => {
    const conclusions = (rules: readonly string[]) =>
      evaluate(pack, projectOf(divided, { ...buyerOf('kommune'), unntak: rules.map(excused) }), '2026-05-04').conclusions.map(
        ({ id, status, value, possible }) => ({ id, status, value, possible }),
      );
    expect(conclusions([rule])).toEqual(conclusions([]));
  });
});
