import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { evaluate } from '../../src/engine/evaluate.js';
import { readProject } from '../../src/project/read.js';
import { decidedFolder } from '../support/decided.js';
import { pack } from '../support/pack.js';

const raw = z.looseObject({ svar: z.record(z.string(), z.unknown()) });

/** The case as its text tells it, with more answers. */
function judged(file: string, more: Readonly<Record<string, string>>) {
  const told = raw.parse(parse(readFileSync(`${decidedFolder}/${file}`, 'utf8')));
  const found = Object.entries(more).map(([id, svar]) => [id, { svar, begrunnelse: 'Funnet i avgjørelsen.' }]);
  const { project, problems } = readProject(pack, file, JSON.stringify({ ...told, svar: { ...told.svar, ...Object.fromEntries(found) } }));
  if (!project?.date) throw new Error(problems.map(({ message }) => message).join('\n') || `${file} has no date`);
  return evaluate(pack, project, project.date);
}

describe('the Oslo nursing homes through the instances (same facts, FOA § 30-2a)', () => {
  const inTheView = { unntaksgrunn: 'ingen', 'samlet-pris': 'ja', 'fellesskapets-beste': 'ja', budsjetteffektivitet: 'ja' };
  const assessed = (file: string, aims: string) => judged(file, { ...inTheView, 'sosiale-mål': aims });

  it('one aim that is not shown is enough to end as the Court of Appeal did', () => {
    const { conclusions } = assessed('lb-2024-12-13.yaml', 'nei');
    expect(conclusions.find(({ id }) => id === 'reservasjon')?.possible).toEqual(['ikke-adgang']);
  });

  it('on the day of the Court of Appeal the tool warns of that judgment, and from the day of the Supreme Court no longer', () => {
    const warned = (file: string) => assessed(file, 'ja').findings.some(({ ruleId }) => ruleId === 'reservasjon.omstridt-i-domstolene');
    expect(warned('lb-2024-12-13.yaml')).toBe(true);
    expect(warned('hr-2025-2425-a.yaml')).toBe(false);
  });
});
