import type { Conditional, Question } from '../pack/model.js';
import { type CompiledPack, conditionOf } from './compiled.js';
import type { Readings } from './conclusions.js';
import type { Ref } from './diagram.js';
import type { Reading } from './reading.js';
import type { OpenQuestion } from './result.js';

/** What a question bears on. */
type Bearing = {
  readonly conclusions: string[];
  /** Routes, checks and checklist lines, in groups that hang on the same condition. */
  readonly entries: (readonly string[])[];
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
  return stillOpen(readings).map(({ question, on }) => ({
    id: question.id,
    text: question.text,
    why: question.why,
    whoKnows: question.whoKnows,
    citations: question.citations,
    applies: assumed.applies(question) === 'yes',
    unanswerable: assumed.answers.get(question.id)?.value.kind === 'unknown',
    decides: everythingOn(on),
    outcomes: outcomes(assumed, question, on.conclusions),
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
    for (const question of questions) this.made(question).conclusions.push(id);
  }

  /** Entries with one and the same condition left hang on the same questions, so each condition is looked at once. */
  entries(): void {
    const { decision, compiled } = this.reading;
    const groups = new Map<Ref, string[]>();
    for (const { condition, named } of entriesByCondition(compiled)) {
      const left = decision.leftOf(condition);
      if (left < 0) continue;
      const group = groups.get(left);
      groups.set(left, group ? group.concat(named) : named);
    }
    for (const [left, group] of groups)
      for (const level of decision.support.levels(left))
        for (const { entries } of this.behind(level)) if (entries.at(-1) !== group) entries.push(group);
  }

  private behind(level: number): readonly Bearing[] {
    const known = this.byLevel[level];
    if (known) return known;
    const found = this.reading.behind(level).map((question) => this.made(question));
    this.byLevel[level] = found;
    return found;
  }

  private made(question: string): Bearing {
    const known = this.byQuestion.get(question);
    if (known) return known;
    const made: Bearing = { conclusions: [], entries: [] };
    this.byQuestion.set(question, made);
    return made;
  }
}

function everythingOn({ conclusions, entries }: Bearing): string[] {
  const all = [...conclusions];
  for (const group of entries) for (const id of group) all.push(id);
  return all;
}

/** Routes, checks and checklist lines with one and the same condition. */
type SameCondition = { readonly condition: Ref; readonly named: string[] };

/** By the law: the same for every project. */
const byCondition = new WeakMap<CompiledPack, readonly SameCondition[]>();

function entriesByCondition(compiled: CompiledPack): readonly SameCondition[] {
  const known = byCondition.get(compiled);
  if (known) return known;
  const found = new Map<Ref, SameCondition>();
  const put = (kind: string, entries: readonly Conditional[]): void => {
    for (const entry of entries) {
      const condition = conditionOf(compiled, entry);
      const same = found.get(condition) ?? { condition, named: [] };
      same.named.push(`${kind}:${entry.id}`);
      found.set(condition, same);
    }
  };
  put('vei', compiled.law.routes);
  put('kontroll', compiled.law.checks);
  put('sjekkliste', compiled.law.checklist);
  const list = [...found.values()];
  byCondition.set(compiled, list);
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

/** What each answer would make of the conclusions that the question bears on; only those that it changes. */
function outcomes(reading: Reading, question: Question, conclusions: readonly string[]): OpenQuestion['outcomes'] {
  if (conclusions.length === 0) return {};
  const found: Record<string, Record<string, { value: string | null; possible: readonly string[] }>> = {};
  for (const option of question.options) {
    const changed: Record<string, { value: string | null; possible: readonly string[] }> = {};
    for (const id of conclusions) {
      const after = reading.outcomeIf(id, question.id, option.value)?.possible;
      const before = reading.outcome(id).possible;
      if (!after || (before.length === after.length && before.every((value) => after.includes(value)))) continue;
      changed[id] = { value: after.length === 1 ? (after[0] ?? null) : null, possible: after };
    }
    found[option.value] = changed;
  }
  return found;
}
