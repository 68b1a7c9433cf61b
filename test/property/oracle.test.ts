import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/engine/reading.js';
import { Situation } from '../../src/engine/situation.js';
import { packAt } from '../../src/pack/at-date.js';
import { type Case, oracleDate as date, every, mattering } from '../support/every-project.js';
import type { End } from '../support/oracle.js';
import { partlyTold } from '../support/random-pack.js';

const runs = { numRuns: 150 };

const keyOf = ({ outcome, possible }: End): string => `${outcome} ${possible.join()}`;

function grouped(all: ReturnType<typeof every<End>>): Map<string, typeof all> {
  const groups = new Map<string, typeof all>();
  for (const found of all) groups.set(found.reading, [...(groups.get(found.reading) ?? []), found]);
  return groups;
}

const readingOf = ({ pack, told }: Case): Reading => new Reading(packAt(pack, date), told);

describe('random packs, with every project tried under every reading of unsettled law', { timeout: 300_000 }, () => {
  it('a conclusion is decided exactly when every completion agrees, and can be exactly what some completion gives', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        for (const id of reading.law.assessments.keys()) {
          const all = every(one, (oracle) => oracle.end(id));
          const [first] = all;
          const { outcome, possible } = reading.outcome(id);
          if (first && new Set(all.map(({ result }) => keyOf(result))).size === 1) {
            expect([id, outcome, possible]).toEqual([id, first.result.outcome, first.result.possible]);
            continue;
          }
          // What differs only by how the law is read is not for the adviser to find out.
          const byReading = grouped(all);
          const facts = [...byReading.values()].some((group) => new Set(group.map(({ result }) => keyOf(result))).size > 1);
          const union = ['x', 'y', 'z'].filter((value) => all.some(({ result }) => result.possible.includes(value)));
          expect([id, outcome, possible]).toEqual([id, facts ? 'missing-facts' : 'unsettled-law', union]);
        }
      }),
      runs,
    );
  });

  it('an entry holds or fails exactly when it does in every completion', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        for (const entry of [...reading.law.checks, ...reading.law.rules.values()]) {
          const found = new Set(every(one, (oracle) => oracle.holds(entry)).map(({ result }) => result));
          expect([entry.id, reading.truth(entry)]).toEqual([entry.id, found.size > 1 ? 'unknown' : found.has(true) ? 'yes' : 'no']);
        }
      }),
      runs,
    );
  });

  it('a question is open for a conclusion or an entry exactly when some completion exists in which its answer matters', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        for (const id of reading.law.assessments.keys())
          expect([id, [...reading.conclusion(id).open].sort()]).toEqual([id, mattering(one, (oracle) => keyOf(oracle.end(id))).sort()]);
        for (const entry of reading.law.checks)
          expect([entry.id, [...reading.open(entry)].sort()]).toEqual([
            entry.id,
            mattering(one, (oracle) => String(oracle.holds(entry))).sort(),
          ]);
      }),
      { numRuns: 60 },
    );
  });

  it('walking the rules never says other than the compiled law, where there is neither gap nor conflict', () => {
    fc.assert(
      fc.property(partlyTold, (one) => {
        const reading = readingOf(one);
        const { law } = reading;
        const sound = [...law.assessments.keys()].every((id) =>
          every({ ...one, told: new Map() }, (oracle) => oracle.end(id)).every(({ result }) => result.possible.length > 0),
        );
        fc.pre(sound);
        const walker = new Situation(law, one.told);
        for (const entry of [...law.checks, ...law.rules.values()]) {
          const walked = walker.holds(entry).truth;
          if (walked !== 'unknown') expect([entry.id, reading.truth(entry)]).toEqual([entry.id, walked]);
        }
        for (const id of law.assessments.keys()) {
          const { possible } = reading.outcome(id);
          expect([id, walker.conclusion(id).possible]).toEqual([id, expect.arrayContaining([...possible])]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
