import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, waiting } from '../../src/engine/asking.js';
import { Prospect } from '../../src/engine/prospect.js';
import { trialAnswers } from '../../src/interview/trial.js';
import { packAt } from '../../src/pack/at-date.js';
import { day, partWithDoubts, projectWith, Told } from '../support/arbitrary.js';
import { pack } from '../support/pack.js';

const told = ({ waiting: all }: Pick<Prospect, 'waiting'>) => all.map(({ question, now, way }) => `${question.id} ${now} ${way}`);

const none = fc.constant({ part: new Told() });
const planned = fc.constantFrom(null, ...new Set(pack.routes.flatMap(({ id, family }) => [id, family])));

describe('what could be asked when more is answered', { timeout: 120_000 }, () => {
  it('is what is asked of a project with those answers in it', () => {
    fc.assert(
      fc.property(fc.oneof(none, partWithDoubts), day, planned, fc.infiniteStream(fc.nat()), ({ part }, date, way, picks) => {
        const law = packAt(pack, date);
        const pick = <T>(of: readonly T[]): T | undefined => of[(picks.next().value ?? 0) % Math.max(1, of.length)];
        let project = projectWith(part, { chosenRoute: way === null ? null : { value: way, at: null } });
        let prospect = Prospect.of(law, project);
        for (let steps = 0; steps < 20; steps++) {
          expect(told(prospect)).toEqual(told({ waiting: waiting(law, project) }));
          const question = pick([...law.questions.values()]);
          const answer = question && pick(trialAnswers(law, question));
          if (!question || !answer) return;
          prospect = prospect.when(question, answer);
          project = answered(project, question.id, answer);
        }
      }),
      { numRuns: 60 },
    );
  });
});
