import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Question } from '../../src/pack/model.js';
import type { AnswerValue } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import { type WrittenAnswer, withAnswer } from '../../src/project/write.js';
import { kroner } from '../../src/text/money.js';
import { goodPack } from '../support/good-pack.js';

type Case = { readonly question: Question; readonly written: WrittenAnswer; readonly value: AnswerValue; readonly reason: string | null };

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text));

/** Every way of answering a question, with what it means. */
function answerTo(question: Question): fc.Arbitrary<Case> {
  const plain = (written: WrittenAnswer, value: AnswerValue): Case => ({ question, written, value, reason: null });
  if (question.type === 'beløp')
    return fc
      .tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom('eksklusiv', 'inklusiv'), fc.constantFrom('totalt', 'år', 'måned'))
      .map(([beløp, mva, periode]) =>
        plain(
          { beløp, mva, ...(question.periodic ? { periode } : {}) },
          {
            kind: 'amount',
            low: kroner(beløp),
            high: kroner(beløp),
            vat: mva === 'inklusiv' ? 'inklusiv' : 'eksklusiv',
            vatAmount: null,
            period: !question.periodic || periode === 'totalt' ? 'totalt' : periode === 'år' ? 'år' : 'måned',
          },
        ),
      );
  if (question.type === 'måneder')
    return fc
      .oneof(fc.integer({ min: 1, max: 600 }), fc.constant('løpende' as const))
      .map((months) => plain(months, { kind: 'months', months }));
  return fc
    .constantFrom(...question.options.map(({ value }) => value))
    .chain((value) =>
      question.judgement
        ? words.map(
            (reason): Case => ({ question, written: { svar: value, begrunnelse: reason }, value: { kind: 'choice', value }, reason }),
          )
        : fc.constant(plain(value, { kind: 'choice', value })),
    );
}

const answerable = goodPack.questions.filter((question) => !question.storedIn);
const answers = fc.array(fc.constantFrom(...answerable).chain(answerTo), { minLength: 1, maxLength: 12 });
const start: fc.Arbitrary<string> = fc.constantFrom(
  'prosjekt: { navn: Prøve }\n',
  'prosjekt: { navn: Prøve }\nsvar: {}\n',
  'prosjekt: { navn: Prøve }\nsvar:\n',
  '# først\nprosjekt:\n  navn: Prøve # navnet\nsvar:\n  # om plikten\n  leveringsplikt: vet-ikke\n  # sist\n',
  '{"prosjekt": {"navn": "Prøve"}, "svar": {}}\n',
);

it('an answer that is written is the answer that is read', () => {
  fc.assert(
    fc.property(start, answers, (text, cases) => {
      const written = cases.reduce((before: string, { question, written: answer }) => withAnswer(before, question, answer), text);
      const { project, problems } = readProject(goodPack, 'p.yaml', written);
      expect(problems).toEqual([]);
      const last = new Map(cases.map((one) => [one.question.id, one]));
      for (const [id, { value, reason }] of last) {
        expect(project?.answers.get(id)?.value).toEqual(value);
        expect(project?.answers.get(id)?.reason ?? null).toBe(reason?.normalize('NFC') ?? null);
      }
      for (const comment of text.match(/#.*/g) ?? []) expect(written).toContain(comment);
      expect((parse(written) as { prosjekt: unknown }).prosjekt).toEqual({ navn: 'Prøve' });
    }),
  );
});

it('writing the same answer again changes nothing', () => {
  fc.assert(
    fc.property(start, fc.constantFrom(...answerable).chain(answerTo), (text, { question, written }) => {
      const once = withAnswer(text, question, written);
      expect(withAnswer(once, question, written)).toBe(once);
    }),
  );
});
