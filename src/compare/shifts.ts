import { holds, terminalValue } from '../engine/diagram.js';
import type { Variable } from '../engine/variables.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Interval } from '../text/money.js';
import type { Choices } from '../verify/paths.js';
import { band } from '../verify/witness.js';
import { joined, Numbered } from './joined.js';
import type { Laws } from './laws.js';
import type { Bound, Shift, Standing } from './model.js';
import { Region } from './region.js';
import { keyOf, type Subject } from './subject.js';
import type { Sought, Trial } from './trial.js';

/** A change that the compiled laws allow, but that no project could be shown to meet; it is not claimed. */
export type NotShown = { readonly subject: string; readonly before: Standing; readonly after: Standing; readonly bound: Bound | null };

export type Shifts = { readonly shifts: readonly Shift[]; readonly notShown: readonly NotShown[] };

/** The end of what no project can be; no pair has this number. */
const nowhere = (1 << 29) - 1;

type Pair = { readonly from: Standing; readonly to: Standing };

/**
 * Everything that a thing was before and becomes after, for some project: for which projects, and one of them.
 * @param order the values in the order that they are to be told.
 */
export function shiftsOf(laws: Laws, trial: Trial, name: string, before: Subject, after: Subject, order: readonly string[]): Shifts {
  const { diagrams } = laws.before;
  const pairs = new Numbered<Pair>(({ from, to }) => (keyOf(from) === keyOf(to) ? 'same' : `${keyOf(from)} ${keyOf(to)}`));
  const both = joined(laws, before.ref, after.ref, (first, second) =>
    pairs.of({ from: before.standing(first), to: after.standing(second) }),
  );
  const root = joined(laws, both, laws.possible, (end, possible) => (possible === terminalValue(holds) ? end : nowhere));
  const notShown: NotShown[] = [];
  const rank = ({ possible }: Standing): number => (possible[0] === undefined ? order.length : order.indexOf(possible[0]));
  const shifts = diagrams
    .ends(root)
    .flatMap((end) => {
      const pair = pairs.all[end];
      return pair && keyOf(pair.from) !== keyOf(pair.to) ? [{ ...pair, end }] : [];
    })
    .sort(
      (a, b) =>
        rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to) || (keyOf(a.from) + keyOf(a.to) < keyOf(b.from) + keyOf(b.to) ? -1 : 1),
    )
    .flatMap(({ from, to, end }): Shift[] => {
      const region = new Region(diagrams, root, end, laws.allowed);
      const plain = new Region(diagrams, both, end, laws.allowed).projections();
      const sought = { before, after, from, to };
      const found = trial.witness(region, sought);
      if (!found) {
        notShown.push({ subject: name, before: from, after: to, bound: null });
        return [];
      }
      const bounds = boundsOf(laws, region, plain, trial, sought, found.choices);
      notShown.push(...bounds.left.map((bound) => ({ subject: name, before: from, after: to, bound })));
      return [{ before: from, after: to, region: bounds.told, witness: found.number }];
    });
  return { shifts, notShown };
}

/**
 * The answers and amounts with which a region can be entered. Answers can be given freely, so what the diagram says of them
 * is exact; amounts that are worked out hang together, so where a region looks at one, every answer that is told is tried.
 * @param plain the same where amounts need not hang together: a bound that only follows from another one is not told.
 */
function boundsOf(laws: Laws, region: Region, plain: ReadonlyMap<number, number>, trial: Trial, sought: Sought, first: Choices) {
  const { variables, worked } = laws.before;
  const masks = [...region.projections()];
  const mustTry = masks.some(([level]) => worked.includes(level));
  const shown = new Map<number, number>();
  const show = (choices: Choices): void => {
    for (const [level, value] of choices) shown.set(level, (shown.get(level) ?? 0) | (1 << value));
  };
  show(first);
  const told: Bound[] = [];
  const left: Bound[] = [];
  for (const [level, mask] of masks) {
    const variable = variables[level];
    const all = laws.allowed[level] ?? 0;
    if (!variable || variable.kind === 'assumption' || variable.kind === 'reading' || mask === all || (plain.get(level) ?? all) === all)
      continue;
    for (let value = 0; mustTry && 1 << value <= mask; value++) {
      if ((mask & (1 << value)) === 0 || ((shown.get(level) ?? 0) & (1 << value)) !== 0) continue;
      const example = trial.example(region.where(level, value), sought);
      if (example) show(new Map([...example, [level, value]]));
    }
    const kept = mustTry ? mask & (shown.get(level) ?? 0) : mask;
    if (kept !== 0) told.push(boundOf(laws, variable, kept));
    if (mask !== kept) left.push(boundOf(laws, variable, mask & ~kept));
  }
  return { told, left };
}

function boundOf({ before, after }: Laws, variable: Variable, mask: number): Bound {
  if (variable.kind !== 'amount') {
    const answers = variable.values.filter((_, value) => mask & (1 << value));
    return { kind: 'answers', id: variable.id, answers, others: variable.values.filter((value) => !answers.includes(value)) };
  }
  const unit = before.law.questions.get(variable.id)?.unit ?? after.law.questions.get(variable.id)?.unit ?? derivedAmounts[variable.id];
  const stretches: Interval[] = [];
  for (let value = 0; value <= variable.cuts.length; value++) {
    if ((mask & (1 << value)) === 0) continue;
    const { low, high } = band(variable, value);
    const last = stretches.at(-1);
    if (last && last.high !== null && last.high + 1n === low) stretches[stretches.length - 1] = { low: last.low, high };
    else stretches.push({ low, high });
  }
  return { kind: 'amount', id: variable.id, unit: unit?.kind === 'count' ? 'months' : 'money', stretches };
}
