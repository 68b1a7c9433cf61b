import { z } from 'zod';
import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import { telling } from '../text/catalogue.js';
import { inLanguage, type Language, languages } from '../text/localised.js';
import { projectFilePhrases } from '../text/phrases/project-files.js';
import { templatePhrases } from '../text/phrases/template.js';
import { maxKroner } from '../text/told-money.js';
import { activitiesSchema, aidSchema, date } from './aid-schema.js';
import { periods } from './model.js';
import { isOrganisationNumber } from './orgnr.js';

const words = z.string().min(1).max(2000);
const tell = telling(projectFilePhrases);

const orgnr = z.string().refine(isOrganisationNumber, {
  params: { code: 'orgnr', message: tell((say) => say.orgnr), hint: tell((say) => say.orgnrForm) },
});

const optionValues = (pack: Pack, id: string): [string, ...string[]] => {
  const values = pack.questions.find((question) => question.id === id)?.options.map((option) => option.value) ?? [];
  return values as [string, ...string[]];
};

/** The form of a project file, apart from the answers: those depend on the kind of each question. */
export const projectSchema = (pack: Pack) =>
  z.strictObject({
    $schema: z.string().optional(),
    prosjekt: z.strictObject({
      id: words.optional(),
      navn: words.optional(),
      oppdragsgiver: z
        .strictObject({
          navn: words.optional(),
          kommune: words.optional(),
          type: z.enum(optionValues(pack, 'oppdragsgiver')).optional(),
          orgnr: orgnr.optional(),
        })
        .optional(),
      mottaker: z
        .strictObject({ navn: words.optional(), type: z.enum(optionValues(pack, 'mottaker')).optional(), orgnr: orgnr.optional() })
        .optional(),
      kilde: words.optional(),
    }),
    arkiv: z
      .strictObject({
        saksnummer: words.optional(),
        tittel: words.optional(),
        saksbehandler: words.optional(),
        godkjenner: words.optional(),
        dokumenttype: words.optional(),
        tilgangskode: words.optional(),
        hjemmel: words.optional(),
      })
      .optional(),
    dato: date.optional(),
    språk: z.enum(languages).optional(),
    'valgt-vei': z.enum(chosenRoutes(pack)).optional(),
    // An empty `svar:` is a project where nothing is answered yet.
    svar: z.record(z.string(), z.unknown()).nullish(),
    unntak: z.array(z.strictObject({ regel: words, begrunnelse: words, ansvarlig: words, utløper: date })).optional(),
    støtte: aidSchema.optional(),
    aktiviteter: activitiesSchema.optional(),
  });

export type RawProject = z.infer<ReturnType<typeof projectSchema>>;

/** A project may name one route, or only the family that it belongs to. */
export function chosenRoutes(pack: Pack): [string, ...string[]] {
  return [...new Set(pack.routes.flatMap((route) => [route.family, route.id]))].sort() as [string, ...string[]];
}

/** JSON Schema (draft 2020-12) of a project file, for editors: every question with its text and its answers. */
export function projectJsonSchema(pack: Pack, language: Language): Record<string, unknown> {
  const base = z.toJSONSchema(projectSchema(pack), { io: 'input' }) as { properties: Record<string, unknown> };
  const asked = [...pack.questions.filter((question) => !question.storedIn), ...pack.schemeQuestions];
  const answers = asked.map((question) => [question.id, answerSchema(question, language)] as const);
  const told = { type: 'object', additionalProperties: false, properties: Object.fromEntries(answers) };
  const activity = {
    type: 'object',
    additionalProperties: false,
    required: ['navn'],
    properties: { navn: { type: 'string', minLength: 1, maxLength: 2000 }, svar: told },
  };
  return {
    ...base,
    title: templatePhrases[language].schemaTitle,
    properties: { ...base.properties, svar: told, aktiviteter: { type: 'array', items: activity } },
  };
}

function answerSchema(question: Question | SchemeQuestion, language: Language): Record<string, unknown> {
  const plain = plainAnswer(question);
  const long = {
    type: 'object',
    additionalProperties: false,
    required: question.judgement ? ['svar', 'begrunnelse'] : ['svar'],
    properties: { svar: plain, begrunnelse: { type: 'string' }, kilde: { type: 'string' } },
  };
  return {
    title: inLanguage(question.text, language),
    description: `${inLanguage(question.why, language)} (${question.citations.join('; ')})`,
    anyOf: question.judgement ? [{ const: 'vet-ikke' }, long] : [plain, long],
  };
}

function plainAnswer(question: Question | SchemeQuestion): Record<string, unknown> {
  if (question.type === 'dato') return { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, { const: 'vet-ikke' }] };
  if (question.type === 'flere-av') {
    const values = question.options.map((option) => option.value);
    return { anyOf: [{ enum: [...values, 'vet-ikke'] }, { type: 'array', minItems: 1, items: { enum: values } }] };
  }
  if (question.type === 'måneder')
    return { anyOf: [{ type: 'integer', minimum: 0, maximum: maxMonths }, { enum: ['løpende', 'vet-ikke'] }] };
  if (question.type !== 'beløp') return { enum: [...question.options.map((option) => option.value), 'vet-ikke'] };
  const whole = { type: 'integer', minimum: 0, maximum: maxKroner };
  const properties: Record<string, unknown> = {
    beløp: {
      anyOf: [
        whole,
        { type: 'string', pattern: aboutPattern },
        { type: 'object', additionalProperties: false, properties: { minst: whole, høyst: whole } },
      ],
    },
    mva: { enum: ['eksklusiv', 'inklusiv'] },
    'mva-beløp': whole,
    ...(question.periodic ? { periode: { enum: periods } } : {}),
    begrunnelse: { type: 'string' },
    kilde: { type: 'string' },
  };
  const vatRelevant = question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv';
  const required = ['beløp', ...(vatRelevant ? ['mva'] : []), ...(question.periodic ? ['periode'] : [])];
  return { anyOf: [{ const: 'vet-ikke' }, { type: 'object', additionalProperties: false, required, properties }] };
}

/** «ca. 1,2 mill.» */
const aboutPattern = '^([Cc]a|[Cc]irka|[Oo]mtrent|[Rr]undt|[Oo]m lag)\\.?\\s';

/** Fifty years; a longer term is a slip of the hand. */
export const maxMonths = 600;
