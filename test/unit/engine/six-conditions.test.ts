import { describe, expect, it } from 'vitest';
import { type Answers, assessed, conclusionOf, evaluated } from '../../support/contract.js';

const day = '2026-07-02';
const aid = (answers: Answers) => conclusionOf(evaluated(answers, day), 'statsstøtte');
const open: Answers = { penger: 'ja', leveringsplikt: 'nei', konkurranseform: 'direkte' };
const tender: Answers = { penger: 'ja', leveringsplikt: 'ja', vederlag: 'pris', konkurranseform: 'åpen', 'flere-tilbud': 'ja' };

describe('the six conditions of EØS art. 61', () => {
  it('are told by their own names, also the one that a fact has settled without an assessment', () => {
    // An open competition normally leaves no advantage: decided, and still a judgement.
    expect(aid(tender)).toMatchObject({ value: 'ikke-støtte', status: 'decided', judgement: true });
    expect(aid(tender)?.conditions).toEqual({
      fordel: 'ikke-oppfylt',
      foretak: 'ukjent',
      'offentlige-midler': 'ukjent',
      selektivitet: 'ukjent',
      konkurransevridning: 'ukjent',
      samhandel: 'ukjent',
    });
  });

  it('rest on judgement when the adviser has said no', () => {
    expect(aid({ ...open, foretak: assessed('nei') })).toMatchObject({ value: 'ikke-støtte', judgement: true });
  });

  it('show which way the factors point, condition by condition, and conclude nothing from them', () => {
    const local = aid({ ...open, 'brukere-fra': 'lokale', 'andre-tilbydere': 'konsern-over-grensene' });
    expect(local?.value).toBeNull();
    expect(local?.leansTo).toBeNull();
    expect(new Set(local?.factors.map(({ pointsTo }) => pointsTo).filter((one) => one.startsWith('samhandel')))).toEqual(
      new Set(['samhandel: ja', 'samhandel: nei']),
    );
  });

  it('show no factors for a condition once it has been assessed', () => {
    const answered = aid({ ...open, 'brukere-fra': 'lokale', samhandel: assessed('ja') });
    expect(answered?.factors.some(({ pointsTo }) => pointsTo.startsWith('samhandel'))).toBe(false);
    expect(answered?.factors.some(({ pointsTo }) => pointsTo === 'fordel: ja')).toBe(true);
  });
});
