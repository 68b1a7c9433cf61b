import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shelfLife } from '../../../src/engine/shelf-life.js';
import { changeDates } from '../../../src/pack/change-dates.js';
import { dayAfter } from '../../../src/text/dates.js';
import { day, partOfWhole, projectWith } from '../../support/arbitrary.js';
import { type Answers, assessed, buyerOf, settledContract as settled, value } from '../../support/contract.js';
import { pack } from '../../support/pack.js';
import { projectOf } from '../../support/project.js';
import { readingOf } from '../../support/reading.js';

const life = (answers: Answers, from: string) => shelfLife(pack, projectOf(answers, buyerOf('kommune')), from);

describe('how long a result holds', () => {
  // LOA § 2 and FOA § 1-1: 100 000 until 30 June 2026, 500 000 from 1 July.
  it.each(['2026-04-21', '2026-06-30'])('a contract of 300 000 judged on %s holds to 30 June 2026, and is then under the floor', (from) => {
    const found = life({ ...settled, verdi: value(300_000) }, from);
    expect(found).toMatchObject({ lastDay: '2026-06-30', changesOn: '2026-07-01', routes: ['kontrakt-under-innslagspunkt'] });
    expect(found?.conclusions.get('regelverk')).toEqual(['under-innslagspunkt']);
  });

  it('tells only what changes', () => {
    const found = life({ ...settled, verdi: value(300_000) }, '2026-06-30');
    expect([...(found?.conclusions.keys() ?? [])]).toEqual(['regelverk']);
  });

  it('a contract of 700 000 is in part I on both sides of 1 July 2026', () => {
    expect(life({ ...settled, verdi: value(700_000) }, '2026-06-30')).toBeNull();
  });

  it('from the last change on it holds as far as is known', () => {
    expect(life({ ...settled, verdi: value(300_000) }, '2026-07-01')).toBeNull();
  });

  // FOA § 30-2a, regulation 13 February 2020 nr. 159.
  it('a competition for non-profits was unsettled to 18 February 2020, and § 30-2a answers it from the 19th', () => {
    const aims = { 'sosiale-mål': assessed('ja'), 'fellesskapets-beste': assessed('ja'), budsjetteffektivitet: assessed('ja') };
    const reserved = { ...settled, ...aims, ytelsestype: 'helse-og-sosial', 'reservere-for': 'ideelle', verdi: value(10_000_000) };
    const found = life(reserved, '2020-02-12');
    expect(found).toMatchObject({ lastDay: '2020-02-18', changesOn: '2020-02-19', routes: ['reservert-30-2a'] });
    expect(found?.conclusions.get('reservasjon')).toEqual(['foa-30-2a']);
  });

  it('names the very day: the day before it nothing has changed, and on it something has', () => {
    fc.assert(
      fc.property(partOfWhole, day, ({ part }, from) => {
        const found = shelfLife(pack, projectWith(part), from);
        if (!found) return;
        expect(dayAfter(found.lastDay)).toBe(found.changesOn);
        const shown = (date: string) => [...found.conclusions.keys()].map((id) => readingOf(part, date).conclusion(id).possible);
        expect(shown(found.lastDay)).toEqual(shown(from));
        expect(shown(found.changesOn)).toEqual([...found.conclusions.values()]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('the days on which the law changes', () => {
  it('are in order, once each, and hold the ones that the regulations name', () => {
    const dates = changeDates(pack);
    expect(dates).toEqual([...new Set(dates)].sort());
    const named = [
      '2018-04-06',
      '2020-02-12',
      '2020-02-19',
      '2022-03-18',
      '2022-03-31',
      '2024-03-14',
      '2024-03-21',
      '2026-04-21',
      '2026-07-01',
    ];
    expect(dates).toEqual(expect.arrayContaining(['2017-01-01', ...named]));
  });
});
