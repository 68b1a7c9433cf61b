import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import { DateOutsideError } from '../../src/pack/at-date.js';
import { buildPack, type PackFile } from '../../src/pack/build.js';
import { readProject } from '../../src/project/read.js';
import { ProblemsError } from '../../src/source/problem.js';
import { goodFiles, goodFilesEdited } from '../support/pack-files.js';

/** Evaluates projects that know nothing and that know a little. «refused»: by the loader, or in words that name the date. */
function fate(files: readonly PackFile[], date = '2020-03-01'): 'refused' | 'evaluated' {
  try {
    const pack = buildPack(files);
    const options = pack.questions.some(({ id }) => id === 'opsjoner') ? ['{ leveringsplikt: nei, opsjoner: ja }'] : [];
    for (const svar of ['{}', '{ leveringsplikt: ja }', ...options]) {
      const { project, problems } = readProject(pack, 'p.yaml', `prosjekt: { navn: Prøve }\nsvar: ${svar}\n`);
      if (!project) throw new Error(problems.map(({ message }) => message).join());
      evaluate(pack, project, date);
    }
    return 'evaluated';
  } catch (error) {
    if (error instanceof ProblemsError || error instanceof DateOutsideError) return 'refused';
    throw error;
  }
}

it('the good pack evaluates', () => {
  expect(fate(goodFiles)).toBe('evaluated');
});

describe('rules that need themselves are refused, for the engine would never come to an end', () => {
  const options = 'tekst: { nb: Er det opsjoner';
  const duty = 'tekst: { nb: Er organisasjonen bundet til å levere? }';
  const foa = 'når: { avtaletype: kontrakt, anskaffelsesverdi: { minst: terskel.innslag } }';
  const under = 'når: { regel: avtaletype.kontrakt,';
  const cases: Record<string, PackFile[]> = {
    'a rule that refers to itself': goodFilesEdited('delvurderinger.yaml', [foa, 'når: { regel: regelverk.foa }']),
    'two rules of one assessment that refer to each other': goodFilesEdited(
      'delvurderinger.yaml',
      [foa, 'når: { regel: regelverk.under }'],
      [under, 'når: { regel: regelverk.foa,'],
    ),
    'a question that is asked when it is answered': goodFilesEdited('sporsmal-om-verdien.yaml', [
      options,
      `spørres-når: { opsjoner: ja }\n    ${options}`,
    ]),
    'a question that is asked when a conclusion that it decides is drawn': goodFilesEdited('sporsmal.yaml', [
      duty,
      `spørres-når: { avtaletype: kontrakt }\n    ${duty}`,
    ]),
    'a question about the value that is asked only for some values': goodFilesEdited('sporsmal-om-verdien.yaml', [
      options,
      `spørres-når: { anskaffelsesverdi: { minst: terskel.innslag } }\n    ${options}`,
    ]),
  };
  for (const [name, files] of Object.entries(cases)) it(name, () => expect(fate(files)).toBe('refused'));
});

describe('what a rule names must be in force for as long as the rule is, from the first day of the pack', () => {
  const later = 'gjelder: { fra: "2024-01-01" }\n    ';
  const duty = 'type: ja-nei\n    tekst: { nb: Er organisasjonen bundet';
  const first = '- { fra: "2017-01-01", til: "2026-06-30", verdi: 100000';
  const last = '{ fra: "2026-07-01", verdi: 500000';
  const cases: readonly [string, PackFile[], string][] = [
    ['a question', goodFilesEdited('sporsmal.yaml', [duty, later + duty]), '2020-03-01'],
    [
      'an assessment',
      goodFilesEdited('delvurderinger.yaml', ['navn: { nb: Avtaletype }', `${later}navn: { nb: Avtaletype }`]),
      '2020-03-01',
    ],
    ['an amount that begins later', goodFilesEdited('grenser.yaml', [first, first.replace('2017', '2024')]), '2020-03-01'],
    ['an amount that ends', goodFilesEdited('grenser.yaml', [last, '{ fra: "2026-07-01", til: "2026-12-31", verdi: 500000']), '2027-01-01'],
  ];
  for (const [name, files, date] of cases) it(name, () => expect(fate(files, date)).toBe('refused'));
});

describe('a pack without what the arithmetic of FOA § 5-4 takes by name', () => {
  it('is refused or evaluates, when it is a question', () => {
    const noAmounts = goodFilesEdited(
      'delvurderinger.yaml',
      [', anskaffelsesverdi: { under: terskel.innslag }', ''],
      [', anskaffelsesverdi: { minst: terskel.innslag }', ''],
    );
    expect(['refused', 'evaluated']).toContain(fate(noAmounts.filter(({ path }) => path !== 'sporsmal-om-verdien.yaml')));
  });

  it('is refused, when it is the number of months: no months at all would make every value nothing', () => {
    expect(fate(goodFilesEdited('grenser.yaml', ['verdi.måneder-uten-samlet-pris', 'verdi.måneder']))).toBe('refused');
  });
});
