import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Answer, Project } from '../project/model.js';
import { withAid } from './aid.js';
import { answered, type Waiting, waiting } from './asking.js';
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
    /** What `told` leaves of the law; null where every project must be read by itself. */
    private readonly ground: Ground | null,
    /** The same when what is answered `since` is filled in. */
    private readonly open: Open | null,
    private readonly since: readonly (readonly [string, Answer])[] = [],
  ) {}

  static of(law: PackAtDate, told: Project): Prospect {
    // Whether the chosen way agrees can change with every answer.
    if (told.chosenRoute !== null) return new Prospect(law, told, null, null);
    const { readings, assumptions } = readingsOf(law, withAid(law.pack, told));
    const ground = new Ground(readings, assumptions);
    return new Prospect(law, told, ground, ground.open);
  }

  /** Every question that can still change something, in the order of the pack. */
  get waiting(): readonly Waiting[] {
    this.known ??= this.ground && this.open ? this.ground.waiting(this.open) : waiting(this.law, this.told);
    return this.known;
  }

  /** What it would be with one more answer. */
  when(question: Question, answer: Answer): Prospect {
    const { law, told, ground } = this;
    const again = this.since.some(([id]) => id === question.id);
    const open = this.open && !again && ground ? ground.filled(this.open, question, answer) : null;
    const since = [...this.since, [question.id, answer] as const];
    if (open) return new Prospect(law, told, ground, open, since);
    return Prospect.of(
      law,
      since.reduce((project, [id, one]) => answered(project, id, one), told),
    );
  }
}
