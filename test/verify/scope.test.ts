import { describe, expect, it } from 'vitest';
import { compile, compileTogether } from '../../src/engine/compile.js';
import { type CompiledPack, entriesOf } from '../../src/engine/compiled.js';
import { type Diagrams, isTerminal, type Ref } from '../../src/engine/diagram.js';
import { type PackAtDate, packAt, placeQuestion } from '../../src/pack/at-date.js';
import { changeDates } from '../../src/pack/change-dates.js';
import { allEntries } from '../../src/pack/entries.js';
import type { Pack } from '../../src/pack/model.js';
import { placesKept, wordingChanged } from '../../src/verify/scope.js';
import { goodPack } from '../support/good-pack.js';
import { head, overlay, withExample } from '../support/layers.js';
import { pack } from '../support/pack.js';

const long = { timeout: 120_000 };

describe('what holds for one place holds nowhere else, for every possible project and on every day', long, () => {
  it('in the shipped pack, and with a municipality of its own laid over it', () => {
    expect(placesKept(pack)).toEqual([]);
    expect(placesKept(withExample)).toEqual([]);
  });

  it('and this is about something: every entry is of the whole country or of a place that the pack knows', () => {
    const places = (of: Pack) => new Set(allEntries(of).map(({ scope }) => scope));
    expect(places(pack)).toEqual(new Set(['nasjonalt', 'oslo']));
    expect(places(withExample)).toEqual(new Set(['nasjonalt', 'oslo', 'eksempel']));
    expect(pack.parameters.map(({ scope }) => scope)).toContain('oslo');
    expect(withExample.parameters.filter(({ scope }) => scope === 'eksempel').map(({ id }) => id)).toEqual(['eksempel.tre-tilbud']);
  });
});

/** The law with the place forgotten of one entry, as if whoever applies the rules had overlooked it. */
const forgetting =
  (id: string) =>
  (of: Pack, date: string): PackAtDate => {
    const law = packAt(of, date);
    const plain = <T extends { readonly id: string; readonly file: string; readonly line: number }>(
      now: readonly T[],
      written: readonly T[],
    ): T[] =>
      now.map((entry) =>
        entry.id === id ? (written.find(({ file, line }) => file === entry.file && line === entry.line) ?? entry) : entry,
      );
    const questions = plain([...law.questions.values()], of.questions);
    return {
      ...law,
      routes: plain(law.routes, of.routes),
      checks: plain(law.checks, of.checks),
      checklist: plain(law.checklist, of.checklist),
      questions: new Map(questions.map((question) => [question.id, question])),
      // The compiled law is kept by this; a copy makes it be compiled anew.
      rules: new Map(law.rules),
    };
  };

describe('a place that is forgotten is found, with a project that shows it', long, () => {
  it.each([
    ['a route', pack, 'tilskudd-oslo'],
    ['a check', pack, 'tilskudd.oslo-ordningen-ett-år'],
    ['an item of a layer’s checklist', withExample, 'eksempel.be-om-tre-tilbud'],
    ['a question of a layer', withExample, 'eksempel-søkt-i-tide'],
  ])('%s', (_what, of, id) => {
    const faults = placesKept(of, forgetting(id)).filter((fault) => fault.id === id);
    expect(faults).toEqual([expect.objectContaining({ check: 'sted', severity: 'feil' })]);
    const { scope } = [...allEntries(of)].find((entry) => entry.id === id) ?? {};
    const name = of.places.find((place) => place.id === scope)?.name;
    expect(faults[0]?.witness?.nb).toMatch(/kommune: /);
    expect(faults[0]?.witness?.nb).not.toContain(`kommune: ${name}\n`);
  });

  it('but a check that rests on a question of the place holds nowhere else even then: nobody elsewhere is asked', () => {
    expect(placesKept(withExample, forgetting('eksempel.søkt-for-sent'))).toEqual([]);
  });

  it('and none where nothing is forgotten', () => {
    const [day] = changeDates(withExample).slice(-1);
    expect(compile(forgetting('finnes-ikke')(withExample, day ?? '')).entries.size).toBeGreaterThan(400);
    expect(placesKept(withExample, forgetting('finnes-ikke'))).toEqual([]);
  });
});

