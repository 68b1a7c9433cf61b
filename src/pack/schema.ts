import { z } from 'zod';
import { tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { isIsoDate } from '../text/dates.js';
import { packFilePhrases } from '../text/phrases/pack-faults.js';
import { efforts, phases } from './model.js';
import { schemeSchemas } from './scheme-schema.js';

/** What the files of a pack look like. Keywords are Norwegian, so that a lawyer reads straight through. */

const tell = telling(packFilePhrases);

const nonEmpty = z.string().min(1);
const idForm = /^[a-zæøåé0-9]+([.-][a-zæøåé0-9]+)*$/;
const id = z.string().check((context) => {
  if (idForm.test(context.value)) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    params: { code: 'verdi', message: tell((say) => say.notAnId(context.value)), hint: tell((say) => say.idForm) },
  });
});
const text = z.strictObject({ nb: nonEmpty, nn: nonEmpty.optional(), en: nonEmpty.optional() });
const date = z.string().refine(isIsoDate, {
  params: { code: 'dato', message: tellForm((say) => say.noSuchDate), hint: tellForm((say) => say.write('"2026-07-01"')) },
});
const citations = z.array(nonEmpty).min(1);
const condition = z.record(z.string(), z.unknown());

const validity = z.strictObject({ sted: nonEmpty.optional(), fra: date.optional(), til: date.optional() });
const common = { gjelder: validity.optional(), kontrollert: date.optional(), gjennomgås: date.optional() };
const entry = { id, ...common, hjemmel: citations };
const conditional = { ...entry, når: condition, 'unntatt-når': condition.optional() };
const option = z.strictObject({ verdi: nonEmpty, tekst: text });

const money = z.strictObject({ valuta: z.enum(['NOK', 'EUR']), mva: z.enum(['eksklusiv', 'ikke-relevant']) });
const count = z.strictObject({ enhet: z.enum(['måneder', 'prosent', 'regnskapsår']) });
const unit = z.union([money, count]);

const series = z.strictObject({
  id,
  ...common,
  navn: text,
  enhet: unit,
  verdier: z
    .array(
      z.strictObject({
        fra: date,
        til: date.optional(),
        verdi: z.int().nonnegative(),
        hjemmel: citations,
        sikkerhet: z.enum(['høy', 'middels', 'lav']),
        merknad: text.optional(),
      }),
    )
    .min(1),
});

const question = z.strictObject({
  ...entry,
  type: z.enum(['ja-nei', 'en-av', 'beløp', 'måneder', 'sted']),
  tekst: text,
  hvorfor: text,
  hjelp: text,
  'den-som-vet': text,
  eksempel: text.optional(),
  innsats: z.enum(efforts).optional(),
  skjønn: z.boolean().optional(),
  svar: z.array(option).min(2).optional(),
  enhet: money.optional(),
  periode: z.boolean().optional(),
  minst: z.int().nonnegative().optional(),
  'lagres-i': z.enum(['prosjekt.oppdragsgiver.type', 'prosjekt.oppdragsgiver.kommune', 'prosjekt.mottaker.type']).optional(),
  'spørres-når': condition.optional(),
});

const rule = z.strictObject({
  ...conditional,
  konkluderer: z.union([nonEmpty, z.strictObject({ uavklart: z.array(nonEmpty).min(2) })]),
  skjønn: z.boolean().optional(),
  fordi: text,
});

const assessment = z.strictObject({
  ...entry,
  navn: text,
  vises: z.boolean().optional(),
  verdier: z.array(option).min(2),
  'vurderes-i': id.optional(),
  vilkår: z.array(id).min(1).optional(),
  regler: z.array(rule).min(1),
});

const factor = z.strictObject({
  ...conditional,
  'gjelder-delvurdering': id,
  'taler-for': nonEmpty,
  vekt: z.enum(['tung', 'middels', 'lett']),
  fordi: text,
});

const route = z.strictObject({ ...conditional, vei: id, rolle: z.enum(['hovedvei', 'supplement', 'trinn']), navn: text, fordi: text });

const check = z.strictObject({ ...conditional, alvor: z.enum(['feil', 'advarsel', 'opplysning']), melding: text, 'peker-på': id });

const checklistItem = z.strictObject({
  ...conditional,
  krav: z.enum(['skal', 'bør']),
  fase: z.enum(phases),
  ansvarlig: text,
  tekst: text,
  frist: text.optional(),
});

const schemes = schemeSchemas(entry, { text, date, citations, condition, option });

export const kinds = {
  beløp: series,
  spørsmål: question,
  delvurderinger: assessment,
  momenter: factor,
  veier: route,
  kontroller: check,
  sjekkliste: checklistItem,
  kildespørsmål: schemes.question,
  ordninger: schemes.scheme,
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** What holds for every entry of a file unless the entry says otherwise. */
const header = z.strictObject({
  gjelder: z.strictObject({ sted: nonEmpty, fra: date, til: date.optional() }),
  kontrollert: date,
  gjennomgås: date,
});

/** The schema of a file that holds entries of one kind. */
export const fileSchema = (kind: Kind) => z.strictObject({ tema: text, felles: header, [kind]: z.array(kinds[kind]).min(1) });

export const manifestSchema = z.strictObject({
  id,
  versjon: nonEmpty,
  navn: text,
  fra: date,
  kontrollert: date,
  steder: z.array(z.strictObject({ id, navn: nonEmpty })),
});

/** The key by which a folder is known as a layer. */
export const buildsOn = 'bygger-på';

/** A layer says which pack it builds on; from which day the law is known is for that pack to say. */
export const layerSchema = z.strictObject({
  id,
  [buildsOn]: id,
  versjon: nonEmpty,
  navn: text,
  kontrollert: date,
  steder: z.array(z.strictObject({ id, navn: nonEmpty })).min(1),
});

export const sourcesSchema = z.strictObject({
  kilder: z
    .array(
      z.strictObject({
        nøkkel: nonEmpty,
        navn: text,
        adresse: nonEmpty.optional(),
        dato: nonEmpty.optional(),
        tilgang: nonEmpty.optional(),
        sikkerhet: z.enum(['høy', 'middels', 'lav']),
        merknad: text.optional(),
        'innsnevret-av': nonEmpty.optional(),
        'tilsidesatt-av': nonEmpty.optional(),
      }),
    )
    .min(1),
});

const forms = z.array(nonEmpty).min(1);

export const termsSchema = z.strictObject({ begreper: z.array(z.strictObject({ nb: forms, nn: forms, en: forms })).min(1) });

/** What the rules were made from, statement by statement: what carries each in the pack, or why it is no rule. */
export const traceSchema = z.strictObject({
  kilder: z.array(z.strictObject({ nøkkel: nonEmpty, antall: z.int().positive(), om: nonEmpty })).min(1),
  sporing: z
    .array(
      z.strictObject({
        id: nonEmpty,
        'bæres-av': z.array(nonEmpty).min(1).optional(),
        også: z.array(nonEmpty).min(1).optional(),
        'ikke-regel': nonEmpty.optional(),
      }),
    )
    .min(1),
});

export type RawHeader = z.infer<typeof header>;
export type RawValidity = z.infer<typeof validity>;
export type Raw = { [K in Kind]: z.infer<(typeof kinds)[K]> };
export type RawUnit = z.infer<typeof unit>;
export type RawManifest = z.infer<typeof manifestSchema>;
export type RawLayer = z.infer<typeof layerSchema>;
export type RawSources = z.infer<typeof sourcesSchema>;
