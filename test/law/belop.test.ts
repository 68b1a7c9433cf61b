import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/pack/model.js';
import { dayBefore } from '../../src/text/dates.js';
import { pack } from '../support/pack.js';

/**
 * Every amount with the day it came into force, in kroner, months or per cent. Read out of the amending regulations themselves:
 * 04.04.2018 nr. 533, 12.02.2020 nr. 128, 18.03.2022 nr. 442, 31.03.2022 nr. 498, 14.03.2024 nr. 449, 21.03.2024 nr. 572,
 * 14.04.2026 nr. 617 and 21.04.2026 nr. 623, and 19.12.2017 nr. 2247 for § 5-4 (8). What stood before the first of them has not
 * been read in the regulation, and is tested apart.
 */
const amended: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  // LOA § 2, FOA § 1-1, KKF § 1-1
  'terskel.innslag.foa': [['2017-01-01', 100_000], ['2026-07-01', 500_000]],
  'terskel.innslag.kkf': [['2017-01-01', 100_000], ['2026-07-01', 500_000]],
  // FOA § 5-1 (2): only 2018
  'terskel.nasjonal': [['2018-04-06', 1_300_000]],
  // FOA § 5-3 (1) a, b, c and (2)
  'terskel.eøs.stat': [['2018-04-06', 1_300_000], ['2020-02-12', 1_300_000], ['2022-03-18', 1_400_000], ['2024-03-14', 1_490_000], ['2026-04-21', 1_630_000]],
  'terskel.eøs.andre': [['2018-04-06', 2_000_000], ['2020-02-12', 2_050_000], ['2022-03-18', 2_400_000], ['2022-03-31', 2_200_000], ['2024-03-14', 2_300_000], ['2026-04-21', 2_500_000]],
  'terskel.eøs.bygg': [['2018-04-06', 51_000_000], ['2020-02-12', 51_500_000], ['2022-03-18', 56_000_000], ['2024-03-14', 57_900_000], ['2024-03-21', 57_800_000], ['2026-04-21', 62_900_000]],
  'terskel.eøs.helse-sosial': [['2018-04-06', 6_950_000], ['2020-02-12', 7_200_000], ['2022-03-18', 7_800_000], ['2024-03-14', 7_800_000], ['2026-04-21', 8_700_000]],
  // KKF § 5-1 (2) and (3): 57.8 million from the first day of 2024; the slip of 57.9 was in FOA only
  'terskel.eøs.konsesjon': [['2018-04-06', 51_000_000], ['2020-02-12', 51_500_000], ['2022-03-18', 56_000_000], ['2024-03-14', 57_800_000], ['2026-04-21', 62_900_000]],
  // FOA § 5-4 (8) third sentence
  'delkontrakt.varer-tjenester': [['2018-01-01', 650_000], ['2018-04-06', 700_000], ['2020-02-12', 750_000], ['2022-03-18', 800_000], ['2024-03-14', 836_000], ['2026-04-21', 932_000]],
  'delkontrakt.bygg': [['2018-01-01', 8_400_000], ['2018-04-06', 9_250_000], ['2020-02-12', 9_600_000], ['2022-03-18', 10_000_000], ['2024-03-14', 10_400_000], ['2026-04-21', 11_600_000]],
  'delkontrakt.andel': [['2018-01-01', 20]],
  // FOA § 1-3 (1) a and b
  'bygg.subsidiert': [['2018-04-06', 6_950_000], ['2020-02-12', 7_200_000], ['2022-03-18', 7_800_000], ['2024-03-14', 7_800_000], ['2026-04-21', 8_700_000]],
  'bygg.subsidiert-tjeneste': [['2018-04-06', 2_000_000], ['2020-02-12', 2_050_000], ['2022-03-18', 2_400_000], ['2022-03-31', 2_200_000], ['2024-03-14', 2_300_000], ['2026-04-21', 2_500_000]],
  // FOA § 5-1 (5)
  'plan-og-design': [['2018-04-06', 1_300_000], ['2022-03-18', 1_400_000], ['2024-03-14', 1_490_000], ['2026-04-21', 1_630_000]],
  // FOA § 7-3
  'innsyn.varer-tjenester': [['2018-04-06', 9_250_000], ['2020-02-12', 9_600_000], ['2022-03-18', 10_000_000], ['2024-03-14', 10_400_000], ['2026-04-21', 11_600_000]],
  // FOA § 30-2 (2), FOA §§ 30-3, 8-8 and 16-9, FOA § 5-4 (12): never amended
  'reservasjon.30-2.lengde': [['2017-01-01', 36]],
  'inkludering.andel': [['2017-01-01', 30]],
  // FOA § 7-2 (1), repealed 1 July 2026 without having been amended
  'skatteattest.grense': [['2017-01-01', 500_000]],
  'verdi.måneder-uten-samlet-pris': [['2017-01-01', 48]],
}; // biome-ignore format: one line a series reads like the law's own history

