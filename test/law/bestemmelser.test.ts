import { describe, expect, it } from 'vitest';
import { pack } from '../support/pack.js';
import { provisions } from '../support/provisions.js';

/** How a section is divided on a day, as «5: (2) a-b»: the number of ledd, and the first and last point of each list. */
function divided(key: string, section: string, day = '2026-06-30'): string | null {
  const edition = provisions.acts
    .get(key)
    ?.sections.get(section)
    ?.editions.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  if (!edition) return null;
  const lists = [...edition.lists].map(([place, points]) => ` ${place} ${points[0]}-${points.at(-1)}`);
  return `${edition.ledd ?? '?'}${lists.length > 0 ? ':' : ''}${lists.join('')}`;
}

// Counted by hand in the statute texts, ledd for ledd, not taken from the index.
const anskaffelsesforskriften = {
  '1-1': '1', '1-2': '2: (1) a-d (2) a-c', '1-3': '2: (1) a-b', '2-3': '1', '2-4': '1: (1) a-h (1) e 1-4',
  '3-1': '3: (1) a-c (3) a-b', '3-2': '2: (1) a-c (2) a-c', '3-3': '1: (1) a-c', '3-4': '2', '4-1': '1: (1) a-i',
  '5-1': '5: (2) a-b', '5-2': '2: (1) a-g', '5-3': '3: (1) a-c', '5-4': '13: (9) a-b (10) a-c (11) a-c (12) a-b',
  '7-1': '3', '7-3': '1', '7-9': '5', '8-3': '1', '8-8': '1', '8-17': '5: (1) a-b (5) a-b', '10-5': '3: (2) a-o',
  '11-1': '4: (3) a-b', '16-9': '1', '21-6': '4: (4) a-c', '26-1': '5', '30-1': '7', '30-2': '3: (1) a-d', '30-2a': '3',
  '30-3': '1', '30-5': '4: (1) a-b',
}; // biome-ignore format: as in the statute, from left to right
const konsesjonskontraktforskriften = {
  '1-1': '2', '1-2': '2', '5-1': '3', '5-2': '5: (3) a-f', '7-1': '2', '7-6': '4', '8-12': '3', '9-1': '5', '9-2': '2: (2) a-b',
  '9-4': '1', '12-1': '5: (3) a-c', '14-1': '6', '14-1a': '3', '14-2': '1', '14-3': '3', '14-5': '5: (3) a-c', '14-6': '2',
}; // biome-ignore format: as in the statute, from left to right
const acts: Record<string, Record<string, string>> = {
  LOA: { '2': '5: (2) a-f', '4': '1', '5': '3', '7a': '2', '12': '7', '13': '5: (1) a-c', '14': '5: (1) a-b' },
  kommuneloven: { '5-3': '3', '13-1': '7', '14-2': '1: (1) a-e', '14-4': '6', '14-5': '4', '14-19': '3', '25-1': '3: (3) a-e' },
  fvl: { '2': '4', '6': '5', '11': '5', '13': '3', '17': '4', '23': '1', '24': '4', '25': '3', '27': '4', '28': '4', '29': '4' },
  offentleglova: { '3': '1', '10': '3', '23': '4' },
  hol: { '3-1': '5', '3-2': '4: (1) 1-7', '3-10': '4' },
  // Whether its lists have letters or numbers, the text that was read does not show.
  støtteprosessloven: { '2': '3', '4': '3', '9': '3', '12': '7', '14': '1' },
  støtteregisterforskriften: { '1a': '6', '3': '4', '4': '1' },
};

describe('the index of provisions is as the statutes are', () => {
  const all = { FOA: anskaffelsesforskriften, KKF: konsesjonskontraktforskriften, ...acts };
  it.each(Object.entries(all))('%s: ledd and letters', (key, sections) => {
    expect(Object.fromEntries(Object.keys(sections).map((section) => [section, divided(key, section)]))).toEqual(sections);
  });

  it('has every § of the regulations: FOA 185 and KKF 87, in the text before 1 July 2026', () => {
    expect([provisions.acts.get('FOA')?.sections.size, provisions.acts.get('KKF')?.sections.size]).toEqual([185, 87]);
  });
});

