import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dontKnow, partOfWhole, partWithDoubts, wholeAnswers } from '../support/arbitrary.js';
import { conclusionsOf, mainRoutesOf, possibilities, readingOf } from '../support/reading.js';

const runs = { numRuns: 150 };

describe('knowing less', { timeout: 60_000 }, () => {
  it('only widens what a conclusion can be: nothing becomes possible by knowing more', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ whole, part }, date) => {
        const less = readingOf(part, date);
        for (const { assessment, possible } of conclusionsOf(readingOf(whole, date))) {
          const before = less.conclusion(assessment.id).possible;
          expect([assessment.id, before]).toEqual([assessment.id, expect.arrayContaining([...possible])]);
        }
      }),
      runs,
    );
  });

  it('never decides what is open, and never turns a decided value into another', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ whole, part }, date) => {
        const more = readingOf(whole, date);
        for (const { assessment, outcome, possible } of conclusionsOf(readingOf(part, date))) {
          if (outcome !== 'settled') continue;
          const known = more.conclusion(assessment.id);
          expect([assessment.id, known.outcome, known.possible]).toEqual([assessment.id, 'settled', possible]);
        }
      }),
      runs,
    );
  });

  it('never raises a finding, a checklist line or a route: unknown satisfies nothing, in either polarity', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ whole, part }, date) => {
        const [less, more] = [readingOf(part, date), readingOf(whole, date)];
        const { checks, checklist, routes, factors } = less.law;
        for (const entry of [...checks, ...checklist, ...routes, ...factors]) {
          const { truth } = less.holds(entry);
          if (truth !== 'unknown') expect([entry.id, more.holds(entry).truth]).toEqual([entry.id, truth]);
        }
      }),
      runs,
    );
  });

  it('with one answer taken away, no finding is added', () => {
    fc.assert(
      fc.property(wholeAnswers, day, fc.nat(), (whole, date, pick) => {
        const removed = [...whole.keys()][pick % whole.size];
        const [less, more] = [readingOf(new Map([...whole].filter(([id]) => id !== removed)), date), readingOf(whole, date)];
        const raised = less.law.checks.filter((check) => less.holds(check).truth === 'yes' && more.holds(check).truth !== 'yes');
        expect([removed, raised.map((check) => check.id)]).toEqual([removed, []]);
      }),
      runs,
    );
  });
});

describe('knowing more', { timeout: 60_000 }, () => {
  it('never un-decides: an answer to an unanswered question leaves every decided conclusion and route as it was', () => {
    fc.assert(
      fc.property(partOfWhole, day, fc.nat(), ({ whole, part }, date, pick) => {
        const missing = [...whole].filter(([id]) => !part.has(id));
        const added = missing[pick % Math.max(1, missing.length)];
        if (!added) return;
        const [before, after] = [readingOf(part, date), readingOf(new Map([...part, added]), date)];
        for (const { assessment, outcome, possible } of conclusionsOf(before)) {
          if (outcome === 'settled')
            expect([added[0], assessment.id, after.conclusion(assessment.id).possible]).toEqual([added[0], assessment.id, possible]);
        }
        expect(mainRoutesOf(after)).toEqual(expect.arrayContaining(mainRoutesOf(before)));
      }),
      runs,
    );
  });

  it('«vet-ikke» is no knowledge: it is the same as no answer', () => {
    fc.assert(
      fc.property(partOfWhole, day, ({ whole, part }, date) => {
        const doubted = new Map([...whole].map(([id]) => [id, part.get(id) ?? dontKnow] as const));
        expect(possibilities(readingOf(doubted, date))).toEqual(possibilities(readingOf(part, date)));
      }),
      runs,
    );
  });
});
