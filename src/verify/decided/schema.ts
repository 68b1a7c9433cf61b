import { z } from 'zod';
import { telling } from '../../text/catalogue.js';
import { isIsoDate } from '../../text/dates.js';
import { decidedPhrases } from '../../text/phrases/cases-read.js';
import { confidences } from './model.js';

const tell = telling(decidedPhrases);

const words = z.string().min(1).max(2000);

const element = z.strictObject({
  // Exactly one of these; the reader sees to it.
  konklusjon: words.optional(),
  vilkår: words.optional(),
  vei: words.optional(),
  moment: words.optional(),
  avgjort: z.union([words, z.array(words).min(2), z.strictObject({ ikke: z.union([words, z.array(words).min(2)]) })]),
  sikkerhet: z.enum(confidences),
  funnet: z.record(z.string(), z.unknown()).optional(),
  merknad: words,
  'måles-ikke': words.optional(),
  'kjent-uenighet': words.optional(),
});

/** The list of decided cases: each with its project file, its sources and what was decided. */
export const decidedSchema = z.strictObject({
  avgjørelser: z
    .array(
      z.strictObject({
        sak: words,
        dato: z.string().refine((told) => /^\d{4}$/.test(told) || isIsoDate(told), {
          params: { code: 'dato', message: tell((say) => say.dateOrYear), hint: tell((say) => say.writeDateOrYear) },
        }),
        fil: words,
        kilder: z.array(words).min(1),
        elementer: z.array(element).min(1),
      }),
    )
    .min(1),
});

export type RawDecided = z.infer<typeof decidedSchema>;
export type RawDecidedCase = RawDecided['avgjørelser'][number];
export type RawElement = z.infer<typeof element>;
