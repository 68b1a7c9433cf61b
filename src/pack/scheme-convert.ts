import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { isIsoDate } from '../text/dates.js';
import { kroner } from '../text/money.js';
import { type Names, readCondition } from './condition.js';
import { type At, entryOf, wordsOf } from './entry-of.js';
import type { Condition, Option } from './model.js';
import type { Raw } from './schema.js';
import { type Criterion, type CriterionTest, type Deadline, requiredSubjects, type Scheme, type SchemeQuestion } from './scheme-model.js';
import { seriesProblems } from './series.js';

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
            `«${raw.id}» sier ingenting om ${subject}`,
            `skriv { hva: ${subject}, ukjent: true, … } når det ikke er kjent`,
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
type RawDeadline = Raw['ordninger']['frister'][number];

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
  const fault = (message: string, hint: string): void => {
    problems.push(document.problem('pakke.ordning-vilkår', document.placeOf(path), message, hint));
  };
  if (told !== 1) fault(`vilkåret om ${raw.hva} skal ha én prøve, og har ${told}`, 'skriv én av nøklene når, grense, ukjent og åpent');
  else if (raw.når && !raw.tekst) fault(`vilkåret om ${raw.hva} sier ikke med ord hva som kreves`, 'skriv tekst: { nb: …, nn: …, en: … }');
  else if (raw['uavklart-når'] && !raw.når)
    fault('«uavklart-når» hører bare til et vilkår med «når»', 'flytt det til vilkåret det gjelder');
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
  const fault = (at: Path, message: string, hint?: string): void => {
    problems.push(document.problem('pakke.ordning-grense', document.placeOf([...path, ...at]), message, hint));
  };
  if (question?.type !== 'beløp' && question?.type !== 'måneder')
    fault(['spørsmål'], `«${raw.spørsmål}» er ikke et kildespørsmål om beløp eller måneder`, 'en grense må gjelde et tall');
  raw.verdier.forEach(({ minst, høyst }, row) => {
    if (minst === undefined && høyst === undefined) fault(['verdier', row], 'grensen mangler både «minst» og «høyst»');
    else if (minst !== undefined && høyst !== undefined && høyst < minst) fault(['verdier', row, 'høyst'], '«høyst» er mindre enn «minst»');
  });
  problems.push(...seriesProblems(document, [...path, 'verdier'], id, raw.verdier));
  const whole = (value: number | undefined): bigint | null =>
    value === undefined ? null : question?.type === 'måneder' ? BigInt(value) : kroner(value);
  const values = raw.verdier.map(({ fra, til, minst, høyst }) => ({ from: fra, to: til ?? null, least: whole(minst), most: whole(høyst) }));
  return { kind: 'limit', question: raw.spørsmål, unit: question?.type === 'måneder' ? 'måneder' : 'kroner', values };
}

function whenOf(document: SourceDocument, path: Path, raw: RawDeadline, problems: Problem[]): Deadline['when'] {
  const fault = (key: string, message: string, hint?: string): Deadline['when'] => {
    problems.push(document.problem('pakke.ordning-frist', document.placeOf([...path, key]), message, hint));
    return { kind: 'unknown' };
  };
  const belongs = keysOf[raw.slag];
  const alien = Object.keys(raw).find((key) => !common.includes(key) && !belongs.includes(key));
  if (alien) return fault(alien, `«${alien}» hører ikke til en frist av slaget ${raw.slag}`);
  if (raw.slag === 'ukjent') return { kind: 'unknown' };
  if (raw.slag === 'løpende')
    return {
      kind: 'continuous',
      answerWithin: raw['svar-innen-dager'] ?? null,
      startFrom: raw['oppstart-tidligst-dager'] ?? null,
      startWithin: raw['oppstart-senest-dager'] ?? null,
    };
  if (raw.slag === 'dato')
    return raw.frist !== undefined && isIsoDate(raw.frist)
      ? { kind: 'once', date: raw.frist, fundsYear: raw['gjelder-år'] ?? null }
      : fault('frist', 'fristen er ikke en dato som finnes', 'skriv "2026-03-01"');
  const [, month = '', day = ''] = /^(\d{2})(?:-(\d{2}))?$/.exec(raw.frist ?? '') ?? [];
  // In a common year: a deadline that is there only every fourth year is a slip of the hand.
  if (!isIsoDate(`2001-${month}-${day === '' ? '01' : day}`))
    return fault('frist', 'fristen er ikke en måned eller en dag som finnes hvert år', 'skriv "04" for april eller "04-15" for 15. april');
  const yearly = { month: Number(month), day: day === '' ? null : Number(day) };
  return { kind: 'yearly', ...yearly, announced: raw.utlyses ?? null, funds: raw.gjelder ?? null };
}

const common: readonly string[] = ['slag', 'merknad', 'hjemmel', 'sikkerhet'];
const keysOf: Readonly<Record<RawDeadline['slag'], readonly string[]>> = {
  løpende: ['svar-innen-dager', 'oppstart-tidligst-dager', 'oppstart-senest-dager'],
  årlig: ['frist', 'utlyses', 'gjelder'],
  dato: ['frist', 'gjelder-år'],
  ukjent: [],
};
