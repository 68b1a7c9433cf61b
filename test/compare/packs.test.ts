import { describe, expect, it } from 'vitest';
import { compareLaws, isChanged } from '../../src/compare/changes.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { buildPack } from '../../src/pack/build.js';
import type { Pack } from '../../src/pack/model.js';
import { readProject } from '../../src/project/read.js';
import { goodPack } from '../support/good-pack.js';
import { named } from '../support/law-change.js';
import { goodFilesEdited } from '../support/pack-files.js';
import { amountQuestion, assessment, check, parameter, question, rule, smallPack } from '../support/small-pack.js';

const day = '2026-01-01';
const changed = (before: Pack, after: Pack) => compareLaws({ pack: before, date: day }, { pack: after, date: day }, 'nb');
const text = (nb: string) => ({ nb });

/** A pack whose only conclusion is A where the condition holds, else B. */
const deciding = (when: object, more: Parameters<typeof smallPack>[0] = {}): Pack =>
  smallPack({
    spørsmål: [question('p')],
    delvurderinger: [assessment('x', ['A', 'B'], [rule('x.a', 'A', when), rule('x.b', 'B', { ikke: { regel: 'x.a' } })])],
    ...more,
  });

describe('two packs on the same day', () => {
  it('a question that only one of them has is told as new or gone, and the witness is written for each', () => {
    const [before, after] = [deciding({ p: 'ja' }), deciding({ q: 'ja' }, { spørsmål: [question('p'), question('q')] })];
    const change = changed(before, after);
    expect([change.questions.added.map(({ id }) => id), change.questions.removed]).toEqual([['q'], []]);
    expect(change.conclusions[0]?.shifts.map(named)).toEqual(['A → B', 'B → A']);
    for (const { before: was, after: is, witness } of change.conclusions[0]?.shifts ?? []) {
      const { text: first = '', textAfter } = change.witnesses[witness] ?? {};
      expect(readProject(before, 'a.yaml', textAfter ?? '').project).toBeNull();
      const values = ([[before, first], [after, textAfter ?? '']] as const).map(([pack, file]) => {
        const { project } = readProject(pack, 'a.yaml', file);
        return project && evaluate(pack, project, day).conclusions[0]?.value;
      }); // biome-ignore format: the two sides
      expect(values).toEqual([was.possible[0], is.possible[0]]);
    }
    expect(changed(after, before).questions.removed.map(({ id }) => id)).toEqual(['q']);
  });

  it('an answer that only one of them knows is no project of the other, so only the question is told', () => {
    const answers = (values: readonly string[]) =>
      question('r', { type: 'en-av', svar: values.map((verdi) => ({ verdi, tekst: text(verdi) })) });
    const [before, after] = [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ].map((values) => deciding({ r: ['a', values.at(-1)] }, { spørsmål: [answers(values)] }));
    if (!before || !after) throw new Error('two packs');
    const change = changed(before, after);
    expect(change.questions.changed.map(({ question: { id }, applies, answers: other }) => [id, applies, other])).toEqual([
      ['r', false, true],
    ]);
    // b led to A and now leads to B; c cannot be told before.
    expect(change.conclusions[0]?.shifts.map((shift) => [named(shift), shift.region])).toEqual([
      ['A → B', [{ kind: 'answers', id: 'r', answers: ['b'], others: ['a', 'c'] }]],
    ]);
  });

  it('rules that have changed places are told, though each holds when it did', () => {
    const led = (first: string, second: string) => {
      const rules = [rule('x.p', first, { p: 'ja' }), rule('x.ikke-p', second, { p: 'nei' })];
      return smallPack({ spørsmål: [question('p')], delvurderinger: [assessment('x', ['A', 'B'], rules)] });
    };
    expect(changed(led('A', 'B'), led('B', 'A')).conclusions[0]?.shifts.map(named)).toEqual(['A → B', 'B → A']);
  });

  it('a question that is asked of other projects is told', () => {
    const asked = (when: string) =>
      deciding({ p: 'ja', q: 'ja' }, { spørsmål: [question('p'), question('q', { 'spørres-når': { p: when } })] });
    expect(changed(asked('ja'), asked('nei')).questions.changed.map(({ question: { id }, applies }) => [id, applies])).toEqual([
      ['q', true],
    ]);
  });

  it('a conclusion that only one of them draws is told by name, and not as a change of value', () => {
    const [before, after] = [
      deciding({ p: 'ja' }),
      deciding({ p: 'ja' }, { delvurderinger: [assessment('y', ['A', 'B'], [rule('y.a', 'A', { p: 'ja' })])] }),
    ];
    const { conclusions, conclusionsAdded, conclusionsRemoved } = changed(before, after);
    expect([conclusions, conclusionsAdded, conclusionsRemoved]).toEqual([[], ['y'], ['x']]);
  });

  it('a check that has become an error is told, though it holds for the same projects', () => {
    const strict = (alvor: string) => deciding({ p: 'ja' }, { kontroller: [check('k', { p: 'ja' }, { alvor })] });
    const { checks } = changed(strict('advarsel'), strict('feil'));
    expect([checks.changed, checks.weights.map(({ entry, before, after }) => [entry.id, before, after])]).toEqual([
      [],
      [['k', 'advarsel', 'feil']],
    ]);
  });

  it('a check on what the project has chosen is shown with a project that has chosen a way', () => {
    const way = (id: string, x: string) => ({
      ...{ id, vei: id, rolle: 'hovedvei', navn: text(id), fordi: text(id), hjemmel: ['LOV § 1'] },
      når: { x },
    });
    const strict = (p: string) =>
      deciding(
        { q: 'ja' },
        {
          spørsmål: [question('p'), question('q')],
          veier: [way('v1', 'A'), way('v2', 'B')],
          kontroller: [check('k', { 'valgt-vei-status': 'strider', p })],
        },
      );
    const [before, after] = [strict('ja'), strict('nei')];
    const change = changed(before, after);
    const [gone, come] = change.checks.changed[0]?.shifts ?? [];
    for (const [shift, found] of [[gone, [true, false]], [come, [false, true]]] as const) {
      const file = change.witnesses[shift?.witness ?? -1]?.text ?? '';
      expect(file).toMatch(/^valgt-vei: v[12]$/m);
      expect(
        [before, after].map((pack) => {
          const { project } = readProject(pack, 'a.yaml', file);
          return project && evaluate(pack, project, day).findings.some(({ ruleId }) => ruleId === 'k');
        }),
      ).toEqual(found);
    } // biome-ignore format: the two ways
    expect(change.notShown).toEqual([]);
  });

  it('an amount that no longer is the same is told, and one that only has other words is not', () => {
    const worth = (verdi: number, navn: string) =>
      deciding(
        { m: { minst: 'grense' } },
        { spørsmål: [question('p'), amountQuestion('m')], beløp: [{ ...parameter('grense', verdi), navn: text(navn) }] },
      );
    const { amounts, conclusions } = changed(worth(100, 'a'), worth(200, 'a'));
    expect(amounts.map(({ id, before, after }) => [id, before?.value, after?.value])).toEqual([['grense', 10_000n, 20_000n]]);
    expect(conclusions[0]?.shifts[0]?.region).toEqual([
      { kind: 'amount', id: 'm', unit: 'money', stretches: [{ low: 10_000n, high: 19_999n }] },
    ]);
    expect(isChanged(changed(worth(100, 'a'), worth(100, 'b')))).toBe(false);
  });

  it('what no project can show is not claimed, and that is said: whole kroner only are told', () => {
    const limits = { spørsmål: [question('p'), amountQuestion('m')], beløp: [parameter('lav', 100), parameter('høy', 101)] };
    const change = changed(deciding({ m: { over: 'lav', under: 'høy' } }, limits), deciding({ m: { over: 'høy', under: 'lav' } }, limits));
    expect(change.conclusions).toEqual([]);
    expect(change.notShown.map(({ subject, bound, ...pair }) => [subject, named(pair), bound])).toEqual([['x', 'A → B', null]]);
    expect(isChanged(change)).toBe(true);
  });

  it('when the value itself is worked out otherwise, that is said', () => {
    const shorter = buildPack(goodFilesEdited('grenser.yaml', ['verdi: 48,', 'verdi: 36,']));
    expect([changed(goodPack, shorter).valueDiffers, changed(goodPack, goodPack).valueDiffers]).toEqual([true, false]);
  });
});

