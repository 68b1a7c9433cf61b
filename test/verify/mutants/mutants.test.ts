import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { packAt } from '../../../src/pack/at-date.js';
import type { Pack } from '../../../src/pack/model.js';
import { dateMutants } from '../../../src/verify/mutants/dates.js';
import { mutantsOf } from '../../../src/verify/mutants/score.js';
import { projectWith } from '../../support/arbitrary.js';
import { branchingPack } from '../../support/branching-pack.js';
import { answersOf, check, parameter, question, type Short, smallPack } from '../../support/small-pack.js';

const told = (pack: Pack): string[] => mutantsOf(pack).map(({ kind, id, change }) => `${kind} ${id.nb}: ${change.nb}`);
const mutant = (pack: Pack, change: string) => {
  const found = mutantsOf(pack).filter((one) => `${one.id.nb}: ${one.change.nb}` === change);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} mutants «${change}»`);
  return found[0];
};
const findings = (pack: Pack, short: Short, date: string) =>
  evaluate(pack, projectWith(answersOf(short)), date).findings.map(({ ruleId }) => ruleId);

it('every amount up and down, every boundary earlier and later, every comparison and exception', () => {
  expect(told(branchingPack)).toEqual([
    'beløp grense: 100 kr → 101 kr fra 1. januar 2020',
    'beløp grense: 100 kr → 99 kr fra 1. januar 2020',
    'beløp grense: 200 kr → 201 kr fra 1. januar 2023',
    'beløp grense: 200 kr → 199 kr fra 1. januar 2023',
    'dato grense: fra 1. januar 2020 → 2. januar 2020',
    'dato grense: fra 1. januar 2023 → 31. desember 2022',
    'dato grense: fra 1. januar 2023 → 2. januar 2023',
    'dato 3 oppføringer: fra 1. januar 2020 → 2. januar 2020',
    'dato k: fra 1. januar 2020 → 2. januar 2020',
    'dato 4 oppføringer: fra 1. januar 2020 → 2. januar 2020',
    'sammenligning k: når: b minst → over grense',
    'sammenligning k: når: b minst → under grense',
    'unntak a.x: unntatt-når strøket',
  ]);
});

describe('a mutant', () => {
  it('of an amount changes that amount alone, by a whole krone', () => {
    const { amounts } = packAt(mutant(branchingPack, 'grense: 100 kr → 101 kr fra 1. januar 2020').pack(), '2021-01-01');
    expect(amounts.get('grense')?.value).toBe(10_100n);
    expect(packAt(branchingPack, '2021-01-01').amounts.get('grense')?.value).toBe(10_000n);
  });

  it('of a boundary between two values moves both, so that there is no gap', () => {
    const at = (change: string, date: string) => packAt(mutant(branchingPack, change).pack(), date).amounts.get('grense')?.value;
    const earlier = 'grense: fra 1. januar 2023 → 31. desember 2022';
    expect([at(earlier, '2022-12-30'), at(earlier, '2022-12-31'), at(earlier, '2023-01-01')]).toEqual([10_000n, 20_000n, 20_000n]);
    const later = 'grense: fra 1. januar 2023 → 2. januar 2023';
    expect([at(later, '2022-12-31'), at(later, '2023-01-01'), at(later, '2023-01-02')]).toEqual([10_000n, 10_000n, 20_000n]);
  });

  it('of a comparison swaps it at the limit itself, or turns it round', () => {
    const raised = (change: string) =>
      [99, 100, 101].map((b) => findings(mutant(branchingPack, change).pack(), { b }, '2021-01-01').length);
    expect([99, 100, 101].map((b) => findings(branchingPack, { b }, '2021-01-01').length)).toEqual([0, 1, 1]);
    expect(raised('k: når: b minst → over grense')).toEqual([0, 0, 1]);
    expect(raised('k: når: b minst → under grense')).toEqual([1, 0, 0]);
  });

  it('of an exception leaves it out', () => {
    const value = (pack: Pack) =>
      evaluate(pack, projectWith(answersOf({ p: 'ja', q: 'nei', r: 'ja' })), '2021-01-01').conclusions[0]?.value;
    expect([value(branchingPack), value(mutant(branchingPack, 'a.x: unntatt-når strøket').pack())]).toEqual(['y', 'x']);
  });
});

describe('the dates of entries', () => {
  const version = (id: string, gjelder: object, når: object = { p: 'ja' }) => check(id, når, { gjelder });
  const dated = smallPack({
    spørsmål: [question('p')],
    kontroller: [
      version('eldre', { fra: '2020-01-01', til: '2022-12-31' }),
      version('eldre', { fra: '2023-01-01' }, { p: 'nei' }),
      version('alene', { fra: '2023-01-01', til: '2024-06-30' }),
    ],
  });
  const of = (change: string) => {
    const found = dateMutants(dated).find((one) => one.file === 'kontroller.yaml' && one.change.nb === change);
    if (!found) throw new Error(`no mutant «${change}»`);
    return found;
  };
  const on = (change: string, date: string, p: string) => findings(of(change).pack(), { p }, date);

  it('move together when they are written alike in one file', () => {
    expect(
      dateMutants(dated)
        .filter(({ file }) => file === 'kontroller.yaml')
        .map(({ id, change, from }) => [id.nb, change.nb, from]),
    ).toEqual([
      ['eldre', 'fra 1. januar 2020 → 2. januar 2020', '2020-01-01'],
      ['eldre', 'til 31. desember 2022 → 30. desember 2022', '2022-12-31'],
      ['eldre', 'til 31. desember 2022 → 1. januar 2023', '2023-01-01'],
      ['2 oppføringer', 'fra 1. januar 2023 → 31. desember 2022', '2022-12-31'],
      ['2 oppføringer', 'fra 1. januar 2023 → 2. januar 2023', '2023-01-01'],
      ['alene', 'til 30. juni 2024 → 29. juni 2024', '2024-06-30'],
      ['alene', 'til 30. juni 2024 → 1. juli 2024', '2024-07-01'],
    ]);
    expect(on('fra 1. januar 2023 → 31. desember 2022', '2022-12-31', 'ja')).toEqual(['alene']);
    expect(on('fra 1. januar 2023 → 31. desember 2022', '2022-12-31', 'nei')).toEqual(['eldre']);
  });

  it('push the version beside them rather than hold together with it, and else leave a gap', () => {
    expect(on('til 31. desember 2022 → 1. januar 2023', '2023-01-01', 'ja')).toEqual(['alene', 'eldre']);
    expect(on('til 31. desember 2022 → 1. januar 2023', '2023-01-01', 'nei')).toEqual([]);
    expect(on('til 31. desember 2022 → 30. desember 2022', '2022-12-31', 'ja')).toEqual([]);
    expect(on('fra 1. januar 2023 → 2. januar 2023', '2023-01-01', 'ja')).toEqual([]);
  });

  it('move the last day too', () => {
    expect([
      on('til 30. juni 2024 → 29. juni 2024', '2024-06-30', 'ja'),
      on('til 30. juni 2024 → 1. juli 2024', '2024-07-01', 'ja'),
    ]).toEqual([[], ['alene']]);
  });
});

describe('what can make no difference is told why, and not counted', () => {
  const why = (pack: Pack) =>
    Object.fromEntries(mutantsOf(pack).map(({ id, change, equivalent }) => [`${id.nb}: ${change.nb}`, equivalent?.nb ?? null]));
  const cited = { hjemmel: ['LOV § 1'], sikkerhet: 'høy' };
  const series = (verdier: readonly object[]) => ({ ...parameter('grense', 1), verdier: verdier.map((row) => ({ ...row, ...cited })) });
  const compares = { spørsmål: [question('p'), question('b', { type: 'beløp' })], kontroller: [check('k', { b: { minst: 'grense' } })] };

  it('an amount that is in force only before the first day of the pack', () => {
    const pack = smallPack({
      ...compares,
      beløp: [
        series([
          { fra: '2018-01-01', til: '2019-12-31', verdi: 1 },
          { fra: '2020-01-01', verdi: 2 },
        ]),
      ],
    });
    const outside = 'gjelder bare før den første dagen som pakken svarer for';
    expect(why(pack)).toMatchObject({
      'grense: 1 kr → 2 kr fra 1. januar 2018': outside,
      'grense: 1 kr → 0 kr fra 1. januar 2018': outside,
      'grense: 2 kr → 3 kr fra 1. januar 2020': null,
      'grense: fra 1. januar 2018 → 2. januar 2018': outside,
      'grense: fra 1. januar 2020 → 31. desember 2019': outside,
      'grense: fra 1. januar 2020 → 2. januar 2020': null,
    });
  });

  it('a boundary with the same amount on both sides', () => {
    const pack = smallPack({
      ...compares,
      beløp: [
        series([
          { fra: '2020-01-01', til: '2022-12-31', verdi: 1 },
          { fra: '2023-01-01', verdi: 1 },
        ]),
      ],
    });
    expect(why(pack)).toMatchObject({
      'grense: fra 1. januar 2023 → 31. desember 2022': 'beløpet er det samme på begge sider',
      'grense: fra 1. januar 2023 → 2. januar 2023': 'beløpet er det samme på begge sider',
    });
  });

  it('an amount that only texts name', () => {
    const pack = smallPack({ spørsmål: [question('p')], beløp: [parameter('satsen', 5)], kontroller: [check('k', { p: 'ja' })] });
    expect(why(pack)).toMatchObject({
      'satsen: 5 kr → 6 kr fra 1. januar 2020': 'brukes bare i tekster, ikke i noe vilkår',
      'satsen: fra 1. januar 2020 → 2. januar 2020': 'brukes ikke i noe vilkår den dagen',
    });
  });

  it('an amount of nothing cannot be less', () => {
    const pack = smallPack({ ...compares, beløp: [parameter('grense', 0)] });
    expect(told(pack).filter((one) => one.startsWith('beløp'))).toEqual(['beløp grense: 0 kr → 1 kr fra 1. januar 2020']);
  });
});
