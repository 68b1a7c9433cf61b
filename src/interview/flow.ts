import type { Evaluation } from '../engine/result.js';
import type { Pack, Question } from '../pack/model.js';
import { citedWords } from '../pack/sources.js';
import type { Project } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import { askAnswer } from './ask-answer.js';
import type { Port } from './port.js';
import { repeats } from './repeats.js';

/** What the interview works on; the caller keeps it on disk. */
export type Session = {
  readonly pack: Pack;
  readonly read: () => Project;
  readonly evaluate: (project: Project) => Evaluation;
  /** Keeps an answer; it is safe when this returns. */
  readonly keep: (question: Question, answer: WrittenAnswer) => void;
  /** A text of the pack with amounts filled in. */
  readonly fill: (project: Project, text: Question['text']) => string;
  /** A line on what is settled so far. */
  readonly soFar: (project: Project, evaluation: Evaluation) => string;
};

/**
 * Asks until nothing that can still be asked would change anything.
 * @param review go through the answers that are there already first, so that each can be accepted or changed.
 */
export async function interview(port: Port, session: Session, review: boolean): Promise<void> {
  const asked: string[] = [];
  const seen = new Set<string>();
  let again: string | null = null;
  for (;;) {
    const project = session.read();
    const evaluation = session.evaluate(project);
    const waiting = review ? toReview(session.pack, project, seen) : [];
    const open = toAsk(session.pack, evaluation, seen);
    const next: Question | undefined =
      again === null ? (waiting[0] ?? open[0]) : session.pack.questions.find((question) => question.id === again);
    again = null;
    if (!next) return;
    const left = waiting.length + open.length;
    const answer = await askAnswer(
      port,
      next,
      {
        text: session.fill(project, next.text),
        help: [
          session.fill(project, next.why),
          session.fill(project, next.help),
          `Den som vet: ${session.fill(project, next.whoKnows)}`,
          citedWords(session.pack, next.citations, 'nb').join(' · '),
        ].join('\n\n'),
        progress: `[${asked.length + 1}, høyst ${left - 1} igjen] `,
      },
      project.answers.get(next.id),
    );
    if (answer === null) {
      again = asked.pop() ?? next.id;
      continue;
    }
    if (!repeats(answer, project.answers.get(next.id))) session.keep(next, answer);
    seen.add(next.id);
    asked.push(next.id);
    const after = session.read();
    port.say(session.soFar(after, session.evaluate(after)));
  }
}

/** Open questions in the order to ask them: those that a conclusion waits for first, then the rest. */
export function toAsk(pack: Pack, evaluation: Evaluation, seen: ReadonlySet<string>): Question[] {
  const conclusions = evaluation.conclusions.map((conclusion) => conclusion.id);
  const rank = (decides: readonly string[]): number => {
    const first = conclusions.findIndex((id) => decides.includes(id));
    return first === -1 ? conclusions.length : first;
  };
  return evaluation.openQuestions
    .filter((open) => open.applies && !open.unanswerable && !seen.has(open.id))
    .map((open, index) => ({ open, index }))
    .sort((a, b) => rank(a.open.decides) - rank(b.open.decides) || a.index - b.index)
    .flatMap(({ open }) => pack.questions.filter((question) => question.id === open.id).slice(0, 1));
}

const toReview = (pack: Pack, project: Project, seen: ReadonlySet<string>): Question[] =>
  pack.questions.filter((question) => project.answers.has(question.id) && !seen.has(question.id));
