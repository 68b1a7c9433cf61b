import { existsSync } from 'node:fs';
import { evaluate } from '../engine/evaluate.js';
import type { Moment, Session } from '../interview/session.js';
import { packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { wordedFor } from '../pack/wording.js';
import { dontKnow } from '../project/answers.js';
import { readText, saveText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { readProject } from '../project/read.js';
import { withAnswer } from '../project/write.js';
import { wording } from '../report/words.js';
import { ProblemsError } from '../source/problem.js';
import type { Language } from '../text/localised.js';
import { fileFault } from './ask-fault.js';
import type { Io } from './io.js';
import { dateOption, display, type SharedOptions } from './projects.js';

/** An interview on a file: every answer is on disk before the next question. */
export function sessionOn(path: string, rules: Pack, language: Language, options: SharedOptions, io: Io): Session {
  let text = textOf(path);
  let known: Moment | null = null;
  const momentOf = (project: Project): Moment => {
    const asOf = dateOption(options.asOf) ?? project.date ?? io.today();
    const pack = wordedFor(rules, project.answers);
    const law = packAt(pack, asOf);
    const evaluation = evaluate(pack, project, asOf);
    return { law, project, evaluation, words: wording(law, project, evaluation, language) };
  };
  return {
    language,
    file: display(path),
    now: () => {
      known ??= momentOf(projectIn(rules, path, text));
      return known;
    },
    keep: (question, answer) => {
      // What stands under `prosjekt` is either told or left out.
      if (answer === dontKnow && question.storedIn) return;
      const next = withAnswer(text, question, answer);
      saveText(path, next, text);
      text = next;
      known = null;
    },
    reread: () => {
      const fresh = textOf(path);
      known = momentOf(projectIn(rules, path, fresh));
      text = fresh;
    },
    fault: (error) => fileFault(error, path, language),
    gone: () => !existsSync(path),
    restore: () => saveText(path, text, null),
  };
}

function projectIn(rules: Pack, path: string, text: string): Project {
  const { project, problems } = readProject(rules, display(path), text);
  if (!project) throw new ProblemsError('project', problems);
  return project;
}

function textOf(path: string): string {
  const read = readText(path);
  if ('problem' in read) throw new ProblemsError('project', [read.problem]);
  return read.text;
}
