import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { packAt } from '../../../src/pack/at-date.js';
import { choice, Told } from '../../support/arbitrary.js';
import { type Answers, buyerOf } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';
import { readingOf } from '../../support/reading.js';
import { check, question, readSmall, smallPack } from '../../support/small-pack.js';

const day = '2026-05-04';
const law = packAt(pack, day);
const local = [...pack.routes, ...pack.checks, ...pack.checklist, ...pack.factors].filter(
  (entry) => entry.scope === 'oslo' && entry.from <= day && (entry.to === null || entry.to >= day),
);
const resolved = [...law.routes, ...law.checks, ...law.checklist, ...law.factors].filter((entry) => entry.scope === 'oslo');

describe('rules of one place', () => {
  it('there are some in the shipped pack, so that this is not about nothing', () => {
    expect(local.length).toBeGreaterThan(5);
    expect(resolved.length).toBe(local.length);
  });

  it('hold for nobody elsewhere, whatever else is answered', () => {
    const elsewhere = readingOf(new Told([['kommune', choice('annen')]]), day);
    expect(resolved.filter((entry) => elsewhere.holds(entry).truth !== 'no').map(({ id }) => id)).toEqual([]);
  });

  it('stay open, and never hold, while it is not known where the buyer is', () => {
    const anywhere = readingOf(new Told(), day);
    for (const entry of resolved) {
      const { truth } = anywhere.holds(entry);
      expect([entry.id, truth, anywhere.open(entry).includes('kommune')]).toEqual([entry.id, 'unknown', true]);
    }
  });
});

/** A grant from Oslo's own scheme for several years; that scheme gives for one year at a time. */
const grant: Answers = { penger: 'ja', leveringsplikt: 'nei', tilskuddsordning: 'oslo-ordningen', flerårig: 'ja' };

describe('a promise of several years from Oslo’s scheme', () => {
  const rules = (more: Answers) => evaluate(pack, projectOf(grant, more), day).findings.map(({ ruleId }) => ruleId);

  it('is a finding in Oslo', () => {
    expect(rules(buyerOf('bydel', 'Oslo'))).toContain('tilskudd.oslo-ordningen-ett-år');
  });

  it('is none in Bergen, where the fault is the scheme itself', () => {
    expect(rules(buyerOf('kommune', 'Bergen'))).not.toContain('tilskudd.oslo-ordningen-ett-år');
    expect(rules(buyerOf('kommune', 'Bergen'))).toContain('tilskudd.oslo-ordningen-utenfor-oslo');
  });

  it('is none while the municipality is not told, and the municipality is asked for', () => {
    expect(rules({})).not.toContain('tilskudd.oslo-ordningen-ett-år');
    const open = evaluate(pack, projectOf(grant), day).openQuestions.find(({ id }) => id === 'kommune');
    expect(open?.decides).toContain('kontroll:tilskudd.oslo-ordningen-ett-år');
  });
});

describe('a rule of one place in a small pack', () => {
  const small = smallPack({
    spørsmål: [question('kommune', { type: 'sted' }), question('p')],
    kontroller: [check('lokal', { p: 'ja' }, { gjelder: { sted: 'oslo' } }), check('nasjonal', { p: 'ja' })],
  });
  it.each([
    [{ p: 'ja', kommune: 'oslo' }, ['yes', 'yes']],
    [{ p: 'ja', kommune: 'annen' }, ['no', 'yes']],
    [{ p: 'ja' }, ['unknown', 'yes']],
    [{ p: 'ja', kommune: '?' }, ['unknown', 'yes']],
    [{ p: 'nei' }, ['no', 'no']],
  ])('told %o: the local and the national rule are %o', (answers, expected) => {
    const reading = readSmall(small, answers);
    expect(reading.law.checks.map((entry) => reading.holds(entry).truth)).toEqual(expected);
  });
});
