import { derivedAmounts } from '../../pack/derived.js';
import { conditionals } from '../../pack/entries.js';
import type { Check, Condition, Conditional, Pack, Series, Unit } from '../../pack/model.js';
import {
  both,
  comparisonsIn,
  differ,
  everyPart,
  exchanged,
  negated,
  type Side,
  sidesOf,
  standings,
  wholeOf,
  withSide,
} from './conditions.js';
import type { Span } from './spans.js';

/**
 * What a case makes of each part of the rules is asked of the engine itself: for everything to be seen, the pack is given
 * a check that holds exactly when it is so, and what is raised is read off the result.
 */
export type Probes = {
  /** The pack with the checks that ask in the place of its own. */
  readonly pack: Pack;
  readonly entries: readonly EntryProbes[];
};

/** The names of the checks that ask about one entry. */
export type EntryProbes = {
  readonly entry: Conditional;
  readonly holds: string;
  readonly fails: string;
  /** Its condition holds and its exception stops it; and the opposite. Null where there is no exception. */
  readonly stopped: { readonly yes: string; readonly no: string } | null;
  readonly branches: readonly Branch[];
};

/** One alternative of a `minst-én`: asked whether it decides, so that the entry would come out otherwise without it. */
export type Branch = {
  readonly probe: string;
  readonly side: Side;
  readonly alternative: Condition;
  readonly number: number;
  readonly of: number;
};

/** The names of the checks that ask for an amount: what it is, and that the question does not apply. */
export const amountProbe = (amount: string): string => `beløp ${amount}`;
export const absentProbe = (amount: string): string => `uten ${amount}`;

export function probesOf(pack: Pack): Probes {
  const checks: Check[] = [];
  const ask = (id: string, when: Condition, span: Span): string => {
    checks.push(checkOf(id, when, span));
    return id;
  };
  const entries = conditionals(pack).map((entry, index): EntryProbes => {
    const whole = wholeOf(entry);
    const stops = entry.unless && both(wholeOf({ ...entry, unless: null }), entry.unless);
    return {
      entry,
      holds: ask(`${index} gjelder`, whole, entry),
      fails: ask(`${index} gjelder ikke`, negated(whole), entry),
      stopped: stops && { yes: ask(`${index} stanset`, stops, entry), no: ask(`${index} ikke stanset`, negated(stops), entry) },
      branches: branchesOf(entry).map(({ without, ...branch }, number) => ({
        ...branch,
        probe: ask(`${index} ledd ${number}`, differ(whole, wholeOf(without)), entry),
      })),
    };
  });
  const zeros = new Map<string, Series>();
  for (const { amount, spans } of comparedAmounts(pack)) {
    const zero = zeroOf(amount, unitOf(pack, amount));
    zeros.set(zero.id, zero);
    const some: Condition = { kind: 'amount', amount, comparison: 'minst', parameter: zero.id };
    for (const span of spans) {
      ask(amountProbe(amount), some, span);
      ask(absentProbe(amount), negated(some), span);
    }
  }
  const parameters = [...pack.parameters, ...zeros.values()];
  return { pack: { ...pack, parameters, checks, checklist: [], factors: [] }, entries };
}

/** Every alternative of every `minst-én` of an entry, with the entry as it would be without it. */
function branchesOf(entry: Conditional): (Omit<Branch, 'probe'> & { readonly without: Conditional })[] {
  return sidesOf(entry).flatMap(({ side, condition }) =>
    everyPart(condition).flatMap((part) => {
      if (part.kind !== 'any') return [];
      return part.of.map((alternative, index) => {
        const rest: Condition = { kind: 'any', of: part.of.filter((_, other) => other !== index) };
        const without = withSide(entry, side, exchanged(condition, part, rest));
        return { side, alternative, number: index + 1, of: part.of.length, without };
      });
    }),
  );
}

/** Every amount that some condition compares, with the spans of time in which one does. */
export function comparedAmounts(pack: Pack): { readonly amount: string; readonly spans: readonly Span[] }[] {
  const found = new Map<string, Map<string, Span>>();
  for (const { entry, condition } of standings(pack))
    for (const { amount } of comparisonsIn(condition)) {
      const spans = found.get(amount) ?? new Map<string, Span>();
      found.set(amount, spans.set(`${entry.from} ${entry.to}`, { from: entry.from, to: entry.to }));
    }
  return [...found].map(([amount, spans]) => ({ amount, spans: [...spans.values()] }));
}

const unitOf = (pack: Pack, amount: string): Unit =>
  derivedAmounts[amount] ?? pack.questions.find(({ id }) => id === amount)?.unit ?? { kind: 'money', currency: 'NOK', vat: 'eksklusiv' };

/** Nothing at all, to compare an amount with: every amount is at least that, so what is raised tells the amount. */
const zeroOf = (amount: string, unit: Unit): Series => ({
  ...{ id: `null for ${amount}`, file: '', line: 0, path: [], scope: 'nasjonalt', name: { nb: '' }, verified: '', reviewBy: '', unit },
  values: [{ line: 0, from: '0001-01-01', to: null, value: 0n, citations: [], confidence: 'høy' }],
});

/** A check that only asks: it holds when the condition does, on the days of the span. */
const checkOf = (id: string, when: Condition, { from, to }: Span): Check => ({
  ...{ id, file: '', line: 0, path: [], scope: 'nasjonalt', from, to, verified: '', reviewBy: '', citations: [] },
  ...{ when, unless: null, severity: 'opplysning', message: { nb: '' }, pointsAt: '' },
});
