import type { CompiledPack } from '../engine/compiled.js';
import { shareParameter } from '../engine/derive.js';
import { fails, holds, type Ref } from '../engine/diagram.js';
import { shareFact } from '../engine/variables.js';
import type { Interval } from '../text/money.js';
import { band } from '../verify/witness.js';

/**
 * Where the amounts that are worked out can be had together: no lot is worth more than the whole procurement, and lots
 * within the share in FOA § 5-4 (8) are worth at most that share of it.
 */
export function possibleTogether(before: CompiledPack, after: CompiledPack): Ref {
  const { diagrams, variables } = before;
  const share = [before, after].map(({ law }) => law.amounts.get(shareParameter)?.value ?? 100n).reduce((a, b) => (a > b ? a : b));
  const level = (id: string): number => variables.findIndex((variable) => variable.id === id);
  const levels = [level('anskaffelsesverdi'), level('delkontraktverdi'), level(shareFact)];
  const build = (place: number, chosen: readonly Chosen[]): Ref => {
    const at = levels[place];
    if (at === undefined) return canBe(chosen, share) ? holds : fails;
    const variable = variables[at];
    if (!variable) return build(place + 1, [...chosen, null]);
    return diagrams.node(
      at,
      Array.from({ length: diagrams.arities[at] ?? 0 }, (_, value) =>
        build(place + 1, [...chosen, variable.kind === 'amount' ? band(variable, value) : (variable.values[value] ?? null)]),
      ),
    );
  };
  return build(0, []);
}

type Chosen = Interval | string | null;

function canBe([total, own, within]: readonly Chosen[], share: bigint): boolean {
  if (total === null || typeof total !== 'object' || total.high === null || own === null || typeof own !== 'object') return true;
  return own.low <= total.high && (within !== 'ja' || own.low * 100n <= total.high * share);
}
