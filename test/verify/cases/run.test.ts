import { describe, expect, it } from 'vitest';
import { runCase } from '../../../src/verify/cases/run.js';
import { casesFor } from '../../support/cases.js';
import { goodPack } from '../../support/good-pack.js';

const assessed = (svar: string) => ({ svar, begrunnelse: 'prøve' });

/** What one case with these answers and this expectation comes to: nothing, or what was found instead. */
function found(svar: object, forventet: object, more: object = {}): string[] {
  const [one] = casesFor(goodPack, { prøve: { svar, forventet, ...more } });
  if (!one) throw new Error('no case');
  return runCase(goodPack, one).map(({ found: shown }) => (typeof shown === 'string' ? shown : shown.nb));
}

const contract = { leveringsplikt: 'ja', 'dekker-behov': assessed('ja') };
const grant = { leveringsplikt: 'nei' };

describe('an expectation of a conclusion', () => {
  it('holds for the value that is decided, and for no other', () => {
    expect(found(contract, { konklusjoner: { avtaletype: 'kontrakt' } })).toEqual([]);
    expect(found(contract, { konklusjoner: { avtaletype: 'tilskudd' } })).toEqual(['kontrakt']);
    expect(found(contract, { konklusjoner: { avtaletype: { mulige: ['kontrakt'] } } })).toEqual(['kontrakt']);
  });

  it('that is open holds for exactly the values that it can still have, in any order', () => {
    const open = { leveringsplikt: 'ja' };
    expect(found(open, { konklusjoner: { avtaletype: { mulige: ['tilskudd', 'kontrakt'] } } })).toEqual([]);
    expect(found(open, { konklusjoner: { avtaletype: { mulige: ['kontrakt'] } } })).toEqual(['mulige: [kontrakt, tilskudd]']);
    expect(found(open, { konklusjoner: { avtaletype: 'kontrakt' } })).toEqual(['mulige: [kontrakt, tilskudd]']);
  });

  it('that rests on the assessment of the adviser is not decided', () => {
    const leaning = { leveringsplikt: 'ja', 'vurdering-avtaletype': assessed('kontrakt') };
    expect(found(leaning, { konklusjoner: { avtaletype: { mulige: ['kontrakt'] } } })).toEqual([]);
    expect(found(leaning, { konklusjoner: { avtaletype: 'kontrakt' } })).toEqual(['mulige: [kontrakt]']);
  });
});

it('a conclusion on the way to others, that no result shows, is compared all the same', () => {
  const unshown = { ...goodPack, assessments: goodPack.assessments.map((one) => ({ ...one, shown: false })) };
  const onTheWay = (svar: object, avtaletype: unknown): string[] => {
    const [one] = casesFor(unshown, { prøve: { svar, forventet: { konklusjoner: { avtaletype } } } });
    return one ? runCase(unshown, one).map(({ found: shown }) => (typeof shown === 'string' ? shown : shown.nb)) : ['no case'];
  };
  expect([onTheWay(contract, 'kontrakt'), onTheWay({ leveringsplikt: 'ja' }, { mulige: ['kontrakt', 'tilskudd'] })]).toEqual([[], []]);
  expect([onTheWay(grant, 'kontrakt'), onTheWay({ leveringsplikt: 'ja' }, 'kontrakt')]).toEqual([
    ['tilskudd'],
    ['mulige: [kontrakt, tilskudd]'],
  ]);
});

it('a route that holds, is ruled out or is open', () => {
  const route = (svar: object, word: string) => found(svar, { veier: { 'tilskudd-etter-søknad': word } });
  expect([route(grant, 'gjelder'), route(contract, 'utelukket'), route({}, 'åpen')]).toEqual([[], [], []]);
  expect([route(grant, 'utelukket'), route(contract, 'åpen'), route({}, 'gjelder')]).toEqual([['gjelder'], ['utelukket'], ['åpen']]);
  const leaning = { leveringsplikt: 'ja', 'vurdering-avtaletype': assessed('tilskudd') };
  expect(route(leaning, 'gjelder')).toEqual([]);
});

it('a finding that is raised or not', () => {
  const finding = (svar: object, word: string) => found(svar, { funn: { 'lovpålagt.uten-plikt': word } });
  expect([finding({ ...grant, lovpålagt: 'ja' }, 'ja'), finding(grant, 'nei')]).toEqual([[], []]);
  expect([finding({ ...grant, lovpålagt: 'ja' }, 'nei'), finding(grant, 'ja')]).toEqual([['ja'], ['nei']]);
});

it('a finding about the way that is chosen', () => {
  const finding = (word: string) => found(grant, { funn: { 'valg.strider': word } }, { 'valgt-vei': 'kontrakt' });
  expect([finding('ja'), finding('nei')]).toEqual([[], ['ja']]);
});

it('an item of the checklist that is required, not required or open; and one that holds in Oslo only', () => {
  const item = (svar: object, word: string) => found(svar, { sjekkliste: { 'tilskudd.vedtak': word } });
  expect([item(grant, 'påkrevd'), item(contract, 'ikke-påkrevd'), item({}, 'åpen')]).toEqual([[], [], []]);
  expect([item(grant, 'åpen'), item(contract, 'påkrevd')]).toEqual([['påkrevd'], ['ikke-påkrevd']]);
  const inPlace = (kommune: string) =>
    found(grant, { sjekkliste: { 'oslo.byrådssak': 'påkrevd' } }, { prosjekt: { oppdragsgiver: { kommune } } });
  expect([inPlace('Oslo'), inPlace('Bergen')]).toEqual([[], ['ikke-påkrevd']]);
});

it('a factor that is shown, while the conclusion is open, or not', () => {
  const factor = (svar: object, word: string) => found(svar, { momenter: { 'moment.initiativ': word } });
  expect([factor({ initiativ: 'kommunen' }, 'ja'), factor({ ...grant, initiativ: 'kommunen' }, 'nei')]).toEqual([[], []]);
  expect(factor({ initiativ: 'organisasjonen' }, 'ja')).toEqual(['nei']);
});

it('only what is named is compared', () => {
  expect(found(contract, { funn: { 'lovpålagt.uten-plikt': 'nei' } })).toEqual([]);
});
