import fc from 'fast-check';
import { changeDates } from '../../src/pack/change-dates.js';
import type { Question } from '../../src/pack/model.js';
import type { Answer, AnswerValue, Period, Project } from '../../src/project/model.js';
import { pack } from './pack.js';
import { projectOf } from './project.js';

/** Random answers and dates for the shipped pack: valid, whole projects and parts of them. */

export type AnswerMap = ReadonlyMap<string, Answer>;

const amountText = (ore: bigint | null): string => (ore === null ? '…' : `${ore / 100n}${ore % 100n === 0n ? '' : `.${ore % 100n}`}`);

const written = ({ value }: Answer): string => {
  if (value.kind === 'choice') return value.value;
  if (value.kind === 'months') return String(value.months);
  if (value.kind === 'unknown') return 'vet-ikke';
  const vat = value.vat === 'inklusiv' ? ` incl. ${value.vatAmount === null ? '?' : amountText(value.vatAmount)}` : '';
  return `${amountText(value.low)}${value.high === value.low ? '' : `–${amountText(value.high)}`}${vat} ${value.period}`;
};

/** Answers that a failing property shows in one line of plain words. */
export class Told extends Map<string, Answer> {
  [fc.toStringMethod](): string {
    return `{ ${[...this].map(([id, made]) => `${id}: ${written(made)}`).join(', ')} }`;
  }
}

const answer = (value: AnswerValue): Answer => ({ value, reason: 'prøve', source: null, at: null });
export const choice = (value: string): Answer => answer({ kind: 'choice', value });
export const dontKnow: Answer = answer({ kind: 'unknown' });
export const exactAmount = (kroner: number, period: Period = 'totalt'): Answer => {
  const ore = BigInt(kroner) * 100n;
  return answer({ kind: 'amount', low: ore, high: ore, vat: 'eksklusiv', vatAmount: null, period });
};

const limits = [
  ...new Set(
    pack.parameters.flatMap(({ unit, values }) => (unit.kind === 'money' ? values.map((value) => Number(value.value / 100n)) : [])),
  ),
];

/** Whole kroner, mostly on or beside a limit that some rule compares with, or a part of one that a term or a sum brings up to it. */
const kroner = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...limits), fc.constantFrom(-1, 0, 1)).map(([limit, step]) => limit + step) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...limits), fc.constantFrom(2, 4, 5, 12, 48)).map(([limit, part]) => Math.ceil(limit / part)) },
  { weight: 1, arbitrary: fc.nat(100_000_000) },
  { weight: 1, arbitrary: fc.constant(0) },
); // biome-ignore format: one kind of amount a line

const months = (question: Question) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: question.atLeast, max: 72 }) },
    { weight: 1, arbitrary: fc.constant('løpende' as const) },
  );

const periodOf = (question: Question): fc.Arbitrary<Period> =>
  question.periodic ? fc.constantFrom('totalt', 'år', 'måned') : fc.constant('totalt');

const amount = (question: Question): fc.Arbitrary<Answer> =>
  fc.tuple(kroner, periodOf(question), fc.nat(25), fc.boolean()).map(([whole, period, percent, withVat]) => {
    const ore = BigInt(Math.max(whole, question.atLeast)) * 100n;
    const vatAmount = (ore * BigInt(percent)) / 100n;
    const vat = withVat ? { vat: 'inklusiv' as const, vatAmount } : { vat: 'eksklusiv' as const, vatAmount: null };
    return answer({ kind: 'amount', low: withVat ? ore + vatAmount : ore, high: withVat ? ore + vatAmount : ore, period, ...vat });
  });

/** A whole answer to a question: nothing about it is left open. */
export const answerTo = (question: Question): fc.Arbitrary<Answer> =>
  question.options.length > 0
    ? fc.constantFrom(...question.options).map((option) => choice(option.value))
    : question.type === 'beløp'
      ? amount(question)
      : months(question).map((length) => answer({ kind: 'months', months: length }));

const all: fc.Arbitrary<AnswerMap> = fc
  .tuple(...pack.questions.map((question) => answerTo(question).map((made) => [question.id, made] as const)))
  .map((entries) => new Told(entries));

const binding: readonly (readonly [string, string])[] = [
  ['penger', 'ja'],
  ['leveringsplikt', 'ja'],
  ['lovpålagt', 'ja'],
  ['utvelgelse', 'ja'],
  ['unntaksgrunn', 'ingen'],
];

/** Nearly every random project is a grant, for one no is enough; so contracts, concessions and reservations are favoured. */
const spines: readonly (readonly (readonly [string, string])[])[] = [
  [],
  [...binding, ['vederlag', 'pris']],
  [...binding, ['vederlag', 'pris'], ['ytelsestype', 'helse-og-sosial'], ['reservere-for', 'ideelle']],
  [...binding, ['vederlag', 'kostnadsdekning'], ['delkontrakt', 'ja']],
  [...binding, ['vederlag', 'utnyttelsesrett'], ['driftsrisiko', 'ja']],
  [['penger', 'ja'], ['leveringsplikt', 'nei']],
]; // biome-ignore format: one kind of project a line

/** An answer to every question of the pack. */
export const wholeAnswers: fc.Arbitrary<AnswerMap> = fc
  .tuple(all, fc.constantFrom(...spines))
  .map(([answers, spine]) => new Told([...answers, ...spine.map(([id, value]) => [id, choice(value)] as const)]));

/** Whole answers with the part of them that is kept. */
export const partOfWhole: fc.Arbitrary<{ readonly whole: AnswerMap; readonly part: AnswerMap }> = wholeAnswers.chain((whole) =>
  fc.subarray([...whole.keys()]).map((kept) => ({ whole, part: new Told([...whole].filter(([id]) => kept.includes(id))) })),
);

/** The same with some of the rest answered «vet-ikke». */
export const partWithDoubts: fc.Arbitrary<{ readonly whole: AnswerMap; readonly part: AnswerMap }> = partOfWhole.chain(({ whole, part }) =>
  fc
    .subarray([...whole.keys()].filter((id) => !part.has(id)))
    .map((doubted) => ({ whole, part: new Told([...part, ...doubted.map((id) => [id, dontKnow] as const)]) })),
);

/** Every day on which the law changes. Until the next of them the law stands still, so these days stand for all the others. */
export const day: fc.Arbitrary<string> = fc.constantFrom(...changeDates(pack));

/** A term or an extension without an end; works and concessions then have no value that the regulations fix. */
export const endless = (answers: AnswerMap): boolean =>
  [...answers.values()].some(({ value }) => value.kind === 'months' && value.months === 'løpende');

const blank = projectOf({});

/** A project with these answers, which need not have stood in a file. */
export const projectWith = (answers: AnswerMap, more: Partial<Project> = {}): Project => ({ ...blank, ...more, answers });
