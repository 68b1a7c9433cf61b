import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/pack/model.js';
import type { Case } from '../../../src/verify/cases/model.js';
import { branchingPack, kroner } from '../../support/branching-pack.js';
import { casesFor } from '../../support/cases.js';
import { fates } from '../../support/fates.js';
import { goodPack } from '../../support/good-pack.js';
import { amountQuestion, assessment, check, parameter, question, rule, smallPack } from '../../support/small-pack.js';

/** The mutants that no case notices and that are not shown to be without effect. */
const survivors = (pack: Pack, cases: readonly Case[]): string[] =>
  fates(pack, cases).flatMap(({ mutant, noticedBy, equivalent }) =>
    noticedBy === null && equivalent === null ? [`${mutant.id.nb}: ${mutant.change.nb}`] : [],
  );

type Cases = Parameters<typeof casesFor>[1];
const k = (dato: string, b: number, raised: 'ja' | 'nei'): Cases[string] => ({
  dato,
  svar: { b: kroner(b) },
  forventet: { funn: { k: raised } },
});
const a = (svar: object, value: string, dato = '2021-01-01'): Cases[string] => ({ dato, svar, forventet: { konklusjoner: { a: value } } });

/** Every mutant of the branching pack is noticed by one of these. */
const enough: Cases = {
  'k-på': k('2021-01-01', 100, 'ja'),
  'k-under': k('2021-01-01', 99, 'nei'),
  'k-på-siste-dag': k('2022-12-31', 100, 'ja'),
  'k-første-dag-på': k('2023-01-01', 200, 'ja'),
  'k-første-dag-under': k('2023-01-01', 199, 'nei'),
  'k-aller-første-dag': k('2020-01-01', 100, 'ja'),
  'a-stanset': a({ p: 'ja', q: 'nei', r: 'ja' }, 'y'),
  'a-aller-første-dag': a({ p: 'ja', q: 'nei', r: 'nei' }, 'x', '2020-01-01'),
};

describe('a mutant is noticed by the case that the law makes fail, and survives without it', () => {
  it('all of them with enough cases', () => expect(survivors(branchingPack, casesFor(branchingPack, enough))).toEqual([]));

  it.each<[string, string[]]>([
    ['k-under', ['grense: 100 kr → 99 kr fra 1. januar 2020']],
    ['k-første-dag-på', ['grense: 200 kr → 201 kr fra 1. januar 2023']],
    ['k-første-dag-under', ['grense: 200 kr → 199 kr fra 1. januar 2023', 'grense: fra 1. januar 2023 → 2. januar 2023']],
    ['k-på-siste-dag', ['grense: fra 1. januar 2023 → 31. desember 2022']],
    ['k-aller-første-dag', ['k: fra 1. januar 2020 → 2. januar 2020']],
    ['a-stanset', ['a.x: unntatt-når strøket']],
    ['a-aller-første-dag', ['3 oppføringer: fra 1. januar 2020 → 2. januar 2020']],
    // Other cases at the same limit notice for it.
    ['k-på', []],
  ])('without %s', (taken, missed) => {
    const { [taken]: _, ...rest } = enough;
    expect(survivors(branchingPack, casesFor(branchingPack, rest))).toEqual(missed);
  });

  it('a case that asks about something else notices nothing', () => {
    const elsewhere = Object.fromEntries(
      Object.entries(enough).map(([id, one]) => [id, { ...one, forventet: { funn: { 'motor.konflikt': 'nei' } } }]),
    );
    expect(survivors(branchingPack, casesFor(branchingPack, elsewhere))).toContain('k: når: b minst → under grense');
  });

  it('an evaluation that can no longer be made is noticed', () => {
    const first = { 'a-aller-første-dag': a({ p: 'ja', q: 'nei', r: 'nei' }, 'x', '2020-01-01') };
    const noticed = fates(branchingPack, casesFor(branchingPack, first)).filter(({ noticedBy }) => noticedBy !== null);
    expect(noticed.map(({ mutant }) => `${mutant.file} ${mutant.id.nb}: ${mutant.change.nb}`)).toContain(
      'spørsmål.yaml 4 oppføringer: fra 1. januar 2020 → 2. januar 2020',
    );
  });

  it('a factor that is dropped is noticed where it is shown', () => {
    const shown = { en: { svar: { initiativ: 'kommunen' }, forventet: { momenter: { 'moment.initiativ': 'ja' } } } };
    const missed = {
      en: { svar: { initiativ: 'kommunen' }, forventet: { konklusjoner: { avtaletype: { mulige: ['kontrakt', 'tilskudd'] } } } },
    };
    const dropped = 'moment.initiativ: momentet strøket';
    expect(survivors(goodPack, casesFor(goodPack, shown))).not.toContain(dropped);
    expect(survivors(goodPack, casesFor(goodPack, missed))).toContain(dropped);
  });
});

describe('a mutant that gives the same for every project', () => {
  const same = (pack: Pack): string[] =>
    fates(pack, []).flatMap(({ mutant, equivalent }) =>
      equivalent?.nb === 'gir det samme for alle prosjekter' ? [`${mutant.id.nb}: ${mutant.change.nb}`] : [],
    );
  const questions = [question('p'), amountQuestion('b')];
  const limits = [parameter('liten', 100), parameter('stor', 200)];
  const checked = (når: object): Pack => smallPack({ spørsmål: questions, beløp: limits, kontroller: [check('k', når)] });

  it('is proved to, and not counted', () => {
    // What is at least 200 is over 100, and over 99 and 101 too; the small limit decides nothing.
    expect(same(checked({ alle: [{ b: { minst: 'stor' } }, { b: { over: 'liten' } }] }))).toEqual([
      'liten: 100 kr → 101 kr fra 1. januar 2020',
      'liten: 100 kr → 99 kr fra 1. januar 2020',
      'k: når: b over → minst liten',
    ]);
  });

  it('is not taken for one that does not', () => {
    expect(same(checked({ b: { minst: 'liten', under: 'stor' } }))).toEqual([]);
    expect(same(checked({ 'minst-én': [{ b: { over: 'liten' } }, { p: 'ja' }] }))).toEqual([]);
  });

  it('where another rule gives what the changed one no longer does', () => {
    const doubled = smallPack({
      spørsmål: questions,
      beløp: limits,
      delvurderinger: [
        assessment(
          'a',
          ['x', 'y'],
          [
            rule('a.stor', 'x', { b: { minst: 'stor' } }),
            rule('a.liten', 'x', { b: { minst: 'liten' } }),
            rule('a.under', 'y', { b: { under: 'liten' } }),
          ],
        ),
      ],
    });
    expect(same(doubled)).toEqual([
      'stor: 200 kr → 201 kr fra 1. januar 2020',
      'stor: 200 kr → 199 kr fra 1. januar 2020',
      'a.stor: når: b minst → over stor',
    ]);
  });

  it('where what comes into force a day later can never hold', () => {
    expect(same(checked({ alle: [{ p: 'ja' }, { p: 'nei' }] }))).toContain('k: fra 1. januar 2020 → 2. januar 2020');
    expect(same(checked({ p: 'ja' }))).not.toContain('k: fra 1. januar 2020 → 2. januar 2020');
  });

  it('but never where the value of a procurement is worked out otherwise, for that is not compiled', () => {
    expect(same(goodPack).filter((one) => one.startsWith('verdi.måneder'))).toEqual([]);
  });
});
