import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { kroner } from '../text/money.js';
import { type Names, readCondition } from './condition.js';
import { derivedAmounts, derivedFacts } from './derived.js';
import { type At, askedLike, entryOf, type RawEntry, wordsOf } from './entry-of.js';
import type {
  Assessment,
  Check,
  ChecklistItem,
  Condition,
  Factor,
  Option,
  Pack,
  Place,
  Question,
  Route,
  Rule,
  Series,
  Unit,
} from './model.js';
import type { Kind, Raw, RawHeader, RawUnit } from './schema.js';
import { convertSchemeQuestions, convertSchemes } from './scheme-convert.js';
import { seriesProblems } from './series.js';

/** A file of the pack that has the right form, with its entries still as they were written. */
export type Found = {
  [K in Kind]: { readonly document: SourceDocument; readonly kind: K; readonly raw: { felles: RawHeader } & Record<K, Raw[K][]> };
}[Kind];

export type Entries = Pick<
  Pack,
  'parameters' | 'questions' | 'assessments' | 'factors' | 'routes' | 'checks' | 'checklist' | 'schemeQuestions' | 'schemes'
>;

export const yesNo: readonly Option[] = [
  { value: 'ja', text: { nb: 'ja', nn: 'ja', en: 'yes' } },
  { value: 'nei', text: { nb: 'nei', nn: 'nei', en: 'no' } },
];

/** The answer that stands for every place without rules of its own. */
export const elsewhere: Option = { value: 'annen', text: { nb: 'en annen kommune', nn: 'ein annan kommune', en: 'another municipality' } };

/** The answers to the question of where the buyer is. */
export const placeOptions = (places: readonly Place[]): readonly Option[] => [
  ...places.map(({ id, name }) => ({ value: id, text: { nb: name, nn: name, en: name } })),
  elsewhere,
];

/** Names that there are none of yet: those of a pack that stands on its own. */
const noNames: Names = { facts: new Map(), amounts: new Map(), parameters: new Map(), rules: new Set() };

/**
 * Turns what stands in the files into the model, and resolves every condition against the names of the whole pack.
 * @param known names of the pack that the files are laid over.
 */
