import { type PackAtDate, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import type { Activity, Project } from '../project/model.js';
import type { IsoDate } from '../text/dates.js';
import { type ActivityResult, activityFindings, ofActivities, seenBy } from './activities.js';
import { aidFindings, aidOf, withAid } from './aid.js';
import { conclusionResult, type Readings } from './conclusions.js';
import { checklistResults, findingResults } from './duties.js';
import { openQuestions } from './open.js';
import { personalFindings } from './personal.js';
import { Reading } from './reading.js';
import type { Assumption, ConclusionResult, Evaluation, Status } from './result.js';
import { routeAgreement, routeResults } from './routes.js';

/**
 * Says what the rules say of a project under the law of a date.
 * Pure: the same pack, project and date give the same evaluation.
 * @throws DateOutsideError when the pack does not cover the date.
 */
export function evaluate(pack: Pack, told: Project, asOf: IsoDate): Evaluation {
  const law = packAt(pack, asOf);
  const aid = aidOf(pack, told);
  const project = withAid(pack, told, aid);
  const { readings, assumptions } = readingsOf(law, project);
  const { strict, assumed } = readings;

  const conclusions = [...law.assessments.values()]
    .filter((assessment) => assessment.shown)
    .map((assessment) => conclusionResult(readings, assessment));
  const routes = routeResults(readings);
  const findings = findingResults(readings, project, [
    ...aidFindings(told, aid),
    ...activityFindings(law, told),
    ...personalFindings(told),
  ]);
  const checklist = checklistResults(assumed);
  const { value } = strict.derived();
  return {
    asOf,
    status: overall(conclusions, strict),
    conclusions,
    value: { total: value.total, own: value.own, steps: value.steps },
    routes,
    openQuestions: openQuestions(readings),
    findings,
    checklist,
    assumptions,
    aid,
    activities: told.activities.map((activity) => activityResult(law, withAid(pack, seenBy(law, told, activity), aid), activity)),
  };
}

function activityResult(law: PackAtDate, project: Project, activity: Activity): ActivityResult {
  const { readings } = readingsOf(law, project);
  return {
    name: activity.name,
    at: activity.at,
    conclusions: ofActivities(law).map((assessment) => conclusionResult(readings, assessment)),
  };
}

/** The readings of a project that what is decided, and what is open, is told from. */
export function readingsOf(law: PackAtDate, project: Project): { readings: Readings; assumptions: Assumption[] } {
  const chosen = project.chosenRoute?.value ?? null;
  const strict = new Reading(law, project.answers);
  const assumptions = takenAssessments(strict);
  const taken = new Map(assumptions.map((assumption) => [assumption.assessment, assumption.value]));
  const assumed = taken.size === 0 ? strict : new Reading(law, project.answers, { assumed: taken });
  const agreement = routeAgreement(assumed, chosen);
  for (const reading of new Set([strict, assumed])) reading.tell(agreementFact, agreement);
  return { readings: { strict, assumed, scenarios: scenarios(assumed) }, assumptions };
}

const agreementFact = 'valgt-vei-status';

/** The adviser's own assessments, where the facts leave the conclusion open and the assessment is among what it can be. */
function takenAssessments(situation: Reading): Assumption[] {
  return [...situation.law.assessments.values()].flatMap((assessment) => {
    if (!assessment.assessedBy) return [];
    const answer = situation.answers.get(assessment.assessedBy);
    if (answer?.value.kind !== 'choice') return [];
    const { outcome, possible } = situation.outcome(assessment.id);
    if (outcome !== 'missing-facts' || !possible.includes(answer.value.value)) return [];
    return [{ assessment: assessment.id, value: answer.value.value, question: assessment.assessedBy, reason: answer.reason }];
  });
}

/** What follows from each value that a forking conclusion can still have: «del I hvis kontrakt». */
function scenarios(situation: Reading): Readings['scenarios'] {
  return forks(situation).flatMap((assessment) => {
    const possible = situation.fact(assessment);
    if (possible.length < 2) return [];
    return possible.map((is) => ({
      assessment,
      is,
      outcome: situation.assuming(assessment, is),
    }));
  });
}

/** The conclusions that fork the way are the ones an adviser can give an overall assessment of. */
const forks = (situation: Reading): string[] =>
  [...situation.law.assessments.values()].filter((assessment) => assessment.assessedBy !== null).map((assessment) => assessment.id);

/** Decided when every conclusion is; undetermined when the fork itself is; else conditional. */
function overall(conclusions: readonly ConclusionResult[], situation: Reading): Status {
  if (conclusions.every((conclusion) => conclusion.status === 'decided')) return 'decided';
  const forking = forks(situation);
  return conclusions.some((conclusion) => forking.includes(conclusion.id) && conclusion.status === 'undetermined')
    ? 'undetermined'
    : 'conditional';
}
