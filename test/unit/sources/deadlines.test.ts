import { describe, expect, it } from 'vitest';
import { deadlineAt } from '../../../src/engine/sources/deadlines.js';
import type { Deadline, Funds } from '../../../src/pack/scheme-model.js';
import { matched, schemeIn } from '../../support/sources.js';

const deadline = (when: Deadline['when']): Deadline => ({ when, note: null, citations: [], confidence: 'høy' });
const yearly = (month: number, day: number | null, funds: Funds = null) => deadline({ kind: 'yearly', month, day, announced: null, funds });

describe('when money can come', () => {
  it('Oslo announces in March, with the deadline in April, for the following year (S000-6.2.1-02)', () => {
    const at = (asOf: string) => schemeIn(matched({}, asOf), 'g-01').deadlines[0];
    expect(at('2025-03-31')).toMatchObject({ from: '2025-04-01', to: '2025-04-30', fundsYear: 2026, passedThisYear: false });
    // Only the month is told, so all of it is open.
    expect(at('2025-04-30')).toMatchObject({ to: '2025-04-30', fundsYear: 2026, passedThisYear: false });
    expect(at('2025-05-01')).toMatchObject({ from: '2026-04-01', to: '2026-04-30', fundsYear: 2027, passedThisYear: true });
  });

  it('a project that starts before the money can come is told so, and one that starts the same day is not', () => {
    const starting = (start: string) => schemeIn(matched({ 'kilde-oppstart': start }, '2025-05-01'), 'g-01').deadlines[0]?.start;
    expect([starting('2026-12-31'), starting('2027-01-01')]).toEqual(['too-early', 'fine']);
    expect(schemeIn(matched({}, '2025-05-01'), 'g-01').deadlines[0]?.start).toBe('unknown');
  });

  it('Dam Helse: the start lies 60 to 180 days after the application', () => {
    const starting = (start: string) => schemeIn(matched({ 'kilde-oppstart': start }, '2025-01-01'), 'p-01').deadlines[0]?.start;
    expect([starting('2025-03-01'), starting('2025-03-02'), starting('2025-06-30'), starting('2025-07-01')]).toEqual([
      'too-early',
      'fine',
      'fine',
      'too-late',
    ]);
  });

  it('the day of the deadline itself is in time', () => {
    expect(deadlineAt(yearly(11, 15), '2025-11-15', null)).toMatchObject({ to: '2025-11-15', passedThisYear: false });
    expect(deadlineAt(yearly(11, 15), '2025-11-16', null)).toMatchObject({ to: '2026-11-15', passedThisYear: true });
    expect(deadlineAt(deadline({ kind: 'once', date: '2025-03-01', fundsYear: 2025 }), '2025-03-01', null).state).toBe('next');
    expect(deadlineAt(deadline({ kind: 'once', date: '2025-03-01', fundsYear: 2025 }), '2025-03-02', null)).toMatchObject({
      state: 'past',
      moneyFrom: null,
    });
  });

  it('December ends with the year, and February with its own last day', () => {
    expect(deadlineAt(yearly(12, null), '2025-01-01', null)).toMatchObject({ from: '2025-12-01', to: '2025-12-31' });
    expect(deadlineAt(yearly(2, null), '2024-01-01', null).to).toBe('2024-02-29');
  });

  it('money for the year of the deadline comes no earlier than the deadline', () => {
    expect(deadlineAt(yearly(2, 1, 'samme-år'), '2025-01-01', '2025-01-31')).toMatchObject({ moneyFrom: '2025-02-01', start: 'too-early' });
  });

  it('no deadline is expected after the scheme has ended', () => {
    expect(deadlineAt(yearly(3, 15), '2021-05-01', null, '2021-12-31').state).toBe('none');
    expect(deadlineAt(yearly(9, 15), '2021-05-01', null, '2021-12-31').state).toBe('expected');
  });
});
