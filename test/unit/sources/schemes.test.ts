import { describe, expect, it } from 'vitest';
import { bergen, criterionIn, matched, oslo, schemeIn } from '../../support/sources.js';

const dam = { 'kilde-søkerorganisasjon': 'ja', 'kilde-formål': 'helse', 'kilde-tiltakstype': 'prosjekt', 'kilde-varighet': 24 };
const applyingFor = (beløp: number) => ({ ...dam, 'kilde-søknadsbeløp': { beløp } });
const day = '2024-03-01';
const matchOf = (id: string, answers: object, asOf = day, parties: object = oslo) =>
  schemeIn(matched({ ...answers }, asOf, parties), id).match;

describe('Stiftelsen Dam (S000-6.3.1): the amount applied for decides the programme', () => {
  it.each([
    [39_999, 'does-not-fit', 'does-not-fit'],
    [40_000, 'fits', 'does-not-fit'],
    [399_999, 'fits', 'does-not-fit'],
    // C-24: exactly 400 000 is in both.
    [400_000, 'fits', 'fits'],
    [400_001, 'does-not-fit', 'fits'],
    [1_500_000, 'does-not-fit', 'fits'],
    [1_500_001, 'does-not-fit', 'does-not-fit'],
  ])('%i kr', (beløp, helse, utvikling) => {
    expect([matchOf('p-01', applyingFor(beløp)), matchOf('p-02', applyingFor(beløp))]).toEqual([helse, utvikling]);
  });

  it('an amount that may lie on either side of a limit leaves it open', () => {
    const about = { ...dam, 'kilde-søknadsbeløp': { beløp: { minst: 300_000, høyst: 500_000 } } };
    expect([matchOf('p-01', about), matchOf('p-02', about)]).toEqual(['may-fit', 'may-fit']);
  });

  it('Helse takes projects of up to 24 months, and none without an end', () => {
    const lasting = (months: unknown) => matchOf('p-01', { ...applyingFor(100_000), 'kilde-varighet': months });
    expect([lasting(24), lasting(25), lasting('løpende')]).toEqual(['fits', 'does-not-fit', 'does-not-fit']);
  });

  it('must go through an approved applicant organisation (S000-6.3.1-02)', () => {
    expect(matchOf('p-01', { ...applyingFor(100_000), 'kilde-søkerorganisasjon': 'nei' })).toBe('does-not-fit');
    expect(matchOf('p-01', { ...applyingFor(100_000), 'kilde-søkerorganisasjon': 'vet-ikke' })).toBe('may-fit');
  });

  it('running costs alone do not fit (S000-6.3.2-02)', () => {
    expect(matchOf('p-01', { ...applyingFor(100_000), 'kilde-tiltakstype': 'drift-av-tiltak' })).toBe('does-not-fit');
  });

  it('is held against the limits of the day: up to 2021 there was no lower one', () => {
    expect(matchOf('p-01', applyingFor(10_000), '2021-06-01')).toBe('fits');
    expect(matchOf('p-01', applyingFor(10_000), '2024-06-01')).toBe('does-not-fit');
  });
});

describe('who may apply', () => {
  it('no scheme of Oslo fits outside Oslo, and unknown is not outside (C-46)', () => {
    for (const id of ['g-01', 'g-02', 'g-18']) {
      expect([id, matchOf(id, {}, day, bergen)]).toEqual([id, 'does-not-fit']);
      expect([id, matchOf(id, {}, day, {})]).toEqual([id, 'may-fit']);
    }
  });

  it('state grants to municipalities are not for other buyers (S000-6.2.3-01)', () => {
    const state = { oppdragsgiver: { type: 'stat' }, mottaker: { type: 'ideell' } };
    for (const id of ['g-03', 'g-04', 'g-05', 'g-07', 'g-08', 'g-09', 'g-10'])
      expect([id, matchOf(id, {}, day, state)]).toEqual([id, 'does-not-fit']);
  });

  it('grants to organisations are not for businesses; Husbanken takes private bodies too', () => {
    const business = { oppdragsgiver: { type: 'stat' }, mottaker: { type: 'kommersiell' } };
    for (const id of ['g-01', 'g-11', 'g-12', 'g-13', 'g-14', 'g-15', 'p-06'])
      expect([id, matchOf(id, {}, day, business)]).toEqual([id, 'does-not-fit']);
    expect(matchOf('g-16', { 'kilde-formål': 'bolig' }, day, business)).toBe('may-fit');
  });

  it('a criterion of low confidence decides nothing, in either direction (C-38)', () => {
    const uni = schemeIn(matched({ 'kilde-formål': 'annet' }, day), 'p-04');
    expect(criterionIn(uni, 'formål')).toMatchObject({ outcome: 'unknown', why: 'low-confidence', leans: 'not-met' });
    expect(criterionIn(uni, 'søker')).toMatchObject({ outcome: 'unknown', why: 'low-confidence', leans: 'met' });
    expect(uni.match).toBe('may-fit');
  });

  it('what a scheme does not tell is never met, whatever is answered: no state grant with an untold amount fits', () => {
    const result = schemeIn(matched({ 'kilde-formål': 'pårørende', 'kilde-søknadsbeløp': { beløp: 1 } }, day), 'g-07');
    expect(criterionIn(result, 'beløp')).toMatchObject({ outcome: 'unknown', why: 'not-told' });
    expect(result.match).toBe('may-fit');
  });

  it('what weighs does not decide: drug-related measures count against Sparebankstiftelsen DNB (S000-6.3.2-20)', () => {
    const answers = { 'kilde-formål': ['rus', 'nærmiljø'], 'kilde-tiltakstype': 'investering', 'kilde-målgruppe': 'barn' };
    const result = schemeIn(matched(answers, day), 'p-06');
    expect(criterionIn(result, 'krav')).toMatchObject({ outcome: 'not-met' });
    expect(result.match).toBe('may-fit');
    expect(schemeIn(matched({ ...answers, 'kilde-målgruppe': ['voksne', 'eldre'] }, day), 'p-06').match).toBe('does-not-fit');
  });

  it('young people of 18 to 24: the upper age limit of the scheme for children and young people is not told', () => {
    const about = (kilde: unknown) => criterionIn(schemeIn(matched({ 'kilde-målgruppe': kilde }, day), 'g-05'), 'målgruppe');
    expect([about('barn').outcome, about('unge').why, about('voksne').outcome]).toEqual(['met', 'left-open', 'not-met']);
    expect(about(['barn', 'unge']).outcome).toBe('met');
  });
});
