import type { Evaluation } from '../engine/result.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Question } from '../pack/model.js';
import type { Project } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import type { Language, Text } from '../text/localised.js';

/** How the parts of an evaluation are put into words, in the language of the interview. */
export type Words = {
  readonly text: (text: Text) => string;
  readonly value: (id: string, value: string) => string;
  readonly name: (id: string) => string;
  readonly cited: (citations: readonly string[]) => string;
};

/** The project as it stands, and what the rules say of it. */
export type Moment = {
  readonly law: PackAtDate;
  readonly project: Project;
  readonly evaluation: Evaluation;
  readonly words: Words;
};

/** What the interview works on; the caller keeps it on disk. */
export type Session = {
  readonly language: Language;
  /** Where the answers are saved, as it is shown. */
  readonly file: string;
  readonly now: () => Moment;
  /** Keeps an answer; it is safe when this returns. @throws FileChangedError when somebody else has changed the file. */
  readonly keep: (question: Question, answer: WrittenAnswer) => void;
  /** Takes the file as it now is, or leaves everything as it was. @throws ProblemsError when it cannot be read. */
  readonly reread: () => void;
  /** What is wrong with the file, in words; null for an error that is not about the file. */
  readonly fault: (error: unknown) => string | null;
  /** Whether the file is not there any more. */
  readonly gone: () => boolean;
  /** Makes the file again, with every answer that was kept. @throws FileChangedError when it is there after all. */
  readonly restore: () => void;
};
