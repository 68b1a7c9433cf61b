import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { routeAgreement } from '../../../src/engine/routes.js';
import { type Answers, buyerOf, contract, value } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';
import { readingOf } from '../../support/reading.js';

const day = '2026-05-04';
const { verdi: _, ...openValue }: Answers = {
  ...contract,
  ytelsestype: 'helse-og-sosial',
  'samlet-pris': 'ja',
  'reservere-for': 'ingen',
  verdi: 0,
};
const partOne: Answers = { ...openValue, verdi: value(2_000_000) };
const unknown: Answers = { penger: 'ja' };

/** What the plan is against the answers, and the rule ids of the findings about it. */
function plan(answers: Answers, chosen: string | null) {
  const project = projectOf(answers, { ...buyerOf('kommune'), ...(chosen === null ? {} : { 'valgt-vei': chosen }) });
  const findings = evaluate(pack, project, day).findings.map(({ ruleId }) => ruleId);
  return [
    routeAgreement(readingOf(project.answers, day), chosen),
    findings.filter((id) => id.startsWith('valg.') && id !== 'valg.tiltak-ikke-vedtatt'),
  ];
}

describe('what a project plans to do', () => {
  it('is nothing to hold against the answers when it is not told', () => {
    expect(plan(partOne, null)).toEqual(['ikke-valgt', []]);
    expect(plan(unknown, null)).toEqual(['ikke-valgt', []]);
  });

  it.each([
    ['the route itself', 'kontrakt-del-1'],
    ['its family', 'kontrakt'],
  ])('agrees when the answers lead to %s', (_name, chosen) => {
    expect(plan(partOne, chosen)).toEqual(['stemmer', []]);
  });

  it.each([
    ['another route of the same family', 'kontrakt-del-4'],
    ['a route of another family', 'tilskudd-egen-ordning'],
    ['another family', 'tilskudd'],
    ['no payment', 'ingen-betaling'],
  ])('is against the answers when they rule out %s: an error', (_name, chosen) => {
    expect(plan(partOne, chosen)).toEqual(['strider', ['valg.strider-mot-svarene']]);
  });

  it.each([['kontrakt'], ['kontrakt-del-1'], ['tilskudd'], ['tilskudd-egen-ordning'], ['utenfor']])(
    'is not yet to be judged while the fork is open: %s gets a warning',
    (chosen) => {
      expect(plan(unknown, chosen)).toEqual(['uavklart', ['valg.ikke-avklart']]);
    },
  );

  it('a family agrees as soon as every main way that is left belongs to it; the route in it is still open', () => {
    expect(plan(openValue, 'kontrakt')).toEqual(['stemmer', []]);
    expect(plan(openValue, 'kontrakt-del-1')).toEqual(['uavklart', ['valg.ikke-avklart']]);
  });

  it('is ruled out where nothing is paid, however little else is known', () => {
    expect(plan({ penger: 'nei', naturalytelse: 'nei' }, 'kontrakt')).toEqual(['strider', ['valg.strider-mot-svarene']]);
    expect(plan({ penger: 'nei', naturalytelse: 'nei' }, 'ingen-betaling')).toEqual(['stemmer', []]);
  });

  it('a supplement or a stage agrees on its own question, beside the main way', () => {
    expect(plan({ ...partOne, samskaping: 'ja' }, 'samskaping')).toEqual(['stemmer', []]);
    expect(plan({ ...partOne, samskaping: 'nei' }, 'samskaping')).toEqual(['strider', ['valg.strider-mot-svarene']]);
    expect(plan(partOne, 'stiftelse')).toEqual(['uavklart', ['valg.ikke-avklart']]);
  });
});

describe('the routes of an evaluation', () => {
  const routes = (answers: Answers) => evaluate(pack, projectOf(answers, buyerOf('kommune')), day).routes;

  it('are all there with a standing, and the one that is the way has a reason', () => {
    expect(routes(partOne).map(({ id }) => id)).toEqual(pack.routes.map(({ id }) => id));
    expect(routes(partOne).filter(({ role, status }) => role === 'hovedvei' && status === 'decided')).toMatchObject([
      { id: 'kontrakt-del-1', reasons: [{ rule: 'kontrakt-del-1' }] },
    ]);
  });

  it('that are ruled out say by what, and those that are open say what they need', () => {
    const byId = new Map(routes({ penger: 'ja', leveringsplikt: 'nei' }).map((route) => [route.id, route]));
    expect(byId.get('kontrakt-del-1')).toMatchObject({ status: 'excluded', notBecause: [{ id: 'avtaletype', value: 'tilskudd' }] });
    const own = byId.get('tilskudd-egen-ordning');
    expect(own).toMatchObject({ status: 'undetermined', requires: [{ id: 'tilskuddsordning', value: 'egen-ordning' }] });
  });
});
