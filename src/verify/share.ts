/** A part of a whole, with the percentage rounded down: 100 means every one. */
export type Share = { readonly of: number; readonly count: number; readonly percent: number };

export const share = (count: number, of: number): Share => ({ of, count, percent: of === 0 ? 100 : Math.floor((count * 100) / of) });
