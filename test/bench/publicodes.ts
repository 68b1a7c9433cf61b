import PublicodesEngine, { type ASTNode, type PublicodesExpression, type RawPublicodes } from 'publicodes';
import { type Engine, type Facts, type Verdicts, versionOf } from './engine.js';
import type { Model, Plain, Step } from './model.js';

/**
 * The model in Publicodes: a rule without a value for each fact, and for each conclusion its rules as variations in order.
 * The rules are parsed once; each project is a new situation. Its answers are handed over as constants, since as
 * text they would be parsed again each time.
 */
export function publicodes(model: Model): Engine {
  const engine = new PublicodesEngine(
    Object.fromEntries<RawPublicodes<string>[string]>([
      ...[...model.facts, ...model.amounts].map((id) => [ruleName(id), { titre: id }] as const),
      ...model.steps.map((step) => [ruleName(step.id), variations(step)] as const),
    ]),
    { strict: true, warn: false, flag: { automaticNamespaceDisabling: false } },
  );
  const asked = model.asked.map(ruleName);
  return {
    name: 'publicodes',
    version: versionOf('publicodes'),
    way: '',
    ready: (projects) => {
      const situations = projects.map(situation);
      return () =>
        situations.map((answers): Verdicts => {
          engine.setSituation(answers);
          return asked.map((id) => String(engine.evaluate(id).nodeValue));
        });
    },
  };
}

const variations = ({ rules, lastIsElse }: Step): Record<string, PublicodesExpression[]> => ({
  variations: [
    ...rules.map(({ when, value }, index) =>
      lastIsElse && index === rules.length - 1 ? { sinon: quoted(value) } : { si: expression(when), alors: quoted(value) },
    ),
    ...(lastIsElse ? [] : [{ sinon: quoted('ingen regel') }]),
  ],
});

const comparisons = { minst: '>=', over: '>', under: '<', høyst: '<=' } as const;

function expression(plain: Plain): PublicodesExpression {
  switch (plain.kind) {
    case 'all':
      return { 'toutes ces conditions': plain.of.map(expression) };
    case 'any':
      return { 'une de ces conditions': plain.of.map(expression) };
    case 'not':
      return { '=': [expression(plain.of), 'non'] };
    case 'is': {
      const [only = '', ...more] = plain.values.map((value) => `${ruleName(plain.fact)} = ${quoted(value)}`);
      return more.length === 0 ? only : { 'une de ces conditions': [only, ...more] };
    }
    case 'amount':
      return `${ruleName(plain.amount)} ${comparisons[plain.comparison]} ${plain.limit}`;
  }
}

const quoted = (value: string): string => `'${value}'`;

/** Publicodes reads a hyphen as minus; its names may have spaces. */
const ruleName = (id: string): string => id.replaceAll('-', ' ');

const situation = (facts: Facts): Record<string, ASTNode> =>
  Object.fromEntries(
    Object.entries(facts).map(([id, nodeValue]) => [
      ruleName(id),
      typeof nodeValue === 'number'
        ? { nodeKind: 'constant', type: 'number', nodeValue, isNullable: false }
        : { nodeKind: 'constant', type: 'string', nodeValue, isNullable: false },
    ]),
  );
