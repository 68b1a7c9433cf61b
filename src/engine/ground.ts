import type { Conditional, Question } from '../pack/model.js';
import type { Answer } from '../project/model.js';
import type { Waiting } from './asking.js';
import { figures } from './choices.js';
import type { Readings } from './conclusions.js';
import { Conditions } from './conditions.js';
import { fails, holds, type Ref } from './diagram.js';
import { LeftOver } from './left-over.js';
import type { Assumption } from './result.js';
import { routeAgreement } from './routes.js';
import type { Truth } from './truth.js';
import { toldInterval } from './value.js';
import { bandsOf, type Variable } from './variables.js';

/** The functions of the law that tell what is asked, as far as the answers leave them open. */
export type Open = {
  /** By place of the conclusion: what the facts alone leave of it. */
  readonly conclusions: readonly Ref[];
  /** By place of the route. */
  readonly routes: readonly Ref[];
  /** Findings and lines of the checklist. */
  readonly duties: readonly Ref[];
  /** By place of the question: whether it applies. */
  readonly applies: readonly Ref[];
  /** By place of the conclusion: the factors, where they may come up because nobody knows the facts. */
  readonly factors: readonly (readonly Ref[])[];
  /** The choices behind the worked-out amounts, for the conclusions and for the rest. */
  readonly choices: { readonly strict: Ref; readonly assumed: Ref };
};

/** How a question bears on something, as bits. */
const [bears, bearsOnWay] = [1, 2];

/** What one project leaves of the law, and what is left of that when more answers are filled in, one at a time. */
export class Ground {
  readonly open: Open;
  private readonly questions: readonly Question[];
  private readonly conclusions: readonly { readonly id: string; readonly assessedBy: string | null }[];
  /** By place of the question: what has come of it. An amount may have been told too roughly. */
  private readonly told: readonly ('open' | 'settled' | 'unknown')[];
  private readonly routes: ReadonlyMap<Conditional, number>;
  private readonly agreed: ReturnType<typeof routeAgreement>;
  private readonly strict: LeftOver;
  private readonly assumed: LeftOver;

  constructor(
    private readonly readings: Readings,
    private readonly assumptions: readonly Assumption[],
    /** The way that the project plans to go. */
    private readonly chosen: string | null,
  ) {
    const { strict, assumed } = readings;
    const { law, answers, decision, compiled } = assumed;
    this.strict = new LeftOver(strict);
    this.assumed = strict === assumed ? this.strict : new LeftOver(assumed);
    this.questions = [...law.questions.values()];
    this.conclusions = [...law.assessments.values()].filter(({ shown }) => shown);
    this.routes = new Map(law.routes.map((route, place) => [route, place]));
    const conditions = Conditions.of(compiled);
    const leftOf = (list: readonly Conditional[]): Ref[] => conditions.ofList(list).map((number) => decision.conditionLeft(number));
    this.told = this.questions.map(({ id, options }) => {
      const told = answers.get(id)?.value.kind;
      return told === 'unknown' ? 'unknown' : told === 'choice' && options.length > 0 ? 'settled' : 'open';
    });
    const doubts = this.told.includes('unknown');
    this.open = {
      conclusions: this.conclusions.map(({ id }) => strict.decision.conclusionLeft(id)),
      routes: leftOf(law.routes),
      duties: [...new Set([...leftOf(law.checks), ...leftOf(law.checklist)])].filter(isOpen),
      applies: this.questions.map(({ id }) => decision.leftOf(compiled.applies.get(id) ?? holds)),
      factors: this.conclusions.map(({ id, assessedBy }) =>
        doubts && assessedBy !== null
          ? law.factors.filter(({ assessment }) => assessment === id).map((factor) => decision.entryLeft(factor))
          : [],
      ),
      choices: { strict: strict.decision.leftOf(compiled.choices), assumed: decision.leftOf(compiled.choices) },
    };
    this.agreed = this.agreement(this.open.routes);
  }

