import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, partWithDoubts, wholeAnswers } from '../support/arbitrary.js';
import { conclusionsOf, readingOf, walkOf } from '../support/reading.js';

const runs = { numRuns: 150 };

describe('the compiled law and the rules walked one by one', { timeout: 60_000 }, () => {
  it('come to the same on a whole project', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        const walk = walkOf(whole, date);
        for (const { assessment, outcome, possible } of conclusionsOf(readingOf(whole, date))) {
          const other = walk.conclusion(assessment.id);
          expect([assessment.id, other.outcome, other.possible]).toEqual([assessment.id, outcome, possible]);
        }
      }),
      runs,
    );
  });

  it('agree on a part: what one knows of an entry, the other never denies, and the compiled law knows at least as much', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const [walk, reading] = [walkOf(part, date), readingOf(part, date)];
        const { checks, checklist, routes, factors } = reading.law;
        for (const entry of [...checks, ...checklist, ...routes, ...factors]) {
          const { truth } = walk.holds(entry);
          if (truth !== 'unknown') expect([entry.id, reading.holds(entry).truth]).toEqual([entry.id, truth]);
        }
      }),
      runs,
    );
  });

  it('agree on a part: the compiled law leaves nothing possible that the walk rules out', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const walk = walkOf(part, date);
        for (const { assessment, outcome, possible } of conclusionsOf(readingOf(part, date))) {
          const other = walk.conclusion(assessment.id);
          if (other.outcome === 'conflict' || other.outcome === 'no-rule')
            expect([assessment.id, outcome]).toEqual([assessment.id, other.outcome]);
          else expect([assessment.id, other.possible]).toEqual([assessment.id, expect.arrayContaining([...possible])]);
        }
      }),
      runs,
    );
  });
});
