import { expect, it } from 'vitest';
import { readProject } from '../../../src/project/read.js';
import { commentedProject } from '../../../src/project/template.js';
import { type WrittenAnswer, withAnswer } from '../../../src/project/write.js';
import { pack } from '../../support/pack.js';

const template = commentedProject(pack, 'Prøve', '2026-07-02', 'nb');

function write(text: string, id: string, answer: WrittenAnswer): string {
  const question = pack.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question «${id}»`);
  return withAnswer(text, question, answer);
}

it('a new file reads as a project where nothing is answered', () => {
  expect(readProject(pack, 'ny.yaml', template)).toMatchObject({ problems: [], project: { answers: new Map() } });
});

it('the interview takes nothing from a new file: every line is still there after the first answers', () => {
  const told = write(write(write(template, 'penger', 'ja'), 'oppdragsgiver', 'bydel'), 'kommune', 'Oslo');
  expect(told).toContain('oppdragsgiver: { type: bydel, kommune: Oslo }   # {');
  const lines = told.split('\n');
  for (const line of template.split('\n').filter((one) => !one.includes('oppdragsgiver: {}'))) expect(lines).toContain(line);
  expect([...(readProject(pack, 'ny.yaml', told).project?.answers.keys() ?? [])].sort()).toEqual(['kommune', 'oppdragsgiver', 'penger']);
});

it('a party that the file does not name yet is put in under the project', () => {
  const bare = 'prosjekt:\n  navn: Prøve # arbeidsnavn\nsvar:\n  penger: ja\n';
  expect(write(bare, 'mottaker', 'ideell')).toBe(
    'prosjekt:\n  navn: Prøve # arbeidsnavn\n  mottaker: { type: ideell }\nsvar:\n  penger: ja\n',
  );
});
