import type { Pack } from '../pack/model.js';
import type { Case, Failure } from './cases/model.js';
import { runCase } from './cases/run.js';
import { coverageOf, type Point } from './coverage/coverage.js';
import { probesOf } from './coverage/probes.js';
import { traceOf } from './coverage/trace.js';
import type { DecidedCase, Held } from './decided/model.js';
import { holdAgainst } from './decided/run.js';
import { type Fate, fatesOf } from './mutants/score.js';

/** What came of running the cases of a pack. */
export type Tested = {
  readonly pack: Pack;
  readonly cases: readonly Case[];
  readonly failures: readonly { readonly one: Case; readonly failure: Failure }[];
  /** Everything that the cases should show of the rules, with the case that does. */
  readonly points: readonly Point[];
  /** What the rules say of each thing that was decided in real cases, apart from the cases above. */
  readonly held: readonly Held[];
  /** Null when mutants were not asked for, or when a case fails: it would notice every mutant, and so say nothing. */
  readonly fates: readonly Fate[] | null;
};

/** Runs the cases, sees how much of the rules they show and, when asked, which small changes of the law they would notice. */
export function testRules(pack: Pack, cases: readonly Case[], decided: readonly DecidedCase[], withMutants: boolean): Tested {
  const failures = cases.flatMap((one) => runCase(pack, one).map((failure) => ({ one, failure })));
  const probes = probesOf(pack);
  const traces = cases.map((one) => traceOf(probes, one));
  const fates = withMutants && failures.length === 0 ? fatesOf(pack, probes, traces) : null;
  return { pack, cases, failures, points: coverageOf(pack, probes, traces), held: holdAgainst(pack, decided), fates };
}
