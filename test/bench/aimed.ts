import { between, type Facts } from './engine.js';
import type { Model, Plain } from './model.js';

/**
 * Projects made from others so that each rule in turn holds or only just fails, with amounts on a limit or one øre or month
 * beside it. Random projects seldom come there, and engines that read «under» or «at least» differently differ nowhere else.
 * @param each how many for each rule.
 */
export function aimed(model: Model, projects: readonly Facts[], each: number): Facts[] {
  const rules = model.steps.flatMap((step) => step.rules);
  return rules.flatMap(({ when }, index) =>
    Array.from({ length: each }, (_, variant) => {
      const facts = { ...projects[(index * each + variant) % projects.length] };
      aim(model, facts, when, variant);
      return facts;
    }),
  );
}

/** Changes facts so that a condition holds, or only just fails by an amount. The variant says which of several ways. */
function aim(model: Model, facts: Record<string, string | number>, condition: Plain, variant: number): void {
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(variant / 3) % of.length];
  switch (condition.kind) {
    case 'all': {
      // What other conclusions rest on first, so that what this condition itself says has the last word.
      const [upstream, own] = [
        condition.of.filter((part) => concluded(model, part)),
        condition.of.filter((part) => !concluded(model, part)),
      ];
      for (const part of [...upstream, ...own]) aim(model, facts, part, variant);
      return;
    }
    case 'any': {
      const way = pick(condition.of);
      if (way) aim(model, facts, way, variant);
      return;
    }
    case 'not':
      return;
    case 'is': {
      const step = model.steps.find(({ id }) => id === condition.fact);
      const rule = step && pick(step.rules.filter(({ value }) => value.split(between).some((one) => condition.values.includes(one))));
      if (rule) aim(model, facts, rule.when, variant);
      else if (!step) facts[condition.fact] = pick(condition.values) ?? '';
      return;
    }
    case 'amount':
      facts[condition.amount] = condition.limit + (variant % 3) - 1;
  }
}

const concluded = (model: Model, part: Plain): boolean => part.kind === 'is' && model.steps.some(({ id }) => id === part.fact);
