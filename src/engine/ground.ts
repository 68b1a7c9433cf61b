import type { Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import type { Waiting } from './asking.js';
import { figures } from './choices.js';
import { Conditions } from './conditions.js';
import { type Diagrams, gone, holds, type Ref } from './diagram.js';
import type { Reading } from './reading.js';
import { toldInterval } from './value.js';
import { bandsOf, type Variable } from './variables.js';

/** The functions of the law that tell what is asked, as far as the answers leave them open. */
export type Open = {
  /** Conclusions and routes. */
  readonly way: readonly Ref[];
  /** Findings and lines of the checklist. */
  readonly rest: readonly Ref[];
  /** By place of the question: whether it applies. */
  readonly applies: readonly Ref[];
  /** The choices behind the worked-out amounts. */
  readonly choices: Ref;
  /** Conclusions that can be assessed as a whole, when what would settle them may be what nobody knows. */
  readonly assessed: readonly { readonly by: string; readonly conclusion: Ref; readonly factors: readonly Ref[] }[];
};

/** How a question bears on something; the greater mark says the lesser too. */
const [bears, bearsOnWay] = [1, 2];

/** What one reading of a project leaves of the law, and what is left of that when more answers are filled in, one at a time. */
export class Ground {
  readonly open: Open;
  private readonly left: Diagrams;
  private readonly questions: readonly Question[];
  private readonly places: ReadonlyMap<string, number>;
  /** By level: the places of the questions behind the variable, as far as is told. */
  private readonly behind: (readonly number[] | undefined)[] = [];
  /** By function: the levels that it looks at. */
  private readonly levels = new Map<Ref, readonly number[]>();
  /** By variable and value: what is left of functions then. */
  private readonly fillings = new Map<number, Map<Ref, Ref>>();

  constructor(private readonly reading: Reading) {
    const { law, answers, decision, compiled } = reading;
    this.left = decision.left;
    this.questions = [...law.questions.values()];
    this.places = new Map(this.questions.map(({ id }, place) => [id, place]));
    const conditions = Conditions.of(compiled);
    const leftOf = (numbers: readonly number[]): Ref[] => numbers.map((number) => decision.conditionLeft(number));
    const shown = [...law.assessments.values()].filter((assessment) => assessment.shown);
    const unknown = [...answers.values()].some(({ value }) => value.kind === 'unknown');
    this.open = {
      way: eachOpen([...shown.map(({ id }) => decision.conclusionLeft(id)), ...leftOf(conditions.ofList(law.routes))]),
      rest: eachOpen([...leftOf(conditions.ofList(law.checks)), ...leftOf(conditions.ofList(law.checklist))]),
      applies: this.questions.map(({ id }) => decision.leftOf(compiled.applies.get(id) ?? holds)),
      choices: decision.leftOf(compiled.choices),
      assessed: shown.flatMap(({ id, assessedBy }) => {
        if (!unknown || assessedBy === null) return [];
        const factors = law.factors.filter(({ assessment }) => assessment === id).map((factor) => decision.entryLeft(factor));
        return [{ by: assessedBy, conclusion: decision.conclusionLeft(id), factors }];
      }),
    };
  }

  /** What is left when one more question is answered; null when the answer does more than say what one variable is. */
  filled(open: Open, { id }: Question, { value }: Answer): Open | null {
    const { law, answers, compiled, decision } = this.reading;
    if (answers.has(id) || figures.includes(id) || [...law.assessments.values()].some(({ assessedBy }) => assessedBy === id)) return null;
    const level = compiled.levelOf.get(value.kind === 'choice' ? id : `#${id}`);
    const variable = level === undefined ? undefined : compiled.variables[level];
    // Nothing looks at it.
    if (level === undefined || variable === undefined) return open;
    // Once a figure is told, what it comes to hangs on the choices.
    if (decision.support.has(open.choices, level) && figures.some((figure) => answers.has(figure))) return null;
    const only = placeIn(variable, value);
    if (only === -1) return null;
    const key = level * 32 + only;
    const known = this.fillings.get(key) ?? new Map<Ref, Ref>();
    this.fillings.set(key, known);
    const fill = (ref: Ref): Ref => this.fill(ref, level, only, known);
    return {
      way: eachOpen(open.way.map(fill)),
      rest: eachOpen(open.rest.map(fill)),
      applies: open.applies.map(fill),
      choices: fill(open.choices),
      assessed: open.assessed.map(({ by, conclusion, factors }) => ({ by, conclusion: fill(conclusion), factors: factors.map(fill) })),
    };
  }

  private fill(ref: Ref, level: number, only: number, known: Map<Ref, Ref>): Ref {
    const { left } = this;
    if (ref < 0 || ref === gone || !this.reading.decision.support.has(ref, level)) return ref;
    const at = left.level(ref);
    if (at === level) return left.branch(ref, only);
    const found = known.get(ref);
    if (found !== undefined) return found;
    const arity = left.arities[at] ?? 0;
    const start = left.begin(arity);
    for (let value = 0; value < arity; value++) left.put(start + value, this.fill(left.branch(ref, value), level, only, known));
    const result = left.finish(at, start);
    known.set(ref, result);
    return result;
  }

  /** Every question that can still change something, in the order of the pack. */
  waiting(open: Open): Waiting[] {
    const { answers } = this.reading;
    const marks = this.marked(open, [
      [open.rest, bears],
      [open.way, bearsOnWay],
    ]);
    for (const { by, conclusion, factors } of open.assessed) {
      const asked = this.marked(open, [[[conclusion], bearsOnWay]]);
      const isAsked = (_: Question, place: number): boolean => asked[place] !== 0;
      if (conclusion < 0 || !this.questions.filter(isAsked).every(({ id }) => answers.get(id)?.value.kind === 'unknown')) continue;
      this.marked(open, [[factors, bearsOnWay]]).forEach((mark, place) => {
        marks[place] = Math.max(marks[place] ?? 0, mark);
      });
      marks[this.places.get(by) ?? -1] = bearsOnWay;
    }
    return this.questions.flatMap((question, place) => {
      const mark = marks[place] ?? 0;
      const told = answers.get(question.id)?.value.kind;
      if (mark === 0 || (told === 'choice' && question.options.length > 0)) return [];
      return [{ question, now: open.applies[place] === holds && told !== 'unknown', way: mark === bearsOnWay }];
    });
  }

  /** By place of the question: how it bears on functions. @param functions those with the lesser mark first. */
  private marked({ choices }: Open, functions: readonly (readonly [readonly Ref[], number])[]): Uint8Array {
    const { compiled, decision } = this.reading;
    const byLevel = new Uint8Array(compiled.variables.length);
    for (const [refs, mark] of functions) for (const ref of refs) for (const level of this.levelsOf(ref)) byLevel[level] = mark;
    const marks = new Uint8Array(this.questions.length);
    byLevel.forEach((mark, level) => {
      if (mark === 0) return;
      for (const place of this.behindLevel(level)) {
        const { id } = this.questions[place] ?? { id: '' };
        const own = compiled.variables[level]?.id === id || figures.includes(id);
        // A choice bears on the amounts only as long as what has been filled in leaves that open.
        if (own || decision.support.has(choices, compiled.levelOf.get(id) ?? -1)) marks[place] = Math.max(marks[place] ?? 0, mark);
      }
    });
    return marks;
  }

  private levelsOf(ref: Ref): readonly number[] {
    const found = this.levels.get(ref) ?? this.reading.decision.support.levels(ref);
    this.levels.set(ref, found);
    return found;
  }

  private behindLevel(level: number): readonly number[] {
    const found = this.behind[level] ?? this.reading.behind(level).flatMap((id) => this.places.get(id) ?? []);
    this.behind[level] = found;
    return found;
  }
}

/** The place of an answer among a variable's values; -1 when it is none of them, or several. */
function placeIn(variable: Variable, value: Answer['value']): number {
  if (variable.kind !== 'amount') return value.kind === 'choice' ? variable.values.indexOf(value.value) : -1;
  const bands = bandsOf(variable.cuts, toldInterval(value));
  return (bands & (bands - 1)) === 0 ? 31 - Math.clz32(bands) : -1;
}

const eachOpen = (refs: readonly Ref[]): Ref[] => [...new Set(refs)].filter((ref) => ref >= 0);
