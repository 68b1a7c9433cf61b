import { placeQuestion } from '../../pack/at-date.js';
import { conditionals } from '../../pack/entries.js';
import type { Condition, Conditional, Pack, Question } from '../../pack/model.js';
import type { Language } from '../../text/localised.js';
import { conditionBriefs } from '../../text/phrases/conditions.js';

/** Walking and rebuilding conditions: their parts, and what they would be with one part changed. */

export type Comparing = Extract<Condition, { readonly kind: 'amount' }>;

/** The key that a condition of an entry stands under. */
export type Side = 'når' | 'unntatt-når';

/** Every part of a condition, itself among them. */
export function everyPart(condition: Condition): Condition[] {
  const inside = condition.kind === 'all' || condition.kind === 'any' ? condition.of : condition.kind === 'not' ? [condition.of] : [];
  return [condition, ...inside.flatMap(everyPart)];
}

export const comparisonsIn = (condition: Condition): Comparing[] =>
  everyPart(condition).flatMap((part) => (part.kind === 'amount' ? [part] : []));

/** The condition with every part as `change` leaves it; what is put in is not looked into again. */
function rebuilt(condition: Condition, change: (part: Condition) => Condition): Condition {
  const made = change(condition);
  if (made !== condition) return made;
  if (condition.kind === 'all' || condition.kind === 'any')
    return { kind: condition.kind, of: condition.of.map((part) => rebuilt(part, change)) };
  return condition.kind === 'not' ? { kind: 'not', of: rebuilt(condition.of, change) } : condition;
}

/** The condition with one of its parts exchanged for another. */
export const exchanged = (condition: Condition, one: Condition, other: Condition): Condition =>
  rebuilt(condition, (part) => (part === one ? other : part));

/** A condition with the entry that it stands in and the key that it stands under. */
export type Standing =
  | { readonly entry: Conditional; readonly side: Side; readonly condition: Condition }
  | { readonly entry: Question; readonly side: 'spørres-når'; readonly condition: Condition };

/** The conditions of an entry. */
export const sidesOf = (entry: Conditional): Extract<Standing, { readonly side: Side }>[] => [
  { entry, side: 'når', condition: entry.when },
  ...(entry.unless ? [{ entry, side: 'unntatt-når' as const, condition: entry.unless }] : []),
];

/** Every condition of a pack. */
export const standings = (pack: Pack): Standing[] => [
  ...conditionals(pack).flatMap(sidesOf),
  ...pack.questions.flatMap((entry) => (entry.askedWhen ? [{ entry, side: 'spørres-når' as const, condition: entry.askedWhen }] : [])),
];

/** The entry with one of its conditions exchanged. */
export const withSide = <E extends Conditional>(entry: E, side: Side, condition: Condition): E =>
  side === 'når' ? { ...entry, when: condition } : { ...entry, unless: condition };

/** The whole of when an entry holds: in its place, when its condition does and its exception does not. */
export function wholeOf(entry: Conditional): Condition {
  const place: Condition[] = entry.scope === 'nasjonalt' ? [] : [{ kind: 'is', fact: placeQuestion, values: [entry.scope] }];
  return both(...place, entry.when, ...(entry.unless ? [negated(entry.unless)] : []));
}

export const negated = (condition: Condition): Condition => ({ kind: 'not', of: condition });
export const both = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

/** That two conditions come out differently. */
export const differ = (a: Condition, b: Condition): Condition => ({ kind: 'any', of: [both(a, negated(b)), both(negated(a), b)] });

/** A condition in a few words, to tell one part of an entry from another. */
export function inWords(condition: Condition, language: Language): string {
  const say = conditionBriefs[language];
  const parts = (of: readonly Condition[], between: string): string => of.map((one) => inWords(one, language)).join(` ${between} `);
  switch (condition.kind) {
    case 'all':
      return parts(condition.of, say.and);
    case 'any':
      return `(${parts(condition.of, say.or)})`;
    case 'not':
      return say.not(inWords(condition.of, language));
    case 'is':
      return `${condition.fact}: ${condition.values.join(` ${say.or} `)}`;
    case 'amount':
      return `${condition.amount} ${say[condition.comparison]} ${condition.parameter}`;
    case 'rule':
      return say.rule(condition.rule);
  }
}
