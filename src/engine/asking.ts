import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Answer, Project } from '../project/model.js';
import { withAid } from './aid.js';
import { type Bands, bandsThatMatter } from './bands.js';
import { readingsOf } from './evaluate.js';
import { stillOpen } from './open.js';
import { Reading } from './reading.js';

/** A question that can still change something. */
export type Waiting = {
  readonly question: Question;
  /** Whether it can be asked now: it applies for certain, and it has not been answered «vet-ikke». */
  readonly now: boolean;
  /** The first of the conclusions that hang on it, in the order of the rules. */
  readonly first: string | null;
  /** Whether a conclusion or a route hangs on it, and not only a finding or a line of the checklist. */
  readonly way: boolean;
};

/** Every question that can still change something, in the order of the pack. */
export function waiting(law: PackAtDate, told: Project): Waiting[] {
  const project = withAid(law.pack, told);
  const { readings } = readingsOf(law, project);
  return stillOpen(readings).map(({ question, on }) => ({
    question,
    now: readings.assumed.applies(question) === 'yes' && project.answers.get(question.id)?.value.kind !== 'unknown',
    first: on.conclusions[0] ?? null,
    way: on.conclusions.length > 0 || on.everything.some((id) => id.startsWith('vei:')),
  }));
}

/** The project with one more answer. */
export const answered = (project: Project, question: string, answer: Answer): Project => ({
  ...project,
  answers: new Map([...project.answers, [question, answer]]),
});

/** Answered questions that do not apply, with what else is answered; their answers are kept and not used. */
export function notApplying(law: PackAtDate, told: Project): string[] {
  const project = withAid(law.pack, told);
  const { assumed } = readingsOf(law, project).readings;
  return [...law.questions.values()].flatMap((question) =>
    project.answers.has(question.id) && assumed.applies(question) === 'no' ? [question.id] : [],
  );
}

/** The bands that still matter of the amounts that a question bears on. */
export function bandsOf(law: PackAtDate, told: Project, question: string): Bands[] {
  const { answers } = withAid(law.pack, told);
  return bandsThatMatter(new Reading(law, answers)).filter(({ questions }) => questions.includes(question));
}
