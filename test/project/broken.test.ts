import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readProject } from '../../src/project/read.js';
import { sortProblems } from '../../src/source/problem.js';
import { goodPack } from '../support/good-pack.js';

const folder = 'test/project/broken';
const expectation = '.forventet.yaml';

/** Every fault of a file, in order of place. */
const expected = z
  .array(
    z.strictObject({
      kode: z.string(),
      linje: z.int().positive(),
      kolonne: z.int().positive(),
      melding: z.string().min(1),
      råd: z.string().optional(),
    }),
  )
  .min(1);

describe('a fault in a project file is told once, at its place, with what to write instead', () => {
  const names = readdirSync(folder);
  const stems = names.filter((name) => !name.endsWith(expectation)).map((name) => name.replace(/\.yaml$/, ''));

  it('every broken file has what is expected of it beside it', () => {
    expect(names.filter((name) => name.endsWith(expectation))).toEqual(stems.map((stem) => stem + expectation));
  });

  for (const stem of stems) {
    it(stem, () => {
      const want = expected.parse(parse(readFileSync(`${folder}/${stem}${expectation}`, 'utf8')));
      const { project, problems: unordered } = readProject(goodPack, `${stem}.yaml`, readFileSync(`${folder}/${stem}.yaml`, 'utf8'));
      const problems = sortProblems(unordered);

      expect(project).toBeNull();
      expect(problems.map(({ code, place }) => ({ code, line: place?.line, column: place?.column })).sort(byPlace)).toEqual(
        want.map(({ kode, linje, kolonne }) => ({ code: kode, line: linje, column: kolonne })).sort(byPlace),
      );
      for (const { kode, melding, råd } of want) {
        const found = problems.filter(({ code }) => code === kode);
        expect(found.map(({ message }) => message.nb).join('\n')).toContain(melding);
        if (råd !== undefined) expect(found.map(({ hint }) => hint?.nb).join('\n')).toContain(råd);
      }
    });
  }
});

type Placed = { readonly line: number | undefined; readonly column: number | undefined };
const byPlace = (a: Placed, b: Placed): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
