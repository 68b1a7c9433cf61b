import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment, Factor } from '../pack/model.js';
import type { Conclusion, Decided } from './conclude.js';
import type { Reading } from './reading.js';
import type { ConclusionResult, FactorShown, Reason, Status } from './result.js';
import { factsOf, reason } from './show.js';

/** The readings of one project that a result is made from. */
export type Readings = {
  /** Only what is answered. */
  readonly strict: Reading;
  /** The adviser's assessments taken as they stand where facts are missing. */
  readonly assumed: Reading;
  /** What follows from each value of a conclusion that forks the way and is still open. */
  readonly scenarios: readonly { readonly assessment: string; readonly is: string; readonly outcome: (id: string) => Decided }[];
};

export function conclusionResult(readings: Readings, assessment: Assessment): ConclusionResult {
  const { strict, assumed } = readings;
  const settled = strict.conclusion(assessment.id);
  const taken = assumed.fact(assessment.id);
  const value = settled.outcome === 'settled' ? settled.possible[0] : taken.length === 1 ? taken[0] : undefined;
  const given = value === undefined ? scenarioValues(readings, assessment.id) : [];
  const from = settled.outcome === 'settled' ? strict : assumed;
  const conclusion = from.conclusion(assessment.id);
  const own = settled.outcome === 'settled' ? [] : factorsFor(strict, assessment.id);
  const factors = settled.outcome === 'settled' ? [] : [...own, ...assessment.conditions.flatMap((id) => factorsForCondition(strict, id))];
  return {
    id: assessment.id,
    name: assessment.name,
    status: statusOf(settled, value !== undefined, given, strict),
    value: value ?? null,
    possible: value === undefined ? [...settled.possible] : [value],
    outcome: settled.outcome,
    judgement: restsOnJudgement(conclusion.rules, from) || (settled.outcome !== 'settled' && value !== undefined),
    reasons: reasonsFor(conclusion, from),
    notBecause: reasonsAgainst(conclusion, from),
    given,
    factors,
    leansTo: leaning(own),
    conditions: conditionsOf(strict, assessment),
    openQuestions: [...settled.open],
  };
}

function reasonsFor({ rules }: Conclusion, reading: Reading): Reason[] {
  const found: Reason[] = [];
  for (const { rule, verdict } of rules) if (verdict.truth === 'yes') found.push(reason(reading, rule, verdict.because));
  return found;
}

/** Why it is none of the values that it cannot be. */
function reasonsAgainst({ rules, possible }: Conclusion, reading: Reading): ConclusionResult['notBecause'] {
  const found: (Reason & { value: string })[] = [];
  for (const { rule, verdict } of rules) {
    if (verdict.truth !== 'no' || rule.concludes.some((value) => possible.includes(value))) continue;
    const { id, why, citations, concludes } = rule;
    found.push({
      rule: id,
      text: why,
      citations,
      facts: factsOf(reading, verdict.because),
      value: concludes.length === 1 ? (concludes[0] ?? '') : concludes.join(' eller '),
    });
  }
  return found;
}

function statusOf(settled: Conclusion, valued: boolean, given: ConclusionResult['given'], situation: Reading): Status {
  if (settled.outcome === 'settled') return 'decided';
  if (settled.outcome !== 'missing-facts') return 'undetermined';
  const onlyUpstream = given.length > 0 && given.every((one) => one.value !== null);
  const onlyUnanswerable = settled.open.size > 0 && [...settled.open].every((id) => situation.answers.get(id)?.value.kind === 'unknown');
  return valued || onlyUpstream || onlyUnanswerable ? 'conditional' : 'undetermined';
}

function scenarioValues(readings: Readings, id: string): ConclusionResult['given'] {
  return readings.scenarios
    .filter((scenario) => scenario.assessment !== id)
    .map(({ assessment, is, outcome }) => {
      const then = outcome(id);
      return { assessment, is, value: then.outcome === 'settled' ? (then.possible[0] ?? null) : null, possible: then.possible };
    });
}

/** A conclusion rests on judgement when a rule says so, or an answer that is an assessment carries it, also one step back. */
function restsOnJudgement(rules: Conclusion['rules'], reading: Reading): boolean {
  return rules.some(
    ({ rule, verdict }) =>
      verdict.truth === 'yes' &&
      (rule.judgement ||
        verdict.because.some((atom) => {
          if (atom.kind !== 'is') return false;
          if (reading.law.questions.get(atom.fact)?.judgement) return true;
          return reading.law.assessments.has(atom.fact) && restsOnJudgement(reading.holding(atom.fact), reading);
        })),
  );
}

function factorsFor(situation: Reading, assessment: string): FactorShown[] {
  const factors = factorsOf(situation.law).get(assessment) ?? [];
  const truths = situation.truths(factors);
  return factors
    .filter((_, place) => truths[place] === 'yes')
    .map((factor) => ({ ...reason(situation, factor, situation.because(factor)), pointsTo: factor.pointsTo, weight: factor.weight }));
}

/** By the rules in force: the factors of each assessment. */
const factorsByRules = new WeakMap<PackAtDate['rules'], ReadonlyMap<string, readonly Factor[]>>();

function factorsOf({ rules, factors }: PackAtDate): ReadonlyMap<string, readonly Factor[]> {
  const known = factorsByRules.get(rules);
  if (known) return known;
  const found = new Map<string, Factor[]>();
  for (const factor of factors) found.set(factor.assessment, [...(found.get(factor.assessment) ?? []), factor]);
  factorsByRules.set(rules, found);
  return found;
}

/** What speaks for and against a condition that is a conclusion of its own, while it is open: «fordel: ja». */
function factorsForCondition(situation: Reading, id: string): FactorShown[] {
  if (!situation.law.assessments.has(id) || situation.fact(id).length === 1) return [];
  return factorsFor(situation, id).map((factor) => ({ ...factor, pointsTo: `${conditionName(id)}: ${factor.pointsTo}` }));
}

/** A condition that is a conclusion of its own is told by the last part of its id. */
function conditionName(id: string): string {
  const name = conditionNames.get(id) ?? id.slice(id.lastIndexOf('.') + 1);
  conditionNames.set(id, name);
  return name;
}

/** By id, and so few that they may stay. */
const conditionNames = new Map<string, string>();

/** Only when every factor that is known points the same way. Nothing is counted. */
function leaning(factors: readonly FactorShown[]): string | null {
  const [first, ...rest] = factors;
  return first && rest.every((factor) => factor.pointsTo === first.pointsTo) ? first.pointsTo : null;
}

function conditionsOf(situation: Reading, assessment: Assessment): ConclusionResult['conditions'] {
  if (assessment.conditions.length === 0) return null;
  const state = (id: string) => {
    const possible = situation.fact(id);
    return possible.length !== 1 ? 'ukjent' : possible[0] === 'ja' ? 'oppfylt' : possible[0] === 'nei' ? 'ikke-oppfylt' : 'ukjent';
  };
  const states: Record<string, ReturnType<typeof state>> = {};
  for (const id of assessment.conditions) states[conditionName(id)] = state(id);
  return states;
}