export function convertEntries(found: readonly Found[], places: readonly Place[], known: Names = noNames) {
  const problems: Problem[] = [];
  const documents = new Map(found.map(({ document }) => [document.file, document]));
  const entriesOf = <K extends Kind>(kind: K) =>
    found.flatMap((file) => {
      if (file.kind !== kind) return [];
      const list = (file.raw as unknown as Record<K, Raw[K][]>)[kind];
      return list.map((raw, index) => ({ raw, document: file.document, header: file.raw.felles, path: [kind, index] as Path }));
    });
  const questions = entriesOf('spørsmål');
  const assessments = entriesOf('delvurderinger');
  const series = entriesOf('beløp');

  const optionsOf = (raw: Raw['spørsmål']): readonly Option[] => {
    if (raw.type === 'ja-nei') return yesNo;
    if (raw.type === 'sted') return placeOptions(places);
    return raw.type === 'en-av' ? (raw.svar ?? []).map(toOption) : [];
  };
  const answersByQuestion = new Map(
    questions
      .filter(({ raw }) => optionsOf(raw).length > 0)
      .map(({ raw }) => [raw.id, optionsOf(raw).map((option) => option.value)] as const),
  );
  const names: Names = {
    facts: new Map([
      ...known.facts,
      ...answersByQuestion,
      ...assessments.map(({ raw }) => [raw.id, raw.verdier.map((value) => value.verdi)] as const),
      ...Object.entries(derivedFacts),
    ]),
    amounts: new Map([
      ...known.amounts,
      ...questions.filter(({ raw }) => raw.type === 'beløp').map(({ raw }) => [raw.id, toUnit(raw.enhet ?? defaultUnit)] as const),
      ...Object.entries(derivedAmounts),
    ]),
    parameters: new Map([...known.parameters, ...series.map(({ raw }) => [raw.id, toUnit(raw.enhet)] as const)]),
    rules: new Set([...known.rules, ...assessments.flatMap(({ raw }) => raw.regler.map((rule) => rule.id))]),
  };

  const condition = (at: At, key: string, value: Record<string, unknown>): Condition => {
    const read = readCondition(at.document, value, [...at.path, key], names);
    problems.push(...read.problems);
    return read.condition;
  };
  const conditional = (at: At, raw: RawEntry & { når: Record<string, unknown>; 'unntatt-når'?: Record<string, unknown> | undefined }) => ({
    ...entryOf(at, raw),
    when: condition(at, 'når', raw.når),
    unless: raw['unntatt-når'] ? condition(at, 'unntatt-når', raw['unntatt-når']) : null,
  });

  const schemeQuestions = convertSchemeQuestions(entriesOf('kildespørsmål'), yesNo);
  const entries: Entries = {
    parameters: series.map(({ raw, document, path, header }): Series => {
      problems.push(...seriesProblems(document, [...path, 'verdier'], raw.id, raw.verdier));
      const unit = toUnit(raw.enhet);
      return {
        id: raw.id,
        file: document.file,
        line: document.placeOf([...path, 'id'])?.line ?? 1,
        path,
        scope: raw.gjelder?.sted ?? header.gjelder.sted,
        name: raw.navn,
        verified: raw.kontrollert ?? header.kontrollert,
        reviewBy: raw.gjennomgås ?? header.gjennomgås,
        unit,
        values: raw.verdier.map((value, row) => ({
          line: document.placeOf([...path, 'verdier', row])?.line ?? 1,
          from: value.fra,
          to: value.til ?? null,
          value: unit.kind === 'money' ? kroner(value.verdi) : BigInt(value.verdi),
          citations: value.hjemmel,
          confidence: value.sikkerhet,
          note: value.merknad,
        })),
      };
    }),
    questions: questions.map(
      (at): Question => ({
        ...entryOf(at, at.raw),
        type: at.raw.type,
        ...wordsOf(at.raw),
        ...askedLike(at.raw),
        options: optionsOf(at.raw),
        unit: at.raw.type === 'beløp' ? toUnit(at.raw.enhet ?? defaultUnit) : null,
        periodic: at.raw.periode ?? false,
        atLeast: at.raw.minst ?? 0,
        storedIn: at.raw['lagres-i']?.split('.') ?? null,
        askedWhen: at.raw['spørres-når'] ? condition(at, 'spørres-når', at.raw['spørres-når']) : null,
      }),
    ),
    assessments: assessments.map(
      (at): Assessment => ({
        ...entryOf(at, at.raw),
        name: at.raw.navn,
        shown: at.raw.vises ?? false,
        values: at.raw.verdier.map(toOption),
        assessedBy: at.raw['vurderes-i'] ?? null,
        conditions: at.raw.vilkår ?? [],
        rules: at.raw.regler.map(
          (raw, index): Rule => ({
            ...conditional({ ...at, path: [...at.path, 'regler', index] }, raw),
            concludes: typeof raw.konkluderer === 'string' ? [raw.konkluderer] : raw.konkluderer.uavklart,
            unsettled: typeof raw.konkluderer !== 'string',
            judgement: raw.skjønn ?? false,
            why: raw.fordi,
          }),
        ),
      }),
    ),
    factors: entriesOf('momenter').map(
      (at): Factor => ({
        ...conditional(at, at.raw),
        assessment: at.raw['gjelder-delvurdering'],
        pointsTo: at.raw['taler-for'],
        weight: at.raw.vekt,
        why: at.raw.fordi,
      }),
    ),
    routes: entriesOf('veier').map(
      (at): Route => ({ ...conditional(at, at.raw), family: at.raw.vei, role: at.raw.rolle, name: at.raw.navn, why: at.raw.fordi }),
    ),
    checks: entriesOf('kontroller').map(
      (at): Check => ({ ...conditional(at, at.raw), severity: at.raw.alvor, message: at.raw.melding, pointsAt: at.raw['peker-på'] }),
    ),
    checklist: entriesOf('sjekkliste').map(
      (at): ChecklistItem => ({
        ...conditional(at, at.raw),
        level: at.raw.krav,
        phase: at.raw.fase,
        responsible: at.raw.ansvarlig,
        text: at.raw.tekst,
        deadline: at.raw.frist ?? null,
      }),
    ),
    schemeQuestions,
    schemes: convertSchemes(entriesOf('ordninger'), schemeQuestions, answersByQuestion, problems),
  };
  return { entries, problems, documents };
}

const defaultUnit: RawUnit = { valuta: 'NOK', mva: 'eksklusiv' };
const toUnit = (raw: RawUnit): Unit =>
  'valuta' in raw ? { kind: 'money', currency: raw.valuta, vat: raw.mva } : { kind: 'count', of: raw.enhet };
const toOption = (raw: { verdi: string; tekst: Option['text'] }): Option => ({ value: raw.verdi, text: raw.tekst });
