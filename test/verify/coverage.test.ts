import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/verify/coverage/coverage.js';
import { probesOf } from '../../src/verify/coverage/probes.js';
import { traceOf } from '../../src/verify/coverage/trace.js';
import { branchingPack, kroner } from '../support/branching-pack.js';
import { casesFor } from '../support/cases.js';
import { goodPack } from '../support/good-pack.js';

type Told = Parameters<typeof casesFor>[1][string];
const anything = { konklusjoner: { a: 'x' } };
const answered = (svar: object, dato = '2021-01-01'): Told => ({ svar, dato, forventet: anything });

/** What is seen with these cases, by the case that shows it first; what is not seen is left out. */
function seen(cases: Readonly<Record<string, Told>>): Record<string, string> {
  const probes = probesOf(branchingPack);
  const traces = casesFor(branchingPack, cases).map((one) => traceOf(probes, one));
  return Object.fromEntries(
    coverageOf(branchingPack, probes, traces).flatMap(({ id, what, seenIn }) => (seenIn === null ? [] : [[`${id} ${what.nb}`, seenIn]])),
  );
}

const first = 'a.x ledd 1 av 2 i når avgjør: p: ja';
const second = 'a.x ledd 2 av 2 i når avgjør: q: ja';
const limit = (side: string, from: string) => `b ${side} grense fra ${from}`;
const early = '1. januar 2020';
const late = '1. januar 2023';

describe('coverage', () => {
  it('counts every rule twice, every alternative and exception once, and every dated limit three times', () => {
    const all = coverageOf(branchingPack, probesOf(branchingPack), []);
    expect(all.map(({ group, id, what }) => `${group} ${id} ${what.nb}`)).toEqual([
      'regler a.x slår til',
      'regler a.x slår ikke til',
      'regler a.y slår til',
      'regler a.y slår ikke til',
      'regler k slår til',
      'regler k slår ikke til',
      `grener ${first}`,
      `grener ${second}`,
      'grener a.x unntatt-når stanser',
      ...[early, late].flatMap((from) => ['under', 'på', 'over'].map((side) => `grenser ${limit(side, from)}`)),
    ]);
    expect(all.every(({ seenIn }) => seenIn === null)).toBe(true);
    expect(all.map(({ file }) => file)).toEqual([
      ...Array.from({ length: 4 }, () => 'delvurderinger.yaml'),
      ...Array.from({ length: 2 }, () => 'kontroller.yaml'),
      ...Array.from({ length: 3 }, () => 'delvurderinger.yaml'),
      ...Array.from({ length: 6 }, () => 'beløp.yaml'),
    ]);
  });

  it('sees what a case makes hold, and what it makes fail', () => {
    expect(seen({ en: answered({ p: 'ja', q: 'nei', r: 'nei', b: kroner(100) }) })).toEqual({
      'a.x slår til': 'en',
      'a.y slår ikke til': 'en',
      'k slår til': 'en',
      [first]: 'en',
      [limit('på', early)]: 'en',
    });
  });

  it('sees nothing in what is not known', () => {
    expect(seen({ en: answered({}) })).toEqual({});
    expect(seen({ en: answered({ p: 'ja' }) })).toEqual({});
  });

  it('an alternative decides when the rule would come out otherwise without it', () => {
    const of = (p: string, q: string, r = 'nei') =>
      Object.keys(seen({ en: answered({ p, q, r }) })).filter((what) => what.includes('avgjør'));
    expect(of('ja', 'nei')).toEqual([first]);
    expect(of('nei', 'ja')).toEqual([second]);
    // Both hold, so neither is missed; none holds; or the exception stops the rule whatever they say.
    expect([of('ja', 'ja'), of('nei', 'nei'), of('ja', 'nei', 'ja')]).toEqual([[], [], []]);
  });

  it('an exception stops a rule that would have held', () => {
    const stops = (p: string, r: string) => Object.keys(seen({ en: answered({ p, q: 'nei', r }) })).includes('a.x unntatt-når stanser');
    expect([stops('ja', 'ja'), stops('ja', 'nei'), stops('nei', 'ja')]).toEqual([true, false, false]);
  });

  it('a limit is seen from below, at and above, in the law of the day', () => {
    const sides = (told: object, dato: string) =>
      Object.keys(seen({ en: answered({ b: told }, dato) })).filter((what) => what.startsWith('b '));
    expect(sides(kroner(99), '2022-12-31')).toEqual([limit('under', early)]);
    expect(sides(kroner(100), '2022-12-31')).toEqual([limit('på', early)]);
    expect(sides(kroner(101), '2022-12-31')).toEqual([limit('over', early)]);
    expect(sides(kroner(101), '2023-01-01')).toEqual([limit('under', late)]);
    expect(sides(kroner(200), '2023-01-01')).toEqual([limit('på', late)]);
    // Somewhere between is on no one side.
    expect(sides({ beløp: { minst: 99, høyst: 101 }, mva: 'eksklusiv' }, '2022-12-31')).toEqual([]);
    expect(sides({ beløp: { minst: 101 }, mva: 'eksklusiv' }, '2022-12-31')).toEqual([limit('over', early)]);
  });

  it('the worth of the procurement is seen after it is worked out', () => {
    const probes = probesOf(goodPack);
    const svar = {
      verdi: { beløp: 50_000, mva: 'eksklusiv', periode: 'år' },
      ...{ varighet: 24, ytelsestype: 'tjeneste', 'samlet-pris': 'ja', konsesjon: 'nei', opsjoner: 'nei' },
    };
    const [one] = casesFor(goodPack, { en: { svar, forventet: { funn: { 'valg.strider': 'nei' } } } });
    const trace = one && traceOf(probes, one);
    expect(trace?.amount('anskaffelsesverdi')).toEqual({ low: 10_000_000n, high: 10_000_000n });
    expect(
      coverageOf(goodPack, probes, trace ? [trace] : []).filter(({ group, seenIn }) => group === 'grenser' && seenIn !== null),
    ).toMatchObject([{ id: 'anskaffelsesverdi', what: { nb: 'på terskel.innslag fra 1. januar 2017' }, file: 'grenser.yaml', line: 8 }]);
  });

  it('what holds in one place only is seen to hold there, and to fail elsewhere', () => {
    const probes = probesOf(goodPack);
    const inPlace = (kommune: string) =>
      casesFor(goodPack, {
        en: { prosjekt: { oppdragsgiver: { kommune } }, svar: { leveringsplikt: 'nei' }, forventet: { funn: { 'valg.strider': 'nei' } } },
      }).map((one) => traceOf(probes, one));
    const what = (kommune: string) =>
      coverageOf(goodPack, probes, inPlace(kommune)).flatMap((point) =>
        point.id === 'oslo.byrådssak' && point.seenIn ? [point.what.nb] : [],
      );
    expect([what('Oslo'), what('Bergen')]).toEqual([['slår til'], ['slår ikke til']]);
  });
});
