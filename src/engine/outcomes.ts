import type { Question } from '../pack/model.js';
import type { Outlook } from './ends.js';
import type { Reading } from './reading.js';
import type { OpenQuestion } from './result.js';

type Found = OpenQuestion['outcomes'];
type Changed = Found[string];

const nothing: Found = {};
const unchanged: Changed = {};

/** What each answer to an open question would make of the conclusions that it bears on. */
export class Outcomes {
  private readonly now = new Map<string, { readonly outlook: Outlook | undefined; readonly possible: readonly string[] }>();

  constructor(private readonly reading: Reading) {}

  /** By answer the conclusions that it changes, with what they come to then. */
  of(question: Question, conclusions: readonly string[]): Found {
    if (conclusions.length === 0) return nothing;
    const { levelOf, variables } = this.reading.compiled;
    const level = levelOf.get(question.id);
    const variable = level === undefined ? undefined : variables[level];
    const found: Record<string, Changed> = {};
    for (const { value } of question.options)
      found[value] =
        level === undefined || variable?.kind !== 'fact' ? unchanged : this.changed(level, variable.values.indexOf(value), conclusions);
    return found;
  }

  private changed(level: number, place: number, conclusions: readonly string[]): Changed {
    let changed: Record<string, Changed[string]> | null = null;
    for (const id of conclusions) {
      const { outlook, possible: before } = this.before(id);
      const possible = outlook?.when(level, place)?.possible;
      if (!possible || (before.length === possible.length && before.every((one) => possible.includes(one)))) continue;
      changed ??= {};
      changed[id] = { value: possible.length === 1 ? (possible[0] ?? null) : null, possible };
    }
    return changed ?? unchanged;
  }

  private before(id: string): { outlook: Outlook | undefined; possible: readonly string[] } {
    const known = this.now.get(id);
    if (known) return known;
    const now = { outlook: this.reading.outlook(id), possible: this.reading.outcome(id).possible };
    this.now.set(id, now);
    return now;
  }
}
