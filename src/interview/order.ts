import type { Waiting } from '../engine/asking.js';
import type { Prospect } from '../engine/prospect.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Effort, Question } from '../pack/model.js';
import { trialAnswers } from './trial.js';

/** What a question costs the one who answers: known at the desk, to be looked up, or to be worked out and given reasons for. */
const cost: Readonly<Record<Effort, number>> = { lett: 1, middels: 1.5, tung: 5 };

/** What is left to answer. The way counts more than the findings and the checklist, which can wait until it is known. */
const left = (open: readonly Waiting[]): number => open.reduce((sum, { question, way }) => sum + (way ? 4 : 1) * cost[question.effort], 0);

/**
 * The question to ask next: who the parties are, then one conclusion after the other in the order of the rules, so that one
 * subject is done before the next, and of its questions the one that settles most for the least effort; at last the rest.
 * Each answer is taken to be as likely as another. Null when nothing that can be asked can change anything.
 * @param asked what has been asked already, and is not asked again.
 */
export function nextQuestion(law: PackAtDate, prospect: Prospect, asked: ReadonlySet<string>): Question | null {
  const now = prospect.waiting;
  const candidates = now.filter((one) => one.now && !asked.has(one.question.id));
  const party = candidates.find(({ question }) => question.storedIn !== null);
  if (party) return party.question;
  const onWay = candidates.filter(({ way }) => way);
  const before = left(now);
  const settles = (question: Question): number => {
    const after = trialAnswers(law, question).map((answer) => left(prospect.when(question, answer).waiting));
    return (before - after.reduce((sum, one) => sum + one, 0) / after.length) / cost[question.effort];
  };
  // What only the checklist hangs on is asked in the order of the rules; what must be worked out comes after the rest, which
  // may make it needless.
  if (onWay.length === 0) return (candidates.find(({ question }) => question.effort !== 'tung') ?? candidates[0])?.question ?? null;
  if (onWay.length === 1) return onWay[0]?.question ?? null;
  // What hangs on no conclusion but on a route comes after them.
  const subject = [...law.assessments.keys()].find((id) => onWay.some(({ first }) => first === id)) ?? null;
  const scored = onWay.filter(({ first }) => first === subject).map(({ question }) => ({ question, score: settles(question) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).question;
}
