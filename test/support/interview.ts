import { answered, waiting } from '../../src/engine/asking.js';
import { Prospect } from '../../src/engine/prospect.js';
import { nextQuestion } from '../../src/interview/order.js';
import type { PackAtDate } from '../../src/pack/at-date.js';
import type { Question } from '../../src/pack/model.js';
import type { Answer, Project } from '../../src/project/model.js';

/** What somebody who is asked would say of each question; «vet ikke» where nothing is told. */
export type Truth = ReadonlyMap<string, Answer>;

export const dontKnow: Answer = { value: { kind: 'unknown' }, reason: null, source: null, at: null };

export const blankOf = (project: Project): Project => ({ ...project, answers: new Map() });

/** The project when one more question has been answered; what stands under `prosjekt` is left out when nobody knows it. */
export function tell(law: PackAtDate, project: Project, truth: Truth, id: string): Project {
  const told = truth.get(id);
  if (told === undefined && law.questions.get(id)?.storedIn) return project;
  return answered(project, id, told ?? dontKnow);
}

/** Which question comes next, if any. */
export type Next = (law: PackAtDate, project: Project, asked: ReadonlySet<string>) => Question | null;

export const asTheInterview: Next = (law, project, asked) => nextQuestion(law, new Prospect(law, project), asked);

/** The questions that an interview asks, in order. */
export function interviewOn(law: PackAtDate, start: Project, truth: Truth, next = asTheInterview): readonly string[] {
  const asked = new Set<string>();
  let project = start;
  for (;;) {
    const question = next(law, project, asked);
    if (!question) return [...asked];
    asked.add(question.id);
    project = tell(law, project, truth, question.id);
  }
}

/** Whether something can still be asked that matters when these questions have been answered. */
export function isLeft(law: PackAtDate, start: Project, truth: Truth, asked: ReadonlySet<string>): boolean {
  let project = start;
  for (const id of asked) project = tell(law, project, truth, id);
  return waiting(law, project).some((one) => one.now && !asked.has(one.question.id));
}
