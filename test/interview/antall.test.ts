import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waiting } from '../../src/engine/asking.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { Prospect } from '../../src/engine/prospect.js';
import { questionsLeft } from '../../src/interview/left.js';
import { packAt } from '../../src/pack/at-date.js';
import { type AnswerMap, endless, projectWith, Told, wholeAnswers } from '../support/arbitrary.js';
import { interviewOn, tell } from '../support/interview.js';
import { smallestThatMeets } from '../support/least-questions.js';
import { pack } from '../support/pack.js';
import { countOf } from '../support/question-counts.js';
import { recorded, rowOf } from '../support/recorded-counts.js';

const ways = ['apen-konkurranse', 'reservert-30-2a', 'oslo-tilskudd', 'bydelens-ordning', 'samskaping-uten-penger', 'byggetilskudd'];
const day = '2026-05-04';
const law = packAt(pack, day);
const nothing = projectWith(new Told());

describe('the number of questions', { timeout: 120_000 }, () => {
  // Every fixture as well: `npm run questions`.
  it.each(ways)('that %s takes, and the least possible, are those that are recorded', (project) => {
    expect(rowOf(countOf(`test/interview/prosjekter/${project}.yaml`))).toEqual(recorded().counts[project]);
  });

  it('is never less than the least possible, which is proven for every project', () => {
    const counts = Object.values(recorded().counts);
    expect(counts).toHaveLength(38);
    expect(counts.filter(({ spurt, minst }) => spurt < minst)).toEqual([]);
    expect(counts.filter(({ eksakt }) => !eksakt)).toEqual([]);
  });

  it('is within a tenth of the least possible for the six whole projects together', () => {
    const counts = ways.flatMap((way) => recorded().counts[way] ?? []);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(counts.map(({ spurt }) => spurt)) / sum(counts.map(({ minst }) => minst))).toBeLessThan(1.1);
  });
});

describe('the smallest set that meets others', () => {
  const sets = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 }), { maxLength: 7 });
  const everySet = Array.from({ length: 64 }, (_, bits) => ['a', 'b', 'c', 'd', 'e', 'f'].filter((_, place) => bits & (1 << place)));

  it('is as small as the smallest found by trying all', () => {
    fc.assert(
      fc.property(sets, (unmet) => {
        const meets = (chosen: readonly string[]): boolean => unmet.every((one) => one.some((id) => chosen.includes(id)));
        const smallest = Math.min(...everySet.filter(meets).map(({ length }) => length));
        const found = smallestThatMeets(unmet, 7);
        expect(found !== null && meets(found)).toBe(true);
        expect(found?.length).toBe(smallest);
        expect(smallestThatMeets(unmet, smallest)).toBeNull();
      }),
    );
  });
});

describe('an interview on a whole project', { timeout: 120_000 }, () => {
  /** Asks what can be asked in whichever order the numbers say. */
  const inAnyOrder = (picks: Iterator<number>) => (_: typeof law, project: typeof nothing, asked: ReadonlySet<string>) => {
    const open = waiting(law, project).filter((one) => one.now && !asked.has(one.question.id));
    return open[(picks.next().value ?? 0) % Math.max(1, open.length)]?.question ?? null;
  };
  const outcome = (whole: AnswerMap, order: readonly string[]) => {
    const project = order.reduce((told, id) => tell(law, told, whole, id), nothing);
    const { conclusions, routes, findings, checklist, status } = evaluate(pack, project, day);
    return { status, conclusions: conclusions.map(({ id, value }) => [id, value]), routes, findings, checklist };
  };

  it('comes to the same whichever question is asked first', () => {
    fc.assert(
      fc.property(wholeAnswers, fc.infiniteStream(fc.nat()), (whole, picks) => {
        fc.pre(!endless(whole));
        const one = interviewOn(law, nothing, whole);
        const other = interviewOn(law, nothing, whole, inAnyOrder(picks));
        expect(shown(outcome(whole, other))).toEqual(shown(outcome(whole, one)));
      }),
      { numRuns: 2 },
    );
  });

  it('asks a number of questions that lies between the fewest and the most that it told at the start', () => {
    const { fewest, most } = questionsLeft(law, new Prospect(law, nothing), new Set());
    fc.assert(
      fc.property(wholeAnswers, (whole) => {
        const { length } = interviewOn(law, nothing, whole);
        expect([fewest <= length, length <= most, length]).toEqual([true, true, length]);
      }),
      { numRuns: 3 },
    );
  });
});

type Outcome = Pick<ReturnType<typeof evaluate>, 'status' | 'routes' | 'findings' | 'checklist'> & { readonly conclusions: unknown };

/** What is decided, without the answers that it was decided from. */
const shown = ({ status, conclusions, routes, findings, checklist }: Outcome) => ({
  status,
  conclusions,
  routes: routes.map(({ id }) => id),
  findings: findings.map(({ ruleId }) => ruleId),
  checklist: checklist.map(({ id, status }) => [id, status]),
});
