import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsThatMatter } from '../../src/engine/bands.js';
import { certificates } from '../../src/engine/certificates.js';
import { Reading } from '../../src/engine/reading.js';
import { packAt } from '../../src/pack/at-date.js';
import type { Answer } from '../../src/project/model.js';
import { kroner } from '../../src/text/money.js';
import { type Case, every, mattering, oracleDate, shownBy } from '../support/every-project.js';
import { partlyTold } from '../support/random-pack.js';

const readingOf = ({ pack, told }: Case): Reading => new Reading(packAt(pack, oracleDate), told);

const only = (one: Case, ids: readonly string[]): Case => ({ ...one, told: new Map([...one.told].filter(([id]) => ids.includes(id))) });

function openOf(reading: Reading): Set<string> {
  const conclusions = [...reading.law.assessments.keys()].flatMap((id) => [...reading.conclusion(id).open]);
  return new Set([...conclusions, ...reading.law.checks.flatMap((check) => reading.open(check))].filter((id) => !reading.answers.has(id)));
}

describe('why a question need not be asked', { timeout: 300_000 }, () => {
  it('every question is answered, open, or has a certificate, and never two of these', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        const open = openOf(reading);
        const certified = certificates(reading, open).map(({ question }) => question);
        expect([...one.told.keys(), ...open, ...certified].sort()).toEqual([...one.domain.keys()].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('the answers that a certificate names are enough by themselves, and none of them can be spared', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        for (const { question, kind, because } of certificates(reading, openOf(reading))) {
          const found = reading.law.questions.get(question);
          const stands = (told: Case): boolean =>
            kind === 'does-not-apply' && found?.askedWhen
              ? every(told, (oracle) => oracle.holds({ when: found.askedWhen ?? { kind: 'all', of: [] }, unless: null })).every(
                  ({ result }) => !result,
                )
              : !mattering(told, shownBy(one)).includes(question);
          expect([question, kind, because, stands(only(one, because))]).toEqual([question, kind, because, true]);
          for (const id of because) {
            const fewer = because.filter((other) => other !== id);
            expect([question, kind, id, stands(only(one, fewer))]).toEqual([question, kind, id, false]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the bands of an open amount', { timeout: 300_000 }, () => {
  it('amounts in one band give the same whatever else is answered, and amounts in two bands beside each other do not', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        for (const { amount, bands } of bandsThatMatter(readingOf(one))) {
          if (one.told.has(amount)) continue;
          const results = (answer: Answer): string =>
            every({ ...one, told: new Map([...one.told, [amount, answer]]) }, shownBy(one))
              .map(({ result }) => result)
              .join('|');
          const inBand = (low: bigint, high: bigint | null): string[] => [
            ...new Set(
              (one.domain.get(amount) ?? []).flatMap((answer) =>
                answer.value.kind === 'amount' && answer.value.low >= low && (high === null || answer.value.low <= high)
                  ? [results(answer)]
                  : [],
              ),
            ),
          ];
          const found = bands.map(({ low, high }) => inBand(low, high));
          expect([amount, found.map((all) => all.length)]).toEqual([amount, bands.map(() => 1)]);
          found.slice(1).forEach((all, index) => {
            expect([amount, all]).not.toEqual([amount, found[index]]);
          });
          expect(bands[0]?.low).toBe(kroner(0));
          expect(bands.at(-1)?.high).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});
