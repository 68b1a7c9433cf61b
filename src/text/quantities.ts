import type { Language } from './localised.js';
import { formatNumber, formatOre, type Interval } from './money.js';
import { common, quantities } from './phrases/common.js';

/** «2 400 000 kr», «minst 2 400 000 kr», «mellom … og …», «ukjent». */
export function formatInterval({ low, high }: Interval, language: Language): string {
  const say = quantities[language];
  if (high === null) return low === 0n ? common[language].unknown : say.atLeast(formatOre(low));
  if (low === high) return formatOre(low);
  return low === 0n ? say.atMost(formatOre(high)) : say.between(formatOre(low), formatOre(high));
}

/** Both bounds of a stretch are counted, so an amount that ends in 99 øre lies under the next whole krone. */
export function stretchWords({ low, high }: Interval, unit: 'money' | 'months', language: Language): string {
  const say = quantities[language];
  const both = (...bounds: readonly (string | null)[]): string =>
    bounds.filter((bound) => bound !== null).join(` ${common[language].and} `);
  if (unit === 'months')
    return say.måneder(both(low === 0n ? null : say.atLeast(formatNumber(low)), high === null ? null : say.atMost(formatNumber(high))));
  if (low === high) return say.exactly(formatOre(low));
  return both(
    low === 0n ? null : low % 100n === 1n ? say.over(formatOre(low - 1n)) : say.atLeast(formatOre(low)),
    high === null ? null : high % 100n === 99n ? say.under(formatOre(high + 1n)) : say.atMost(formatOre(high)),
  );
}
