import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project/read.js';
import { pack } from '../support/pack.js';
import { projectOf } from '../support/project.js';

const verdi = (beløp: unknown) => ({ verdi: { beløp, mva: 'eksklusiv', periode: 'totalt' } });

describe('an amount that is told about', () => {
  it('is a band a tenth to either side, so that it never decides a limit beside it', () => {
    const { value } = projectOf(verdi('ca. 1,2 mill.')).answers.get('verdi') ?? {};
    expect(value).toMatchObject({ kind: 'amount', low: 108_000_000n, high: 132_000_000n });
  });

  it('must say that it is about: a bare text is still told how to be written', () => {
    const text = 'prosjekt: { navn: Prøve }\ndato: "2026-07-02"\nsvar:\n  verdi: { beløp: "1,2 mill.", mva: eksklusiv, periode: totalt }\n';
    const { problems } = readProject(pack, 'prøve.yaml', text);
    expect(problems.map(({ message, place }) => [message.nb, place?.line, place?.column])).toEqual([
      ['beløpet må være et helt tall i kroner', 4, 19],
    ]);
  });
});
