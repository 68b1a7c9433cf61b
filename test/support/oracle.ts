import type { PackAtDate } from '../../src/pack/at-date.js';
import type { Assessment, Condition, Conditional } from '../../src/pack/model.js';
import type { Answer } from '../../src/project/model.js';

export type End = { readonly outcome: string; readonly possible: readonly string[] };

/** One way of reading unsettled law: for each conclusion the value that it is taken to have where the rules leave it open. */
export type LawReading = ReadonlyMap<string, string>;

/**
 * What the rules say of one whole project under one reading of unsettled law, worked out as plainly as can be and apart
 * from everything in src/engine.
 */
export class Oracle {
  constructor(
    private readonly law: PackAtDate,
    private readonly project: ReadonlyMap<string, Answer>,
    private readonly reading: LawReading,
  ) {}

  holds({ when, unless }: Pick<Conditional, 'when' | 'unless'>): boolean {
    return this.is(when) && !(unless && this.is(unless));
  }

  end(id: string): End {
    const { values, rules } = this.assessment(id);
    const holding = rules.filter((rule) => this.holds(rule));
    if (holding.length === 0) return { outcome: 'no-rule', possible: [] };
    const possible = values.map(({ value }) => value).filter((value) => holding.some(({ concludes }) => concludes.includes(value)));
    if (possible.length === 1) return { outcome: 'settled', possible };
    return holding.some(({ unsettled }) => unsettled) ? { outcome: 'unsettled-law', possible } : { outcome: 'conflict', possible: [] };
  }

  private assessment(id: string): Assessment {
    const found = this.law.assessments.get(id);
    if (!found) throw new Error(id);
    return found;
  }

  private is(condition: Condition): boolean {
    switch (condition.kind) {
      case 'all':
        return condition.of.every((part) => this.is(part));
      case 'any':
        return condition.of.some((part) => this.is(part));
      case 'not':
        return !this.is(condition.of);
      case 'rule': {
        const rule = this.law.rules.get(condition.rule);
        return rule !== undefined && this.holds(rule);
      }
      case 'is':
        return this.law.assessments.has(condition.fact) ? condition.values.includes(this.concluded(condition.fact)) : this.told(condition);
      case 'amount':
        return this.told(condition);
    }
  }

  private concluded(id: string): string {
    const { possible } = this.end(id);
    const set = possible.length > 0 ? possible : this.assessment(id).values.map(({ value }) => value);
    const read = this.reading.get(id) ?? '';
    return (set.includes(read) ? read : set[0]) ?? '';
  }

  private told(condition: Extract<Condition, { kind: 'is' | 'amount' }>): boolean {
    const id = condition.kind === 'is' ? condition.fact : condition.amount;
    const asked = this.law.questions.get(id)?.askedWhen;
    if (asked && !this.is(asked)) return false;
    const value = this.project.get(id)?.value;
    if (condition.kind === 'is') return value?.kind === 'choice' && condition.values.includes(value.value);
    if (value?.kind !== 'amount') return false;
    const limit = this.law.amounts.get(condition.parameter)?.value ?? 0n;
    return { minst: value.low >= limit, under: value.low < limit, over: value.low > limit, høyst: value.low <= limit }[
      condition.comparison
    ];
  }
}

/** Every way of reading the law of a day. */
export function lawReadings(law: PackAtDate): LawReading[] {
  let all: LawReading[] = [new Map()];
  for (const { id, values } of law.assessments.values())
    all = all.flatMap((known) => values.map(({ value }) => new Map([...known, [id, value]])));
  return all;
}
