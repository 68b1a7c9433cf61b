import { inLanguage, type Language } from '../text/localised.js';
import { groups, type Point } from '../verify/coverage/coverage.js';
import type { Fate } from '../verify/mutants/score.js';
import { share } from '../verify/share.js';
import type { Tested } from '../verify/test-rules.js';
import { decidedJson } from './decided-json.js';
import { rulePackJson } from './rule-pack.js';
import { type Json, stableJson } from './stable-json.js';

/** Grows when a key changes meaning or goes away; new keys do not count. */
const schemaVersion = 1;

const groupKeys = { regler: 'rules', grener: 'branches', grenser: 'limits' } as const;
const kindKeys = {
  konklusjoner: 'conclusion',
  veier: 'route',
  funn: 'finding',
  sjekkliste: 'checklist',
  momenter: 'factor',
} as const;
const mutantKeys = {
  beløp: 'amount',
  dato: 'date',
  sammenligning: 'comparison',
  unntak: 'exception',
  moment: 'factor',
} as const;

/** What came of the cases, how much of the rules they cover and which mutants they missed, as JSON with all of it. */
export function casesJson({ pack, cases, failures, points, held, fates }: Tested, language: Language): string {
  const failed = new Set(failures.map(({ one }) => one));
  return stableJson({
    schemaVersion,
    rulePack: rulePackJson(pack),
    summary: { total: cases.length, passed: cases.length - failed.size, failed: failed.size },
    cases: cases.map((one) => ({ id: one.id, file: one.file, line: one.line, asOf: one.date, passed: !failed.has(one) })),
    failures: failures.map(({ one, failure: { expectation, found } }) => ({
      case: one.id,
      file: one.file,
      line: expectation.at.line,
      column: expectation.at.column,
      kind: kindKeys[expectation.kind],
      id: expectation.id,
      expected: expectation.wanted,
      found: typeof found === 'string' ? found : inLanguage(found, language),
      because: one.because,
      citations: one.citations,
    })),
    coverage: Object.fromEntries(
      groups.map((group) => [
        groupKeys[group],
        coverage(
          points.filter((point) => point.group === group),
          language,
        ),
      ]),
    ),
    decided: decidedJson(held),
    mutants: fates && mutants(fates, language),
  });
}

/** Rounded down; null when there is nothing to have a part of. */
const percentOf = (count: number, of: number): number | null => (of === 0 ? null : share(count, of).percent);

const coverage = (points: readonly Point[], language: Language): Json => ({
  covered: seen(points),
  total: points.length,
  percent: percentOf(seen(points), points.length),
  missing: points
    .filter(({ seenIn }) => seenIn === null)
    .map(({ id, file, line, what }) => ({ id, file, line, what: inLanguage(what, language) })),
});

const seen = (points: readonly Point[]): number => points.filter(({ seenIn }) => seenIn !== null).length;

function mutants(fates: readonly Fate[], language: Language): Json {
  const plain = ({ mutant: { kind, id, file, line, change } }: Fate) => ({
    ...{ kind: mutantKeys[kind], id: inLanguage(id, language), file, line },
    change: inLanguage(change, language),
  });
  const counted = fates.filter(({ equivalent }) => equivalent === null);
  const noticed = counted.filter(({ noticedBy }) => noticedBy !== null).length;
  return {
    noticed,
    total: counted.length,
    percent: percentOf(noticed, counted.length),
    survivors: counted.filter(({ noticedBy }) => noticedBy === null).map(plain),
    equivalent: fates.flatMap((fate) =>
      fate.equivalent === null ? [] : [{ ...plain(fate), because: inLanguage(fate.equivalent, language) }],
    ),
  };
}
