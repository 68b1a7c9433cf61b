import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { flips } from '../../../src/engine/flips.js';
import type { Evaluation } from '../../../src/engine/result.js';
import { aidProject, earlier, euro } from '../../support/aid.js';
import { assessed, outcomeOf } from '../../support/contract.js';
import { pack } from '../../support/pack.js';

const day = '2026-07-02';
/** A grant that is aid by every one of the six conditions, given as de minimis aid. */
const grant = {
  penger: 'ja',
  leveringsplikt: 'nei',
  ...Object.fromEntries(
    ['fordel', 'foretak', 'offentlige-midler', 'selektivitet', 'konkurransevridning', 'samhandel', 'støttegrunnlag-oppfylt'].map((id) => [
      id,
      assessed('ja'),
    ]),
  ),
  støttegrunnlag: 'bagatellmessig',
};
type Told = Parameters<typeof aidProject>;
const of = (ny: Told[0], tidligere: Told[1] = [], fullstendig = 'ja', svar: Told[3] = {}, more: Told[4] = {}): Evaluation =>
  evaluate(pack, aidProject(ny, tidligere, fullstendig, { ...grant, ...svar }, more), day);
const raised = ({ findings }: Evaluation): string[] =>
  findings.filter(({ ruleId }) => /^støtte\./.test(ruleId)).map(({ ruleId }) => ruleId);

describe('what the list of awards settles', () => {
  it('answers the question about the ceiling, and the conclusion follows', () => {
    expect(outcomeOf(of(euro(day, 300_000)), 'statsstøtte')).toBe('bagatellmessig');
    expect(outcomeOf(of(euro(day, '300000.01')), 'statsstøtte')).toBe('meldepliktig');
    expect(outcomeOf(of(euro(day, 1), [], 'vet-ikke'), 'statsstøtte')).toEqual(['bagatellmessig', 'meldepliktig']);
  });

  it('wins over an answer given by hand, and says so', () => {
    const over = of(euro(day, '300000.01'), [], 'ja', { 'innenfor-bagatelltak': assessed('ja') });
    expect(outcomeOf(over, 'statsstøtte')).toBe('meldepliktig');
    expect(raised(over)).toEqual(['støtte.strider-mot-svaret']);
    const under = of(euro(day, 1), [], 'ja', { 'innenfor-bagatelltak': assessed('nei') });
    expect(outcomeOf(under, 'statsstøtte')).toBe('bagatellmessig');
    expect(raised(under)).toEqual(['støtte.strider-mot-svaret']);
    expect(raised(of(euro(day, 1), [], 'ja', { 'innenfor-bagatelltak': assessed('ja') }))).toEqual([]);
  });

  it('leaves an answer given by hand alone where it settles nothing', () => {
    const open = of(euro(day, 1), [], 'nei', { 'innenfor-bagatelltak': assessed('ja') });
    expect(outcomeOf(open, 'statsstøtte')).toBe('bagatellmessig');
    expect(raised(open)).toEqual(['støtte.ikke-fullstendig']);
  });

  it('says nothing of the other kind of aid', () => {
    const other = of(euro(day, 1, 'sgei-bagatellmessig'));
    expect(outcomeOf(other, 'statsstøtte')).toEqual(['bagatellmessig', 'meldepliktig']);
    expect(raised(other)).toEqual(['støtte.annet-grunnlag']);
  });

  it('follows the day of the award also when the law of another day is asked about', () => {
    const project = aidProject(euro('2024-11-11', 300_000), [], 'ja', grant);
    expect(outcomeOf(evaluate(pack, project, '2030-01-01'), 'statsstøtte')).toBe('bagatellmessig');
  });

  it('is what would have to be otherwise for the conclusion to be another', () => {
    const changes = flips(pack, aidProject(euro(day, 1), [], 'ja', grant), day).flatMap((flip) => flip.changes);
    expect(changes).toContainEqual({ kind: 'answer', question: 'innenfor-bagatelltak', from: 'ja', to: 'nei' });
  });
});

describe('what the list of awards shows', () => {
  it('warns within two per cent of a ceiling, on it too, and not a cent before', () => {
    expect(raised(of(euro(day, '293999.99')))).toEqual([]);
    expect(raised(of(euro(day, 294_000)))).toEqual(['støtte.nær-taket']);
    expect(raised(of(euro(day, 300_000)))).toEqual(['støtte.nær-taket']);
    expect(raised(of(euro(day, '300000.01')))).toEqual([]);
  });

  it('names each award without a rate, at its amount', () => {
    const { findings } = of(euro(day, 1), [{ giver: 'staten', dato: '2025-01-01', beløp: 1, valuta: 'NOK', slag: 'bagatellmessig' }]);
    const missing = findings.filter(({ ruleId }) => ruleId === 'støtte.kurs-mangler');
    expect(missing.map(({ at }) => at !== null)).toEqual([true]);
  });

  it('does not ask for a rate that cannot matter', () => {
    const old = { giver: 'staten', dato: '2020-01-01', beløp: 1, valuta: 'NOK', slag: 'bagatellmessig' };
    expect(raised(of(euro(day, 1), [old]))).toEqual([]);
  });

  it('asks for the declaration only while it would settle something', () => {
    expect(raised(of(euro(day, 1), [], 'vet-ikke'))).toEqual(['støtte.ikke-fullstendig']);
    expect(raised(of(euro(day, '300000.01'), [], 'vet-ikke'))).toEqual([]);
  });

  it('says that no ceiling is confirmed for the day', () => {
    expect(raised(of(euro('2024-06-01', 1)))).toEqual(['støtte.uten-tak']);
  });

  it('can be answered for by somebody, as every finding can', () => {
    const unntak = [{ regel: 'støtte.nær-taket', begrunnelse: 'b', ansvarlig: 'a', utløper: '2027-01-31' }];
    const { findings } = of(euro(day, 300_000), [], 'ja', {}, { unntak });
    expect(findings.find(({ ruleId }) => ruleId === 'støtte.nær-taket')?.suppressed).toMatchObject({ responsible: 'a' });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('unntak.uten-virkning');
  });

  it('comes with the steps', () => {
    const { aid } = of(euro(day, 100_000), [earlier('2025-01-01', 50_000), earlier('2020-01-01', 50_000)]);
    expect(aid?.awards.map(({ counts }) => counts)).toEqual([true, false, true]);
    expect(aid?.ceilings.map(({ sum, room }) => [sum, room])).toEqual([
      [15_000_000n, 15_000_000n],
      [15_000_000n, 90_000_000n],
    ]);
  });
});
