import type { Entry, Pack } from '../../pack/model.js';
import type { Interval } from '../../text/money.js';
import type { ExpectationKind } from '../cases/model.js';
import type { EntryProbes, Probes } from '../coverage/probes.js';
import { within } from '../coverage/spans.js';
import type { Trace } from '../coverage/trace.js';
import type { Changed, Mutant, Test } from './model.js';

/**
 * The cases that may notice a mutant, the likeliest first. A case is left out only when its result cannot differ: it is of
 * another day, it asks about nothing that the change reaches, or what is changed comes out for it as before.
 */
export class Selection {
  private readonly kinds: ReadonlyMap<Entry, ExpectationKind>;
  private readonly probes: ReadonlyMap<Entry, EntryProbes>;

  constructor(
    pack: Pack,
    probes: Probes,
    private readonly traces: readonly Trace[],
  ) {
    const of = (entries: readonly Entry[], kind: ExpectationKind) => entries.map((entry) => [entry, kind] as const);
    this.kinds = new Map([
      ...of(pack.routes, 'veier'),
      ...of(pack.checks, 'funn'),
      ...of(pack.checklist, 'sjekkliste'),
      ...of(pack.factors, 'momenter'),
    ]);
    this.probes = new Map(probes.entries.map((entry) => [entry.entry, entry]));
  }

  candidates(mutant: Mutant): Trace[] {
    const able = this.traces.filter((trace) => within(trace.one.date, mutant) && this.looks(trace, mutant));
    const ranked = able.flatMap((trace) => {
      const chance = this.chance(trace, mutant);
      return chance === 'none' && trace.plain ? [] : [{ trace, chance }];
    });
    return [...ranked.filter(({ chance }) => chance === 'likely'), ...ranked.filter(({ chance }) => chance !== 'likely')].map(
      ({ trace }) => trace,
    );
  }

  /** Routes, checks, checklist items and factors are seen only by those who ask for them; everything else by anybody. */
  private looks({ one }: Trace, { effect: { entries } }: Mutant): boolean {
    if (entries === null) return true;
    return entries.some((entry) => {
      const kind = this.kinds.get(entry);
      if (kind === undefined) return true;
      // What a project has chosen is held against the routes, and checks tell of it.
      if (kind === 'veier' && one.project.chosenRoute !== null) return true;
      return one.expectations.some((expectation) => expectation.kind === kind && expectation.id === entry.id);
    });
  }

  private chance(trace: Trace, { effect }: Mutant): 'none' | 'likely' | 'some' {
    if (effect.without) {
      const stopped = this.probes.get(effect.without)?.stopped;
      if (stopped) return trace.says(stopped.no) ? 'none' : trace.says(stopped.yes) ? 'likely' : 'some';
    }
    if (effect.compared) {
      const changes = effect.compared.filter(({ days }) => within(trace.one.date, days)).map((changed) => compared(trace, changed));
      return changes.includes('likely') ? 'likely' : changes.includes('some') ? 'some' : 'none';
    }
    return 'some';
  }
}

function compared(trace: Trace, { amount, before, after }: Changed): 'none' | 'likely' | 'some' {
  const found = trace.amount(amount);
  if (found === 'absent') return 'none';
  if (found === null) return 'some';
  const [was, is] = [holds(found, before), holds(found, after)];
  return was === null || is === null ? 'some' : was === is ? 'none' : 'likely';
}

/** Whether every amount in the interval passes the test, or none does; null when they do not agree. */
function holds({ low, high }: Interval, { comparison, limit }: Test): boolean | null {
  const cut = comparison === 'minst' || comparison === 'under' ? limit : limit + 1n;
  const above = low >= cut ? true : high !== null && high < cut ? false : null;
  return above === null ? null : comparison === 'minst' || comparison === 'over' ? above : !above;
}
