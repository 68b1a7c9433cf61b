import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { tellForm } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import { kroner } from '../text/money.js';
import { schemePhrases } from '../text/phrases/schemes-read.js';
import { type Names, readCondition } from './condition.js';
import { type At, entryOf, wordsOf } from './entry-of.js';
import type { Condition, Option } from './model.js';
import type { Raw } from './schema.js';
import { whenOf } from './scheme-deadline.js';
import { type Criterion, type CriterionTest, type Deadline, requiredSubjects, type Scheme, type SchemeQuestion } from './scheme-model.js';
import { seriesProblems } from './series.js';

const tell = telling(schemePhrases);

type AtRaw<K extends 'kildespørsmål' | 'ordninger'> = At & { readonly raw: Raw[K] };

export function convertSchemeQuestions(entries: readonly AtRaw<'kildespørsmål'>[], yesNo: readonly Option[]): SchemeQuestion[] {
  return entries.map((at) => ({
    ...entryOf(at, at.raw),
    type: at.raw.type,
    ...wordsOf(at.raw),
    effort: 'lett' as const,
    options: at.raw.type === 'ja-nei' ? yesNo : (at.raw.svar ?? []).map(({ verdi, tekst }) => ({ value: verdi, text: tekst })),
    unit: at.raw.type === 'beløp' ? { kind: 'money', currency: 'NOK', vat: 'ikke-relevant' } : null,
    judgement: false,
    periodic: false,
    atLeast: 0,
    storedIn: null,
    askedWhen: null,
  }));
}

/**
 * Grant schemes may look at what the interview asks and at what is asked for them alone, never at a conclusion: whether
 * money can be had does not turn on what the law makes of it.
 */
export function convertSchemes(
  entries: readonly AtRaw<'ordninger'>[],
  questions: readonly SchemeQuestion[],
  asked: ReadonlyMap<string, readonly string[]>,
  problems: Problem[],
): Scheme[] {
  const own = questions
    .filter(({ options }) => options.length > 0)
    .map(({ id, options }) => [id, options.map(({ value }) => value)] as const);
  const names: Names = { facts: new Map([...asked, ...own]), amounts: new Map(), parameters: new Map(), rules: new Set() };
  return entries.map((at): Scheme => {
    const { raw, document, path } = at;
    for (const subject of requiredSubjects)
      if (!raw.vilkår.some(({ hva }) => hva === subject))
        problems.push(
          document.problem(
            'pakke.ordning-felt',
            document.placeOfKey([...path, 'vilkår']),
            tell((say) => say.silent(raw.id, subject)),
            tell((say) => say.writeUnknown(subject)),
          ),
        );
    return {
      ...entryOf(at, raw),
      kind: raw.slag,
      name: raw.navn,
      administrator: raw.forvalter,
      purpose: raw.formål,
      link: raw.lenke ?? null,
      lastSeen: raw['sist-sett'],
      note: raw.merknad ?? null,
      criteria: raw.vilkår.map(
        (criterion, index): Criterion => ({
          about: criterion.hva,
          level: criterion.krav ?? 'skal',
          test: testOf(document, [...path, 'vilkår', index], raw.id, criterion, questions, names, problems),
          text: criterion.tekst ?? null,
          citations: criterion.hjemmel,
          confidence: criterion.sikkerhet,
        }),
      ),
      deadlines: raw.frister.map(
        (deadline, index): Deadline => ({
          when: whenOf(document, [...path, 'frister', index], deadline, problems),
          note: deadline.merknad ?? null,
          citations: deadline.hjemmel,
          confidence: deadline.sikkerhet,
        }),
      ),
    };
  });
}

type RawCriterion = Raw['ordninger']['vilkår'][number];

function testOf(
  document: SourceDocument,
  path: Path,
  id: string,
  raw: RawCriterion,
  questions: readonly SchemeQuestion[],
  names: Names,
  problems: Problem[],
): CriterionTest {
  const condition = (key: 'når' | 'uavklart-når', value: Record<string, unknown>): Condition => {
    const read = readCondition(document, value, [...path, key], names);
    problems.push(...read.problems);
    return read.condition;
  };
  const told = [raw.når, raw.grense, raw.ukjent, raw.åpent].filter((part) => part !== undefined).length;
  const fault = (message: Message, hint: Message): void => {
    problems.push(document.problem('pakke.ordning-vilkår', document.placeOf(path), message, hint));
  };
  if (told !== 1)
    fault(
      tell((say) => say.oneTest(raw.hva, told)),
      tell((say) => say.writeTest),
    );
  else if (raw.når && !raw.tekst)
    fault(
      tell((say) => say.withoutWords(raw.hva)),
      tellForm((say) => say.write('tekst: { nb: …, nn: …, en: … }')),
    );
  else if (raw['uavklart-når'] && !raw.når)
    fault(
      tell((say) => say.openAlone),
      tell((say) => say.moveIt),
    );
  if (raw.når) {
    const openWhen = raw['uavklart-når'] ? condition('uavklart-når', raw['uavklart-når']) : null;
    return { kind: 'condition', when: condition('når', raw.når), openWhen };
  }
  if (!raw.grense) return { kind: raw.åpent ? 'open' : 'unknown' };
  return limitOf(document, [...path, 'grense'], id, raw.grense, questions, problems);
}

function limitOf(
  document: SourceDocument,
  path: Path,
  id: string,
  raw: NonNullable<RawCriterion['grense']>,
  questions: readonly SchemeQuestion[],
  problems: Problem[],
): CriterionTest {
  const question = questions.find((one) => one.id === raw.spørsmål);
  const fault = (at: Path, message: Message, hint?: Message): void => {
    problems.push(document.problem('pakke.ordning-grense', document.placeOf([...path, ...at]), message, hint));
  };
  if (question?.type !== 'beløp' && question?.type !== 'måneder')
    fault(
      ['spørsmål'],
      tell((say) => say.notANumber(raw.spørsmål)),
      tell((say) => say.limitIsNumber),
    );
  raw.verdier.forEach(({ minst, høyst }, row) => {
    if (minst === undefined && høyst === undefined)
      fault(
        ['verdier', row],
        tell((say) => say.noBound),
      );
    else if (minst !== undefined && høyst !== undefined && høyst < minst)
      fault(
        ['verdier', row, 'høyst'],
        tell((say) => say.boundsReversed),
      );
  });
  problems.push(...seriesProblems(document, [...path, 'verdier'], id, raw.verdier));
  const whole = (value: number | undefined): bigint | null =>
    value === undefined ? null : question?.type === 'måneder' ? BigInt(value) : kroner(value);
  const values = raw.verdier.map(({ fra, til, minst, høyst }) => ({ from: fra, to: til ?? null, least: whole(minst), most: whole(høyst) }));
  return { kind: 'limit', question: raw.spørsmål, unit: question?.type === 'måneder' ? 'måneder' : 'kroner', values };
}
