import { figures } from './choices.js';
import { gone, type Ref } from './diagram.js';
import type { Reading } from './reading.js';

/** A question behind a variable, by its place in the order of the pack. */
type Behind = {
  readonly place: number;
  /** The level of a choice that bears on a worked-out amount; null for the question itself and for a figure. */
  readonly choice: number | null;
};

/** What a reading leaves of the law's functions, and what is left of those when more variables are known. */
export class LeftOver {
  /** By question: its place in the order of the pack. */
  private readonly places: ReadonlyMap<string, number>;
  /** By level. */
  private readonly behind: (readonly Behind[] | undefined)[] = [];
  /** By variable and value: what is left of functions then. */
  private readonly fillings = new Map<number, Map<Ref, Ref>>();

  constructor(private readonly reading: Reading) {
    this.places = new Map([...reading.law.questions.keys()].map((id, place) => [id, place]));
  }

  /** Makes of a function what is left of it when a variable has one of its values. */
  filling(level: number, value: number): (ref: Ref) => Ref {
    const key = level * 32 + value;
    const known = this.fillings.get(key) ?? new Map<Ref, Ref>();
    this.fillings.set(key, known);
    return (ref) => this.fill(ref, level, value, known);
  }

  private fill(ref: Ref, level: number, value: number, known: Map<Ref, Ref>): Ref {
    const { left, support } = this.reading.decision;
    if (ref < 0 || ref === gone || !support.has(ref, level)) return ref;
    const at = left.level(ref);
    if (at === level) return left.branch(ref, value);
    const found = known.get(ref);
    if (found !== undefined) return found;
    const arity = left.arities[at] ?? 0;
    const start = left.begin(arity);
    for (let one = 0; one < arity; one++) left.put(start + one, this.fill(left.branch(ref, one), level, value, known));
    const result = left.finish(at, start);
    known.set(ref, result);
    return result;
  }

  /**
   * Marks the questions behind functions, by their places.
   * @param choices what is left of the choices behind the worked-out amounts.
   */
  mark(functions: readonly Ref[], choices: Ref, mark: number, marks: Uint8Array): void {
    const { compiled, decision } = this.reading;
    const levels = new Int32Array((compiled.variables.length >> 5) + 1);
    for (const ref of functions) decision.support.addTo(levels, ref);
    compiled.variables.forEach((_, level) => {
      if (((levels[level >> 5] ?? 0) & (1 << (level & 31))) === 0) return;
      for (const { place, choice } of this.behindLevel(level))
        if (choice === null || decision.support.has(choices, choice)) marks[place] = (marks[place] ?? 0) | mark;
    });
  }

  private behindLevel(level: number): readonly Behind[] {
    const known = this.behind[level];
    if (known) return known;
    const { reading, places } = this;
    const { variables, levelOf } = reading.compiled;
    const found = reading.behind(level).map((id) => ({
      place: places.get(id) ?? -1,
      choice: variables[level]?.id === id || figures.includes(id) ? null : (levelOf.get(id) ?? -1),
    }));
    this.behind[level] = found;
    return found;
  }
}
