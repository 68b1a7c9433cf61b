import type { Pack } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import type { Text } from '../../text/localised.js';
import { mutantPhrases } from '../../text/phrases/mutants.js';
import type { Case } from '../cases/model.js';
import { runCase } from '../cases/run.js';
import type { Probes } from '../coverage/probes.js';
import type { Trace } from '../coverage/trace.js';
import { amountMutants } from './amounts.js';
import { comparisonMutants, exceptionMutants, factorMutants } from './conditions.js';
import { dateMutants } from './dates.js';
import { givingTheSame } from './equivalent.js';
import { type Mutant, mutantKinds } from './model.js';
import { Selection } from './select.js';

/** How a mutant fared: which case noticed it, or why none could, or that none did. */
export type Fate = { readonly mutant: Mutant; readonly noticedBy: string | null; readonly equivalent: Text | null };

/** Every mutant of a pack, in the order of its files. */
export function mutantsOf(pack: Pack): Mutant[] {
  const all = [...amountMutants(pack), ...dateMutants(pack), ...comparisonMutants(pack), ...exceptionMutants(pack), ...factorMutants(pack)];
  return all.sort(
    (a, b) =>
      mutantKinds.indexOf(a.kind) - mutantKinds.indexOf(b.kind) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}

/** Runs the cases against every mutant. The cases must hold for the pack itself. */
export function fatesOf(pack: Pack, probes: Probes, traces: readonly Trace[]): Fate[] {
  const selection = new Selection(pack, probes, traces);
  const run = mutantsOf(pack).map((mutant): Fate => {
    const { equivalent } = mutant;
    return { mutant, equivalent, noticedBy: equivalent === null ? noticedBy(mutant, selection) : null };
  });
  const survivors = run.flatMap(({ mutant, noticedBy, equivalent }) => (noticedBy === null && equivalent === null ? [mutant] : []));
  const same = givingTheSame(pack, survivors);
  return run.map((fate) => (same.has(fate.mutant) ? { ...fate, equivalent: inEvery(mutantPhrases, (say) => say.sameForAll) } : fate));
}

function noticedBy(mutant: Mutant, selection: Selection): string | null {
  const candidates = selection.candidates(mutant);
  if (candidates.length === 0) return null;
  const pack = mutant.pack();
  return candidates.find(({ one }) => fails(pack, one))?.one.id ?? null;
}

/** An evaluation that cannot be made is noticed too. */
function fails(pack: Pack, one: Case): boolean {
  try {
    return runCase(pack, one).length > 0;
  } catch {
    return true;
  }
}
