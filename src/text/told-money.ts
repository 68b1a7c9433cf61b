/** A hundred thousand million kroner; a larger amount is a slip of the hand. */
export const maxKroner = 100_000_000_000;

/** Whole kroner between two bounds, both included; `high: null` when there is no upper one. */
export type ToldBand = { readonly low: number; readonly high: number | null };

/** How far «ca.» reaches to either side, in per cent. Wide on purpose: what is only about right must not decide a limit beside it. */
export const aboutPercent = 10;

/** Whole kroner as people type them: «1 300 000», «1.300.000 kr», «1,3 mill», «750 000,-». Null when it is no whole amount. */
export function kronerFrom(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/(kroner|kr\.?|,-)$/, '')
    .trim();
  const millions = /^(\d{1,6})(?:[,.](\d{1,6}))?\s*(?:mill\.?|millioner|mnok)$/.exec(plain);
  const whole = millions
    ? `${millions[1]}${(millions[2] ?? '').padEnd(6, '0')}`
    : /^\d{1,3}([ .\u00a0\u202f]\d{3})*$/.test(plain) || /^\d+$/.test(plain)
      ? plain.replace(/[ .\u00a0\u202f]/g, '')
      : '';
  return whole !== '' && Number(whole) <= maxKroner ? Number(whole) : null;
}

/** «ca. 1,2 mill.»: everything within `aboutPercent` of it, in whole kroner. Null when it does not say about, or no amount. */
export function aboutFrom(text: string): ToldBand | null {
  const about = /^(?:ca\.?|cirka|omtrent|rundt|om lag|about|approx\.?)\s+(.*)$/i.exec(text.trim());
  const amount = about?.[1] === undefined ? null : kronerFrom(about[1]);
  if (amount === null) return null;
  const part = Math.ceil((amount * aboutPercent) / 100);
  return { low: amount - part, high: amount + part };
}

/**
 * An amount, or the band that it lies in: «1,3 mill», «ca. 1,2 mill», «under 1,3 mill», «minst 500 000», «1–1,3 mill»,
 * «mellom 500 000 og 1,3 mill». Null when it is none of these.
 */
export function bandFrom(text: string): ToldBand | null {
  const plain = text.trim().toLowerCase();
  const exact = kronerFrom(plain);
  if (exact !== null) return { low: exact, high: exact };
  const one = /^(under|mindre enn|høyst|hoeyst|inntil|minst|fra|over|mer enn)\s+(.*)$/.exec(plain);
  const limit = one?.[2] === undefined ? null : kronerFrom(one[2]);
  if (one && limit !== null) return oneSided(one[1] ?? '', limit);
  const two = /^(?:mellom\s+)?(.+?)\s*(?:[-–—]|\bog\b|\btil\b)\s*(.+)$/.exec(plain);
  if (two) {
    const high = kronerFrom(two[2] ?? '');
    // «1–1,3 mill»: the unit stands after the last of them.
    const unit = /(mill\.?|millioner|mnok)\s*$/.exec(two[2] ?? '')?.[0] ?? '';
    const low = kronerFrom(/^\d{1,3}([,.]\d+)?$/.test(two[1] ?? '') ? `${two[1]} ${unit}` : (two[1] ?? ''));
    return low !== null && high !== null && low <= high ? { low, high } : null;
  }
  return aboutFrom(plain);
}

function oneSided(word: string, limit: number): ToldBand | null {
  if (word === 'minst' || word === 'fra') return { low: limit, high: null };
  if (word === 'over' || word === 'mer enn') return { low: limit + 1, high: null };
  if (word === 'under' || word === 'mindre enn') return limit === 0 ? null : { low: 0, high: limit - 1 };
  return { low: 0, high: limit };
}
