import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { type Engine, type Facts, type Verdicts, versionOf } from './engine.js';
import type { Model, Plain, Step } from './model.js';

/**
 * The model in GoRules ZEN: one expression node, which tries the rules of each conclusion in order, in a decision that is
 * compiled once. Decision tables with the same rules took more than twice as long, and its call without a promise, which
 * reads the expression anew each time, longer still.
 */
export function zen(model: Model): Engine[] {
  const one = new ZenEngine().createDecision(new ZenDecisionContent(graph(model, {})));
  // The quickest way: one call takes all the projects over to the engine, which runs through them there.
  const loop = { executionMode: 'loop', inputField: 'projects', outputPath: 'projects' };
  const many = new ZenEngine().createDecision(new ZenDecisionContent(graph(model, loop)));
  const asked = model.asked.map(identifier);
  const read = (result: Readonly<Record<string, string>>): Verdicts => asked.map((id) => result[id] ?? '');
  const base = { name: 'zen-engine', version: versionOf('@gorules/zen-engine') };
  return [
    {
      ...base,
      way: 'one call a project',
      ready: (projects) => {
        const contexts = projects.map(renamed);
        return async () => {
          const verdicts: Verdicts[] = [];
          for (const context of contexts) verdicts.push(read((await one.evaluate(context)).result));
          return verdicts;
        };
      },
    },
    {
      ...base,
      way: 'one call for them all',
      ready: (projects) => {
        const context = { projects: projects.map(renamed) };
        return async () => {
          const { result } = await many.evaluate(context);
          return (result.projects as Readonly<Record<string, string>>[]).map(read);
        };
      },
    },
  ];
}

/** A decision graph with one node between what comes in and what goes out. */
function graph(model: Model, mode: Readonly<Record<string, string>>): object {
  const concluded = new Set(model.steps.map((step) => step.id));
  // Expressions see what those above them in the node came to under «$».
  const reference = (id: string): string => (concluded.has(id) ? `$.${identifier(id)}` : identifier(id));
  const expressions = model.steps.map((step) => ({ id: step.id, key: identifier(step.id), value: chain(step, reference) }));
  const position = { x: 0, y: 0 };
  const content = { expressions, passThrough: false, inputField: null, outputPath: null, executionMode: 'single', ...mode };
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'second', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}

function chain({ rules, lastIsElse }: Step, reference: (id: string) => string): string {
  const written = rules.map(({ when, value }, index) =>
    lastIsElse && index === rules.length - 1 ? quoted(value) : `${expression(when, reference)} ? ${quoted(value)} : `,
  );
  return `${written.join('')}${lastIsElse ? '' : quoted('')}`;
}

const comparisons = { minst: '>=', over: '>', under: '<', høyst: '<=' } as const;

function expression(plain: Plain, reference: (id: string) => string): string {
  switch (plain.kind) {
    case 'all':
    case 'any':
      return `(${plain.of.map((part) => expression(part, reference)).join(plain.kind === 'all' ? ' and ' : ' or ') || String(plain.kind === 'all')})`;
    case 'not':
      return `not (${expression(plain.of, reference)})`;
    case 'is': {
      const [only = '', ...more] = plain.values;
      const fact = reference(plain.fact);
      return more.length === 0 ? `${fact} == ${quoted(only)}` : `${fact} in [${plain.values.map(quoted).join(', ')}]`;
    }
    case 'amount':
      return `${reference(plain.amount)} ${comparisons[plain.comparison]} ${plain.limit}`;
  }
}

const quoted = (value: string): string => `'${value}'`;

/** ZEN reads a hyphen as minus, and knows no æ, ø and å in names. */
const identifier = (id: string): string =>
  id.replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? letter).replace(/[^a-z0-9]/g, '_');

const renamed = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).map(([id, value]) => [identifier(id), value]));
