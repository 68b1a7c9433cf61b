import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LawChange } from '../../src/compare/changes.js';
import type { Shift, Standing } from '../../src/compare/model.js';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Evaluation } from '../../src/engine/result.js';
import { packAt } from '../../src/pack/at-date.js';
import { readProject } from '../../src/project/read.js';
import { choice, exactAmount, projectWith, Told, wholeAnswers } from '../support/arbitrary.js';
import { across, named, shift, shiftsOf } from '../support/law-change.js';
import { pack } from '../support/pack.js';

const long = { timeout: 120_000 };

/** Whole projects that are contracts worth one plain sum, on or beside the limits: most others change nothing. */
const contracts = fc
  .tuple(wholeAnswers, fc.constantFrom(...[1, 5, 13, 20, 22, 72, 78, 80, 580].map((hundreds) => hundreds * 100_000)), fc.constantFrom(-1, 0, 1))
  .map(([answers, kroner, step]) => {
    const plain = { penger: 'ja', leveringsplikt: 'ja', vederlag: 'pris', utvelgelse: 'ja', lovpålagt: 'ja', unntaksgrunn: 'ingen' };
    const alone = { opsjoner: 'nei', 'gjentatte-kjøp': 'nei', 'andre-enheter': 'nei' };
    const told = Object.entries({ ...plain, ...alone }).map(([id, word]) => [id, choice(word)] as const);
    return new Told([...answers, ...told, ['verdi', exactAmount(kroner + step)], ['samlet-pris', choice('ja')]]);
  }); // biome-ignore format: a list of amounts

/** Evaluates the witness of a shift as the project file that it is, under both laws. */
function seen(change: LawChange, { witness }: Shift, dates: readonly [string, string]): [Evaluation, Evaluation] {
  const { project, problems } = readProject(pack, 'vitne.yaml', change.witnesses[witness]?.text ?? '');
  if (!project) throw new Error(problems.map(({ message }) => message).join('\n'));
  return [evaluate(pack, project, dates[0]), evaluate(pack, project, dates[1])];
}

describe.each([
  ['2020-02-18', '2020-02-19'],
  ['2023-12-31', '2024-03-14'],
  ['2026-06-30', '2026-07-01'],
  ['2017-01-01', '2026-07-01'],
] as const)('from %s to %s', (from, to) => {
  const dates = [from, to] as const;

  it('every witness is a project file that shows what it is a witness of', long, () => {
    const change = across(from, to);
    expect(change.notShown).toEqual([]);
    for (const { id, shifts } of change.conclusions)
      for (const one of shifts) {
        const found = seen(change, one, dates).map(({ conclusions }) => conclusions.find((conclusion) => conclusion.id === id));
        expect([id, found.map((conclusion) => [conclusion?.outcome, conclusion?.possible])]).toEqual([
          id,
          [one.before, one.after].map(({ outcome, possible }) => [outcome, possible]),
        ]);
      }
    for (const one of change.mainWay) {
      const ways = seen(change, one, dates).map(({ routes }) => routes.filter(({ role }) => role === 'hovedvei'));
      const wanted = ({ outcome }: Standing): string => (outcome === 'settled' ? 'decided' : 'undetermined');
      [one.before, one.after].forEach((standing, side) => {
        expect(ways[side]?.filter(({ status }) => status === wanted(standing)).map(({ id }) => id)).toEqual(standing.possible);
      });
    }
    for (const { entries, shifts } of change.checklist.changed)
      for (const one of shifts)
        for (const { id } of entries) {
          const found = seen(change, one, dates).map(({ checklist }) => checklist.find((item) => item.id === id)?.status);
          const wanted = ({ outcome, possible }: Standing): string =>
            outcome !== 'settled' ? 'undetermined' : possible[0] === 'ja' ? 'required' : 'not-required';
          expect([id, ...found]).toEqual([id, wanted(one.before), wanted(one.after)]);
        }
    for (const { entries, shifts } of change.checks.changed)
      for (const one of shifts)
        for (const { id } of entries) {
          const found = seen(change, one, dates).map(({ findings }) => findings.some(({ ruleId }) => ruleId === id));
          expect([id, ...found]).toEqual([id, ...[one.before, one.after].map(({ outcome, possible }) => outcome === 'settled' && possible[0] === 'ja')]);
        } // biome-ignore format: one check
  });
});

describe.each([
  ['2026-06-30', '2026-07-01'],
  ['2018-04-05', '2024-03-14'],
  ['2017-01-01', '2026-07-01'],
] as const)('random projects from %s to %s', (from, to) => {
  it('no project changes otherwise than it is told, and none outside the answers and amounts that are told', long, () => {
    const change = across(from, to);
    const law = packAt(pack, to);
    let changed = 0;
    fc.assert(
      fc.property(contracts, (answers) => {
        const project = projectWith(answers);
        const [before, after] = [evaluate(pack, project, from), evaluate(pack, project, to)];
        for (const { id, outcome, possible } of after.conclusions) {
          const was = before.conclusions.find((conclusion) => conclusion.id === id);
          if (!was || was.outcome === 'missing-facts' || outcome === 'missing-facts') continue;
          if (was.outcome === outcome && was.possible.join() === possible.join()) continue;
          changed++;
          const told = shift(shiftsOf(change, id), named({ before: was, after: { outcome, possible } }));
          for (const one of told.region) {
            const answer = answers.get(one.id)?.value;
            if (one.kind === 'answers' && law.questions.has(one.id) && answer?.kind === 'choice')
              expect(one.answers).toContain(answer.value);
            if (one.kind !== 'amount' || one.id !== 'anskaffelsesverdi') continue;
            const { total } = after.value;
            expect(one.stretches.some(({ low, high }) => low <= total.low && (high === null || (total.high ?? high + 1n) <= high))).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 500 },
    );
    // A property that no case puts to the test says nothing.
    expect(changed).toBeGreaterThan(20);
  });
});
