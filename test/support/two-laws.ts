import fc from 'fast-check';
import { Situation } from '../../src/engine/situation.js';
import { packAt } from '../../src/pack/at-date.js';
import type { Conditional, Pack } from '../../src/pack/model.js';
import { choice } from './arbitrary.js';
import { assessment, check, question, rule, smallPack } from './small-pack.js';

/** Random small packs, and what they say of every project there is, by walking the rules one by one. */

const text = (nb: string) => ({ nb });
const cited = { hjemmel: ['LOV § 1'] };
export const day = '2026-01-01';

/** Kroner that the amount may be compared with; apart, so that there are whole kroner between them. */
const worths = [100, 200, 300] as const;

const fact = fc.oneof(
  fc.constantFrom<object>({ p: 'ja' }, { p: 'nei' }, { q: 'ja' }, { q: 'nei' }),
  fc.constantFrom<object>({ r: 'a' }, { r: ['b', 'c'] }, { r: ['a', 'c'] }),
  fc
    .tuple(fc.constantFrom('minst', 'under', 'over', 'høyst'), fc.constantFrom('lav', 'høy'))
    .map(([comparison, parameter]): object => ({ m: { [comparison]: parameter } })),
);
const condition = fc.oneof(
  { weight: 3, arbitrary: fact },
  { weight: 2, arbitrary: fc.tuple(fact, fact).map((of): object => ({ alle: of })) },
  { weight: 2, arbitrary: fc.tuple(fact, fact).map((of): object => ({ 'minst-én': of })) },
  { weight: 1, arbitrary: fact.map((one): object => ({ ikke: one })) },
);

/** A pack of three questions, one amount, one conclusion, two main ways, one check and one point on the checklist. */
export const randomPack: fc.Arbitrary<Pack> = fc
  .record({
    rules: fc.array(fc.tuple(fc.constantFrom('A', 'B', { uavklart: ['A', 'B'] }), condition), { minLength: 1, maxLength: 3 }),
    entries: fc.tuple(condition, condition, condition, condition),
    onConclusion: fc.boolean(),
    asked: fc.option(fc.constantFrom({ p: 'ja' }, { q: 'nei' })),
    low: fc.constantFrom(...worths),
    high: fc.constantFrom(...worths),
  })
  .map(({ rules, entries: [one, two, three, four], onConclusion, asked, low, high }) => {
    const entry = { navn: text('x'), fordi: text('x'), vei: 'vei', rolle: 'hovedvei', ...cited };
    return smallPack({
      spørsmål: [
        question('p'),
        question('q'),
        question('r', { type: 'en-av', svar: ['a', 'b', 'c'].map((verdi) => ({ verdi, tekst: text(verdi) })), ...(asked ? { 'spørres-når': asked } : {}) }),
        question('m', { type: 'beløp' }),
      ],
      beløp: [dated('lav', low), dated('høy', high)],
      delvurderinger: [assessment('x', ['A', 'B'], rules.map(([concludes, when], index) => rule(`x.${index}`, concludes, when)))],
      veier: [
        { id: 'v1', når: onConclusion ? { x: 'A' } : one, ...entry },
        { id: 'v2', når: onConclusion ? { x: 'B' } : two, ...entry },
      ],
      kontroller: [check('k', three)],
      sjekkliste: [{ id: 's', krav: 'skal', fase: 'tildeling', ansvarlig: text('x'), tekst: text('x'), når: four, ...cited }],
    });
  }); // biome-ignore format: a pack in few lines

const dated = (id: string, verdi: number) => ({
  ...{ id, navn: text(id), enhet: { valuta: 'NOK', mva: 'eksklusiv' } },
  verdier: [{ fra: '2020-01-01', verdi, sikkerhet: 'høy', ...cited }],
});

/** Every way of answering: for the amount, in øre, each stretch between limits is stood for by its least. */
export type Whole = Readonly<Record<'p' | 'q' | 'r', string>> & { readonly m: bigint };

export const ores: readonly bigint[] = [0n, ...worths.flatMap((worth) => [BigInt(worth) * 100n, BigInt(worth) * 100n + 1n])];

export const everyProject: readonly Whole[] = ['ja', 'nei'].flatMap((p) =>
  ['ja', 'nei'].flatMap((q) => ['a', 'b', 'c'].flatMap((r) => ores.map((m) => ({ p, q, r, m })))),
);

export type Said = Readonly<Record<'x' | 'way' | 'v1' | 'v2' | 'k' | 's', string>>;

/** What the rules say of a project, walked one by one without any diagram. */
export function saidOf(pack: Pack, { p, q, r, m }: Whole): Said {
  const law = packAt(pack, day);
  const amount = { kind: 'amount', low: m, high: m, vat: 'eksklusiv', vatAmount: null, period: 'totalt' } as const;
  const answers = new Map([
    ...Object.entries({ p, q, r }).map(([id, value]) => [id, choice(value)] as const),
    ['m', { value: amount, reason: null, source: null, at: null }] as const,
  ]);
  const situation = new Situation(law, answers);
  const holding = (entry: Conditional | undefined): string => (entry ? situation.holds(entry).truth : 'no');
  const { outcome, possible } = situation.conclusion('x');
  const route = (id: string) => holding(law.routes.find((one) => one.id === id));
  const ways = ['v1', 'v2'].filter((id) => route(id) === 'yes');
  const open = ['v1', 'v2'].filter((id) => route(id) === 'unknown');
  return {
    x: `${outcome} ${possible.join()}`,
    way: ways.length > 0 ? ways.join() : open.length > 0 ? `? ${open.join()}` : 'none',
    v1: route('v1'),
    v2: route('v2'),
    k: holding(law.checks[0]),
    s: holding(law.checklist[0]),
  };
}
