import { describe, expect, it } from 'vitest';
import { isChanged } from '../../src/compare/changes.js';
import { type Answers, assessed, concession, contract, evaluated, outcomeOf, value } from '../support/contract.js';
import { across, bound, named, shift, shiftsOf } from '../support/law-change.js';

const long = { timeout: 120_000 };
const kroner = (low: number, under: number | null) => ({
  low: BigInt(low) * 100n,
  high: under === null ? null : BigInt(under) * 100n - 1n,
});

describe('LOA § 2 and FOA § 1-1, 1 July 2026: the floor goes from 100 000 to 500 000 kroner', long, () => {
  const dates = ['2026-06-30', '2026-07-01'] as const;
  const change = across(...dates);

  it('both floors are told with both amounts and the amending act, and the amounts that ended then', () => {
    expect(
      change.amounts.map(({ id, before, after }) => [id, before?.value, after?.value, after?.citations.some((one) => one.includes('06.03.2026 nr. 8'))]),
    ).toEqual([
      ['terskel.innslag.foa', 10_000_000n, 50_000_000n, true],
      ['terskel.innslag.kkf', 10_000_000n, 50_000_000n, true],
      // Repealed with the provisions that they stood in: FOA § 7-2 and forskrift 2008 nr. 112 § 4.
      ['lønnsvilkår.stat', 130_000_000n, undefined, undefined],
      ['lønnsvilkår.andre', 205_000_000n, undefined, undefined],
      ['skatteattest.grense', 50_000_000n, undefined, undefined],
    ]); // biome-ignore format: a table
  });

  it('nothing but contracts and concessions that were over the old floor and are under the new one changes part', () => {
    expect(shiftsOf(change, 'regelverk').map(named)).toEqual(['foa-del-1 → under-innslagspunkt', 'kkf → under-innslagspunkt']);
    for (const one of shiftsOf(change, 'regelverk'))
      expect(bound(one, 'anskaffelsesverdi')).toMatchObject({ stretches: [kroner(100_000, 500_000)] });
    expect(change.conclusions.map(({ id }) => id)).not.toContain('avtaletype');
    expect(change.conclusions.map(({ id }) => id)).not.toContain('statsstøtte');
  });

  it('only what makes a contract after FOA § 4-1 a can be touched', () => {
    for (const one of [...shiftsOf(change, 'regelverk'), ...change.mainWay]) {
      expect(bound(one, 'leveringsplikt')).toMatchObject({ answers: ['ja'] });
      expect(bound(one, 'utvelgelse')).toMatchObject({ answers: ['ja'] });
      // The exemption for rescue services does not reach patient transport, nor that for property a building that the
      // contracting authority designs, so those are contracts too.
      expect(bound(one, 'unntaksgrunn')).toMatchObject({ answers: ['ingen', 'leie-av-bygg', 'redning-og-beredskap'] });
    }
  });

  it.each([
    [99_999, 'under-innslagspunkt', 'under-innslagspunkt'],
    [100_000, 'foa-del-1', 'under-innslagspunkt'],
    [300_000, 'foa-del-1', 'under-innslagspunkt'],
    [499_999, 'foa-del-1', 'under-innslagspunkt'],
    [500_000, 'foa-del-1', 'foa-del-1'],
  ])('a contract of %i kroner is %s before and %s after, and within the region only when they differ', (amount, before, after) => {
    const told: Answers = { ...contract, ytelsestype: 'ordinær-tjeneste', verdi: value(amount), 'reservere-for': 'ingen', oppdelt: 'nei' };
    expect(dates.map((date) => outcomeOf(evaluated(told, date), 'regelverk'))).toEqual([before, after]);
    const region = bound(shift(shiftsOf(change, 'regelverk'), 'foa-del-1 → under-innslagspunkt'), 'anskaffelsesverdi');
    const stretches = region?.kind === 'amount' ? region.stretches : [];
    const inside = stretches.some(({ low, high }) => low <= BigInt(amount) * 100n && (high === null || BigInt(amount) * 100n <= high));
    expect(inside).toBe(before !== after);
  });

  it('the way of a contract of 300 000 kroner goes from part I to a purchase below the floor', () => {
    const told: Answers = { ...contract, ytelsestype: 'ordinær-tjeneste', verdi: value(300_000), 'reservere-for': 'ingen' };
    const ways = dates.map((date) =>
      evaluated(told, date).routes.filter(({ role, status }) => role === 'hovedvei' && status === 'decided'),
    );
    expect(ways.map(([one]) => one?.id)).toEqual(['kontrakt-del-1', 'kontrakt-under-innslagspunkt']);
    expect(change.mainWay.map(named)).toContain('kontrakt-del-1 → kontrakt-under-innslagspunkt');
  });

  it('a concession of 300 000 kroner is no longer under KKF', () => {
    const told: Answers = { ...concession, ytelsestype: 'ordinær-tjeneste', verdi: value(300_000) };
    expect(dates.map((date) => outcomeOf(evaluated(told, date), 'regelverk'))).toEqual(['kkf', 'under-innslagspunkt']);
  });

  it('LOA §§ 5a, 5b, 5h, 5i and 5p bring new points to the checklist, and § 5m makes a duty into advice', () => {
    const cited = change.checklist.added.flatMap(({ citations }) => citations);
    for (const section of ['5a', '5b', '5h', '5i', '5p']) expect(cited.some((one) => one.startsWith(`LOA § ${section}`))).toBe(true);
    expect(change.checklist.weights.map(({ entry, before, after }) => [entry.id, before, after])).toEqual([
      ['kontrakt.menneskerettigheter', 'skal', 'bør'],
    ]);
  });

  it('everything is shown', () => expect([change.notShown, change.valueDiffers]).toEqual([[], false]));
});

