import type { PackAtDate } from '../pack/at-date.js';
import { references } from '../pack/condition.js';
import type { Assessment, Condition, Question } from '../pack/model.js';
import type { Activity, Project } from '../project/model.js';
import type { Place } from '../source/problem.js';
import { inEvery } from '../text/catalogue.js';
import { enginePhrases } from '../text/phrases/engine.js';
import type { ConclusionResult, Finding } from './result.js';

/** What the state aid rules say of one activity by itself. */
export type ActivityResult = { readonly name: string; readonly at: Place | null; readonly conclusions: readonly ConclusionResult[] };

/** The conclusions that are drawn for each activity by itself: those that show conditions of their own, as EØS art. 61 has. */
export const ofActivities = (law: PackAtDate): Assessment[] =>
  [...law.assessments.values()].filter(({ shown, conditions }) => shown && conditions.length > 0);

/** The project as one activity sees it: the activity's own answers about state aid over those of the project. */
export function seenBy(law: PackAtDate, project: Project, activity: Activity): Project {
  const own = [...activity.answers].filter(([id]) => aidQuestions(law).has(id));
  return { ...project, answers: new Map([...project.answers, ...own]) };
}

/** Answers of an activity that are about the project as a whole, and that nothing is made of. */
export function activityFindings(law: PackAtDate, project: Project): Finding[] {
  const known = aidQuestions(law);
  return project.activities.flatMap(({ name, answers }) =>
    [...answers]
      .filter(([id]) => !known.has(id))
      .map(
        ([id, answer]): Finding => ({
          ruleId: 'aktivitet.annet-enn-støtte',
          severity: 'advarsel',
          message: inEvery(enginePhrases, (say) => say.answerOfWholeProject(name, id)),
          at: answer.at,
          citations: ['EØS artikkel 61 (1)'],
          facts: [],
          suppressed: null,
        }),
      ),
  );
}

/**
 * The questions that an activity may answer for itself: those that the state aid conclusions rest on and the way does not,
 * with the others of the files that they stand in.
 */
function aidQuestions(law: PackAtDate): ReadonlySet<string> {
  const found = remembered.get(law.rules);
  if (found) return found;
  const conclusions = ofActivities(law);
  const shown = [...law.assessments.values()].filter((assessment) => assessment.shown).map(({ id }) => id);
  const stop = new Set(shown.filter((id) => !conclusions.some((conclusion) => conclusion.id === id)));
  const forks = [...law.assessments.values()].filter(({ assessedBy }) => assessedBy !== null).map(({ id }) => id);
  const ofWay = behind(law, forks, new Set());
  const own = [
    ...behind(
      law,
      conclusions.map(({ id }) => id),
      stop,
    ),
  ].filter((id) => !ofWay.has(id));
  const files = new Set(own.map((id) => law.questions.get(id)?.file));
  const questions = [...law.questions.values()].filter(({ id, file }) => own.includes(id) || (files.has(file) && !ofWay.has(id)));
  const ids = new Set(questions.map(({ id }) => id));
  remembered.set(law.rules, ids);
  return ids;
}

/** By the rules in force, since it is the same for every project. */
const remembered = new WeakMap<PackAtDate['rules'], ReadonlySet<string>>();

/** The questions that conclusions rest on, through other conclusions save those to stop at. */
function behind(law: PackAtDate, from: readonly string[], stop: ReadonlySet<string>): Set<string> {
  const questions = new Set<string>();
  const seen = new Set<string>();
  const condition = (one: Condition | null): void => {
    if (!one) return;
    const { facts, amounts, rules } = references(one);
    for (const id of [...facts, ...amounts]) fact(id);
    for (const id of rules) rule(law.rules.get(id));
  };
  const rule = (one: { readonly id: string; readonly when: Condition; readonly unless: Condition | null } | undefined): void => {
    if (!one || seen.has(`regel ${one.id}`)) return;
    seen.add(`regel ${one.id}`);
    condition(one.when);
    condition(one.unless);
  };
  const fact = (id: string): void => {
    if (seen.has(id) || stop.has(id)) return;
    seen.add(id);
    const question: Question | undefined = law.questions.get(id);
    if (question) {
      questions.add(id);
      condition(question.askedWhen);
    }
    const assessment = law.assessments.get(id);
    for (const one of assessment?.rules ?? []) rule(one);
    for (const one of assessment?.conditions ?? []) fact(one);
  };
  for (const id of from) fact(id);
  return questions;
}
