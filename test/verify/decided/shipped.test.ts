import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import { fails, holdAgainst } from '../../../src/verify/decided/run.js';
import { decidedCases, decidedFolder, decidedList } from '../../support/decided.js';
import { pack } from '../../support/pack.js';

const held = holdAgainst(pack, decidedCases);
const titled = held.map((one) => [`${one.one.name}: ${one.element.id}`, one] as const);
const scored = titled.filter(([, { element }]) => element.unscored === null);

describe('the decided cases beside the shipped rules', () => {
  it('are every project file in their folder, each once', () => {
    const files = readdirSync(decidedFolder).filter((name) => name !== basename(decidedList));
    expect(decidedCases.map(({ project }) => basename(project.file)).sort()).toEqual(files.sort());
  });

  it('name nothing twice, and count nothing told from memory or reversed', () => {
    expect(new Set(titled.map(([title, { element }]) => `${element.kind} ${title}`)).size).toBe(held.length);
    const counted = scored.map(([, { one, element }]) => `${one.name} ${element.confidence}`);
    expect(counted.filter((told) => /etter-hukommelsen|Borgarting lagmannsrett 13\.12\.2024/.test(told))).toEqual([]);
    expect(scored.length).toBeGreaterThan(40);
  });

  it.each(decidedCases.map((one) => [one.name, one] as const))(
    '%s is evaluated without a gap or a conflict in the rules',
    (_, { project }) => {
      const { findings } = evaluate(pack, project, project.date ?? '');
      expect(findings.filter(({ ruleId }) => ruleId.startsWith('motor.'))).toEqual([]);
    },
  );

  it.each(scored)('%s: the rules do not exclude what was decided, unless that is known and explained', (_, one) => {
    expect(fails(one)).toBe(false);
  });

  it.each(scored.filter(([, { withFindings, element }]) => withFindings && element.knownDisagreement === null))(
    '%s: with what the court itself found, the rules end where the court ended',
    (_, { withFindings }) => expect(withFindings?.verdict).toBe('enig'),
  );
});