/** The last day of an amount whose provision was repealed. */
const repealed: Readonly<Record<string, string>> = { 'skatteattest.grense': '2026-06-30' };

const first = '2017-01-01';
/** The amounts of the procurement acts and regulations; limits of single grant schemes have sources of their own. */
const procurement = pack.parameters.filter(({ values }) =>
  values.some(({ citations }) => citations.some((one) => /^(LOA|FOA|KKF) /.test(one))),
);
const seriesOf = (id: string): Series => {
  const found = pack.parameters.find((series) => series.id === id);
  if (!found) throw new Error(`no series «${id}»`);
  return found;
};
const inUnits = (series: Series, value: bigint): number => Number(series.unit.kind === 'money' ? value / 100n : value);
const at = (series: Series, date: string) => series.values.find(({ from, to }) => from <= date && (to === null || date <= to));

describe('amounts of the procurement rules', () => {
  it('are all in the table, and the table names no other', () => {
    expect(procurement.map((series) => series.id).sort()).toEqual(Object.keys(amended).sort());
  });

  describe.each(Object.entries(amended))('%s', (id, values) => {
    const series = seriesOf(id);

    it('has one value on every day from its first to the end of time, or to the repeal', () => {
      series.values.forEach((value, index) => {
        const next = series.values[index + 1];
        expect(value.to).toBe(next ? dayBefore(next.from) : (repealed[id] ?? null));
      });
    });

    it('has the value that the amending regulation gave, from the day it gave', () => {
      const found = values.map(([from]) => at(series, from)).map((value) => (value ? inUnits(series, value.value) : null));
      expect(found).toEqual(values.map(([, amount]) => amount));
    });

    it('changes on no other day', () => {
      const changes = series.values.filter((value, index) => index > 0 && value.value !== series.values[index - 1]?.value);
      expect(values.map(([from]) => from)).toEqual(expect.arrayContaining(changes.map((value) => value.from)));
    });

    it('cites a provision for every value', () => {
      for (const value of series.values) expect(value.citations.join()).toMatch(/§/);
    });
  });
});

describe('amounts of 2017, before the first amendment', () => {
  // The ministry's own publications and municipal overviews of the time give these.
  it.each([
    ['terskel.nasjonal', 1_100_000],
    ['terskel.eøs.stat', 1_100_000],
    ['terskel.eøs.andre', 1_750_000],
    ['terskel.eøs.bygg', 44_000_000],
    ['terskel.eøs.helse-sosial', 6_300_000],
  ])('%s is %i kroner', (id, amount) => {
    const series = seriesOf(id);
    expect(inUnits(series, at(series, first)?.value ?? 0n)).toBe(amount);
  });

  it('say so in a note wherever the regulation of 2016 has not been read', () => {
    const unread = Object.entries(amended).filter(([, values]) => values[0]?.[0] !== first);
    for (const [id] of unread) {
      const value = at(seriesOf(id), first);
      if (value) expect([id, value.note?.nb]).toEqual([id, expect.stringMatching(/ikke (lest|funnet)/)]);
    }
  });

  it('are there for every series; only access to contracts (FOA § 7-3) begins later, rather than with a guess', () => {
    const late = procurement.filter((series) => series.values[0]?.from !== first);
    expect(late.map((series) => [series.id, series.values[0]?.from])).toEqual([['innsyn.varer-tjenester', '2018-04-06']]);
  });
});
