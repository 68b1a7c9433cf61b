import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerAhead } from '../../src/cli/ask-ahead.js';
import { UsageError } from '../../src/cli/io.js';
import { toldAhead } from '../../src/project/ahead.js';
import { ProblemsError } from '../../src/source/problem.js';
import { Folder } from '../support/command.js';
import { InterviewFile } from '../support/interview-file.js';
import { blankFile, interviewPack } from '../support/interview-pack.js';

const fileWith = (text: string): InterviewFile => {
  const file = new InterviewFile(interviewPack, text);
  onTestFinished(() => file.remove());
  return file;
};

const answersIn = (text: string): string => {
  const folder = new Folder();
  onTestFinished(() => folder.remove());
  const path = join(folder.path, 'svar.yaml');
  writeFileSync(path, text);
  return path;
};

describe('answers from another file', () => {
  it('are put into the project as they stand there, with their reasons', () => {
    const file = fileWith(blankFile);
    const answers = answersIn('svar:\n  penger: ja\n  plikt: ja\n  behov: { svar: ja, begrunnelse: "Bestilt.", kilde: "brev" }\n');
    const project = answerAhead(interviewPack, file.path, null, { answers });
    expect([...project.answers.keys()]).toEqual(['penger', 'plikt', 'behov']);
    expect(project.answers.get('behov')).toMatchObject({ reason: 'Bestilt.', source: 'brev' });
  });

  it('go before those that the project has, and --set goes before both; what none of them tells is left', () => {
    const file = fileWith(blankFile.replace('{}', '\n  penger: nei # sist\n  plan: ja'));
    const project = answerAhead(interviewPack, file.path, null, {
      answers: answersIn('svar: { penger: ja, plikt: ja }'),
      set: ['plikt=nei'],
    });
    expect([...project.answers].map(([id, { value }]) => [id, value.kind === 'choice' ? value.value : value.kind])).toEqual([
      ['penger', 'ja'],
      ['plan', 'ja'],
      ['plikt', 'nei'],
    ]);
    expect(file.text).toContain('# sist');
  });

  it('are found by their keys however these are spelt', () => {
    const { told, problems } = toldAhead(interviewPack, 'svar.yaml', 'Svar: { Penger: ja }');
    expect([told.map(({ question, answer }) => [question.id, answer]), problems]).toEqual([[['penger', 'ja']], []]);
  });

  it('with faults are all told at once, each with its place, and nothing is written', () => {
    const file = fileWith(blankFile);
    const answers = answersIn('svar:\n  penger: kanskje\n  finnes-ikke: ja\n  behov: ja\n');
    const faults = (() => {
      try {
        answerAhead(interviewPack, file.path, null, { answers });
        return [];
      } catch (error) {
        return error instanceof ProblemsError ? error.problems : [];
      }
    })();
    expect(faults.map(({ place, code }) => [place?.line, code])).toEqual([
      [2, 'svar.svar'],
      [3, 'svar.ukjent-spørsmål'],
      [4, 'svar.begrunnelse'],
    ]);
    expect(file.text).toBe(blankFile);
  });

  it('without a block of answers are told so', () => {
    const { problems } = toldAhead(interviewPack, 'svar.yaml', 'prosjekt: { navn: Prøve }\n');
    expect(problems.map(({ code }) => code)).toEqual(['svar.mangler']);
  });
});

describe('--set', () => {
  it('with an answer that the question does not have is told so, and nothing is written', () => {
    const file = fileWith(blankFile);
    expect(() => answerAhead(interviewPack, file.path, null, { set: ['penger=ja', 'plikt=kanskje'] })).toThrow(UsageError);
    expect(file.text).toBe(blankFile);
  });

  it('several times has all its faults told at once', () => {
    const file = fileWith(blankFile);
    const set = ['plikt=kanskje', 'penger=ja', 'finnes-ikke=ja', 'plan'];
    const told = (() => {
      try {
        answerAhead(interviewPack, file.path, null, { set });
        return '';
      } catch (error) {
        return error instanceof UsageError ? error.told.nb : '';
      }
    })();
    expect(['plikt', 'finnes-ikke', 'plan'].map((name) => told.split('\n').some((line) => line.includes(`«${name}»`)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(file.text).toBe(blankFile);
  });

  it('takes an amount as people type it', () => {
    const project = answerAhead(interviewPack, fileWith(blankFile).path, null, { set: ['sum=1,2 mill'] });
    expect(project.answers.get('sum')?.value).toMatchObject({ low: 120_000_000n, vat: 'eksklusiv', period: 'totalt' });
  });
});
