import { type ConditionProperties, Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine';
import { type Engine, type Facts, type Verdicts, versionOf } from './engine.js';
import type { Model, Plain } from './model.js';

const operators = { minst: 'greaterThanInclusive', over: 'greaterThan', under: 'lessThan', høyst: 'lessThanInclusive' } as const;

/**
 * The model in json-rules-engine: a rule for each rule; what it concludes becomes a fact for the rules of lower priority.
 * Conditions have priorities too, so that the first that fails spares the rest. The engine is built once.
 */
export function jsonRules(model: Model): Engine {
  const engine = new RulesEngine();
  model.steps.forEach((step, index) => {
    for (const { id, when, value } of step.rules)
      engine.addRule({
        name: id,
        priority: model.steps.length - index,
        conditions: top(when),
        event: { type: step.id, params: { value } },
        onSuccess: (_, almanac) => almanac.addRuntimeFact(step.id, value),
      });
  });
  const decide = async (facts: Facts): Promise<Verdicts> => {
    const { almanac } = await engine.run(facts);
    return Promise.all(model.asked.map((id) => almanac.factValue<string>(id)));
  };
  return {
    name: 'json-rules-engine',
    version: versionOf('json-rules-engine'),
    way: '',
    ready: (projects) => async () => {
      const verdicts: Verdicts[] = [];
      for (const facts of projects) verdicts.push(await decide(facts));
      return verdicts;
    },
  };
}

const top = (plain: Plain): TopLevelCondition => {
  const condition = written(plain);
  return 'fact' in condition ? { all: [condition] } : condition;
};

function written(plain: Plain): TopLevelCondition | ConditionProperties {
  switch (plain.kind) {
    case 'all':
      return { all: inOrder(plain.of) };
    case 'any':
      return { any: inOrder(plain.of) };
    case 'not':
      return { not: written(plain.of) };
    case 'is': {
      const [only, ...more] = plain.values;
      return more.length === 0
        ? { fact: plain.fact, operator: 'equal', value: only }
        : { fact: plain.fact, operator: 'in', value: plain.values };
    }
    case 'amount':
      return { fact: plain.amount, operator: operators[plain.comparison], value: plain.limit };
  }
}

const inOrder = (parts: readonly Plain[]): (TopLevelCondition | ConditionProperties)[] =>
  parts.map((part, index) => ({ ...written(part), priority: parts.length - index }));
