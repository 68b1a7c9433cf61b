import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Answer, Project } from '../project/model.js';
import { answered, type Waiting, waiting } from './asking.js';

/** What can still be asked of a project, looked up once, and what could be when one thing more is answered. */
export class Prospect {
  private known: readonly Waiting[] | null = null;

  constructor(
    private readonly law: PackAtDate,
    private readonly project: Project,
  ) {}

  /** Every question that can still change something, in the order of the pack. */
  get waiting(): readonly Waiting[] {
    this.known ??= waiting(this.law, this.project);
    return this.known;
  }

  /** What it would be with one more answer. */
  when(question: Question, answer: Answer): Prospect {
    return new Prospect(this.law, answered(this.project, question.id, answer));
  }
}
