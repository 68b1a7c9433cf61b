import { compile } from '../../engine/compile.js';
import { packAt } from '../../pack/at-date.js';
import { changeDates } from '../../pack/change-dates.js';
import type { Condition, Pack } from '../../pack/model.js';
import { wholeOf } from '../coverage/conditions.js';
import { checkOf } from '../coverage/probes.js';
import { common, isEmpty, type Span, within } from '../coverage/spans.js';
import type { Mutant } from './model.js';

/**
 * The mutants that mean the same as the law itself: every condition that they change comes out as before, for every
 * possible project and on every day. Both are compiled side by side; two functions are equal exactly when their
 * references are. A mutant that is not among them may still be without consequence; that is not proved here.
 */
export function meaningTheSame(pack: Pack, mutants: readonly Mutant[]): Set<Mutant> {
  const provable = mutants.filter(({ effect }) => effect.exchanges !== null);
  const same = new Set<Mutant>();
  // Each mutant may cut an amount at one more place, and a day's law has room for only so many.
  for (let start = 0; start < provable.length; start += atOnce)
    for (const mutant of sameAmong(pack, provable.slice(start, start + atOnce))) same.add(mutant);
  return same;
}

const atOnce = 8;

type Pair = { readonly mutant: Mutant; readonly before: string; readonly after: string; readonly span: Span };

function sameAmong(pack: Pack, mutants: readonly Mutant[]): Mutant[] {
  const checks = new Map<string, ReturnType<typeof checkOf>>();
  const series = new Map(pack.parameters.map((one) => [one.id, one]));
  const pairs: Pair[] = [];
  const whole = (name: string, condition: Condition, span: Span): string => {
    checks.set(name, checkOf(name, condition, span));
    return name;
  };
  mutants.forEach((mutant, index) => {
    for (const [number, { entry, after, series: changed }] of (mutant.effect.exchanges ?? []).entries()) {
      const span = common(common(mutant, entry), { from: pack.from, to: null });
      if (isEmpty(span)) continue;
      if (changed) series.set(changed.id, changed);
      const name = `${index}.${number}`;
      pairs.push({ mutant, span, before: whole(`${name} før`, wholeOf(entry), span), after: whole(`${name} etter`, after, span) });
    }
  });
  const joint: Pack = { ...pack, parameters: [...series.values()], checks: [...checks.values()], checklist: [], factors: [] };
  const different = new Set<Mutant>();
  for (const date of changeDates(joint)) {
    const asked = pairs.filter(({ mutant, span }) => within(date, span) && !different.has(mutant));
    if (asked.length === 0) continue;
    const { law, entries } = compile(packAt(joint, date));
    const reference = (name: string): string => {
      const check = law.checks.find(({ id }) => id === name);
      if (!check) throw new Error(`no check «${name}» on ${date}`);
      return JSON.stringify(entries.get(check));
    };
    for (const { mutant, before, after } of asked) if (reference(before) !== reference(after)) different.add(mutant);
  }
  return mutants.filter((mutant) => !different.has(mutant) && pairs.some((pair) => pair.mutant === mutant));
}