describe('an amount that is worked out', () => {
  const dates = ['2026-06-30', '2026-07-01'] as const;
  const change = compareLaws({ pack: goodPack, date: dates[0] }, { pack: goodPack, date: dates[1] }, 'nb');

  it('is told as every way of answering shows it', () => {
    const touched = new Set<string>();
    for (const plikt of ['ja', 'nei'])
      for (const behov of ['ja', 'nei'])
        for (const kroner of [1, 99_999, 100_000, 250_000, 499_999, 500_000, 5_000_000]) {
          const svar = `leveringsplikt: ${plikt}, dekker-behov: { svar: ${behov}, begrunnelse: x }, opsjoner: nei, varighet: 12`;
          const file = `prosjekt: { navn: P }\nsvar: { ${svar}, verdi: { beløp: ${kroner}, mva: eksklusiv, periode: totalt } }\n`;
          const { project } = readProject(goodPack, 'p.yaml', file);
          const [was, is] = dates.map(
            (date) => project && evaluate(goodPack, project, date).conclusions.find(({ id }) => id === 'regelverk')?.value,
          );
          if (was !== is) touched.add(`${was} → ${is}: ${plikt} ${behov} ${kroner}`);
        }
    expect([...touched]).toEqual([100_000, 250_000, 499_999].map((kroner) => `foa → under-innslagspunkt: ja ja ${kroner}`));
    expect(change.conclusions.map(({ id, shifts }) => [id, shifts.map(named)])).toEqual([['regelverk', ['foa → under-innslagspunkt']]]);
    expect(change.conclusions[0]?.shifts[0]?.region).toEqual([
      { kind: 'answers', id: 'leveringsplikt', answers: ['ja'], others: ['nei'] },
      { kind: 'answers', id: 'dekker-behov', answers: ['ja'], others: ['nei'] },
      { kind: 'amount', id: 'anskaffelsesverdi', unit: 'money', stretches: [{ low: 10_000_000n, high: 49_999_999n }] },
    ]);
  });

  it('and its witness really has that value', () => {
    const { project } = readProject(goodPack, 'vitne.yaml', change.witnesses[0]?.text ?? '');
    const worth = project && evaluate(goodPack, project, dates[0]).value.total;
    expect(worth).toEqual({ low: 10_000_000n, high: 10_000_000n });
  });
});
