import fc from 'fast-check';
import type { Pack } from '../../src/pack/model.js';
import type { Answer } from '../../src/project/model.js';
import { choice, exactAmount } from './arbitrary.js';
import { amountQuestion, assessment, check, parameter, question, rule, smallPack } from './small-pack.js';

/** Random packs that are small enough for every project to be tried, and every answer that such a project can give. */
export type RandomPack = { readonly pack: Pack; readonly domain: ReadonlyMap<string, readonly Answer[]> };

type Json = Readonly<Record<string, unknown>>;
const options = ['a', 'b', 'c'];
const limits: Readonly<Record<string, number>> = { 'grense.lav': 100, 'grense.høy': 300 };
/** One amount below, at and above each limit, and between them: no two projects of one kind are left out. */
const amounts = [0, 99, 100, 101, 200, 299, 300, 301];

const facts = ['spm.en', 'spm.to', 'spm.tre', 'spm.fire'];
const money = ['beløp.en', 'beløp.to'];

const yesNo = fc.constantFrom('ja', 'nei');
const someOf = fc.subarray(options, { minLength: 1, maxLength: 2 });

/** A condition over some questions and conclusions. Rules may also lean on rules before them. */
function condition(asked: readonly string[], concluded: readonly string[], rules: readonly string[], depth = 2): fc.Arbitrary<Json> {
  const atoms: fc.Arbitrary<Json>[] = [
    ...asked
      .filter((id) => facts.includes(id))
      .map((id) => (id === 'spm.to' ? someOf.map((wanted): Json => ({ [id]: wanted })) : yesNo.map((wanted): Json => ({ [id]: wanted })))),
    ...asked
      .filter((id) => money.includes(id))
      .map((id) =>
        fc
          .tuple(fc.constantFrom('minst', 'under', 'over', 'høyst'), fc.constantFrom(...Object.keys(limits)))
          .map(([word, limit]): Json => ({ [id]: { [word]: limit } })),
      ),
    ...concluded.map((id) => fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }).map((wanted): Json => ({ [id]: wanted }))),
    ...rules.map((id) => fc.constant<Json>({ regel: id })),
  ];
  const atom = fc.oneof(...atoms);
  if (depth === 0) return atom;
  const part = condition(asked, concluded, rules, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map((alle): Json => ({ alle })) },
    { weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts): Json => ({ 'minst-én': parts })) },
    { weight: 1, arbitrary: part.map((ikke): Json => ({ ikke })) },
  );
}

const conclusion = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('x', 'y', 'z') },
  { weight: 1, arbitrary: fc.subarray(['x', 'y', 'z'], { minLength: 2 }).map((uavklart) => ({ uavklart })) },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

type Rules = readonly { readonly concludes: unknown; readonly when: Json; readonly unless: Json | null }[];

/** Rules with all the gaps and conflicts that chance gives them. */
const asTheyAre = (id: string, rules: Rules) =>
  rules.map(({ concludes, when, unless }, index) => rule(`${id}.${index}`, concludes, when, unless ? { 'unntatt-når': unless } : {}));

/** Each rule gives way to those before it, and the last takes all that is left: neither gap nor conflict. */
const inTurn = (id: string, rules: Rules) =>
  [...rules, { concludes: 'x', when: null }].map(({ concludes, when }, index) => {
    const before = Array.from({ length: index }, (_, other) => ({ regel: `${id}.${other}` }));
    if (when === null) return rule(`${id}.${index}`, concludes, { ikke: { 'minst-én': before } });
    return rule(`${id}.${index}`, concludes, when, before.length > 0 ? { 'unntatt-når': { 'minst-én': before } } : {});
  });

export const randomPack: fc.Arbitrary<RandomPack> = fc
  .record({ asked: fc.subarray([...facts, ...money], { minLength: 2, maxLength: 5 }), first: fc.integer({ min: 1, max: 3 }) })
  .chain(({ asked, first }) => {
    const gates = fc.tuple(
      ...asked.map((_, index) => (index === 0 ? fc.constant(null) : maybe(condition(asked.slice(0, index), [], [], 1)))),
    );
    const rulesOf = (id: string, concluded: readonly string[], before: readonly string[]) =>
      fc
        .array(
          fc.record({ concludes: conclusion, when: condition(asked, concluded, before), unless: maybe(condition(asked, [], before, 1)) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((rules) => ({ id, rules }));
    const one = rulesOf('del.en', [], []);
    return fc.record({
      asked: fc.constant(asked),
      gates,
      one,
      two: rulesOf('del.to', ['del.en'], first > 1 ? ['del.en.0'] : []),
      three: rulesOf('del.tre', ['del.en', 'del.to'], []),
      tidy: fc.boolean(),
      checks: fc.array(condition(asked, ['del.en', 'del.tre'], []), { minLength: 1, maxLength: 3 }),
    });
  })
  .map(({ asked, gates, one, two, three, checks, tidy }) => {
    const questions = asked.map((id, index) => {
      const gate = gates[index];
      const more = gate ? { 'spørres-når': gate } : {};
      if (money.includes(id)) return amountQuestion(id, { ...more, enhet: { valuta: 'NOK', mva: 'eksklusiv' } });
      const told = { type: 'en-av', svar: options.map((verdi) => ({ verdi, tekst: { nb: verdi } })) };
      return question(id, { ...more, ...(id === 'spm.to' ? told : {}) });
    });
    const pack = smallPack({
      spørsmål: questions,
      beløp: Object.entries(limits).map(([id, limit]) => parameter(id, limit)),
      delvurderinger: [one, two, three].map(({ id, rules }) =>
        assessment(id, ['x', 'y', 'z'], tidy ? inTurn(id, rules) : asTheyAre(id, rules)),
      ),
      kontroller: checks.map((when, index) => check(`kontroll.${index}`, when, { 'peker-på': asked[0] ?? '' })),
    });
    const answers = (id: string): Answer[] =>
      money.includes(id) ? amounts.map((kroner) => exactAmount(kroner)) : (id === 'spm.to' ? options : ['ja', 'nei']).map(choice);
    return { pack, domain: new Map(asked.map((id) => [id, answers(id)])) };
  });

/** Every whole project that keeps what is told. */
export function completions(domain: RandomPack['domain'], told: ReadonlyMap<string, Answer>): ReadonlyMap<string, Answer>[] {
  let all: ReadonlyMap<string, Answer>[] = [told];
  for (const [id, answers] of domain)
    if (!told.has(id)) all = all.flatMap((project) => answers.map((answer) => new Map([...project, [id, answer]])));
  return all;
}

/** A random pack, and a part of a project chosen at random. */
export const partlyTold = fc
  .tuple(randomPack, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([found, picks, kept]) => {
    const told = new Map<string, Answer>();
    [...found.domain].forEach(([id, answers], index) => {
      const answer = answers[(picks[index] ?? 0) % answers.length];
      if (kept[index] && answer) told.set(id, answer);
    });
    return { ...found, told };
  });
