import { z } from 'zod';
import type { ExpectationKind } from './model.js';

const words = z.string().min(1).max(2000);
const citations = z.array(words).min(1);
const block = z.record(z.string(), z.unknown());

/** The words that an expectation of each kind may be told in; conclusions have the values of the pack. */
export const expectationWords = {
  veier: ['gjelder', 'utelukket', 'åpen'],
  funn: ['ja', 'nei'],
  sjekkliste: ['påkrevd', 'ikke-påkrevd', 'åpen'],
  momenter: ['ja', 'nei'],
} as const satisfies Partial<Record<ExpectationKind, readonly string[]>>;

const told = <const W extends readonly [string, ...string[]]>(known: W) => z.record(z.string(), z.enum(known)).optional();

const expected = z.strictObject({
  konklusjoner: z.record(z.string(), z.union([words, z.strictObject({ mulige: z.array(words).min(1) })])).optional(),
  veier: told(expectationWords.veier),
  funn: told(expectationWords.funn),
  sjekkliste: told(expectationWords.sjekkliste),
  momenter: told(expectationWords.momenter),
});

/** What a project file holds is checked where project files are; here only that it stands where it should. */
const oneCase = z.strictObject({
  id: words,
  dato: z.unknown().optional(),
  prosjekt: block.optional(),
  svar: block.nullish(),
  'valgt-vei': z.unknown().optional(),
  støtte: z.unknown().optional(),
  hjemmel: citations.optional(),
  // Most cases say by their name and provision why the law gives this.
  fordi: words.optional(),
  forventet: expected,
});

/** The form of a file of cases. */
export const casesSchema = z.strictObject({
  tema: words,
  hjemmel: citations.optional(),
  felles: z.strictObject({ prosjekt: block.optional(), svar: block.nullish(), dato: z.unknown().optional() }).optional(),
  tilfeller: z.array(oneCase).min(1),
});
