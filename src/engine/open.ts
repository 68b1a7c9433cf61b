import type { Conditional, Question } from '../pack/model.js';
import type { Readings } from './conclusions.js';
import type { Ref } from './diagram.js';
import type { Reading } from './reading.js';
import type { OpenQuestion } from './result.js';

/** By question: what it bears on, in groups that hang on the same condition. */
type Bearing = Map<string, (readonly string[])[]>;

/**
 * The questions that still bear on something, in the order of the pack, with what they bear on.
 * Questions about factors and the adviser's own assessment come up only when the facts that would settle the
 * conclusion have been asked for and nobody knows them.
 */
export function openQuestions(readings: Readings): OpenQuestion[] {
  const { assumed } = readings;
  const { law } = assumed;
  const bearing: Bearing = new Map();
  conclusionsHangOn(readings, bearing);
  entriesHangOn(assumed, 'vei', law.routes, bearing);
  entriesHangOn(assumed, 'kontroll', law.checks, bearing);
  entriesHangOn(assumed, 'sjekkliste', law.checklist, bearing);
  const open: OpenQuestion[] = [];
  for (const question of law.questions.values()) {
    const groups = bearing.get(question.id);
    const answer = assumed.answers.get(question.id)?.value;
    if (!groups || (answer?.kind === 'choice' && question.options.length > 0)) continue;
    open.push({
      id: question.id,
      text: question.text,
      why: question.why,
      whoKnows: question.whoKnows,
      citations: question.citations,
      applies: assumed.applies(question) === 'yes',
      unanswerable: answer?.kind === 'unknown',
      decides: joined(groups),
      outcomes: outcomes(assumed, question, groups),
    });
  }
  return open;
}

function joined(groups: readonly (readonly string[])[]): string[] {
  const all: string[] = [];
  for (const group of groups) for (const id of group) all.push(id);
  return all;
}

function bear(bearing: Bearing, question: string, on: readonly string[]): void {
  const known = bearing.get(question);
  if (known) known.push(on);
  else bearing.set(question, [on]);
}

function conclusionsHangOn({ strict, assumed }: Readings, bearing: Bearing): void {
  const { law } = assumed;
  for (const assessment of law.assessments.values()) {
    if (!assessment.shown) continue;
    const { open } = strict.conclusion(assessment.id);
    const asked = new Set(open);
    if (assessment.assessedBy && open.size > 0 && [...open].every((id) => assumed.answers.get(id)?.value.kind === 'unknown')) {
      asked.add(assessment.assessedBy);
      for (const factor of law.factors) if (factor.assessment === assessment.id) for (const id of assumed.open(factor)) asked.add(id);
    }
    for (const id of asked) bear(bearing, id, [assessment.id]);
  }
}

/** Entries with one and the same condition left hang on the same questions, so each condition is looked at once. */
function entriesHangOn(reading: Reading, kind: string, entries: readonly Conditional[], bearing: Bearing): void {
  const groups = new Map<Ref, string[]>();
  for (const entry of entries) {
    const left = reading.decision.entryLeft(entry);
    if (left < 0) continue;
    const group = groups.get(left);
    if (group) group.push(`${kind}:${entry.id}`);
    else groups.set(left, [`${kind}:${entry.id}`]);
  }
  for (const [left, group] of groups) for (const id of reading.questions(left)) bear(bearing, id, group);
}

/** What each answer would make of the conclusions that the question bears on; only those that it changes. */
function outcomes(reading: Reading, question: Question, groups: readonly (readonly string[])[]): OpenQuestion['outcomes'] {
  const shown = groups.flatMap((group) => (group.length === 1 && reading.law.assessments.has(group[0] ?? '') ? group : []));
  if (shown.length === 0) return {};
  const found: Record<string, Record<string, { value: string | null; possible: readonly string[] }>> = {};
  for (const option of question.options) {
    const changed: Record<string, { value: string | null; possible: readonly string[] }> = {};
    for (const id of shown) {
      const before = reading.outcome(id).possible;
      const after = reading.outcomeIf(id, question.id, option.value).possible;
      if (before.length === after.length && before.every((value) => after.includes(value))) continue;
      changed[id] = { value: after.length === 1 ? (after[0] ?? null) : null, possible: after };
    }
    found[option.value] = changed;
  }
  return found;
}
