import { references } from '../../pack/condition.js';
import type { Condition } from '../../pack/model.js';
import type { CriterionTest, DatedLimit } from '../../pack/scheme-model.js';
import type { IsoDate } from '../../text/dates.js';
import type { Truth } from '../truth.js';
import type { Facts } from './facts.js';

/** How a test came out, with the questions whose answers it is open on. */
export type Held = { readonly truth: Truth; readonly open: readonly string[] };

const settled = (truth: Truth): Held => ({ truth, open: [] });

/** Three-valued: what is unknown satisfies nothing, in either polarity. */
export function holds(condition: Condition, facts: Facts): Held {
  switch (condition.kind) {
    case 'is': {
      const told = facts.choices(condition.fact);
      if (told === null) return { truth: 'unknown', open: [condition.fact] };
      return settled(told.some((value) => condition.values.includes(value)) ? 'yes' : 'no');
    }
    case 'not': {
      const { truth, open } = holds(condition.of, facts);
      return { truth: truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes', open };
    }
    case 'all':
    case 'any': {
      const settles = condition.kind === 'all' ? 'no' : 'yes';
      const parts = condition.of.map((part) => holds(part, facts));
      if (parts.some(({ truth }) => truth === settles)) return settled(settles);
      const open = [...new Set(parts.flatMap((part) => part.open))];
      return open.length > 0 ? { truth: 'unknown', open } : settled(settles === 'no' ? 'yes' : 'no');
    }
    default:
      throw new Error(`a grant scheme cannot look at «${condition.kind}»`);
  }
}

/** Why a test is open: an answer is missing, the scheme does not tell, or its own rules leave it to judgement. */
export type Tested = Held & { readonly why: 'answered' | 'answer-missing' | 'not-told' | 'left-open' };

export function tested(test: CriterionTest, facts: Facts, asOf: IsoDate): Tested {
  switch (test.kind) {
    case 'open':
      return { truth: 'yes', open: [], why: 'answered' };
    case 'unknown':
      return { truth: 'unknown', open: [], why: 'not-told' };
    case 'limit': {
      const limit = test.values.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
      if (!limit) return { truth: 'unknown', open: [], why: 'not-told' };
      return because(within(limit, test.question, facts));
    }
    case 'condition': {
      const met = holds(test.when, facts);
      if (met.truth === 'yes' || test.openWhen === null) return because(met);
      const left = holds(test.openWhen, facts);
      if (met.truth === 'no' && left.truth === 'yes') return { truth: 'unknown', open: [], why: 'left-open' };
      if (met.truth === 'no' && left.truth === 'no') return because(met);
      return because({ truth: 'unknown', open: [...new Set([...met.open, ...left.open])] });
    }
  }
}

const because = (held: Held): Tested => ({ ...held, why: held.truth === 'unknown' ? 'answer-missing' : 'answered' });

/** Both bounds count as within: a scheme from 40 000 kr to 400 000 kr takes both of these. */
function within({ least, most }: DatedLimit, question: string, facts: Facts): Held {
  const figure = facts.figure(question);
  if (figure === null) return { truth: 'unknown', open: [question] };
  const { low, high, endless } = figure;
  // What has no end is longer than every limit.
  if (endless) return settled(most === null ? 'yes' : 'no');
  if ((least !== null && high !== null && high < least) || (most !== null && low > most)) return settled('no');
  const inside = (least === null || low >= least) && (most === null || (high !== null && high <= most));
  return inside ? settled('yes') : { truth: 'unknown', open: [question] };
}

/** The questions whose answers a test looks at. */
export function questionsIn(test: CriterionTest): string[] {
  if (test.kind === 'limit') return [test.question];
  if (test.kind !== 'condition') return [];
  return [...new Set([test.when, ...(test.openWhen ? [test.openWhen] : [])].flatMap((condition) => references(condition).facts))];
}
