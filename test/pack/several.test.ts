import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/pack/load.js';
import { ProblemsError } from '../../src/source/problem.js';
import { Folder } from '../support/command.js';
import { goodFiles, goodFilesEdited, goodFilesWith, problemsOf } from '../support/pack-files.js';

const header = `tema: { nb: Feil }
felles: { gjelder: { sted: nasjonalt, fra: "2017-01-01" }, kontrollert: "2026-07-02", gjennomgås: "2027-01-31" }
`;
const places = (problems: ReturnType<typeof problemsOf>): string[] =>
  problems.map(({ file, place, code }) => `${file}:${place?.line}:${place?.column} ${code}`);

/** Three faults of form in two files, a fault of syntax in a third. */
const misshapen = [
  { path: 'a.yaml', text: `${header}veier:\n  - id: prøve\n    vei: kontrakt\n    rolle: hovedveg\n    navn: Prøve\n` },
  { path: 'b.yaml', text: `${header}kontrollere: []\n` },
  { path: 'c.yaml', text: 'tema: { nb: Feil\n' },
];

describe('all the faults of a pack are told at once', () => {
  it('of syntax and of form, in several files, in order of file and line', () => {
    expect(places(problemsOf(goodFilesWith(misshapen)))).toEqual([
      'a.yaml:4:5 pakke.mangler',
      'a.yaml:4:5 pakke.mangler',
      'a.yaml:4:5 pakke.mangler',
      'a.yaml:6:12 pakke.verdi',
      'a.yaml:7:11 pakke.type',
      'b.yaml:3:1 pakke.slag',
      'c.yaml:2:1 yaml.bad_indent',
    ]);
  });

  it('of names, units and spans, in several files', () => {
    const edited = [
      goodFilesEdited('veier.yaml', ['avtaletype: tilskudd', 'avtaletyp: tilskudd']),
      goodFilesEdited('momenter.yaml', ['initiativ: kommunen', 'initiativ: komunen']),
      goodFilesEdited('grenser.yaml', ['til: "2026-06-30"', 'til: "2026-05-31"']),
    ];
    const files = goodFilesWith(edited.flatMap((all) => all.filter((file) => !goodFiles.includes(file))));
    expect(places(problemsOf(files))).toEqual([
      'grenser.yaml:9:16 serie.hull',
      'momenter.yaml:6:23 regel.ukjent-svar',
      'veier.yaml:22:12 regel.ukjent-navn',
    ]);
  });

  it('a fault of form in one file does not hide a fault in the rules of another', () => {
    const rules = goodFilesEdited('veier.yaml', ['avtaletype: tilskudd', 'avtaletyp: tilskudd']);
    const files = rules.map((file) =>
      file.path === 'sjekkliste.yaml' ? { ...file, text: file.text.replace('krav: skal', 'krav: må') } : file,
    );
    expect(problemsOf(files).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'sjekkliste.yaml pakke.verdi',
      'veier.yaml regel.ukjent-navn',
    ]);
  });
});

describe('the cases of a pack', () => {
  it('are no part of the law: they are neither read with it nor counted in its hash', () => {
    const place = new Folder();
    try {
      const { hash } = loadPack(join(place.path, 'pakke'));
      place.put('pakke/cases/a.yaml', 'tilfeller: [\n');
      place.put('pakke/cases/inni/b.yaml', 'tilfeller: []\n');
      expect(loadPack(join(place.path, 'pakke')).hash).toBe(hash);
      // Only the folder of that name beside the rules is left alone.
      place.put('pakke/inni/cases/c.yaml', 'tilfeller: []\n');
      expect(() => loadPack(join(place.path, 'pakke'))).toThrow(ProblemsError);
    } finally {
      place.remove();
    }
  });
});

describe('a pack that cannot be read', () => {
  it('is told by its folder', () => {
    expect(() => loadPack('test/pack/finnes-ikke')).toThrow(ProblemsError);
    try {
      loadPack('test/pack/finnes-ikke');
    } catch (error) {
      const problems = error instanceof ProblemsError ? error.problems : [];
      expect(problems.map(({ file, code }) => [file, code])).toEqual([['test/pack/finnes-ikke', 'pakke.mappe']]);
    }
  });

  it('is told by the file that is too large', () => {
    const problems = problemsOf([...goodFiles, { path: 'stor.yaml', text: `# ${'x'.repeat(1_000_000)}\n` }]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['stor.yaml', 'fil.stor']]);
    // The message must not speak of project files when it is about a file of rules.
    expect(problems[0]?.message.nb).not.toContain('prosjektfil');
  });
});
