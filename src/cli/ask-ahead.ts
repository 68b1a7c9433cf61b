import type { Pack } from '../pack/model.js';
import { toldAhead } from '../project/ahead.js';
import { readText, saveText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { withAnswer } from '../project/write.js';
import { ProblemsError } from '../source/problem.js';
import type { Message } from '../text/catalogue.js';
import { UsageError } from './io.js';
import { display } from './projects.js';
import { projectIn, withChange } from './set-answer.js';

/**
 * Puts the answers that --answers and --set give ahead into the project file; those of --set go before. The file is left
 * as it is, or not made, when there are none.
 * @param start what the file begins as when it is not there; null when it is.
 * @throws ProblemsError with every fault of the files. @throws UsageError for what --set says.
 */
export function answerAhead(pack: Pack, path: string, start: string | null, { answers, set = [] }: Ahead): Project {
  const before = start ?? textOf(path);
  const filled = answers === undefined ? before : withFile(pack, before, answers);
  const project = projectIn(pack, path, filled);
  const after = withSet(pack, filled, set, project);
  if (after !== before) saveText(path, after, start === null ? before : null);
  return projectIn(pack, path, after);
}

type Ahead = { readonly answers?: string; readonly set?: readonly string[] };

/** The text with what --set tells in it. @throws UsageError with the faults of all of them. */
function withSet(pack: Pack, text: string, set: readonly string[], project: Project): string {
  const faults: Message[] = [];
  const changed = set.reduce((before, told) => {
    try {
      return withChange(pack, pack.questions, before, told, project, null);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.told);
      return before;
    }
  }, text);
  if (faults.length > 0) throw new UsageError(together(faults));
  return changed;
}

const together = (faults: readonly Message[]): Message => {
  const lines = (language: keyof Message): string => faults.map((fault) => fault[language]).join('\n');
  return { nb: lines('nb'), nn: lines('nn'), en: lines('en') };
};

/** The text with every answer of another file in it. */
function withFile(pack: Pack, text: string, answers: string): string {
  const { told, problems } = toldAhead(pack, display(answers), textOf(answers));
  if (problems.length > 0) throw new ProblemsError('project', problems);
  return told.reduce((filled, { question, answer }) => withAnswer(filled, question, answer), text);
}

function textOf(path: string): string {
  const read = readText(path);
  if ('problem' in read) throw new ProblemsError('project', [{ ...read.problem, file: display(path) }]);
  return read.text;
}
