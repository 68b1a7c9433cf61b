import { type Engine, type Facts, told } from './engine.js';

/** A project on which two engines differ, with what each of them concludes. */
export type Difference = { readonly facts: Facts; readonly verdicts: readonly { readonly engine: string; readonly verdict: string }[] };

export type Agreement = {
  /** The first project on which not all agree; null when there is none. */
  readonly difference: Difference | null;
  /** How many different results the projects lead to: few of them would prove little. */
  readonly results: number;
};

/** Lets every engine decide every project and compares. */
export async function agreement(engines: readonly Engine[], projects: readonly Facts[]): Promise<Agreement> {
  const columns: { engine: string; verdicts: string[] }[] = [];
  for (const { name, way, ready } of engines) {
    const verdicts = (await ready(projects)()).map((verdict) => verdict.map(told).join(', '));
    columns.push({ engine: way ? `${name} (${way})` : name, verdicts });
  }
  const [first] = columns;
  const index = projects.findIndex((_, at) => columns.some(({ verdicts }) => verdicts[at] !== first?.verdicts[at]));
  const facts = projects[index];
  return {
    difference: facts
      ? { facts, verdicts: columns.map(({ engine, verdicts }) => ({ engine, verdict: verdicts[index] ?? 'no answer' })) }
      : null,
    results: new Set(first?.verdicts).size,
  };
}

/** The difference in words, with everything that is needed to look into it. */
export const differenceText = ({ facts, verdicts }: Difference): string =>
  [
    'The engines do not agree, so nothing is timed. This project:',
    ...Object.entries(facts).map(([id, value]) => `  ${id}: ${value}`),
    'is decided as:',
    ...verdicts.map(({ engine, verdict }) => `  ${engine}: ${verdict}`),
  ].join('\n');
