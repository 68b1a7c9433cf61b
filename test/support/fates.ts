import type { Pack } from '../../src/pack/model.js';
import type { Case } from '../../src/verify/cases/model.js';
import { probesOf } from '../../src/verify/coverage/probes.js';
import { traceOf } from '../../src/verify/coverage/trace.js';
import { type Fate, fatesOf } from '../../src/verify/mutants/score.js';

/** What becomes of every mutant of a pack with these cases. */
export function fates(pack: Pack, cases: readonly Case[]): Fate[] {
  const probes = probesOf(pack);
  return fatesOf(
    pack,
    probes,
    cases.map((one) => traceOf(probes, one)),
  );
}
