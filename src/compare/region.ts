import { type Diagrams, gone, isTerminal, type Ref, terminalValue } from '../engine/diagram.js';
import type { Choices } from '../verify/paths.js';

/** The projects for which a function comes to one of its ends. */
export class Region {
  private readonly leads = new Map<Ref, boolean>();

  constructor(
    private readonly diagrams: Diagrams,
    private readonly root: Ref,
    private readonly end: number,
    /** By level: the values that are looked at, as bits. */
    private readonly allowed: readonly number[],
  ) {}

  /** The same region, of the projects for which a variable has one value. */
  where(level: number, value: number): Region {
    return new Region(this.diagrams, this.root, this.end, this.allowed.with(level, (this.allowed[level] ?? 0) & (1 << value)));
  }

  /**
   * For each variable that the way into the region looks at: the values with which it can be entered, as bits. What is
   * not among them can be told to lead elsewhere, whatever the rest of the project is.
   */
  projections(): ReadonlyMap<number, number> {
    const nodes = this.nodes();
    const levels = [...new Set(nodes.map((ref) => this.diagrams.level(ref)))];
    const masks = new Map(levels.map((level) => [level, 0]));
    const put = (level: number, mask: number): void => {
      masks.set(level, (masks.get(level) ?? 0) | mask);
    };
    const past = (from: number, to: number): void => {
      for (const level of levels) if (level > from && level < to) put(level, this.allowed[level] ?? 0);
    };
    past(-1, this.diagrams.level(this.root));
    for (const ref of nodes) {
      const level = this.diagrams.level(ref);
      for (const { value, child } of this.steps(ref)) {
        put(level, 1 << value);
        past(level, this.diagrams.level(child));
      }
    }
    return new Map([...masks].sort(([a], [b]) => a - b));
  }

  /** The choices that lead into the region, one way after the other. */
  *paths(from: Ref = this.root, choices: Choices = new Map()): Generator<Choices> {
    if (isTerminal(from)) {
      if (terminalValue(from) === this.end) yield choices;
      return;
    }
    if (!this.leadsIn(from)) return;
    const level = this.diagrams.level(from);
    for (const { value, child } of this.steps(from)) yield* this.paths(child, new Map([...choices, [level, value]]));
  }

  private nodes(): Ref[] {
    const seen = new Set<Ref>();
    const visit = (ref: Ref): void => {
      if (isTerminal(ref) || seen.has(ref) || !this.leadsIn(ref)) return;
      seen.add(ref);
      for (const { child } of this.steps(ref)) visit(child);
    };
    visit(this.root);
    return [...seen];
  }

  private steps(ref: Ref): { value: number; child: Ref }[] {
    const mask = this.allowed[this.diagrams.level(ref)] ?? 0;
    return this.diagrams
      .children(ref)
      .map((child, value) => ({ value, child }))
      .filter(({ value, child }) => mask & (1 << value) && child !== gone && this.leadsIn(child));
  }

  private leadsIn(ref: Ref): boolean {
    if (isTerminal(ref)) return terminalValue(ref) === this.end;
    const known = this.leads.get(ref);
    if (known !== undefined) return known;
    const mask = this.allowed[this.diagrams.level(ref)] ?? 0;
    const leads = this.diagrams.children(ref).some((child, value) => mask & (1 << value) && child !== gone && this.leadsIn(child));
    this.leads.set(ref, leads);
    return leads;
  }
}
