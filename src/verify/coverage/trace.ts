import { evaluate } from '../../engine/evaluate.js';
import type { Pack } from '../../pack/model.js';
import type { Interval } from '../../text/money.js';
import type { Case } from '../cases/model.js';
import { absentProbe, amountProbe, type Probes } from './probes.js';

/** What one case makes of the rules, part by part. */
export type Trace = {
  readonly one: Case;
  /** Whether what is asked about is so for sure. */
  readonly says: (probe: string) => boolean;
  /** What an amount is, `absent` where its question does not apply, and null where that is not known. */
  readonly amount: (id: string) => Interval | 'absent' | null;
  /** Whether the engine read the case in one way only: nothing was assumed, and no fork was tried out. */
  readonly plain: boolean;
};

export function traceOf(probes: Probes, one: Case): Trace {
  const { findings, assumptions, conclusions } = evaluate(probes.pack, one.project, one.date);
  const raised = new Set(findings.map(({ ruleId }) => ruleId));
  const amounts = new Map<string, Interval>();
  for (const { ruleId, facts } of findings)
    for (const { id, amount } of facts) if (amount && ruleId === amountProbe(id)) amounts.set(id, amount);
  const decided = new Set(conclusions.filter(({ status }) => status === 'decided').map(({ id }) => id));
  return {
    one,
    says: (probe) => raised.has(probe),
    amount: (id) => (raised.has(absentProbe(id)) ? 'absent' : (amounts.get(id) ?? null)),
    plain: assumptions.length === 0 && forks(probes.pack).every((id) => decided.has(id)),
  };
}

/** The conclusions that the engine tries out each value of while they are open. */
const forks = (pack: Pack): string[] => pack.assessments.filter(({ assessedBy }) => assessedBy !== null).map(({ id }) => id);