  /** What is left when one more question is answered; null when the answer does more than say what one variable is. */
  filled(open: Open, { id }: Question, { value }: Answer): Open | null {
    const { law, answers, compiled, decision } = this.readings.strict;
    const assesses = [...law.assessments.values()].some(({ assessedBy }) => assessedBy === id);
    if (assesses || answers.has(id) || figures.includes(id)) return null;
    const level = compiled.levelOf.get(value.kind === 'choice' ? id : `#${id}`);
    const variable = level === undefined ? undefined : compiled.variables[level];
    // Nothing looks at it.
    if (level === undefined || variable === undefined) return open;
    // Once a figure is told, what it comes to hangs on the choices.
    if (decision.support.has(open.choices.strict, level) && figures.some((figure) => answers.has(figure))) return null;
    const place = placeIn(variable, value);
    if (place === -1) return null;
    const strict = this.strict.filling(level, place);
    const assumed = this.assumed.filling(level, place);
    const conclusions = open.conclusions.map(strict);
    const routes = open.routes.map(assumed);
    if (!this.assumptions.every((assumption) => this.stands(assumption, conclusions))) return null;
    if (this.agreement(routes) !== this.agreed) return null;
    return {
      conclusions,
      routes,
      duties: open.duties.map(assumed).filter(isOpen),
      applies: open.applies.map(assumed),
      factors: open.factors.map((factors) => factors.map(assumed)),
      choices: { strict: strict(open.choices.strict), assumed: assumed(open.choices.assumed) },
    };
  }

  /** An assessment stands until the facts settle the matter, or leave it out of what can be. */
  private stands({ assessment, value }: Assumption, conclusions: readonly Ref[]): boolean {
    const { decision, compiled } = this.readings.strict;
    const ref = conclusions[this.conclusions.findIndex(({ id }) => id === assessment)] ?? -1;
    return (
      decision.support.levels(ref).some((level) => compiled.variables[level]?.kind !== 'reading') &&
      decision.left.ends(ref).some((end) => decision.meaning(assessment, end).possible.includes(value))
    );
  }

  private agreement(routes: readonly Ref[]): ReturnType<typeof routeAgreement> {
    const { law } = this.readings.assumed;
    const truth = (route: Conditional): Truth => {
      const left = routes[this.routes.get(route) ?? -1];
      return left === holds ? 'yes' : left === fails ? 'no' : 'unknown';
    };
    return routeAgreement({ law, truth }, this.chosen);
  }

  /** Every question that can still change something, in the order of the pack. */
  waiting(open: Open): Waiting[] {
    const { choices } = open;
    const marks = new Uint8Array(this.questions.length);
    this.strict.mark(open.conclusions, choices.strict, bearsOnWay, marks);
    this.assumed.mark(open.routes, choices.assumed, bearsOnWay, marks);
    this.assumed.mark(open.duties, choices.assumed, bears, marks);
    this.conclusions.forEach(({ assessedBy }, place) => {
      if (assessedBy !== null && this.nobodyKnows(open, place)) {
        this.assumed.mark(open.factors[place] ?? [], choices.assumed, bearsOnWay, marks);
        marks[this.questions.findIndex(({ id }) => id === assessedBy)] = bearsOnWay;
      }
    });
    const found: Waiting[] = [];
    this.questions.forEach((question, place) => {
      const mark = marks[place] ?? 0;
      const told = this.told[place];
      if (mark === 0 || told === 'settled') return;
      found.push({ question, now: open.applies[place] === holds && told !== 'unknown', way: (mark & bearsOnWay) !== 0 });
    });
    return found;
  }

  /** Whether a conclusion is open, and everything that would settle it has been asked for and is not known. */
  private nobodyKnows(open: Open, place: number): boolean {
    const conclusion = open.conclusions[place] ?? -1;
    if (conclusion < 0 || !this.told.includes('unknown')) return false;
    const marks = new Uint8Array(this.questions.length);
    this.strict.mark([conclusion], open.choices.strict, bears, marks);
    const asked = this.told.filter((_, at) => marks[at] !== 0);
    return asked.length > 0 && asked.every((told) => told === 'unknown');
  }
}

/** The place of an answer among a variable's values; -1 when it is none of them, or several. */
function placeIn(variable: Variable, value: Answer['value']): number {
  if (variable.kind !== 'amount') return value.kind === 'choice' ? variable.values.indexOf(value.value) : -1;
  const bands = bandsOf(variable.cuts, toldInterval(value));
  return (bands & (bands - 1)) === 0 ? 31 - Math.clz32(bands) : -1;
}

const isOpen = (ref: Ref): boolean => ref >= 0;
