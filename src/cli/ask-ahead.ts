import type { Pack } from '../pack/model.js';
import { toldAhead } from '../project/ahead.js';
import { readText, saveText } from '../project/files.js';
import { withAnswer } from '../project/write.js';
import { ProblemsError } from '../source/problem.js';
import { display } from './projects.js';
import { projectIn, withChange } from './set-answer.js';

/**
 * Puts the answers that --answers and --set give ahead into the project file; those of --set go first.
 * @throws ProblemsError with every fault of the files. @throws UsageError for what --set says.
 */
export function answerAhead(
  pack: Pack,
  path: string,
  { answers, set = [] }: { readonly answers?: string; readonly set?: readonly string[] },
): void {
  if (answers === undefined && set.length === 0) return;
  const before = textOf(path);
  const filled = answers === undefined ? before : withFile(pack, before, answers);
  const project = projectIn(pack, path, filled);
  const after = set.reduce((text, told) => withChange(pack, pack.questions, text, told, project, null), filled);
  if (after !== before) saveText(path, after, before);
}

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
