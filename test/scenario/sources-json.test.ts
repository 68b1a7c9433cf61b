import { expect, it } from 'vitest';
import { runIn } from '../support/command.js';

const files = {
  'p.yaml':
    'prosjekt: { navn: Lekser, oppdragsgiver: { kommune: Oslo, type: kommune } }\ndato: "2024-01-15"\nsvar: { kilde-formål: [lesing], kilde-beløp: { beløp: 50001 } }\n',
};
const run = (...args: string[]) => runIn(files, ['sources', ...args, '--rules', 'pakke', '--format', 'json']);

it('the result holds every scheme with its match, and every reason with its citation', { timeout: 60_000 }, async () => {
  const { status, stdout, stderr } = await run('p.yaml');
  expect([status, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ schemaVersion: 1, asOf: '2024-01-15', rulePack: { id: 'liten-pakke' }, tool: { name: 'veivalg' } });
  const [project] = result.projects;
  expect(project).toMatchObject({ id: 'p', name: 'Lekser', file: 'p.yaml', openQuestions: [] });
  expect(project.sources.map(({ id, match }: { id: string; match: string }) => [id, match])).toEqual([
    ['o-1', 'does-not-fit'],
    ['o-2', 'does-not-fit'],
  ]);
  const reasons = project.sources.flatMap((source: { reasons: object[] }) => source.reasons);
  for (const reason of reasons) expect(reason).toMatchObject({ citations: ['LOA § 2'] });
  expect(reasons).toContainEqual({
    about: 'amount',
    citations: ['LOA § 2'],
    confidence: 'high',
    known: true,
    leans: null,
    level: 'must',
    openQuestions: [],
    outcome: 'not-met',
    questions: ['kilde-beløp'],
    text: 'minst 10 000 kr, høyst 50 000 kr',
    why: 'answered',
  });
  expect(reasons).toContainEqual(expect.objectContaining({ about: 'applicant', outcome: 'unknown', why: 'low-confidence', leans: 'met' }));
  expect(project.sources[0].deadlines).toEqual([
    {
      announcedInMonth: 3,
      citations: ['LOA § 2'],
      confidence: 'high',
      from: '2024-04-01',
      fundsYear: 2025,
      moneyFrom: '2025-01-01',
      passedThisYear: false,
      start: 'unknown',
      state: 'expected',
      to: '2024-04-30',
    },
  ]);
});

it('without a project there is no match, and the same bytes come every time', { timeout: 60_000 }, async () => {
  const [one, two] = [await run('--as-of', '2024-01-15'), await run('--as-of', '2024-01-15')];
  expect(one.stdout).toBe(two.stdout);
  const { sources, projects } = JSON.parse(one.stdout);
  expect(projects).toBeUndefined();
  expect(sources.map(({ id, match }: { id: string; match?: string }) => [id, match])).toEqual([
    ['o-1', undefined],
    ['o-2', undefined],
  ]);
});

it('the answers to its own questions matter to nothing else', { timeout: 60_000 }, async () => {
  const bare = { 'p.yaml': files['p.yaml'].replace(/svar:.*/, 'svar: {}') };
  const [told, silent] = [
    await runIn(files, ['explain', 'p.yaml', '--rules', 'pakke']),
    await runIn(bare, ['explain', 'p.yaml', '--rules', 'pakke']),
  ];
  expect(told.status).toBe(0);
  expect(told.stdout).toBe(silent.stdout);
});
