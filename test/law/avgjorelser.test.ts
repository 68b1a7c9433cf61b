import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Evaluation } from '../../src/engine/result.js';
import type { Project } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import { pack } from '../support/pack.js';

const folder = 'fixtures/avgjorelser';

const decision = z.strictObject({
  sak: z.string(),
  fil: z.string(),
  element: z.string(),
  avgjort: z.union([z.string(), z.array(z.string()).min(2)]),
  sikkerhet: z.enum(['verified', 'partly', 'from-memory']),
  merknad: z.string().min(10),
  /** What the court itself found on the way; never an answer in the project file. */
  funnet: z.record(z.string(), z.string()).optional(),
  'opphevet-av': z.string().optional(),
});
type Decision = z.infer<typeof decision>;

const decisions = z.array(decision).parse(parse(readFileSync(`${folder}/forventet.yaml`, 'utf8')));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'forventet.yaml');
/** Outcomes told from memory, and judgments since overturned, are read and evaluated but prove nothing. */
const scored = decisions.filter((one) => one.sikkerhet !== 'from-memory' && one['opphevet-av'] === undefined);

const raw = z.looseObject({ svar: z.record(z.string(), z.unknown()) });

/** The case as its text tells it; `more` adds what the court found. */
function project(file: string, more: Readonly<Record<string, string>> = {}): Project {
  const told = raw.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const found = Object.entries(more).map(([id, svar]) => [id, { svar, begrunnelse: 'Funnet i avgjørelsen.' }]);
  const text = JSON.stringify({ ...told, svar: { ...told.svar, ...Object.fromEntries(found) } });
  const { project, problems } = readProject(pack, file, text);
  if (!project) throw new Error(problems.map((problem) => `${problem.message} ${problem.hint ?? ''}`).join('\n'));
  return project;
}

function evaluated(one: Project): Evaluation {
  if (!one.date) throw new Error(`${one.file} has no date`);
  return evaluate(pack, one, one.date);
}

/** Every value the element can still have: a conclusion, or one of the six conditions of article 61. */
function possible(evaluation: Evaluation, element: string): readonly string[] {
  const conclusion = evaluation.conclusions.find((one) => one.id === element);
  if (conclusion) return conclusion.possible;
  const state = evaluation.conclusions.find((one) => one.id === 'statsstøtte')?.conditions?.[element];
  if (state === undefined) throw new Error(`«${element}» is neither a conclusion nor a condition`);
  return state === 'ukjent' ? ['ja', 'nei'] : [state === 'oppfylt' ? 'ja' : 'nei'];
}

const allowed = (one: Decision): readonly string[] => (typeof one.avgjort === 'string' ? [one.avgjort] : one.avgjort);
const title = (one: Decision): string => `${one.sak}: ${one.element}`;

describe('decided cases', () => {
  it('has at least one decision for every case file, and a file for every decision', () => {
    expect([...new Set(decisions.map((one) => one.fil))].sort()).toEqual([...files].sort());
  });

  it.each(decisions.map((one) => [title(one), one] as const))('%s is not given away as an answer', (_, one) => {
    const { answers } = project(one.fil);
    const decided = [one.element, `vurdering-${one.element}`, ...Object.keys(one.funnet ?? {})];
    expect(decided.filter((id) => answers.has(id))).toEqual([]);
  });

  it.each(decisions.map((one) => [title(one), one] as const))('%s is evaluated without a gap or a conflict in the rules', (_, one) => {
    const broken = evaluated(project(one.fil)).findings.filter(({ ruleId }) => ruleId.startsWith('motor.'));
    expect(broken).toEqual([]);
  });
});

describe('the tool never excludes what was decided', () => {
  it.each(scored.map((one) => [title(one), one] as const))('%s', (_, one) => {
    const values = possible(evaluated(project(one.fil)), one.element);
    const kept = values.filter((value) => allowed(one).includes(value));
    expect(kept).not.toEqual([]);
    // A single value left is an answer, and then it must be the court's.
    if (values.length === 1) expect(kept).toEqual(values);
  });
});

describe('with what the court itself found, the tool ends where the court ended', () => {
  it.each(scored.filter((one) => one.funnet).map((one) => [title(one), one] as const))('%s', (_, one) => {
    const values = possible(evaluated(project(one.fil, one.funnet)), one.element);
    expect(values).toHaveLength(1);
    expect(allowed(one)).toContain(values[0]);
  });
});

describe('the Oslo nursing homes through the instances (same facts, FOA § 30-2a)', () => {
  const inTheView = { unntaksgrunn: 'ingen', 'samlet-pris': 'ja', 'fellesskapets-beste': 'ja', budsjetteffektivitet: 'ja' };
  const judged = (file: string, aims: string) => evaluated(project(file, { ...inTheView, 'sosiale-mål': aims }));

  it('one aim that is not shown is enough to end as the Court of Appeal did', () => {
    expect(possible(judged('lb-2024-12-13.yaml', 'nei'), 'reservasjon')).toEqual(['ikke-adgang']);
  });

  it('on the day of the Court of Appeal the tool warns of that judgment, and from the day of the Supreme Court no longer', () => {
    const warned = (file: string) => judged(file, 'ja').findings.some(({ ruleId }) => ruleId === 'reservasjon.omstridt-i-domstolene');
    expect(warned('lb-2024-12-13.yaml')).toBe(true);
    expect(warned('hr-2025-2425-a.yaml')).toBe(false);
  });
});
