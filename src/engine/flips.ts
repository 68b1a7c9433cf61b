import { packAt } from '../pack/at-date.js';
import { derivedAmounts } from '../pack/derived.js';
import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import type { IsoDate } from '../text/dates.js';
import type { Interval } from '../text/money.js';
import { withAid } from './aid.js';
import { Decision } from './decision.js';
import { type Diagrams, gone, type Ref } from './diagram.js';
import { changedConclusions, type Effect, effectOf } from './effect.js';
import { Reading } from './reading.js';

/** One thing told otherwise than it is. */
export type Change =
  | { readonly kind: 'answer'; readonly question: string; readonly from: string; readonly to: string }
  /** An amount in another band; `to` is all of it, so its bounds are the exact amounts where the result changes. */
  | { readonly kind: 'amount'; readonly amount: string; readonly from: Interval; readonly to: Interval };

/** Changes that together make a decided conclusion another, and what then is concluded; no smaller number of changes does. */
export type Flip = Effect & { readonly changes: readonly Change[] };

/** More ways than this to change a conclusion by several answers at once tell a reader nothing; single answers are all told. */
const most = 12;

/** For each decided conclusion the fewest answers that would change it, and the exact amounts where it changes. */
export function flips(pack: Pack, told: Project, asOf: IsoDate): Flip[] {
  const law = packAt(pack, asOf);
  const project = withAid(pack, told);
  const reading = new Reading(law, project.answers);
  const now = effectOf(reading);
  const decided = [...law.assessments.values()].filter(({ shown, id }) => shown && reading.outcome(id).outcome === 'settled');
  const found = new Map<string, Flip>();
  const keep = (changes: readonly Change[], then: Effect): void => {
    const key = changes
      .map((change) => (change.kind === 'answer' ? `${change.question} ${change.to}` : `${change.amount} ${change.to.low}`))
      .join();
    if (!found.has(key)) found.set(key, { changes, conclusions: changedConclusions(now, then), routes: then.routes });
  };
  for (const { id } of decided) {
    for (const changes of fewestAnswers(reading, id)) keep(changes, effectOf(new Reading(law, withAnswers(project.answers, changes))));
    for (const { change, then } of amountChanges(reading, id)) keep([change], then);
  }
  return [...found.values()].sort((a, b) => a.changes.length - b.changes.length);
}

function withAnswers(answers: Project['answers'], changes: readonly Change[]): Project['answers'] {
  const changed = new Map(answers);
  for (const change of changes)
    if (change.kind === 'answer')
      changed.set(change.question, { value: { kind: 'choice', value: change.to }, reason: null, source: null, at: null });
  return changed;
}

/** The smallest sets of answers with finitely many values that, given otherwise, change a conclusion. */
function fewestAnswers(reading: Reading, id: string): Change[][] {
  const { compiled, evidence, answers, law } = reading;
  const free = compiled.variables.map((variable, level) =>
    variable.kind === 'fact' && law.questions.has(variable.id) ? (1 << variable.values.length) - 1 : (evidence[level] ?? -1),
  );
  const decision = new Decision(compiled, free, answers);
  const root = decision.conclusionLeft(id);
  const current = reading.outcome(id).possible.join();
  const isOther = (end: number): boolean => decision.meaning(id, end).possible.join() !== current;
  const costs = new Map<Ref, number>();
  const cost = (ref: Ref): number => {
    if (ref < 0) return isOther(~ref) ? 0 : Number.POSITIVE_INFINITY;
    const known = costs.get(ref);
    if (known !== undefined) return known;
    const least = Math.min(...steps(decision.left, ref, evidence).map(({ child, changed }) => cost(child) + (changed ? 1 : 0)));
    costs.set(ref, least);
    return least;
  };
  const fewest = cost(root);
  const sets = new Map<string, Change[]>();
  const walk = (ref: Ref, left: number, changes: readonly Change[]): void => {
    if (sets.size >= most && fewest > 1) return;
    if (ref < 0) {
      sets.set(changes.map((change) => JSON.stringify(change)).join(), [...changes]);
      return;
    }
    for (const { child, changed, level, value } of steps(decision.left, ref, evidence)) {
      if (cost(child) + (changed ? 1 : 0) > left) continue;
      const variable = compiled.variables[level];
      const answer = answers.get(variable?.id ?? '')?.value;
      if (!changed) walk(child, left, changes);
      else if (variable?.kind === 'fact' && answer?.kind === 'choice')
        walk(child, left - 1, [
          ...changes,
          { kind: 'answer', question: variable.id, from: answer.value, to: variable.values[value] ?? '' },
        ]);
    }
  };
  if (Number.isFinite(fewest)) walk(root, fewest, []);
  return [...sets.values()];
}

type Step = { readonly child: Ref; readonly level: number; readonly value: number; readonly changed: boolean };

function steps(diagrams: Diagrams, ref: Ref, evidence: readonly number[]): Step[] {
  const level = diagrams.level(ref);
  return diagrams
    .children(ref)
    .map((child, value) => ({ child, level, value, changed: ((evidence[level] ?? -1) & (1 << value)) === 0 }))
    .filter(({ child }) => child !== gone);
}

/** Where a conclusion changes when one amount alone is another: each stretch of bands beside the one it is in. */
function amountChanges(reading: Reading, id: string): { change: Change; then: Effect }[] {
  const { compiled, answers, law } = reading;
  return compiled.variables.flatMap((variable, level) => {
    if (variable.kind !== 'amount') return [];
    const from = reading.amount(variable.id).interval;
    if (!(variable.id in derivedAmounts ? from.high !== null : answers.has(variable.id))) return [];
    const bands = variable.cuts.length + 1;
    const at = (band: number): Effect => effectOf(new Reading(law, answers, { forced: { level, mask: 1 << band } }));
    const effects = Array.from({ length: bands }, (_, band) => at(band));
    const here = Math.min(
      ...Array.from({ length: bands }, (_, band) => band).filter((band) => (reading.decision.knownOf(level) & (1 << band)) !== 0),
    );
    const outcomeIn = (band: number): string => (effects[band]?.conclusions.get(id) ?? []).join();
    const now = outcomeIn(here);
    const stretches: { change: Change; then: Effect }[] = [];
    for (let band = 0; band < bands; band++) {
      const then = effects[band];
      if (outcomeIn(band) === now || !then || (band > 0 && outcomeIn(band) === outcomeIn(band - 1))) continue;
      let end = band;
      while (end + 1 < bands && outcomeIn(end + 1) === outcomeIn(band)) end++;
      const high = variable.cuts[end];
      const to = { low: band === 0 ? 0n : (variable.cuts[band - 1] ?? 0n), high: high === undefined ? null : high - 1n };
      stretches.push({ change: { kind: 'amount', amount: variable.id, from, to }, then });
    }
    return stretches;
  });
}
