import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, waiting } from '../../src/engine/asking.js';
import { Prospect } from '../../src/engine/prospect.js';
import { trialAnswers } from '../../src/interview/trial.js';
import { packAt } from '../../src/pack/at-date.js';
import { day, partWithDoubts, projectWith, Told } from '../support/arbitrary.js';
import { pack } from '../support/pack.js';

const told = ({ waiting: all }: Pick<Prospect, 'waiting'>) => all.map(({ question, now, way }) => `${question.id} ${now} ${way}`);

const start = fc.oneof(fc.constant({ part: new Told() }), partWithDoubts);
const planned = fc.constantFrom(null, ...new Set(pack.routes.flatMap(({ id, family }) => [id, family])));

describe('what could be asked when more is answered', { timeout: 120_000 }, () => {
  // An overall assessment early on, so that it both stands and falls; then mostly what is asked, so that the way is settled.
  it('is what is asked of a project with those answers in it', () => {
    fc.assert(
      fc.property(start, day, planned, fc.infiniteStream(fc.nat()), ({ part }, date, way, picks) => {
        const law = packAt(pack, date);
        const number = (): number => picks.next().value ?? 0;
        const pick = <T>(of: readonly T[]): T | undefined => of[number() % Math.max(1, of.length)];
        const questions = [...law.questions.values()];
        const assessing = questions.filter(({ id }) => [...law.assessments.values()].some(({ assessedBy }) => assessedBy === id));
        let project = projectWith(part, { chosenRoute: way === null ? null : { value: way, at: null } });
        let prospect = Prospect.of(law, project);
        for (let steps = 0; steps < 25; steps++) {
          expect(told(prospect)).toEqual(told({ waiting: waiting(law, project) }));
          const open = prospect.waiting.filter(({ now, way }) => now && way).map(({ question }) => question);
          const question = pick(steps === 0 ? assessing : number() % 5 === 0 || open.length === 0 ? questions : open);
          const answer = question && pick(trialAnswers(law, question));
          if (!question || !answer) return;
          prospect = prospect.when(question, answer);
          project = answered(project, question.id, answer);
        }
      }),
      { numRuns: 100 },
    );
  });
});
