import { type CompiledAssessment, type CompiledPack, compileTogether } from '../engine/compile.js';
import { gone, isTerminal, type Ref, terminalValue } from '../engine/diagram.js';
import { endOf } from '../engine/ends.js';
import { isWorkedOut, type Variable } from '../engine/variables.js';
import type { PackAtDate } from '../pack/at-date.js';
import { bandsBy, type Lines, limitsDrawn } from './bands.js';
import { conclusionsOnly, lawOfOne } from './law-of-one.js';
import type { Answers, Box, End, Graph, Target } from './model.js';
import { possible, within } from './possible.js';

/**
 * The graph of one conclusion on the day of the law.
 * @throws when there is no such conclusion on the day.
 */
export function graphOf(law: PackAtDate, id: string): Graph {
  const own = lawOfOne(law, id);
  const [one, whole] = compileTogether([own, conclusionsOnly(law)]);
  const drawn = one?.assessments.get(id);
  if (!one || !whole || !drawn) throw new Error(`no assessment «${id}» on ${law.date}`);
  const { diagrams, variables } = one;

  const meant = meanings(drawn);
  const rules = diagrams.map(drawn.rules, meant.placeOf);
  const looked = levelsIn(one, rules);
  const told = [...looked].flatMap((level) => variables[level]?.id ?? []).filter((other) => law.assessments.has(other));
  const narrowed = within(diagrams, rules, possible(whole, told, looked));
  // Where the conclusions that it rests on have no value at all, there is nothing to leave out by.
  const root = narrowed === gone ? rules : narrowed;

  const reached = diagrams.ends(root);
  const ends = meant.ends.filter((_, place) => reached.includes(place)).toSorted(byRank(drawn));
  const order = inOrder(one, root);
  const target = (ref: Ref): Target => {
    const end = isTerminal(ref) ? meant.ends[terminalValue(ref)] : undefined;
    return end ? { is: 'end', at: ends.indexOf(end) } : { is: 'box', at: order.indexOf(ref) };
  };
  const limits = { own: limitsDrawn(own), all: limitsDrawn(whole.law) };
  const boxes = order.map((ref): Box => {
    const variable = variables[diagrams.level(ref)];
    if (!variable) throw new Error('a node looks at no variable');
    const children = diagrams.children(ref);
    const kind = isWorkedOut(variable) ? 'worked-out' : law.assessments.has(variable.id) ? 'conclusion' : 'question';
    const arrows = answersBy(children, variable, limits).map(({ answers, to }) => ({ answers, to: target(to) }));
    return { id: variable.id, kind, arrows, narrowed: variable.kind !== 'amount' && children.includes(gone) };
  });
  return { assessment: law.assessments.get(id) ?? drawn.assessment, date: law.date, boxes, ends, start: target(root) };
}

/** The ends that the terminals of a conclusion stand for; terminals that mean the same are one end. */
function meanings(drawn: CompiledAssessment): { readonly ends: readonly End[]; readonly placeOf: (mask: number) => number } {
  const ends: End[] = [];
  const placeOf = (mask: number): number => {
    const { outcome, possible: values } = endOf(drawn, mask);
    if (outcome === 'missing-facts') throw new Error('an end cannot lack facts');
    const disagreeing = drawn.classes.filter((_, index) => mask & (1 << index)).flatMap((one) => one.values);
    const named = outcome === 'conflict' ? disagreeing : values;
    const end = { outcome, values: drawn.assessment.values.map(({ value }) => value).filter((value) => named.includes(value)) };
    const known = ends.findIndex((other) => other.outcome === outcome && other.values.join() === end.values.join());
    return known === -1 ? ends.push(end) - 1 : known;
  };
  return { ends, placeOf };
}

const outcomes: readonly End['outcome'][] = ['settled', 'unsettled-law', 'conflict', 'no-rule'];

const byRank =
  ({ assessment }: CompiledAssessment) =>
  (a: End, b: End): number => {
    const rank = (end: End): number => assessment.values.findIndex(({ value }) => value === end.values[0]);
    return outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || rank(a) - rank(b) || a.values.length - b.values.length;
  };

/** The levels that a function looks at. */
function levelsIn({ diagrams }: CompiledPack, root: Ref): ReadonlySet<number> {
  return new Set(reachable(root, (ref) => diagrams.children(ref)).map((ref) => diagrams.level(ref)));
}

/** Every node, so that arrows lead forward, and to the next one where that can be. */
const inOrder = ({ diagrams }: CompiledPack, root: Ref): readonly Ref[] =>
  reachable(root, (ref) => diagrams.children(ref).toReversed()).toReversed();

/** The nodes below and at a root, each after those that it leads to. */
function reachable(root: Ref, children: (ref: Ref) => readonly Ref[]): Ref[] {
  const found = new Set<Ref>();
  const seen = new Set<Ref>();
  const visit = (ref: Ref): void => {
    if (isTerminal(ref) || ref === gone || seen.has(ref)) return;
    seen.add(ref);
    children(ref).forEach(visit);
    found.add(ref);
  };
  visit(root);
  return [...found];
}

type LinesOf = ReadonlyMap<string, Lines>;
const noLines: Lines = new Map();

/** The answers by where they lead, in the order of the first of them. */
function answersBy(
  children: readonly Ref[],
  variable: Variable,
  limits: { readonly own: LinesOf; readonly all: LinesOf },
): { readonly answers: Answers; readonly to: Ref }[] {
  if (variable.kind === 'amount') {
    const leads = children.map((child) => (child === gone ? null : child));
    const bands = bandsBy(leads, variable.cuts, limits.own.get(variable.id) ?? noLines, limits.all.get(variable.id) ?? noLines);
    return [...bands].map(([to, among]) => ({ answers: { kind: 'bands', bands: among }, to }));
  }
  return [...new Set(children)]
    .filter((child) => child !== gone)
    .map((to) => ({ answers: { kind: 'values', values: variable.values.filter((_, place) => children[place] === to) }, to }));
}
