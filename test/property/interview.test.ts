import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Reading } from '../../src/engine/reading.js';
import type { Answer } from '../../src/project/model.js';
import {
  type AnswerMap,
  day,
  dontKnow,
  endless,
  partOfWhole,
  partWithDoubts,
  projectWith,
  Told,
  wholeAnswers,
} from '../support/arbitrary.js';
import { pack } from '../support/pack.js';
import { readingOf, shownOf } from '../support/reading.js';

/** The questions that some conclusion waits for and that nobody has been asked yet. */
const toAsk = (reading: Reading): string[] =>
  [...new Set(shownOf(reading).flatMap(({ open }) => [...open]))].filter((id) => reading.answers.get(id)?.value.kind !== 'unknown');

const shown = (reading: Reading) => shownOf(reading).map(({ assessment, possible }) => [assessment.id, possible]);

type Interview = {
  readonly answers: AnswerMap;
  readonly asked: readonly string[];
  readonly again: readonly string[];
  readonly last: Reading;
};

/** Answers what is open, one at a time in any order, until nothing is. */
function interview(start: AnswerMap, answer: (id: string) => Answer, date: string, pick: (of: number) => number): Interview {
  let answers = start;
  const asked: string[] = [];
  const again: string[] = [];
  for (;;) {
    const last = readingOf(answers, date);
    const open = toAsk(last);
    const id = open[pick(open.length)];
    if (id === undefined || asked.length > pack.questions.length) return { answers, asked, again, last };
    if (asked.includes(id)) again.push(id);
    asked.push(id);
    answers = new Told([...answers, [id, answer(id)]]);
  }
}

const picks = fc.infiniteStream(fc.nat()).map((numbers) => (of: number) => (of === 0 ? 0 : (numbers.next().value ?? 0) % of));
const from = (whole: AnswerMap) => (id: string) => whole.get(id) ?? dontKnow;

describe('while facts are missing', { timeout: 120_000 }, () => {
  it('there is always something to ask for', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ part }, date) => {
        const stuck = shownOf(readingOf(part, date)).filter(({ outcome, open }) => outcome === 'missing-facts' && open.size === 0);
        expect(stuck.map(({ assessment }) => assessment.id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('only questions without a whole answer are asked for', () => {
    fc.assert(
      fc.property(partOfWhole, day, ({ part }, date) => {
        fc.pre(!endless(part));
        expect(toAsk(readingOf(part, date)).filter((id) => part.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  /** A question that may not apply at all waits for the one in front of it. */
  const waiting = (reading: Reading, id: string): boolean =>
    pack.questions.some((question) => question.id === id && reading.applies(question) === 'unknown');

  it('an answer to a question that is not open changes no conclusion', () => {
    fc.assert(
      fc.property(partWithDoubts, day, ({ whole, part }, date) => {
        const reading = readingOf(part, date);
        const open = new Set(shownOf(reading).flatMap((conclusion) => [...conclusion.open]));
        for (const [id, told] of whole) {
          if (open.has(id) || waiting(reading, id) || (part.get(id) ?? dontKnow).value.kind !== 'unknown') continue;
          expect([id, shown(readingOf(new Told([...part, [id, told]]), date))]).toEqual([id, shown(reading)]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an interview', { timeout: 120_000 }, () => {
  it('ends with every conclusion settled or left open by the law, after asking no question twice', () => {
    fc.assert(
      fc.property(partOfWhole, day, picks, ({ whole, part }, date, pick) => {
        fc.pre(!endless(whole));
        const { asked, again, last } = interview(part, from(whole), date, pick);
        expect(again).toEqual([]);
        expect(asked.length).toBeLessThanOrEqual(pack.questions.length);
        const ends = shownOf(last).map(({ assessment, outcome }) => [assessment.id, outcome]);
        expect(ends.filter(([, outcome]) => outcome !== 'settled' && outcome !== 'unsettled-law')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('comes to what the whole project comes to, whatever was left unasked', () => {
    fc.assert(
      fc.property(wholeAnswers, day, picks, (whole, date, pick) => {
        expect(shown(interview(new Told(), from(whole), date, pick).last)).toEqual(shown(readingOf(whole, date)));
      }),
      { numRuns: 40 },
    );
  });

  it('with some answers «vet-ikke» ends where no unasked question could change a conclusion', () => {
    fc.assert(
      fc.property(wholeAnswers, fc.subarray(pack.questions.map(({ id }) => id)), day, picks, (whole, doubted, date, pick) => {
        fc.pre(!endless(whole));
        const known = (id: string): Answer => (doubted.includes(id) ? dontKnow : from(whole)(id));
        const { answers, again, last } = interview(new Told(), known, date, pick);
        expect(again).toEqual([]);
        for (const [id, told] of whole) {
          if (!answers.has(id)) expect([id, shown(readingOf(new Told([...answers, [id, told]]), date))]).toEqual([id, shown(last)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('through the whole evaluation asks each question at most once, and then nothing is open', () => {
    fc.assert(
      fc.property(wholeAnswers, day, (whole, date) => {
        fc.pre(!endless(whole));
        let answers: AnswerMap = new Told();
        for (let asked = 0; asked <= pack.questions.length; asked++) {
          const [next] = evaluate(pack, projectWith(answers), date).openQuestions;
          if (!next) return;
          expect([...answers.keys()]).not.toContain(next.id);
          answers = new Told([...answers, [next.id, from(whole)(next.id)]]);
        }
        expect.unreachable('the interview does not end');
      }),
      { numRuns: 2 },
    );
  });
});
