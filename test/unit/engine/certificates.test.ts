import { describe, expect, it } from 'vitest';
import { type Certificate, certificates } from '../../../src/engine/certificates.js';
import { evaluate } from '../../../src/engine/evaluate.js';
import { Reading } from '../../../src/engine/reading.js';
import { packAt } from '../../../src/pack/at-date.js';
import { type Answers, assessed, buyerOf, contract } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';

const found = (answers: Answers, question: string): Certificate | undefined =>
  certificates(new Reading(packAt(pack, '2026-07-02'), projectOf(answers, buyerOf('kommune')).answers), new Set()).find(
    (one) => one.question === question,
  );

describe('a question that only helps to weigh a conclusion', () => {
  // The factors of S000 § 6.1.1 lean where the test in FOA § 4-1 a cannot be made out; the facts of that test come first.
  it('waits for the facts that would settle it, and is never said to be unknown to the law', () => {
    const certificate = found({ penger: 'ja' }, 'egeninnsats');
    expect(certificate?.kind).toBe('waits');
    expect(certificate?.because).toEqual(expect.arrayContaining(['leveringsplikt', 'vederlag']));
    expect(found({ penger: 'ja' }, 'vurdering-avtaletype')?.kind).toBe('waits');
  });

  // The facts settle a contract; an assessment could only go against them.
  it('is an assessment that the facts make needless', () => {
    const certificate = found({ ...contract, foretak: assessed('nei') }, 'vurdering-avtaletype');
    expect(certificate?.kind).toBe('settled');
    expect(certificate?.because).toEqual(expect.arrayContaining(['leveringsplikt', 'vederlag']));
    const open = evaluate(pack, projectOf(contract, buyerOf('kommune')), '2026-07-02').openQuestions.map(({ id }) => id);
    expect(open).not.toContain('vurdering-avtaletype');
    expect(open).toContain('verdi');
  });

  it('cannot matter once the conclusion is settled, and the answers that settle it are named', () => {
    const certificate = found({ penger: 'ja', leveringsplikt: 'nei' }, 'egeninnsats');
    // Oslo's own scheme looks at volunteers too, so who gives and where is part of the answer.
    expect(certificate).toMatchObject({ question: 'egeninnsats', kind: 'cannot-matter' });
    expect([...(certificate?.because ?? [])].sort()).toEqual(['kommune', 'leveringsplikt', 'oppdragsgiver', 'penger']);
    expect(found({ ...contract, foretak: assessed('nei') }, 'egeninnsats')?.kind).toBe('cannot-matter');
  });
});
