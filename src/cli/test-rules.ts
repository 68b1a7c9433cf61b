import { dirname, join, normalize } from 'node:path';
import { casesOf } from '../pack/load.js';
import type { Pack } from '../pack/model.js';
import { readText } from '../project/files.js';
import { casesReport } from '../report/cases.js';
import { casesJson } from '../report/cases-json.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import { inEvery } from '../text/catalogue.js';
import { notePhrases } from '../text/phrases/notes.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { type CaseFile, readCases } from '../verify/cases/read.js';
import type { DecidedCase } from '../verify/decided/model.js';
import { filesOf, isDecidedList, readDecided } from '../verify/decided/read.js';
import { fails } from '../verify/decided/run.js';
import { testRules } from '../verify/test-rules.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { display, filesNamed, languageOf, oneOf, packFor, type SharedOptions } from './projects.js';

export type TestOptions = Omit<SharedOptions, 'asOf'> & {
  readonly format: string;
  readonly mutants?: boolean;
  readonly full?: boolean;
};

/**
 * `veivalg rules test`: runs the cases that lie beside the rules, and holds the rules against decided cases. A case that fails
 * and a disagreement that nobody has explained are exit 1; nothing to run proves nothing, and is exit 2.
 */
export async function testCases(named: readonly string[], options: TestOptions, io: Io): Promise<ExitCode> {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const language = languageOf(options, io, null);
  const pack: Pack = packFor(options, io);
  const { cases, lists } = apart(await filesFor(named.length > 0 ? named : casesOf(options.rules ?? [], io.rules)));
  // A list that cannot be read is told of first: the projects that it should have named would be taken for files of cases.
  const decided = decidedIn(pack, lists);
  const tested = testRules(pack, readCases(pack, cases), decided, options.mutants === true);
  io.stdout.write(
    format === 'json'
      ? casesJson(tested, language)
      : casesReport(tested, options.full === true, { style: io.style('stdout'), width: widthOf(io.stdout), language }),
  );
  const failed = tested.failures.length > 0;
  if (failed && options.mutants) io.stderr.write(`${notePhrases[language].noMutants}\n`);
  return failed || tested.held.some(fails) ? exitCodes.findings : exitCodes.ok;
}

/** @throws ProblemsError when nothing is found under a name, or a file cannot be read. */
async function filesFor(named: readonly string[]): Promise<CaseFile[]> {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const name of named) {
    const found = await filesNamed(name);
    if (found.files.length === 0)
      problems.push({ file: display(name), place: null, code: 'fil.ingen', message: inEvery(filePhrases, (say) => say.noCases) });
    for (const path of found.files) {
      const read = readText(path);
      if ('problem' in read) problems.push({ ...read.problem, file: display(path) });
      else files.set(display(path), read.text);
    }
  }
  if (problems.length > 0) throw new ProblemsError('cases', problems);
  return [...files].map(([file, text]) => ({ file, text }));
}

/** Lists of decided cases apart from files of cases. The projects that a list names lie beside it, and are no files of cases. */
function apart(files: readonly CaseFile[]): { cases: CaseFile[]; lists: CaseFile[] } {
  const lists = files.filter(({ text }) => isDecidedList(text));
  const projects = new Set(lists.flatMap((list) => filesOf(list).map((name) => normalize(beside(list, name)))));
  return { cases: files.filter((file) => !lists.includes(file) && !projects.has(normalize(file.file))), lists };
}

const beside = (list: CaseFile, name: string): string => join(dirname(list.file), name);

function decidedIn(pack: Pack, lists: readonly CaseFile[]): DecidedCase[] {
  return lists.flatMap((list) =>
    readDecided(pack, list, (name) => {
      const path = beside(list, name);
      const read = readText(path);
      return 'problem' in read ? { ...read.problem, file: display(path) } : { file: display(path), text: read.text };
    }),
  );
}
