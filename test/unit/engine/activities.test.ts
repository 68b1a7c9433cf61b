import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { aidProject, euro } from '../../support/aid.js';
import { assessed, conclusionOf } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';

const day = '2026-07-02';
const svar = {
  penger: 'ja',
  leveringsplikt: 'nei',
  ...Object.fromEntries(
    ['fordel', 'offentlige-midler', 'selektivitet', 'konkurransevridning', 'samhandel'].map((id) => [id, assessed('ja')]),
  ),
  støttegrunnlag: 'ingen',
};
// The recipient is an organisation, so the money is not for private persons who choose for themselves.
const prosjekt = { navn: 'Prøve', mottaker: { type: 'ideell' } };
const evaluated = (aktiviteter: readonly unknown[], more = {}) =>
  evaluate(pack, projectOf({ ...svar, ...more }, { prosjekt, aktiviteter }), day);
const ofEach = ({ activities }: ReturnType<typeof evaluated>) =>
  activities.map(({ name, conclusions }) => [name, ...conclusions.map(({ id, value }) => `${id} ${value}`)]);

describe('each activity of an organisation is held against the state aid rules for itself (C-74/16)', () => {
  it('with its own answers over those of the project', () => {
    const evaluation = evaluated([
      { navn: 'kafeen', svar: { foretak: assessed('ja') } },
      { navn: 'dagsenteret', svar: { foretak: assessed('nei') } },
      { navn: 'uten egne svar' },
    ]);
    expect(ofEach(evaluation)).toEqual([
      ['kafeen', 'statsstøtte meldepliktig'],
      ['dagsenteret', 'statsstøtte ikke-støtte'],
      ['uten egne svar', 'statsstøtte null'],
    ]);
    expect(evaluation.activities[1]?.conclusions[0]?.conditions).toMatchObject({ foretak: 'ikke-oppfylt', fordel: 'oppfylt' });
  });

  it('and the conclusion of the project is that of its own answers', () => {
    expect(conclusionOf(evaluated([{ navn: 'kafeen', svar: { foretak: assessed('ja') } }]), 'statsstøtte').value).toBeNull();
    expect(conclusionOf(evaluated([{ navn: 'kafeen' }], { foretak: assessed('nei') }), 'statsstøtte').value).toBe('ikke-støtte');
  });

  it('and an answer about the way is told, and not used', () => {
    const evaluation = evaluated([{ navn: 'kafeen', svar: { foretak: assessed('ja'), penger: 'nei', naturalytelse: 'nei' } }]);
    expect(ofEach(evaluation)).toEqual([['kafeen', 'statsstøtte meldepliktig']]);
    const found = evaluation.findings.filter(({ ruleId }) => ruleId === 'aktivitet.annet-enn-støtte');
    expect(found.map(({ message }) => /«(penger|naturalytelse)»/.exec(message.nb)?.[1]).sort()).toEqual(['naturalytelse', 'penger']);
    expect(found.every(({ at }) => at !== null)).toBe(true);
  });

  it('and may answer every question about state aid', () => {
    const about = ['konkurranseform', 'fordel', 'støttegrunnlag', 'støttegrunnlag-oppfylt', 'innenfor-bagatelltak'];
    const own = { konkurranseform: 'åpen', støttegrunnlag: 'ingen', fordel: assessed('nei'), 'støttegrunnlag-oppfylt': assessed('nei') };
    const evaluation = evaluated([{ navn: 'kafeen', svar: { ...own, 'innenfor-bagatelltak': assessed('nei') } }]);
    const told = evaluation.findings.filter(({ ruleId }) => ruleId === 'aktivitet.annet-enn-støtte').map(({ message }) => message.nb);
    expect([about.length, told]).toEqual([5, []]);
  });

  it('but the ceiling is that of the whole undertaking, so what is worked out wins here too', () => {
    const more = { aktiviteter: [{ navn: 'kafeen', svar: { foretak: assessed('ja'), 'innenfor-bagatelltak': assessed('ja') } }] };
    const told = { ...svar, støttegrunnlag: 'bagatellmessig', 'støttegrunnlag-oppfylt': assessed('ja') };
    const over = evaluate(pack, aidProject(euro(day, 300_001), [], 'ja', told, more), day);
    expect(ofEach(over)).toEqual([['kafeen', 'statsstøtte meldepliktig']]);
  });
});
