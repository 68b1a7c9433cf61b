import type { Conditional, Question } from '../pack/model.js';
import type { CompiledPack } from './compiled.js';
import type { Readings } from './conclusions.js';
import { Conditions } from './conditions.js';
import type { Ref } from './diagram.js';
import { Outcomes } from './outcomes.js';
import type { Reading } from './reading.js';
import type { OpenQuestion } from './result.js';

/** What a question bears on: conclusions, and after them routes, checks and checklist lines. */
type Bearing = {
  readonly conclusions: string[];
  readonly everything: string[];
  /** Which group of entries was looked at last. */
  round: number;
};

/** A question that still bears on something, with what it bears on. */
export type StillOpen = { readonly question: Question; readonly on: Bearing };

/**
 * The questions that still bear on something, in the order of the pack.
 * Questions about factors and the adviser's own assessment come up only when the facts that would settle the
 * conclusion have been asked for and nobody knows them.
 */
export function stillOpen(readings: Readings): StillOpen[] {
  const { law, answers } = readings.assumed;
  const bearing = new Bearings(readings.assumed);
  conclusionsHangOn(readings, bearing);
  bearing.entries();
  const open: StillOpen[] = [];
  for (const question of law.questions.values()) {
    const on = bearing.of(question.id);
    const answer = answers.get(question.id)?.value;
    if (on && !(answer?.kind === 'choice' && question.options.length > 0)) open.push({ question, on });
  }
  return open;
}

/** The same with what each answer would do, as the result shows it. */
export function openQuestions(readings: Readings): OpenQuestion[] {
  const { assumed } = readings;
  const outcomes = new Outcomes(assumed);
  return stillOpen(readings).map(({ question, on }) => ({
    id: question.id,
    text: question.text,
    why: question.why,
    whoKnows: question.whoKnows,
    citations: question.citations,
    applies: assumed.applies(question) === 'yes',
    unanswerable: assumed.answers.get(question.id)?.value.kind === 'unknown',
    decides: on.everything,
    outcomes: outcomes.of(question, on.conclusions),
  }));
}

/** What the open questions bear on. */
class Bearings {
  private readonly byQuestion = new Map<string, Bearing>();
  /** By level: what the questions behind that variable bear on. */
  private readonly byLevel: (readonly Bearing[] | undefined)[] = [];

  constructor(private readonly reading: Reading) {}

  of(question: string): Bearing | undefined {
    return this.byQuestion.get(question);
  }

  conclusion(id: string, questions: Iterable<string>): void {
    for (const question of questions) {
      const { conclusions, everything } = this.made(question);
      conclusions.push(id);
      everything.push(id);
    }
  }

  /** Entries with one and the same condition left hang on the same questions, so each condition is looked at once. */
  entries(): void {
    const { support } = this.reading.decision;
    let round = 0;
    for (const [left, named] of this.groups()) {
      round++;
      for (const level of support.levels(left))
        for (const bearing of this.byLevel[level] ?? this.behind(level)) {
          // Several variables lead to one question.
          if (bearing.round === round) continue;
          bearing.round = round;
          for (const id of named) bearing.everything.push(id);
        }
    }
  }

  /** Routes, checks and checklist lines whose condition is open, together where the same is left of it. */
  private groups(): Iterable<[Ref, readonly string[]]> {
    const { decision, compiled } = this.reading;
    const groups = new Map<Ref, readonly string[]>();
    for (const { condition, named } of shownEntries(compiled)) {
      const left = decision.conditionLeft(condition);
      if (left < 0) continue;
      const group = groups.get(left);
      groups.set(left, group ? group.concat(named) : named);
    }
    return groups;
  }

  private behind(level: number): readonly Bearing[] {
    const found = this.reading.behind(level).map((question) => this.made(question));
    this.byLevel[level] = found;
    return found;
  }

  private made(question: string): Bearing {
    const known = this.byQuestion.get(question);
    if (known) return known;
    const made: Bearing = { conclusions: [], everything: [], round: 0 };
    this.byQuestion.set(question, made);
    return made;
  }
}

/** Routes, checks and checklist lines with one and the same condition, told by its number. */
type SameCondition = { readonly condition: number; readonly named: string[] };

/** By the law: the same for every project. */
const shown = new WeakMap<CompiledPack, readonly SameCondition[]>();

function shownEntries(compiled: CompiledPack): readonly SameCondition[] {
  const known = shown.get(compiled);
  if (known) return known;
  const conditions = Conditions.of(compiled);
  const found = new Map<number, SameCondition>();
  const put = (kind: string, entries: readonly Conditional[]): void => {
    conditions.ofList(entries).forEach((condition, place) => {
      const same = found.get(condition) ?? { condition, named: [] };
      same.named.push(`${kind}:${entries[place]?.id}`);
      found.set(condition, same);
    });
  };
  put('vei', compiled.law.routes);
  put('kontroll', compiled.law.checks);
  put('sjekkliste', compiled.law.checklist);
  const list = [...found.values()];
  shown.set(compiled, list);
  return list;
}

function conclusionsHangOn({ strict, assumed }: Readings, bearing: Bearings): void {
  const { law } = assumed;
  for (const assessment of law.assessments.values()) {
    if (!assessment.shown) continue;
    const { open } = strict.conclusion(assessment.id);
    const asked = new Set(open);
    if (assessment.assessedBy && open.size > 0 && [...open].every((id) => assumed.answers.get(id)?.value.kind === 'unknown')) {
      asked.add(assessment.assessedBy);
      for (const factor of law.factors) if (factor.assessment === assessment.id) for (const id of assumed.open(factor)) asked.add(id);
    }
    bearing.conclusion(assessment.id, asked);
  }
}