describe('what has come and gone', () => {
  it('FOA § 30-2a and KKF § 14-1a came on 19 February 2020', () => {
    expect([divided('FOA', '30-2a', '2020-02-18'), divided('KKF', '14-1a', '2020-02-18')]).toEqual([null, null]);
    expect([divided('FOA', '30-2a', '2020-02-19'), divided('KKF', '14-1a', '2020-02-19')]).toEqual(['3', '3']);
  });

  it('forskrift 14.04.2026 nr. 617 repealed six sections of FOA from 1 July 2026, and no more', () => {
    const repealed = [...(provisions.acts.get('FOA')?.sections ?? [])]
      .filter(([section]) => divided('FOA', section, '2026-06-30') !== null && divided('FOA', section, '2026-07-01') === null)
      .map(([section]) => section);
    expect(repealed).toEqual(['7-2', '7-9', '8-12a', '8-13', '19-3', '19-5']);
  });

  it('FOA § 7-9 had one ledd from 1 May 2017 and five from 1 January 2024', () => {
    const days = ['2017-04-30', '2017-05-01', '2023-12-31', '2024-01-01'];
    expect(days.map((day) => divided('FOA', '7-9', day))).toEqual([null, '1', '1', '5']);
  });

  it('FOA § 10-5 (2) got a letter o on 19 February 2020', () => {
    expect([divided('FOA', '10-5', '2020-02-18'), divided('FOA', '10-5', '2020-02-19')]).toEqual(['3: (2) a-n', '3: (2) a-o']);
  });

  it('LOA §§ 5, 6 and 7 went and 5b to 5p came on 1 July 2026; § 4 is still there', () => {
    const before = ['4', '5', '5a', '5b', '5p', '6', '7'].map((section) => divided('LOA', section, '2026-06-30'));
    const after = ['4', '5', '5a', '5b', '5p', '6', '7'].map((section) => divided('LOA', section, '2026-07-01'));
    expect(before).toEqual(['1', '3', '1: (1) a-c', null, null, '4: (1) a-d', '2']);
    expect(after).toEqual(['1', null, '?', '?', '?', null, null]);
  });

  it('kommuneloven: chapter 14 from 1 January 2020, chapter 25 from 1 January 2021 (§ 31-1)', () => {
    expect([divided('kommuneloven', '14-5', '2019-12-31'), divided('kommuneloven', '14-5', '2020-01-01')]).toEqual([null, '4']);
    expect([divided('kommuneloven', '25-1', '2020-12-31'), divided('kommuneloven', '25-1', '2021-01-01')]).toEqual([null, '3: (3) a-e']);
  });

  it('the amendments of FOA § 5-3, each with the day it came into force', () => {
    expect(Object.fromEntries(provisions.acts.get('FOA')?.sections.get('5-3')?.amendments ?? [])).toEqual({
      'forskrift 04.04.2018 nr. 533': '2018-04-06',
      'forskrift 12.02.2020 nr. 128': '2020-02-12',
      'forskrift 18.03.2022 nr. 442': '2022-03-18',
      'forskrift 31.03.2022 nr. 498': '2022-03-31',
      'forskrift 14.03.2024 nr. 449': '2024-03-14',
      'forskrift 21.03.2024 nr. 572': '2024-03-21',
      'forskrift 21.04.2026 nr. 623': '2026-04-21',
    });
  });
});

it('every source of the shipped pack is in the index, as a statute or as something else', () => {
  const known = (key: string): boolean => provisions.acts.has(key) || provisions.others.has(key);
  expect(pack.sources.map((source) => source.key).filter((key) => !known(key))).toEqual([]);
});
