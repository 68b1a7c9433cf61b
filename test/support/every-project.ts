import { packAt } from '../../src/pack/at-date.js';
import type { Answer } from '../../src/project/model.js';
import { lawReadings, Oracle } from './oracle.js';
import { completions, type RandomPack } from './random-pack.js';

/** A random pack with a part of a project. */
export type Case = RandomPack & { readonly told: ReadonlyMap<string, Answer> };

export const oracleDate = '2026-01-01';

export type Tried<T> = { readonly project: readonly string[]; readonly reading: string; readonly result: T };

/** Every completion under every reading of the law, with what one asks of it. */
export function every<T>({ pack, domain, told }: Case, ask: (oracle: Oracle) => T): Tried<T>[] {
  const law = packAt(pack, oracleDate);
  const readings = lawReadings(law);
  return completions(domain, told).flatMap((project) => {
    const words = [...domain.keys()].map((id) => inWords(project.get(id)));
    return readings.map((reading) => ({
      project: words,
      reading: [...reading.values()].join(),
      result: ask(new Oracle(law, project, reading)),
    }));
  });
}

export const inWords = (answer: Answer | undefined): string =>
  JSON.stringify(answer?.value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

/** The questions for which two whole projects, alike in everything else and read alike, come to different results. */
export function mattering(one: Case, ask: (oracle: Oracle) => string): string[] {
  const all = every(one, ask);
  return [...one.domain.keys()].filter((_, index) => {
    const alike = new Map<string, string>();
    return all.some(({ project, reading, result }) => {
      const key = `${project.with(index, '')} ${reading}`;
      const other = alike.get(key);
      alike.set(key, result);
      return other !== undefined && other !== result;
    });
  });
}

/** Everything that a result of the pack shows. */
export const shownBy =
  ({ pack }: RandomPack) =>
  (oracle: Oracle): string => {
    const law = packAt(pack, oracleDate);
    const ends = [...law.assessments.keys()].map((id) => oracle.end(id)).map(({ outcome, possible }) => `${outcome} ${possible.join()}`);
    return [...ends, ...law.checks.map((check) => oracle.holds(check))].join(';');
  };
