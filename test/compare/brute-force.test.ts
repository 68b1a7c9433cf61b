import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLaws, type LawChange } from '../../src/compare/changes.js';
import type { Bound, Shift, Standing } from '../../src/compare/model.js';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Pack } from '../../src/pack/model.js';
import { readProject } from '../../src/project/read.js';
import { day, everyProject, ores, randomPack, type Said, saidOf, type Whole } from '../support/two-laws.js';

type Thing = keyof Said;

/** What is told of one thing: by what it was and has become, the answers and amounts that are told to be needed. */
type Told = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const variables = {
  p: ['ja', 'nei'],
  q: ['ja', 'nei'],
  r: ['a', 'b', 'c'],
  m: ores.map(String),
} as const;
const of = (project: Whole, id: keyof typeof variables): string => String(project[id]);

/** The same, found by trying every project there is. */
function tried(before: Pack, after: Pack, thing: Thing): Told {
  const pairs = new Map<string, Whole[]>();
  for (const project of everyProject) {
    const [was, is] = [saidOf(before, project)[thing], saidOf(after, project)[thing]];
    if (was !== is) pairs.set(`${was} → ${is}`, [...(pairs.get(`${was} → ${is}`) ?? []), project]);
  }
  const needed = (projects: readonly Whole[]) =>
    Object.fromEntries(
      (Object.keys(variables) as (keyof typeof variables)[]).flatMap((id) => {
        const values = variables[id].filter((value) => projects.some((project) => of(project, id) === value));
        return values.length === variables[id].length ? [] : [[id, values]];
      }),
    );
  return Object.fromEntries([...pairs].map(([pair, projects]) => [pair, needed(projects)]));
}

/** The stretches of an amount, each stretch between limits stood for by its least. */
const leastIn = (bound: Extract<Bound, { kind: 'amount' }>): string[] =>
  ores.filter((ore) => bound.stretches.some(({ low, high }) => low <= ore && (high === null || ore <= high))).map(String);

const told = (shifts: readonly Shift[], word: (standing: Standing) => string): Told =>
  Object.fromEntries(
    shifts.map(({ before, after, region }) => [
      `${word(before)} → ${word(after)}`,
      Object.fromEntries(region.map((bound) => [bound.id, bound.kind === 'answers' ? bound.answers : leastIn(bound)])),
    ]),
  );

const concluded = ({ outcome, possible }: Standing): string => `${outcome} ${possible.join()}`;
const way = ({ outcome, possible }: Standing): string =>
  outcome === 'no-rule' ? 'none' : `${outcome === 'unsettled-law' ? '? ' : ''}${possible.join()}`;
const truth = ({ outcome, possible }: Standing): string => (outcome !== 'settled' ? 'unknown' : possible[0] === 'ja' ? 'yes' : 'no');

/** What the comparison tells of a thing. */
function compared(change: LawChange, thing: Thing): Told {
  if (thing === 'x') return told(change.conclusions.find(({ id }) => id === 'x')?.shifts ?? [], concluded);
  if (thing === 'way') return told(change.mainWay, way);
  const { changed } = change[{ v1: 'routes', v2: 'routes', k: 'checks', s: 'checklist' }[thing] as 'routes' | 'checks' | 'checklist'];
  const entries: readonly { readonly entries: readonly { readonly id: string }[]; readonly shifts: readonly Shift[] }[] = changed;
  return told(entries.find((group) => group.entries.some(({ id }) => id === thing))?.shifts ?? [], truth);
}

const things: readonly Thing[] = ['x', 'way', 'v1', 'v2', 'k', 's'];
const side = (pack: Pack) => ({ pack, date: day });

describe('two laws held against each other', { timeout: 180_000 }, () => {
  it('tells every change there is, and no other, with exactly the answers and amounts that lead into it', () => {
    fc.assert(
      fc.property(randomPack, randomPack, (before, after) => {
        const change = compareLaws(side(before), side(after), 'nb');
        expect(change.notShown).toEqual([]);
        for (const thing of things) expect({ [thing]: compared(change, thing) }).toEqual({ [thing]: tried(before, after, thing) });
      }),
      { numRuns: 80 },
    );
  });

  it('shows every change with a project that can be read and evaluated under both', () => {
    fc.assert(
      fc.property(randomPack, randomPack, (before, after) => {
        const change = compareLaws(side(before), side(after), 'nb');
        for (const shift of change.conclusions.flatMap(({ shifts }) => shifts))
          for (const [pack, standing] of [[before, shift.before], [after, shift.after]] as const) {
            const { project } = readProject(pack, 'vitne.yaml', change.witnesses[shift.witness]?.text ?? '');
            const conclusion = project && evaluate(pack, project, day).conclusions.find(({ id }) => id === 'x');
            expect(conclusion).toMatchObject({ outcome: standing.outcome, possible: standing.possible });
          } // biome-ignore format: the two sides
      }),
      { numRuns: 40 },
    );
  });

  it('a law held against itself gives nothing', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const { conclusions, mainWay, routes, checks, checklist, witnesses } = compareLaws(side(pack), side(pack), 'nb');
        expect([conclusions, mainWay, routes.changed, checks.changed, checklist.changed, witnesses].flat()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is tried on packs that differ in every way: one that is settled, open, in conflict and without a rule', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(randomPack, (pack) => {
        for (const project of everyProject) kinds.add(saidOf(pack, project).x.split(' ')[0] ?? '');
      }),
      { numRuns: 60 },
    );
    expect([...kinds].sort()).toEqual(['conflict', 'no-rule', 'settled', 'unsettled-law']);
  });
});
