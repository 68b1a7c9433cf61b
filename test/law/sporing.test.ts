import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evaluate } from '../../src/engine/evaluate.js';
import { matchSchemes } from '../../src/engine/sources/match.js';
import type { Project } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import type { IsoDate } from '../../src/text/dates.js';
import type { Case } from '../../src/verify/cases/model.js';
import { pack } from '../support/pack.js';
import { shippedCases } from '../support/shipped-cases.js';

type Line = { id: string; 'bæres-av'?: string[]; også?: string[] };
/** A case says what it is about, and is only worked out when that is still to be seen. */
type Shown = Pick<Case, 'project' | 'date'> & Partial<Pick<Case, 'expectations'>>;
type Told = { readonly entry: string; readonly citations: readonly string[] };

const lines = (parse(readFileSync('rules/trace.yaml', 'utf8')) as { sporing: Line[] }).sporing;

const folder = 'fixtures/prosjekter';
const fixtures = readdirSync(folder).map((name): Shown => {
  const { project } = readProject(pack, name, readFileSync(`${folder}/${name}`, 'utf8'));
  if (!project?.date) throw new Error(`${name} cannot be read`);
  return { project, date: project.date };
});

/** Everything that the result of a project says, with what it cites: what holds, what must be done, what to ask, who may pay. */
function toldOf(project: Project, date: IsoDate): Told[] {
  const result = evaluate(pack, project, date);
  const conclusions = [...result.conclusions, ...result.activities.flatMap((activity) => activity.conclusions)];
  return [
    ...conclusions.flatMap(({ reasons, factors }) => [...reasons, ...factors].map(({ rule, citations }) => ({ entry: rule, citations }))),
    ...result.routes
      .filter(({ status }) => status !== 'excluded')
      .flatMap(({ id, citations, reasons }) => [
        { entry: id, citations },
        ...reasons.map((reason) => ({ entry: reason.rule, citations: reason.citations })),
      ]),
    ...result.findings.map(({ ruleId, citations }) => ({ entry: ruleId, citations })),
    ...result.checklist.filter(({ status }) => status === 'required').map(({ id, citations }) => ({ entry: id, citations })),
    ...result.openQuestions.map(({ id, citations }) => ({ entry: id, citations })),
    ...matchSchemes(pack, project, date)
      .filter(({ match }) => match !== 'does-not-fit')
      .flatMap(({ scheme, criteria, deadlines }) => [
        ...[scheme, ...criteria.map(({ criterion }) => criterion), ...deadlines.map(({ deadline }) => deadline)].map(({ citations }) => ({
          entry: scheme.id,
          citations: [scheme.id.toUpperCase(), ...citations],
        })),
        ...criteria.flatMap(({ open }) => open.map((entry) => ({ entry, citations: [] }))),
      ]),
  ];
}

/** The ids of the trace that no result shows: the entry that carries it appears, and cites it where it is said to. */
function neverShown(wanted: readonly Line[], projects: readonly Shown[]): string[] {
  const left = new Map(wanted.map((line) => [line.id, line]));
  for (const { project, date, expectations } of projects) {
    const entries = new Set([...left.values()].flatMap((line) => [...(line['bæres-av'] ?? []), ...(line.også ?? [])]));
    if (expectations && !expectations.some(({ id }) => entries.has(id))) continue;
    const citedBy = new Map<string, Set<string>>();
    for (const { entry, citations } of toldOf(project, date)) {
      const cited = citedBy.get(entry) ?? new Set<string>();
      for (const citation of citations) cited.add(citation.split(/\s/)[0] ?? '');
      citedBy.set(entry, cited);
    }
    for (const [id, line] of left) {
      const cites = line['bæres-av']?.some((entry) => citedBy.get(entry)?.has(id));
      const says = line.også?.some((entry) => citedBy.has(entry));
      if (cites || (!line['bæres-av'] && says)) left.delete(id);
    }
  }
  return [...left.keys()];
}

describe('every statement of the seed documents that is carried by a rule is shown to somebody', () => {
  it('appears in the result of at least one case or project, with its id', () => {
    const carried = lines.filter((line) => line['bæres-av'] || line.også);
    expect(carried.length).toBeGreaterThan(380);
    expect(neverShown(carried, [...fixtures, ...shippedCases])).toEqual([]);
  });

  it('is not shown by an entry that does not cite it, nor by one that nobody meets', () => {
    const elsewhere = { id: 'S000-6.1.1-02', 'bæres-av': ['lovpålagt', 'felles.se-på-tjenesten'] };
    const nowhere = { id: 'Q-99', også: ['finnes-ikke'] };
    const there = { id: 'S000-6.1.1-02', 'bæres-av': ['leveringsplikt'] };
    expect(neverShown([elsewhere, nowhere], fixtures)).toEqual(['S000-6.1.1-02', 'Q-99']);
    expect(neverShown([there], fixtures)).toEqual([]);
  });
});
