import { z } from 'zod';
import { tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { isIsoDate } from '../text/dates.js';
import { projectFilePhrases } from '../text/phrases/project-files.js';
import { maxKroner } from '../text/told-money.js';

/** `støtte` and `aktiviteter` of a project file: the awards that count towards a ceiling, and each activity for itself. */

const tell = telling(projectFilePhrases);

const words = z.string().min(1).max(2000);

/** A day that exists, as every date in a project file is. */
export const date = z.string().refine(isIsoDate, {
  params: { code: 'dato', message: tellForm((say) => say.noSuchDate), hint: tellForm((say) => say.writeDateAs('2026-11-21')) },
});

/** A sum with øre or cents is told as text; a number is whole kroner or euro. */
const amountText = '^[0-9]{1,12}([.,][0-9]{1,2})?$';
const rateText = '^[0-9]{1,2}[.,][0-9]{2,6}$';

/** Øre or cents of an amount above nothing; null when it is none. */
export function minorUnits(told: unknown): bigint | null {
  const text = typeof told === 'number' ? String(told) : told;
  if (typeof text !== 'string' || !new RegExp(amountText).test(text)) return null;
  const [whole = '', part = ''] = text.split(/[.,]/);
  const units = BigInt(whole + part.padEnd(2, '0'));
  return units > 0n && units <= BigInt(maxKroner) * 100n ? units : null;
}

/** Kroner for one euro, as a fraction: `digits` / 10^`places`. */
export type Rate = { readonly digits: bigint; readonly places: number };

/** A krone has never been near these in euro's time; a rate beyond them is upside down or has slipped a place. */
const least = 5;
const most = 25;

export function rateFrom(told: unknown): Rate | null {
  const text = typeof told === 'number' ? String(told) : told;
  if (typeof text !== 'string' || !new RegExp(rateText).test(text)) return null;
  const [whole = '', part = ''] = text.split(/[.,]/);
  return Number(whole) >= least && Number(whole) < most ? { digits: BigInt(whole + part), places: part.length } : null;
}

const amount = z
  .unknown()
  .refine((told) => minorUnits(told) !== null, {
    params: { code: 'støtte-beløp', message: tell((say) => say.aidAmount), hint: tell((say) => say.writeOr('1200000', '"1200000.50"')) },
  })
  .meta({
    anyOf: [
      { type: 'integer', minimum: 1, maximum: maxKroner },
      { type: 'string', pattern: amountText },
    ],
  });

const rate = z
  .unknown()
  .refine((told) => rateFrom(told) !== null, {
    params: { code: 'støtte-kurs', message: tell((say) => say.rate(least, most)), hint: tellForm((say) => say.write('"11.73"')) },
  })
  .meta({ type: 'string', pattern: rateText });

export const aidKinds = ['bagatellmessig', 'sgei-bagatellmessig'] as const;
export const currencies = ['NOK', 'EUR'] as const;
export const completeness = ['ja', 'nei', 'vet-ikke'] as const;

const award = {
  dato: date,
  beløp: amount,
  valuta: z.enum(currencies),
  kurs: rate.optional(),
  kurskilde: words.optional(),
  slag: z.enum(aidKinds),
};

export const aidSchema = z.strictObject({
  ny: z.strictObject({ giver: words.optional(), ...award }),
  tidligere: z.array(z.strictObject({ giver: words, ...award })).optional(),
  fullstendig: z.enum(completeness).optional(),
});

export const activitiesSchema = z.array(z.strictObject({ navn: words, svar: z.record(z.string(), z.unknown()).nullish() }));

export type RawAid = z.infer<typeof aidSchema>;
export type RawAward = RawAid['ny'];
