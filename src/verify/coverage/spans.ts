import type { Pack } from '../../pack/model.js';
import type { IsoDate } from '../../text/dates.js';

/** A stretch of days, both ends counted; `to: null` when no end is known. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate | null };

export const within = (date: IsoDate, { from, to }: Span): boolean => from <= date && (to === null || date <= to);

/** The days that both spans have; the end may lie before the beginning, when there are none. */
export const common = (a: Span, b: Span): Span => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to,
});

export const isEmpty = ({ from, to }: Span): boolean => to !== null && to < from;

/** Whether a span has a day that the pack answers for. */
export const everInForce = (pack: Pack, span: Span): boolean => !isEmpty(common(span, { from: pack.from, to: null }));
