import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculated } from '../support/aid.js';

const two = (number: number): string => String(number).padStart(2, '0');
/** Every day in the years that matter, the 29th to the 31st of short months left out. */
const day = fc
  .tuple(fc.integer({ min: 2017, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const cents = fc.oneof(
  fc.integer({ min: 1, max: 40_000_000 }),
  fc.constantFrom(1, 19_999_999, 20_000_000, 29_999_999, 30_000_000, 30_000_001),
);
const amount = cents.map((whole) => `${Math.floor(whole / 100)}.${two(whole % 100)}`);
const rate = fc
  .integer({ min: 500_000, max: 2_499_999 })
  .map((digits) => `${Math.floor(digits / 100_000)}.${String(digits % 100_000).padStart(5, '0')}`);
const slag = fc.constantFrom('bagatellmessig', 'sgei-bagatellmessig');
const money = fc.oneof(
  fc.record({ beløp: amount, valuta: fc.constant('EUR') }),
  fc.record({ beløp: amount, valuta: fc.constant('NOK'), kurs: rate, kurskilde: fc.constant('ECB') }),
  fc.record({ beløp: amount, valuta: fc.constant('NOK') }),
);
const award = fc.tuple(fc.record({ dato: day, slag }), money).map(([when, much]) => ({ ...when, ...much }));
const complete = fc.constantFrom('ja', 'nei', 'vet-ikke');

/** A new award with earlier ones from no later day. */
const history = fc.tuple(award, fc.array(award, { maxLength: 6 }), complete).map(([ny, others, fullstendig]) => ({
  ny,
  tidligere: others.filter(({ dato }) => dato <= ny.dato).map((one) => ({ giver: 'staten', ...one })),
  fullstendig,
}));

const limitOf = (one: ReturnType<typeof calculated>['ceilings'][number]): bigint | null => one.limit?.value ?? null;

describe('awards added together', { timeout: 60_000 }, () => {
  it('come to the same in every order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ({ ny, tidligere, fullstendig }, keys) => {
        const shuffled = tidligere.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const plain = (found: ReturnType<typeof calculated>) => ({
          ...found,
          awards: found.awards.map(({ award: { at, ...told }, ...rest }) => ({ ...told, ...rest })),
        });
        const mixed = calculated(
          ny,
          shuffled.map(({ one }) => one),
          fullstendig,
        );
        expect(plain(mixed)).toEqual(plain(calculated(ny, tidligere, fullstendig)));
      }),
      { numRuns: 200 },
    );
  });

  it('are within only when every amount that counts is known, every ceiling is confirmed, and the list is said to be all', () => {
    fc.assert(
      fc.property(history, ({ ny, tidligere, fullstendig }) => {
        const { within, ceilings, awards } = calculated(ny, tidligere, fullstendig);
        const known =
          ceilings.every((one) => limitOf(one) !== null && one.unknown === 0) &&
          awards.every(({ counts, cents: eur }) => counts === false || eur !== null);
        if (within === 'ja') expect([known, fullstendig]).toEqual([true, 'ja']);
        if (within === 'ja') for (const one of ceilings) expect(one.sum <= (limitOf(one) ?? -1n)).toBe(true);
        if (within === 'nei') expect(ceilings.some((one) => one.sum > (limitOf(one) ?? one.sum))).toBe(true);
        if (within === null && known && fullstendig === 'ja') expect.unreachable('everything is known, and still it is open');
      }),
      { numRuns: 200 },
    );
  });

  it('never come under a ceiling by one award more, and never above by one less', () => {
    fc.assert(
      fc.property(history, ({ ny, tidligere, fullstendig }) => {
        const all = calculated(ny, tidligere, fullstendig).within;
        const fewer = calculated(ny, tidligere.slice(1), fullstendig).within;
        if (fewer === 'nei') expect(all).toBe('nei');
        if (all === 'ja') expect(fewer).toBe('ja');
      }),
      { numRuns: 200 },
    );
  });

  it('are never fewer euro than the kroner are worth, nor a whole cent more', () => {
    fc.assert(
      fc.property(amount, rate, (beløp, kurs) => {
        const ny = { dato: '2026-07-02', beløp, valuta: 'NOK', kurs, kurskilde: 'ECB', slag: 'bagatellmessig' };
        const found = calculated(ny).awards[0]?.cents ?? -1n;
        const ore = BigInt(beløp.replace('.', '')) * 100_000n;
        const digits = BigInt(kurs.replace('.', ''));
        expect(found * digits >= ore && (found - 1n) * digits < ore).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('count from the day after three years ago, and not a day longer', () => {
    fc.assert(
      fc.property(
        day.filter((date) => date >= '2024-11-11'),
        (dato) => {
          const years = Number(dato.slice(0, 4)) - 3;
          const sameDay = `${years}${dato.slice(4)}`;
          const of = (date: string) => ({ giver: 'staten', dato: date, beløp: 300_000, valuta: 'EUR', slag: 'bagatellmessig' });
          const ny = { dato, beløp: '0.01', valuta: 'EUR', slag: 'bagatellmessig' };
          const { period } = calculated(ny);
          expect(calculated(ny, [of(sameDay)]).within).toBe('ja');
          expect(calculated(ny, [of(period?.from ?? '')]).within).toBe('nei');
          expect((period?.from ?? '') > sameDay).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