/** Whether two functions are the same once where the buyer is is taken as given for each. */
function sameWhere(diagrams: Diagrams, level: number, first: readonly [Ref, number], second: readonly [Ref, number]): boolean {
  const seen = new Set<string>();
  const at = (ref: Ref, value: number): Ref => (!isTerminal(ref) && diagrams.level(ref) === level ? diagrams.branch(ref, value) : ref);
  const same = (one: Ref, other: Ref): boolean => {
    const [a, b] = [at(one, first[1]), at(other, second[1])];
    if (isTerminal(a) && isTerminal(b)) return a === b;
    const key = `${a} ${b}`;
    if (seen.has(key)) return true;
    seen.add(key);
    const next = Math.min(
      isTerminal(a) ? Number.MAX_SAFE_INTEGER : diagrams.level(a),
      isTerminal(b) ? Number.MAX_SAFE_INTEGER : diagrams.level(b),
    );
    const on = (ref: Ref, value: number): Ref => (!isTerminal(ref) && diagrams.level(ref) === next ? diagrams.branch(ref, value) : ref);
    return Array.from({ length: diagrams.arities[next] ?? 0 }, (_, value) => value).every((value) => same(on(a, value), on(b, value)));
  };
  return same(first[0], second[0]);
}

/** The functions of everything that is in a law: entries by where they stand, and conclusions. */
const functionsOf = (compiled: CompiledPack): ReadonlyMap<string, Ref> =>
  new Map([
    ...entriesOf(compiled.law).map((entry) => [`${entry.file}:${entry.line}`, compiled.entries.get(entry) ?? -9] as const),
    ...[...compiled.assessments].map(([id, { ref }]) => [`konklusjon ${id}`, ref] as const),
  ]);

describe('a layer changes nothing in the law of the land', long, () => {
  const days = changeDates(withExample).filter((day) => day >= pack.from);

  it.each([
    ['oslo', 'oslo'],
    ['annen', 'annen'],
    // Its own place had no rules of its own before, so there it was as everywhere else.
    ['annen', 'eksempel'],
  ])('what held in «%s» without it holds in «%s» with it, for every possible project and on every day', (before, after) => {
    for (const date of days) {
      const [bare, layered] = compileTogether([packAt(pack, date), packAt(withExample, date)]);
      const level = bare?.levelOf.get(placeQuestion);
      if (!bare || !layered || level === undefined) throw new Error('nothing to hold against each other');
      const variable = bare.variables[level];
      const bit = (value: string): number => (variable?.kind === 'fact' ? variable.values.indexOf(value) : -1);
      const now = functionsOf(layered);
      const changed = [...functionsOf(bare)].filter(
        ([name, ref]) => !sameWhere(bare.diagrams, level, [ref, bit(before)], [now.get(name) ?? -9, bit(after)]),
      );
      expect([date, changed.map(([name]) => name)]).toEqual([date, []]);
    }
  });

  it('and with it, something does hold at its own place that held nowhere before', () => {
    const law = packAt(withExample, '2026-03-01');
    const local = entriesOf(law).filter(({ scope }) => scope === 'eksempel');
    expect(local.length).toBe(5);
    expect(local.map((entry) => compile(law).entries.get(entry)).every((ref) => ref !== undefined && ref >= 0)).toBe(true);
  });
});

describe('the words of the land in other words', () => {
  const decision = (text: string): string =>
    `${head('nasjonalt', 'sjekkliste')}  - { id: tilskudd.vedtak, krav: skal, fase: tildeling, ansvarlig: { nb: vi }, tekst: { nb: ${text} }, frist: { nb: før pengene betales }, når: { avtaletype: tilskudd }, hjemmel: ["LOA § 2"] }\n`;

  it('are pointed out to be read by somebody, when they are of what is demanded', () => {
    const layered = (text: string): Pack => overlay(goodPack, { 'ord.yaml': decision(text) });
    expect(wordingChanged(layered('Fatt et vedtak.'))).toEqual([
      expect.objectContaining({ check: 'ordlyd', severity: 'advarsel', id: 'tilskudd.vedtak', file: 'lag/ord.yaml', line: 4 }),
    ]);
    expect(wordingChanged(layered('Fatt et vedtak med klageadgang.'))).toEqual([]);
    expect(wordingChanged(withExample)).toEqual([]);
  });
});
