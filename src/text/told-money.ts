/** A hundred thousand million kroner; a larger amount is a slip of the hand. */
export const maxKroner = 100_000_000_000;

/** Whole kroner between two bounds, both included; `high: null` when there is no upper one. */
export type ToldBand = { readonly low: number; readonly high: number | null };

/** How far «ca.» reaches to either side, in per cent. Wide on purpose: what is only about right must not decide a limit beside it. */
export const aboutPercent = 10;

/** The units that people count kroner in, by how many zeros they stand for. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:mrd\.?|milliard(?:er|ar)?|billions?)$/, 9],
  [/^(?:mill\.?|million(?:er|ar|s)?|mnok|m)$/, 6],
  [/^(?:tusen|thousand|tkr|k)$/, 3],
];

const space = '[ \u00a0\u202f]';
const grouped = new RegExp(`^\\d{1,3}(?:(?:${space}\\d{3})+|(?:\\.\\d{3})+|(?:,\\d{3}){2,})$`);

/** Whole kroner as people type them: «1 300 000», «1.300.000 kr», «1,3 mill», «750 000,-», «NOK 500 000». Null when it is no whole amount. */
export function kronerFrom(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:nok|kr\.?)\s*(?=\d)/, '')
    .replace(/\s*(?:kroner|kr\.?|nok|,-)$/, '');
  const counted = /^(\d{1,6})(?:[,.](\d{1,9}))?\s*([a-z.]+)$/.exec(plain);
  const zeros = counted ? units.find(([unit]) => unit.test(counted[3] ?? ''))?.[1] : undefined;
  const parts = counted?.[2] ?? '';
  const whole =
    counted && zeros !== undefined && parts.length <= zeros
      ? `${counted[1]}${parts.padEnd(zeros, '0')}`
      : grouped.test(plain) || /^\d+$/.test(plain)
        ? plain.replace(/\D/g, '')
        : '';
  return whole !== '' && Number(whole) <= maxKroner ? Number(whole) : null;
}

/** «ca. 1,2 mill.»: everything within `aboutPercent` of it, in whole kroner. Null when it does not say about, or no amount. */
export function aboutFrom(text: string): ToldBand | null {
  const about = /^(?:ca\.?|cirka|omtrent|rundt|om lag|kring|about|around|roughly|approx\.?|approximately)\s+(.*)$/i.exec(text.trim());
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
  for (const [words, band] of bounds) {
    const limit = kronerFrom(words.exec(plain)?.[1] ?? '');
    if (limit !== null) return band(limit);
  }
  const two = /^(?:mellom\s+|between\s+|fra\s+|frå\s+|from\s+)?(.+?)\s*(?:[-–—]|\b(?:og|and|til|to)\b)\s*(.+)$/.exec(plain);
  if (two) {
    const high = kronerFrom(two[2] ?? '');
    // «1–1,3 mill»: the unit stands after the last of them.
    const unit = /[a-z.]+\s*$/.exec(two[2] ?? '')?.[0] ?? '';
    const low = kronerFrom(/^\d{1,3}([,.]\d+)?$/.test(two[1] ?? '') ? `${two[1]} ${unit}` : (two[1] ?? ''));
    return low !== null && high !== null && low <= high ? { low, high } : null;
  }
  return aboutFrom(plain);
}

/** Words that leave one side open, and the band that they tell. */
const bounds: readonly (readonly [RegExp, (limit: number) => ToldBand | null])[] = [
  [/^(?:under|mindre enn|less than|below)\s+(.*)$/, (limit) => (limit === 0 ? null : { low: 0, high: limit - 1 })],
  [/^(?:høyst|hoeyst|høgst|inntil|opptil|maks|at most|up to)\s+(.*)$/, (limit) => ({ low: 0, high: limit })],
  [/^(?:minst|fra|frå|at least|from)\s+(.*)$/, (limit) => ({ low: limit, high: null })],
  [/^(?:over|mer enn|meir enn|more than|above)\s+(.*)$/, (limit) => ({ low: limit + 1, high: null })],
];
