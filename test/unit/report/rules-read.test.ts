import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAt } from '../../../src/pack/at-date.js';
import { conditionals } from '../../../src/pack/entries.js';
import type { Condition } from '../../../src/pack/model.js';
import { citedWords } from '../../../src/pack/sources.js';
import { conditionLines } from '../../../src/report/condition-words.js';
import { listed, listedKinds } from '../../../src/report/rules-entries.js';
import { rulesShowReport } from '../../../src/report/rules-show.js';
import { languages } from '../../../src/text/localised.js';
import { plainStyle } from '../../../src/text/style.js';
import { withExample } from '../../support/layers.js';
import { pack } from '../../support/pack.js';

const law = packAt(pack, '2026-07-02');
const wide = 1_000_000;

/** What stands in the lines, by their indentation: a list that ends in a colon has others under it. */
type Told = { readonly words: string; readonly under: readonly Told[] };

function toldIn(lines: readonly string[]): Told[] {
  const depth = (line: string): number => line.length - line.trimStart().length;
  const told: Told[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    let end = at + 1;
    while (end < lines.length && depth(lines[end] ?? '') > depth(line)) end++;
    told.push({ words: line.trim().replace(/^– /, ''), under: toldIn(lines.slice(at + 1, end)) });
    at = end;
  }
  return told;
}

/** Whether what is told holds, when the facts are taken in turn as they are told. */
function holds({ words, under }: Told, next: () => boolean): boolean {
  const parts = under.map((one) => holds(one, next));
  if (words === 'alt dette:') return parts.every(Boolean);
  if (words === 'minst ett av dette:') return parts.some(Boolean);
  if (words === 'ikke alt dette:') return !parts.every(Boolean);
  if (words === 'ikke noe av dette:') return !parts.some(Boolean);
  expect(under).toEqual([]);
  return words.startsWith('ikke slik at ') ? !next() : next();
}

/** The same of the condition itself. */
function means(condition: Condition, next: () => boolean): boolean {
  if (condition.kind === 'all') return condition.of.map((one) => means(one, next)).every(Boolean);
  if (condition.kind === 'any') return condition.of.map((one) => means(one, next)).some(Boolean);
  return condition.kind === 'not' ? !means(condition.of, next) : next();
}

const inTurn = (facts: readonly boolean[]): (() => boolean) => {
  let at = 0;
  return () => facts[at++] ?? false;
};
const leaves = (condition: Condition): number =>
  'of' in condition
    ? (Array.isArray(condition.of) ? condition.of : [condition.of as Condition]).reduce((sum, one: Condition) => sum + leaves(one), 0)
    : 1;

/** Whether the condition as it is read aloud holds exactly when it does, whatever the facts are. */
function saysTheSame(condition: Condition): void {
  const told = toldIn(conditionLines(law, condition, 'nb', '', wide));
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: leaves(condition), maxLength: leaves(condition) }), (facts) => {
      const next = inTurn(facts);
      expect(told.map((one) => holds(one, next)).every(Boolean)).toBe(means(condition, inTurn(facts)));
    }),
    { numRuns: 40 },
  );
}

describe('a condition that is read aloud holds exactly when the condition does', () => {
  it('in every entry of the shipped pack', () => {
    for (const { when, unless } of conditionals(pack)) for (const condition of unless ? [when, unless] : [when]) saysTheSame(condition);
  });

  it('and however conditions stand inside one another', () => {
    const leaf = fc.constant<Condition>({ kind: 'rule', rule: 'x' });
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        leaf,
        fc.record({
          kind: fc.constantFrom('all', 'any'),
          of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
        }) as fc.Arbitrary<Condition>,
        fc.record({ kind: fc.constant('not'), of: tie('condition') }) as fc.Arbitrary<Condition>,
      ),
    }));
    fc.assert(fc.property(condition, saysTheSame), { numRuns: 300 });
  });
});

describe('the list of rules', () => {
  const all = listed(withExample, null);

  it('has every entry once, of every kind, with the layer that it is from', () => {
    const places = all.map(({ kind, id, file, line }) => `${kind} ${id} ${file}:${line}`);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(listedKinds)));
    expect(all.filter(({ layer }) => layer !== null).map(({ id }) => id).sort()).toEqual(withExample.layers[0]?.adds); // biome-ignore format: one thing
  });

  it('has on a day only what is in force on it', () => {
    const on = (day: string): string[] => listed(withExample, day).map(({ id }) => id);
    expect(on('2025-12-31')).not.toContain('eksempel.be-om-tre-tilbud');
    expect(on('2026-01-01')).toContain('eksempel.be-om-tre-tilbud');
  });
});

describe('an entry read aloud', () => {
  it('names its provisions, its place and the days that matter, and leaves no gap, for every entry in every language', () => {
    const layered = packAt(withExample, '2026-11-22');
    for (const language of languages)
      for (const one of listed(withExample, '2026-11-22')) {
        const told = rulesShowReport(layered, [one], { style: plainStyle, width: wide, language });
        expect(told).toContain(`: ${one.file}:${one.line}`);
        for (const citation of citedWords(withExample, one.citations, language)) expect(told).toContain(`– ${citation}: `);
        expect(told).not.toMatch(/\bundefined\b|\[object/);
        expect([one.id, [...told.matchAll(/\{(?!anskaffelsesverdi|delkontraktverdi|valgt-vei|veien-etter-svarene)/g)].length]).toEqual([
          one.id,
          0,
        ]);
      }
  });

  it('says which layer says it in its own words, and where', () => {
    const layered = packAt(withExample, '2026-11-22');
    const told = listed(withExample, null).filter(({ id }) => id === 'felles.budsjett');
    expect(rulesShowReport(layered, told, { style: plainStyle, width: wide, language: 'nb' })).toContain(
      'egne ord: laget eksempelkommune sier det på sin måte for Eksempel (fixtures/lag/eksempelkommune/nasjonalt-med-egne-ord.yaml:6)',
    );
  });
});
