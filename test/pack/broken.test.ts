import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldName } from '../../src/text/names.js';
import { filesIn, goodFiles, goodFilesWith, problemsOf } from '../support/pack-files.js';

const folder = 'test/pack/broken';
const expectation = 'forventet.yaml';

/** What a person must be told: which kind of fault, exactly where, what is wrong and what to write instead. */
const expected = z.strictObject({
  kode: z.string(),
  fil: z.string(),
  linje: z.int().positive().optional(),
  kolonne: z.int().positive().optional(),
  melding: z.string().min(1),
  råd: z.string().optional(),
  utelat: z.array(z.string()).optional(),
});

describe('a fault in a rule pack is told once, at its place, with what to write instead', () => {
  it('and the good pack has none', () => {
    expect(problemsOf(goodFiles)).toEqual([]);
  });

  for (const name of readdirSync(folder)) {
    it(name, () => {
      const want = expected.parse(parse(readFileSync(join(folder, name, expectation), 'utf8')));
      expect(name.startsWith(foldName(want.kode))).toBe(true);
      const problems = problemsOf(goodFilesWith(filesIn(join(folder, name), [expectation]), want.utelat));

      expect(problems.map(({ code, file, place }) => ({ code, file, line: place?.line, column: place?.column }))).toEqual([
        { code: want.kode, file: want.fil, line: want.linje, column: want.kolonne },
      ]);
      expect(problems[0]?.message.nb).toContain(want.melding);
      if (want.råd !== undefined) expect(problems[0]?.hint?.nb).toContain(want.råd);
      if (want.linje !== undefined) expect(problems[0]?.excerpt).toBeDefined();
    });
  }
});
