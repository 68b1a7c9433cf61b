import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/project/model.js';
import { readProject } from '../../../src/project/read.js';
import { readCases } from '../../../src/verify/cases/read.js';
import { goodCases } from '../../support/cases.js';
import { goodPack } from '../../support/good-pack.js';

const read = (text: string) => readCases(goodPack, [{ file: 'a.yaml', text }]);
const answers = (project: Project) => Object.fromEntries([...project.answers].map(([id, { value }]) => [id, value]));

/** One case after what is common to the file. */
const withCommon = (common: string, one: string) =>
  read(
    `tema: prøve\nhjemmel: [FOA]\nfelles: ${common}\ntilfeller:\n  - { id: en, fordi: prøve, forventet: { funn: { valg.strider: nei } }, ${one} }\n`,
  )[0];
const parties = (project: Project) =>
  Object.entries(answers(project)).map(([id, value]) => `${id}: ${value.kind === 'choice' ? value.value : value.kind}`);
const choice = (value: string) => ({ kind: 'choice', value });

describe('a case', () => {
  it('is what a project file with the same answers is', () => {
    const whole = 'prosjekt: { mottaker: { type: ideell } }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei, lovpålagt: nei }\n';
    const { project } = readProject(goodPack, 'a.yaml', whole);
    const [one] = read(goodCases);
    expect(project && answers(project)).toEqual(one && answers(one.project));
    expect(one).toMatchObject({ id: 'uten-plikt', file: 'a.yaml', line: 8, date: '2026-07-02', citations: ['FOA § 4-1'] });
    expect(one?.because).toBe('Uten plikt er det ingen kontrakt.');
  });

  it('lays its answers over those that are common, key by key, however a key is spelt', () => {
    const one = withCommon(
      '{ dato: "2026-07-02", svar: { lovpålagt: ja, leveringsplikt: ja } }',
      'svar: { lovpaalagt: nei, konsesjon: ja }',
    );
    expect(one && answers(one.project)).toEqual({ leveringsplikt: choice('ja'), lovpålagt: choice('nei'), konsesjon: choice('ja') });
  });

  it('takes an answer away with ~', () => {
    const one = withCommon('{ dato: "2026-07-02", svar: { lovpålagt: ja, leveringsplikt: ja } }', 'svar: { lovpaalagt: ~ }');
    expect(one && answers(one.project)).toEqual({ leveringsplikt: choice('ja') });
  });

  it('that tells who the parties are tells all of it: nothing is left of what is common', () => {
    const one = withCommon(
      '{ dato: "2026-07-02", prosjekt: { oppdragsgiver: { type: kommune, kommune: Oslo }, mottaker: { type: ideell } } }',
      'prosjekt: { oppdragsgiver: { type: stat } }',
    );
    expect(one && parties(one.project)).toEqual(['oppdragsgiver: stat']);
  });

  it('that does not, has the parties that are common', () => {
    const one = withCommon(
      '{ dato: "2026-07-02", prosjekt: { oppdragsgiver: { type: kommune }, mottaker: { type: ideell } } }',
      'svar: {}',
    );
    expect(one && parties(one.project)).toEqual(['oppdragsgiver: kommune', 'mottaker: ideell']);
  });

  it('may have a date of its own, and a way that is chosen', () => {
    const one = withCommon('{ dato: "2026-07-02" }', 'dato: "2020-01-01", valgt-vei: tilskudd');
    expect([one?.date, one?.project.chosenRoute?.value]).toEqual(['2020-01-01', 'tilskudd']);
  });

  it('need not say why', () => {
    const [one] = read(goodCases.replace(/ {4}fordi:.*\n/, ''));
    expect([one?.id, one?.because]).toEqual(['uten-plikt', null]);
  });

  it('has its own authority, or that of the file', () => {
    const citations = (more: string) => read(goodCases.replace('    fordi', `${more}    fordi`))[0]?.citations;
    expect(citations('')).toEqual(['FOA § 4-1']);
    expect(citations('    hjemmel: [LOA § 4]\n')).toEqual(['LOA § 4']);
  });

  it('tells each expectation by the place of its value', () => {
    expect(read(goodCases)[0]?.expectations.map(({ kind, id, wanted, at }) => [kind, id, wanted, at.line])).toEqual([
      ['konklusjoner', 'avtaletype', 'tilskudd', 12],
      ['veier', 'tilskudd-etter-søknad', 'gjelder', 13],
      ['funn', 'lovpålagt.uten-plikt', 'nei', 14],
      ['sjekkliste', 'tilskudd.vedtak', 'påkrevd', 15],
      ['momenter', 'moment.initiativ', 'nei', 16],
    ]);
  });

  it('may be written without the letters æ, ø and å', () => {
    const plain = goodCases.replace('lovpålagt.uten', 'lovpaalagt.uten').replace('søknad', 'soeknad').replace('påkrevd', 'paakrevd');
    const told = (text: string) => read(text)[0]?.expectations.map(({ id, wanted }) => [id, wanted]);
    expect(told(plain)).toEqual(told(goodCases));
  });
});
