import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/pack/model.js';
import { readProject } from '../../../src/project/read.js';
import { commentedProject, emptyProject } from '../../../src/project/template.js';
import { type WrittenAnswer, withAnswer } from '../../../src/project/write.js';
import { goodPack } from '../../support/good-pack.js';

const question = (id: string): Question => {
  const found = goodPack.questions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question «${id}»`);
  return found;
};
const write = (text: string, id: string, answer: WrittenAnswer): string => withAnswer(text, question(id), answer);

const file = `# Fra møtet i mars.
prosjekt:
  navn: "Prøve" # arbeidsnavn
  mottaker: { navn: Laget, type: ideell }

# Svarene
svar:
  leveringsplikt: vet-ikke # spør Kari

  # Det siste står i utkastet, punkt 4.
  konkurranse: "nei"
dato: "2026-07-02"
`;

describe('an answer is put into the file, and everything else stays as it was', () => {
  it('a new answer comes last among the answers', () => {
    expect(write(file, 'lovpålagt', 'ja')).toBe(file.replace('konkurranse: "nei"\n', 'konkurranse: "nei"\n  lovpålagt: ja\n'));
  });

  it('an answer that is there is changed in its place, and its comment stays', () => {
    expect(write(file, 'leveringsplikt', 'ja')).toBe(file.replace('leveringsplikt: vet-ikke', 'leveringsplikt: ja'));
  });

  it('an answer about a party stands with the party', () => {
    expect(write(file, 'mottaker', 'kommersiell')).toBe(file.replace('type: ideell', 'type: kommersiell'));
    expect(write(file, 'kommune', 'Oslo')).toBe(file.replace('type: ideell }\n', 'type: ideell }\n  oppdragsgiver: { kommune: Oslo }\n'));
  });

  it('the spelling that the file has is kept', () => {
    expect(write('prosjekt: { navn: Prøve }\nSvar:\n  LOVPAALAGT: nei\n', 'lovpålagt', 'ja')).toBe(
      'prosjekt: { navn: Prøve }\nSvar:\n  LOVPAALAGT: ja\n',
    );
  });

  it('the spacing that the file has is kept', () => {
    const spaced = 'prosjekt:\n    navn: Prøve   # arbeidsnavn\nsvar:\n    konkurranse:  nei\n';
    expect(write(spaced, 'lovpålagt', 'ja')).toBe(`${spaced}    lovpålagt: ja\n`);
  });

  it('the line ends of Windows are kept', () => {
    const windows = file.replaceAll('\n', '\r\n');
    expect(write(windows, 'konkurranse', 'ja')).toBe(windows.replace('konkurranse: "nei"', 'konkurranse: ja'));
  });

  it('a long line is not broken', () => {
    const long = `prosjekt:\n  navn: ${'ord '.repeat(60)}slutt\nsvar:\n  konkurranse: nei\n`;
    expect(write(long, 'lovpålagt', 'ja')).toBe(`${long}  lovpålagt: ja\n`);
  });

  it('an amount stands on one line', () => {
    expect(
      write('prosjekt: { navn: Prøve }\nsvar:\n  konkurranse: nei\n', 'verdi', { beløp: 1300000, mva: 'eksklusiv', periode: 'år' }),
    ).toBe('prosjekt: { navn: Prøve }\nsvar:\n  konkurranse: nei\n  verdi: { beløp: 1300000, mva: eksklusiv, periode: år }\n');
  });

  it('JSON stays JSON', () => {
    const json = JSON.stringify({ prosjekt: { navn: 'Prøve' }, svar: { konkurranse: 'nei' } }, null, 2);
    const written = write(json, 'lovpålagt', 'ja');
    expect(JSON.parse(written)).toEqual({ prosjekt: { navn: 'Prøve' }, svar: { konkurranse: 'nei', lovpålagt: 'ja' } });
  });
});

describe('a file to start from', () => {
  const read = (text: string) => readProject(goodPack, 'p.yaml', text);

  it('claims nothing but a name and a date, whatever the name', () => {
    for (const name of ['Prøve', 'A: b # c', '"', "'", '- x', '{', '*a', '\\', 'ja', '007', '😀']) {
      for (const text of [emptyProject(name, '2026-07-02', 'nb'), commentedProject(goodPack, name, '2026-07-02', 'nb')]) {
        const { project, problems } = read(text);
        expect(problems).toEqual([]);
        expect([project?.name, project?.date, project?.answers.size]).toEqual([name, '2026-07-02', 0]);
      }
    }
  });

  it('takes a line for each answer', () => {
    const one = write(emptyProject('Prøve', '2026-07-02', 'nb'), 'leveringsplikt', 'ja');
    const two = write(one, 'lovpålagt', 'nei');
    expect(two.split('\n').filter((line) => /^ +(leveringsplikt|lovpålagt): /.test(line))).toHaveLength(2);
  });

  it('keeps its comments when the first answer is written into it', () => {
    const before = commentedProject(goodPack, 'Prøve', '2026-07-02', 'nb');
    const after = write(before, 'leveringsplikt', 'ja');
    expect(after.split('\n').filter((line) => line.includes('#')).length).toBeGreaterThanOrEqual(
      before.split('\n').filter((line) => line.includes('#')).length - 1,
    );
    expect(read(after).project?.answers.get('leveringsplikt')?.value).toEqual({ kind: 'choice', value: 'ja' });
    expect(read(write(after, 'lovpålagt', 'nei')).project?.answers.size).toBe(2);
  });
});
