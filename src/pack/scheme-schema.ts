import { z } from 'zod';
import { schemeKinds, subjects } from './scheme-model.js';

/** The parts of a file of grant schemes. What all entries have in common is handed in. */
export function schemeSchemas<E extends z.ZodRawShape>(entry: E, parts: Parts) {
  const { text, date, citations, condition, option } = parts;
  const confidence = z.enum(['høy', 'middels', 'lav']);
  const limit = z.strictObject({
    spørsmål: z.string().min(1),
    verdier: z
      .array(
        z.strictObject({
          fra: date,
          til: date.optional(),
          minst: z.int().nonnegative().optional(),
          høyst: z.int().nonnegative().optional(),
        }),
      )
      .min(1),
  });
  const criterion = z.strictObject({
    hva: z.enum(subjects),
    krav: z.enum(['skal', 'bør']).optional(),
    tekst: text.optional(),
    når: condition.optional(),
    'uavklart-når': condition.optional(),
    grense: limit.optional(),
    ukjent: z.literal(true).optional(),
    åpent: z.literal(true).optional(),
    hjemmel: citations,
    sikkerhet: confidence,
  });
  const deadline = z.strictObject({
    slag: z.enum(['løpende', 'årlig', 'dato', 'ukjent']),
    frist: z.string().optional(),
    utlyses: z.int().min(1).max(12).optional(),
    gjelder: z.enum(['samme-år', 'neste-år']).optional(),
    'gjelder-år': z.int().optional(),
    'svar-innen-dager': z.int().positive().optional(),
    'oppstart-tidligst-dager': z.int().positive().optional(),
    'oppstart-senest-dager': z.int().positive().optional(),
    merknad: text.optional(),
    hjemmel: citations,
    sikkerhet: confidence,
  });
  const scheme = z.strictObject({
    ...entry,
    slag: z.enum(schemeKinds),
    navn: text,
    forvalter: text,
    formål: text,
    lenke: z.url({ protocol: /^https$/ }).optional(),
    'sist-sett': date,
    merknad: text.optional(),
    vilkår: z.array(criterion).min(1),
    frister: z.array(deadline).min(1),
  });
  const question = z.strictObject({
    ...entry,
    type: z.enum(['ja-nei', 'en-av', 'flere-av', 'beløp', 'måneder', 'dato']),
    tekst: text,
    hvorfor: text,
    hjelp: text,
    'den-som-vet': text,
    eksempel: text.optional(),
    svar: z.array(option).min(2).optional(),
  });
  return { scheme, question };
}

type TextShape = { nb: z.ZodString; nn: z.ZodOptional<z.ZodString>; en: z.ZodOptional<z.ZodString> };
type Parts = {
  readonly text: z.ZodObject<TextShape, z.core.$strict>;
  readonly date: z.ZodString;
  readonly citations: z.ZodArray<z.ZodString>;
  readonly condition: z.ZodRecord<z.ZodString, z.ZodUnknown>;
  readonly option: z.ZodObject<{ verdi: z.ZodString; tekst: z.ZodObject<TextShape, z.core.$strict> }, z.core.$strict>;
};
