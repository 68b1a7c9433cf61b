import type { Conditional } from '../pack/model.js';
import type { CompiledAssessment, CompiledPack } from './compile.js';
import type { Outcome } from './conclude.js';
import { isTerminal, type Ref, valueOf } from './diagram.js';
import type { Truth } from './truth.js';

/** What is known: for each variable the values that it can still have, as a bit set. */
export type Evidence = readonly number[];

/** What a conclusion comes to over every completion of what is open. */
export type Decided = { readonly outcome: Outcome; readonly possible: readonly string[] };

/**
 * The compiled law seen from one state of knowledge. Everything it says is exact: it holds for every completion of the
 * open answers, and a variable is relevant only when some completion exists in which it matters.
 */
export class Decision {
  private readonly restricted = new Map<Ref, Ref>();
  private readonly nodes: { readonly level: number; readonly children: readonly Ref[] }[] = [];
  private readonly known = new Map<string, Ref>();

  constructor(
    private readonly compiled: CompiledPack,
    private readonly evidence: Evidence,
  ) {}

  /** Whether an entry holds: in every completion, in none, or in some only. */
  truth(entry: Conditional): Truth {
    const { yes, no } = this.entry(entry);
    if (this.terminals(yes).every((value) => value === 1)) return 'yes';
    return this.terminals(no).every((value) => value === 1) ? 'no' : 'unknown';
  }

  /** The levels of the variables that the truth of an entry still hangs on. */
  relevantTo(entry: Conditional): ReadonlySet<number> {
    const { yes, no } = this.entry(entry);
    return new Set([...this.support(yes), ...this.support(no)]);
  }

  conclude(id: string): Decided {
    const compiled = this.assessment(id);
    const ends = this.terminals(compiled.ref).map((mask) => endOf(compiled, mask));
    const values = compiled.assessment.values
      .map((value) => value.value)
      .filter((value) => ends.some((end) => end.possible.includes(value)));
    const [first] = ends;
    if (first && ends.every((end) => end.outcome === first.outcome && end.possible.join() === first.possible.join()))
      return { outcome: first.outcome, possible: values };
    // Some completions may end in a gap or a conflict; as long as others do not, it is facts that are missing.
    return { outcome: 'missing-facts', possible: values };
  }

  relevantToConclusion(id: string): ReadonlySet<number> {
    return this.support(this.assessment(id).ref);
  }

  private assessment(id: string): CompiledAssessment {
    const found = this.compiled.assessments.get(id);
    if (!found) throw new Error(`no assessment «${id}»`);
    return found;
  }

  private entry(entry: Conditional) {
    const found = this.compiled.entries.get(entry);
    if (!found) throw new Error(`«${entry.id}» is not compiled`);
    return found;
  }

  private terminals(ref: Ref): number[] {
    const found = new Set<number>();
    this.walk(
      this.restrict(ref),
      (end) => found.add(valueOf(end)),
      () => undefined,
    );
    return [...found];
  }

  private support(ref: Ref): ReadonlySet<number> {
    const levels = new Set<number>();
    this.walk(
      this.restrict(ref),
      () => undefined,
      (level) => levels.add(level),
    );
    return levels;
  }

  private walk(from: Ref, atEnd: (ref: Ref) => void, atNode: (level: number) => void): void {
    const seen = new Set<Ref>();
    const visit = (ref: Ref): void => {
      if (isTerminal(ref)) return atEnd(ref);
      if (seen.has(ref)) return;
      seen.add(ref);
      const node = this.nodes[ref];
      if (!node) return;
      atNode(node.level);
      for (const child of node.children) visit(child);
    };
    visit(from);
  }

  /** The function with what is known filled in, reduced again, so that what no longer matters is gone from it. */
  private restrict(ref: Ref): Ref {
    if (isTerminal(ref)) return ref;
    const found = this.restricted.get(ref);
    if (found !== undefined) return found;
    const { diagrams } = this.compiled;
    const level = diagrams.level(ref);
    const allowed = this.evidence[level] ?? -1;
    const children = diagrams
      .children(ref)
      .filter((_, value) => allowed & (1 << value))
      .map((child) => this.restrict(child));
    const result = this.node(level, children);
    this.restricted.set(ref, result);
    return result;
  }

  private node(level: number, children: readonly Ref[]): Ref {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${level}:${children.join()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const ref = this.nodes.push({ level, children }) - 1;
    this.known.set(key, ref);
    return ref;
  }
}

/** What one terminal of an assessment stands for. */
function endOf({ classes }: CompiledAssessment, mask: number): Decided {
  const sure = classes.filter((_, index) => mask & (1 << (2 * index)));
  const maybe = classes.filter((_, index) => mask & (1 << (2 * index + 1)));
  if (sure.length > 0) {
    const values = [...new Set(sure.flatMap((one) => one.values))];
    if (values.length === 1) return { outcome: 'settled', possible: values };
    return sure.some((one) => one.unsettled) ? { outcome: 'unsettled-law', possible: values } : { outcome: 'conflict', possible: [] };
  }
  return maybe.length > 0
    ? { outcome: 'unsettled-law', possible: maybe.flatMap((one) => one.values) }
    : { outcome: 'no-rule', possible: [] };
}
