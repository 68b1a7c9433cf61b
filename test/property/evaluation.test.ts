import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Evaluation } from '../../src/engine/result.js';
import { day, dontKnow, partWithDoubts, projectWith, Told } from '../support/arbitrary.js';
import { pack } from '../support/pack.js';

// A whole evaluation tries every answer to every open question, so a dozen runs are what a test run can afford.
const runs = { numRuns: 12 };
const chosen = fc.constantFrom(null, 'kontrakt', 'tilskudd', 'konsesjon', 'tilskudd-egen-ordning', 'utenfor', 'samskaping');

describe('an evaluation', { timeout: 60_000 }, () => {
  it('is the same every time, and whatever the order of the answers', () => {
    fc.assert(
      fc.property(partWithDoubts, day, chosen, fc.infiniteStream(fc.nat()), ({ part }, date, way, numbers) => {
        const shuffled = [...part].map((entry) => ({ entry, at: numbers.next().value })).sort((a, b) => a.at - b.at);
        const chosenRoute = way === null ? null : { value: way, at: null };
        const first = evaluate(pack, projectWith(part, { chosenRoute }), date);
        expect(evaluate(pack, projectWith(new Told(shuffled.map(({ entry }) => entry)), { chosenRoute }), date)).toEqual(first);
        expect(evaluate(pack, projectWith(part, { chosenRoute }), date)).toEqual(first);
      }),
      runs,
    );
  });

  it('can still be exactly the same with «vet-ikke» as with no answer', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const possible = (evaluation: Evaluation) =>
          evaluation.conclusions.map((conclusion) => [conclusion.id, conclusion.value, conclusion.possible]);
        const unasked = new Told([...part].filter(([, { value }]) => value.kind !== 'unknown'));
        const doubted = new Told([...pack.questions.map(({ id }) => [id, dontKnow] as const), ...unasked]);
        expect(possible(evaluate(pack, projectWith(doubted), date))).toEqual(possible(evaluate(pack, projectWith(unasked), date)));
      }),
      runs,
    );
  });

  it('says decided only of what is one value, and keeps every other value as possible', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const { conclusions, status } = evaluate(pack, projectWith(part), date);
        for (const conclusion of conclusions) {
          const { value, possible, outcome } = conclusion;
          expect(value === null ? possible.length === 1 : possible.join() !== value).toBe(false);
          if (conclusion.status === 'decided') expect([conclusion.id, outcome, value === null]).toEqual([conclusion.id, 'settled', false]);
        }
        expect(status === 'decided').toBe(conclusions.every((conclusion) => conclusion.status === 'decided'));
      }),
      runs,
    );
  });

  it('cites a known source for every reason, finding, checklist line, route and open question', () => {
    const keys = pack.sources.map((source) => source.key);
    const known = (citation: string): boolean => keys.some((key) => citation.startsWith(key));
    fc.assert(
      fc.property(partWithDoubts, day, chosen, ({ part }, date, way) => {
        const evaluation = evaluate(pack, projectWith(part, { chosenRoute: way === null ? null : { value: way, at: null } }), date);
        const cited = [
          ...evaluation.conclusions.flatMap((conclusion) => [...conclusion.reasons, ...conclusion.notBecause, ...conclusion.factors]),
          ...evaluation.routes.flatMap((route) => [...route.reasons, { rule: route.id, citations: route.citations }]),
          ...evaluation.findings.map(({ ruleId, citations }) => ({ rule: ruleId, citations })),
          ...evaluation.checklist.map(({ id, citations }) => ({ rule: id, citations })),
          ...evaluation.openQuestions.map(({ id, citations }) => ({ rule: id, citations })),
        ];
        expect(cited.filter(({ citations }) => citations.length === 0 || !citations.every(known)).map(({ rule }) => rule)).toEqual([]);
      }),
      runs,
    );
  });

  it('gives a reason for every conclusion that it settles', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const bare = evaluate(pack, projectWith(part), date).conclusions.filter(
          ({ outcome, reasons, notBecause }) => outcome === 'settled' && reasons.length + notBecause.length === 0,
        );
        expect(bare.map(({ id }) => id)).toEqual([]);
      }),
      runs,
    );
  });
});
