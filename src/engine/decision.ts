import type { Conditional } from '../pack/model.js';
import type { Compiled, CompiledAssessment, CompiledPack } from './compile.js';
import type { Decided } from './conclude.js';
import { isTerminal, type Ref, terminalValue } from './diagram.js';
import type { Truth } from './truth.js';

/** What is known: for each variable the values that it can still have, as a bit set. */
export type Evidence = readonly number[];

/** A set of variables: a bit for each level. */
export type Levels = bigint;

/**
 * The compiled law seen from one state of knowledge. Everything it says is exact: it holds for every completion of the
 * open answers, and a variable is relevant only when some completion exists in which it matters.
 */
export class Decision {
  /** By node: 1 when the function can still end in 0, 2 when it can still end in 1, 3 when both; 0 not yet worked out. */
  private readonly ends: Uint8Array;
  private readonly restricted = new Map<Ref, Ref>();
  /** What each restricted node looks at, so that shared parts are never walked again. */
  private readonly supports: Levels[] = [];
  private readonly known = new Map<string, Ref>();

  constructor(
    private readonly compiled: CompiledPack,
    private readonly evidence: Evidence,
  ) {
    this.ends = new Uint8Array(compiled.diagrams.size);
  }

  /** Whether an entry holds: in every completion, in none, or in some only. */
  truth(entry: Conditional): Truth {
    const { yes, no } = this.entry(entry);
    if (this.endsOf(yes) === 2) return 'yes';
    return this.endsOf(no) === 2 ? 'no' : 'unknown';
  }

  /** The variables that the truth of an entry still hangs on. */
  relevantTo(entry: Conditional): Levels {
    const { yes, no } = this.entry(entry);
    return this.support(yes) | this.support(no);
  }

  conclude(id: string): Decided {
    const compiled = this.assessment(id);
    const ends = this.terminals(compiled.ref).map((mask) => endOf(compiled, mask));
    const [first] = ends;
    if (first && ends.every((end) => end === first || (end.outcome === first.outcome && end.possible.join() === first.possible.join())))
      return first;
    // Some completions may end in a gap or a conflict; as long as others do not, it is facts that are missing.
    const values = compiled.assessment.values.map((value) => value.value);
    return { outcome: 'missing-facts', possible: values.filter((value) => ends.some((end) => end.possible.includes(value))) };
  }

  relevantToConclusion(id: string): Levels {
    return this.support(this.assessment(id).ref);
  }

  private assessment(id: string): CompiledAssessment {
    const found = this.compiled.assessments.get(id);
    if (!found) throw new Error(`no assessment «${id}»`);
    return found;
  }

  private entry(entry: Conditional): Compiled {
    const found = this.compiled.entries.get(entry);
    if (!found) throw new Error(`«${entry.id}» is not compiled`);
    return found;
  }

  private endsOf(ref: Ref): number {
    if (isTerminal(ref)) return terminalValue(ref) === 0 ? 1 : 2;
    const found = this.ends[ref] ?? 0;
    if (found !== 0) return found;
    const { diagrams } = this.compiled;
    const allowed = this.evidence[diagrams.level(ref)] ?? -1;
    const children = diagrams.children(ref);
    let ends = 0;
    for (let value = 0; value < children.length && ends !== 3; value++)
      if (allowed & (1 << value)) ends |= this.endsOf(children[value] ?? ref);
    this.ends[ref] = ends;
    return ends;
  }

  private terminals(from: Ref): number[] {
    const { diagrams } = this.compiled;
    const found: number[] = [];
    const seen = new Uint8Array(diagrams.size);
    const visit = (ref: Ref): void => {
      if (isTerminal(ref)) {
        if (!found.includes(terminalValue(ref))) found.push(terminalValue(ref));
        return;
      }
      if (seen[ref] === 1) return;
      seen[ref] = 1;
      const allowed = this.evidence[diagrams.level(ref)] ?? -1;
      const children = diagrams.children(ref);
      for (let value = 0; value < children.length; value++) if (allowed & (1 << value)) visit(children[value] ?? ref);
    };
    visit(from);
    return found;
  }

  /** The variables that a function still looks at once what is known is filled in. */
  private support(from: Ref): Levels {
    const ref = this.restrict(from);
    return isTerminal(ref) ? 0n : (this.supports[ref] ?? 0n);
  }

  /** The function with what is known filled in, reduced again, so that what no longer matters is gone from it. */
  private restrict(ref: Ref): Ref {
    if (isTerminal(ref)) return ref;
    const found = this.restricted.get(ref);
    if (found !== undefined) return found;
    const { diagrams } = this.compiled;
    const level = diagrams.level(ref);
    const allowed = this.evidence[level] ?? -1;
    const children: Ref[] = [];
    diagrams.children(ref).forEach((child, value) => {
      if (allowed & (1 << value)) children.push(this.restrict(child));
    });
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
    let support: Levels = this.compiled.bits[level] ?? 0n;
    for (const child of children) if (!isTerminal(child)) support |= this.supports[child] ?? 0n;
    const ref = this.supports.push(support) - 1;
    this.known.set(key, ref);
    return ref;
  }
}

/** What one terminal of an assessment stands for. */
export function endOf(compiled: CompiledAssessment, mask: number): Decided {
  const found = compiled.ends.get(mask) ?? readEnd(compiled, mask);
  compiled.ends.set(mask, found);
  return found;
}

function readEnd({ classes }: CompiledAssessment, mask: number): Decided {
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
