import { shareNames, valueNames } from '../../pack/derived.js';
import type { DatedValue, Pack, Series, Unit } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import { formatDate } from '../../text/dates.js';
import type { Language } from '../../text/localised.js';
import { formatNumber, formatOre } from '../../text/money.js';
import { quantities } from '../../text/phrases/common.js';
import { mutantPhrases } from '../../text/phrases/mutants.js';
import { comparisonsIn, type Standing, standings } from '../coverage/conditions.js';
import { common, everInForce, type Span } from '../coverage/spans.js';
import { withSeries } from './change.js';
import { outside } from './conditions.js';
import { anything, type Changed, type Effect, type Mutant, unchanged } from './model.js';

/** Amounts that the arithmetic of the value takes by name, besides those that conditions compare with. */
const arithmetic: readonly string[] = [...valueNames.parameters, ...shareNames.parameters];
export const isArithmetic = ({ id }: Series): boolean => arithmetic.includes(id);

/** Every dated amount one krone up and one down; what is counted, one up and one down. */
export function amountMutants(pack: Pack): Mutant[] {
  return pack.parameters.flatMap((series) =>
    series.values.flatMap((row) =>
      [1n, -1n].flatMap((step): Mutant[] => {
        const value = row.value + step * (series.unit.kind === 'money' ? 100n : 1n);
        return value < 0n ? [] : [amountMutant(pack, series, row, value)];
      }),
    ),
  );
}

function amountMutant(pack: Pack, series: Series, row: DatedValue, value: bigint): Mutant {
  const changed = { ...series, values: series.values.map((one) => (one === row ? { ...row, value } : one)) };
  return {
    kind: 'beløp',
    id: unchanged(series.id),
    file: series.file,
    line: row.line,
    change: inEvery(mutantPhrases, (say, language) =>
      say.amount(said(series.unit, row.value, language), said(series.unit, value, language), formatDate(row.from, language)),
    ),
    from: row.from,
    to: row.to,
    effect: effectOf(pack, series, row, value),
    pack: () => withSeries(pack, series, changed),
    equivalent: !everInForce(pack, row) ? outside : isRead(pack, series, row) ? null : inEvery(mutantPhrases, (say) => say.onlyInTexts),
  };
}

const said = (unit: Unit, amount: bigint, language: Language): string =>
  unit.kind === 'count'
    ? quantities[language][unit.of](formatNumber(amount))
    : unit.currency === 'NOK'
      ? formatOre(amount)
      : quantities[language].euro(formatNumber(amount / 100n));

/** Whether anything that is in force in a span looks at an amount. */
export const isRead = (pack: Pack, series: Series, span: Span): boolean => isArithmetic(series) || readers(pack, series, span).length > 0;

const readers = (pack: Pack, series: Series, span: Span): Standing[] =>
  standings(pack).filter(
    ({ entry, condition }) =>
      everInForce(pack, common(entry, span)) && comparisonsIn(condition).some(({ parameter }) => parameter === series.id),
  );

function effectOf(pack: Pack, series: Series, row: DatedValue, value: bigint): Effect {
  if (isArithmetic(series)) return { ...anything, arithmetic: true };
  const read = readers(pack, series, row);
  const compared = read.flatMap(({ condition }) =>
    comparisonsIn(condition)
      .filter(({ parameter }) => parameter === series.id)
      .map(
        ({ amount, comparison }): Changed => ({
          days: row,
          amount,
          before: { comparison, limit: row.value },
          after: { comparison, limit: value },
        }),
      ),
  );
  return { ...anything, entries: read.map(({ entry }) => entry), compared };
}
