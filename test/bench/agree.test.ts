import { describe, expect, it } from 'vitest';
import { pack } from '../support/pack.js';
import { agreement, differenceText } from './agree.js';
import { aimed } from './aimed.js';
import { allEngines, benchModel, date } from './engines.js';
import type { Model, Plain } from './model.js';
import { wholeProjects } from './projects.js';
import { zen } from './zen.js';

const model = benchModel(pack);
const random = wholeProjects(pack, date, model, 30, 20261121).map(({ facts }) => facts);

describe('the engines that the benchmark measures', () => {
  it('decide the same projects alike, and the projects are not all of one kind', async () => {
    const { difference, results } = await agreement(allEngines(pack), [...random, ...aimed(model, random, 1)]);
    expect(difference && differenceText(difference)).toBeNull();
    expect(results).toBeGreaterThan(5);
  });

  it('are caught when one of them draws every limit one øre or month too high', async () => {
    const [ours] = allEngines(pack);
    const { difference } = await agreement([ours, ...zen(withLimits(model, (limit) => limit + 1))], aimed(model, random, 2));
    expect(difference?.verdicts.map(({ engine }) => engine)).toContain(ours.name);
  });
});

/** The model with every limit another one. */
function withLimits(from: Model, to: (limit: number) => number): Model {
  const moved = (plain: Plain): Plain => {
    if (plain.kind === 'amount') return { ...plain, limit: to(plain.limit) };
    if (plain.kind === 'not') return { ...plain, of: moved(plain.of) };
    return plain.kind === 'is' ? plain : { ...plain, of: plain.of.map(moved) };
  };
  return {
    ...from,
    steps: from.steps.map((step) => ({ ...step, rules: step.rules.map((rule) => ({ ...rule, when: moved(rule.when) })) })),
  };
}
