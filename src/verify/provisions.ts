import { z } from 'zod';
import { readDocument } from '../source/document.js';
import { ProblemsError } from '../source/problem.js';
import { validate } from '../source/validate.js';
import { tellForm } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import { type IsoDate, isIsoDate } from '../text/dates.js';
import { provisionPhrases } from '../text/phrases/provisions-read.js';

const tell = telling(provisionPhrases);

/** The provisions that citations may name: what each act and regulation is divided into, and when. Read-only. */
export type Provisions = {
  readonly acts: ReadonlyMap<string, Act>;
  /** Sources without provisions, such as cases and reports: their citations are not looked up. */
  readonly others: ReadonlySet<string>;
};

/** First and last day in force; null where no such day is known. */
export type Span = { readonly from: IsoDate | null; readonly to: IsoDate | null };

export type Act = Span & {
  readonly key: string;
  /** Whether its text was read. If not, only its key and its time can be checked. */
  readonly read: boolean;
  /** `del II`, `kapittel 3`, `vedlegg 1`. */
  readonly parts: ReadonlySet<string>;
  readonly sections: ReadonlyMap<string, Section>;
};

export type Section = {
  /** One for each way that the section has been divided, in order of time. */
  readonly editions: readonly Edition[];
  /** The day each amendment came into force, by its name: `forskrift 04.04.2018 nr. 533`. */
  readonly amendments: ReadonlyMap<string, IsoDate>;
};

export type Edition = Span & {
  /** How many ledd it has; null when the text that was read does not show it. */
  readonly ledd: number | null;
  /** Letters or numbers by where they stand: `(2)` has a and b, `(1) e` has 1 to 4. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
};

const letters = [...'abcdefghijklmnopqrstuvwxyzæøå'];

/** `a-f` is a, b, c, d, e, f and `1-3` is 1, 2, 3; null when the text is no range. */
function range(text: string): readonly string[] | null {
  const [first = '', last = '', more] = text.split('-');
  if (more !== undefined) return null;
  if (first === 'a' && letters.includes(last)) return letters.slice(0, letters.indexOf(last) + 1);
  return first === '1' && /^[1-9]\d?$/.test(last) ? Array.from({ length: Number(last) }, (_, index) => String(index + 1)) : null;
}

const date = z.string().refine(isIsoDate, {
  params: { code: 'dato', message: tellForm((say) => say.noSuchDate), hint: tellForm((say) => say.write('"2026-07-01"')) },
});
const span = { fra: date.optional(), til: date.optional() };
const members = z.string().refine((text) => range(text) !== null, {
  params: { message: tell((say) => say.notARange), hint: tell((say) => say.writeRange) },
});
const names = z.union([members, z.array(z.string().min(1))]);
const pattern = (form: RegExp, hint: Message) =>
  z.string().refine((text) => form.test(text), { params: { message: tell((say) => say.wrongForm), hint } });

const edition = z.strictObject({
  ...span,
  ledd: z.int().min(1).optional(),
  lister: z
    .record(
      pattern(
        /^\([1-9]\d?\)( [a-zæøå])?$/,
        tell((say) => say.writeOr('"(2)"', '"(1) e"')),
      ),
      members,
    )
    .optional(),
});
const amendments = z.record(
  pattern(
    /^(lov|forskrift) \d\d\.\d\d\.\d{4} nr\. \d+$/,
    tellForm((say) => say.write('"forskrift 04.04.2018 nr. 533"')),
  ),
  date,
);
const section = z
  .strictObject({ ...edition.shape, utgaver: z.array(edition).min(1).optional(), endret: amendments.optional() })
  .refine((one) => !one.utgaver || Object.keys(edition.shape).every((key) => !(key in one)), {
    params: { message: tell((say) => say.inEachVersion) },
  });
const act = z
  .strictObject({
    nøkkel: z.string().min(1),
    navn: z.string().min(1),
    tekst: z.enum(['lest', 'ikke-lest']),
    ...span,
    deler: names.optional(),
    kapitler: names.optional(),
    vedlegg: names.optional(),
    paragrafer: z
      .record(
        pattern(
          /^\d+(-\d+)?( ?[a-z])?$/,
          tell((say) => say.writeOr('"5-4"', '"30-2a"')),
        ),
        section,
      )
      .optional(),
  })
  .refine((one) => one.tekst === 'lest' || [one.deler, one.kapitler, one.vedlegg, one.paragrafer].every((told) => told === undefined), {
    params: { message: tell((say) => say.notRead) },
  });
const schema = z.strictObject({ rettskilder: z.array(act).min(1), 'andre-kilder': z.array(z.string().min(1)) });

/**
 * Reads an index of provisions.
 * @throws ProblemsError (what: usage) with every fault and its place.
 */
export function readProvisions(file: string, text: string): Provisions {
  const { document, problems } = readDocument(file, text);
  if (!document) throw new ProblemsError('usage', problems);
  const read = validate(document, schema, 'bestemmelser');
  const keys = [...(read.value?.rettskilder ?? []).map((one) => one.nøkkel), ...(read.value?.['andre-kilder'] ?? [])];
  const twice = keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [index]));
  const acts = read.value?.rettskilder.length ?? 0;
  const doubles = twice.map((index) =>
    document.problem(
      'bestemmelser.dobbel',
      document.placeOf(index < acts ? ['rettskilder', index, 'nøkkel'] : ['andre-kilder', index - acts]),
      tell((say) => say.keyTwice(keys[index] ?? '')),
    ),
  );
  const all = [...problems, ...read.problems, ...doubles];
  if (!read.value || all.length > 0) throw new ProblemsError('usage', all);
  return {
    acts: new Map(read.value.rettskilder.map((raw) => [raw.nøkkel, toAct(raw)])),
    others: new Set(read.value['andre-kilder']),
  };
}

function toAct(raw: z.infer<typeof act>): Act {
  const named = (kind: string, told: z.infer<typeof names> = []): string[] =>
    (typeof told === 'string' ? (range(told) ?? []) : told).map((name) => `${kind} ${name}`);
  const own = { from: raw.fra ?? null, to: raw.til ?? null };
  return {
    ...own,
    key: raw.nøkkel,
    read: raw.tekst === 'lest',
    parts: new Set([...named('del', raw.deler), ...named('kapittel', raw.kapitler), ...named('vedlegg', raw.vedlegg)]),
    sections: new Map(Object.entries(raw.paragrafer ?? {}).map(([number, one]) => [number, toSection(one, own)])),
  };
}

function toSection(raw: z.infer<typeof section>, within: Span): Section {
  return {
    editions: (raw.utgaver ?? [raw]).map((one) => ({
      from: one.fra ?? within.from,
      to: one.til ?? within.to,
      ledd: one.ledd ?? null,
      lists: new Map(Object.entries(one.lister ?? {}).map(([place, told]) => [place, range(told) ?? []])),
    })),
    amendments: new Map(Object.entries(raw.endret ?? {})),
  };
}
