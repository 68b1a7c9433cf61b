import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Answer, Project } from '../project/model.js';
import { withAid } from './aid.js';
import type { Waiting } from './asking.js';
import { readingsOf } from './evaluate.js';
import { Ground, type Open } from './ground.js';

/**
 * What can still be asked of a project, and what could be when one thing more is answered. It says the same as `waiting`
 * does of each project, but finds it by filling the answer into what is left of the law already.
 */
export class Prospect {
  private known: readonly Waiting[] | null = null;

  private constructor(
    private readonly law: PackAtDate,
    private readonly told: Project,
    private readonly ground: Ground,
    /** What `told` leaves of the law when what is answered `since` is filled in. */
    private readonly open: Open,
    private readonly since: readonly (readonly [string, Answer])[] = [],
  ) {}

  static of(law: PackAtDate, told: Project): Prospect {
    const { readings, assumptions } = readingsOf(law, withAid(law.pack, told));
    const ground = new Ground(readings, assumptions, told.chosenRoute?.value ?? null);
    return new Prospect(law, told, ground, ground.open);
  }

  /** Every question that can still change something, in the order of the pack. */
  get waiting(): readonly Waiting[] {
    this.known ??= this.ground.waiting(this.open);
    return this.known;
  }

  /** What it would be with one more answer. */
  when(question: Question, answer: Answer): Prospect {
    const { law, told, ground, since } = this;
    const again = since.some(([id]) => id === question.id);
    const open = again ? null : ground.filled(this.open, question, answer);
    const more = [...since, [question.id, answer] as const];
    if (open) return new Prospect(law, told, ground, open, more);
    return Prospect.of(law, { ...told, answers: new Map([...told.answers, ...more]) });
  }
}