describe('FOA § 30-2a, 19 February 2020', long, () => {
  const change = across('2020-02-18', '2020-02-19');

  it('what was not settled by the regulations becomes a reservation when all three aims are met, else none', () => {
    expect(shiftsOf(change, 'reservasjon').map(named)).toEqual([
      'unsettled-law fri-invitasjon|ikke-adgang → foa-30-2a',
      'unsettled-law fri-invitasjon|ikke-adgang → kkf-14-1a',
      'unsettled-law fri-invitasjon|ikke-adgang → ikke-adgang',
    ]);
    const reserved = shift(shiftsOf(change, 'reservasjon'), 'unsettled-law fri-invitasjon|ikke-adgang → foa-30-2a');
    for (const aim of ['sosiale-mål', 'fellesskapets-beste', 'budsjetteffektivitet'])
      expect(bound(reserved, aim)).toMatchObject({ answers: ['ja'] });
    expect(bound(reserved, 'reservere-for')).toMatchObject({ answers: ['ideelle'] });
  });

  it('only health and social services from the EEA threshold of 7 200 000 kroner on', () => {
    const reserved = shift(shiftsOf(change, 'reservasjon'), 'unsettled-law fri-invitasjon|ikke-adgang → foa-30-2a');
    expect(bound(reserved, 'ytelsestype')).toMatchObject({ answers: ['helse-og-sosial'] });
    expect(bound(reserved, 'anskaffelsesverdi')).toMatchObject({ stretches: [kroner(7_200_000, null)] });
  });

  it('the reserved competition is a new way', () => {
    expect(change.routes.added.map(({ id }) => id)).toEqual(['reservert-30-2a']);
    expect(change.amounts).toEqual([]);
  });

  it('a service of 8 million kroner that is reserved for non-profits shows it', () => {
    const aims = { 'sosiale-mål': assessed('ja'), 'fellesskapets-beste': assessed('ja'), budsjetteffektivitet: assessed('ja') };
    const told: Answers = { ...contract, ...aims, ytelsestype: 'helse-og-sosial', verdi: value(8_000_000), 'reservere-for': 'ideelle' };
    expect(outcomeOf(evaluated(told, '2020-02-18'), 'reservasjon')).toEqual(['fri-invitasjon', 'ikke-adgang']);
    expect(outcomeOf(evaluated(told, '2020-02-19'), 'reservasjon')).toBe('foa-30-2a');
  });
});

describe('FOA § 5-4 (8): the lots and the whole hang together', long, () => {
  it('no lot of 836 000 kroner or more is within a fifth of a procurement of 2 500 000 kroner', () => {
    const change = across('2026-04-20', '2026-04-21');
    const excepted = shift(shiftsOf(change, 'regelverk'), 'foa-del-3 → foa-del-1');
    expect(bound(excepted, 'delkontraktverdi')).toMatchObject({ stretches: [kroner(836_000, 932_000)] });
    // Told at the limits that the law draws: the least that could be is five times the lot, 4 180 000 kroner.
    expect(bound(excepted, 'anskaffelsesverdi')).toMatchObject({ stretches: [{ low: 250_000_001n, high: null }] });
    expect(change.notShown).toEqual([]);
  });
});

it('two dates with the same law give nothing', () => {
  for (const [from, to] of [['2026-07-01', '2026-07-01'], ['2020-01-02', '2020-02-11'], ['2026-07-02', '2026-12-31']] as const)
    expect([from, isChanged(across(from, to))]).toEqual([from, false]);
}); // biome-ignore format: pairs of dates
