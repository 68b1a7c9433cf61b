import { existsSync } from 'node:fs';
import { evaluate } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/result.js';
import { interview, type Session } from '../interview/flow.js';
import { LeftError, type Port } from '../interview/port.js';
import { packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { wordedFor } from '../pack/wording.js';
import { dontKnow } from '../project/answers.js';
import { readText, saveText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { readProject } from '../project/read.js';
import { emptyProject } from '../project/template.js';
import { withAnswer } from '../project/write.js';
import { explainReport } from '../report/explain.js';
import { either, wording } from '../report/words.js';
import { ProblemsError } from '../source/problem.js';
import { foldName } from '../text/names.js';
import { common } from '../text/phrases/common.js';
import { safeLine } from '../text/safe.js';
import { type ExitCode, exitCodes, type Io, UsageError, widthOf } from './io.js';
import { assessAll, dateOption, languageOf, packFor, readOne, type SharedOptions } from './projects.js';

export type AskOptions = SharedOptions & { readonly resume?: boolean; readonly example?: boolean; readonly input?: boolean };

/** `veivalg ask`: the interview. Saves after every answer; without a terminal it says what to do instead. */
export async function ask(file: string | undefined, options: AskOptions, io: Io): Promise<ExitCode> {
  const pack = packFor(options, io);
  const interactive = io.stdin.isTTY === true && io.stderr.isTTY === true && options.input !== false;
  if (!interactive) {
    if (!options.example) throw new UsageError(withoutTerminal(file));
    for (const one of assessAll(pack, [readOne(pack, file ?? io.example)], options, io))
      io.stdout.write(explainReport(one, io.style('stdout'), widthOf(io.stdout)));
    return exitCodes.ok;
  }
  // Prompts are heavy to load, and only this command needs them.
  const { inquirerPort } = await import('../interview/inquirer-port.js');
  const port = inquirerPort({ input: io.stdin, output: io.stderr });
  let path: string | null = null;
  try {
    path = await chooseFile(file, options, port, io);
    port.say(`Svarene lagres i ${path} etter hvert svar. Ctrl-C avslutter. Ikke skriv inn personopplysninger.\n`);
    await interview(port, sessionOn(path, pack, options, io), options.example === true);
  } catch (error) {
    if (!(error instanceof LeftError)) throw error;
    io.stderr.write(path ? `\nSvarene er lagret. Fortsett med: veivalg ask ${path} --resume\n` : '\nAvbrutt; ingenting er lagret.\n');
    return exitCodes.interrupted;
  }
  for (const one of assessAll(pack, [readOne(pack, path)], options, io))
    io.stdout.write(explainReport(one, io.style('stdout'), widthOf(io.stdout)));
  io.stderr.write(`\nLagret i ${path}. Videre: veivalg explain ${path} · veivalg check ${path}\n`);
  return exitCodes.ok;
}

const withoutTerminal = (file: string | undefined): string =>
  `ask trenger en terminal å spørre i. Skriv svarene i en fil i stedet: veivalg new ${file ?? 'prosjekt.yaml'}, og så veivalg explain ${file ?? 'prosjekt.yaml'}`;

/** The file to work on; made when it is not there. */
async function chooseFile(file: string | undefined, options: AskOptions, port: Port, io: Io): Promise<string> {
  if (file !== undefined && /\.json$/i.test(file)) throw new UsageError('ask skriver YAML; bruk en fil som slutter på .yaml');
  if (options.example) {
    const path = file ?? 'eksempel.yaml';
    const example = readText(io.example);
    if ('problem' in example) throw new ProblemsError('project', [example.problem]);
    if (!existsSync(path)) saveText(path, example.text, null);
    return path;
  }
  if (options.resume && file === undefined)
    throw new UsageError('--resume trenger filen det skal fortsettes på: veivalg ask prosjekt.yaml --resume');
  if (options.resume && file !== undefined && !existsSync(file))
    throw new UsageError(`${safeLine(file)} finnes ikke, så det er ingenting å fortsette på`);
  if (file !== undefined && existsSync(file)) return file;
  const name = await port.line({ message: 'Hva heter prosjektet?', check: (text) => (text.trim() === '' ? 'Skriv et navn.' : null) });
  const path =
    file ??
    freeName(
      foldName(name.trim())
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'prosjekt',
    );
  saveText(path, emptyProject(name.trim(), dateOption(options.asOf) ?? io.today()), null);
  return path;
}

function freeName(stem: string): string {
  for (let number = 1; ; number++) {
    const path = number === 1 ? `${stem}.yaml` : `${stem}-${number}.yaml`;
    if (!existsSync(path)) return path;
  }
}

function sessionOn(path: string, rules: Pack, options: SharedOptions, io: Io): Session {
  let text = textOf(path);
  let pack = rules;
  const date = (project: Project) => dateOption(options.asOf) ?? project.date ?? io.today();
  const words = (project: Project, evaluation: Evaluation) =>
    wording(packAt(pack, date(project)), project, evaluation, languageOf(options, io, project));
  const session: Session = {
    get pack() {
      return pack;
    },
    read: () => {
      const { project, problems } = readProject(rules, path, text);
      if (!project) throw new ProblemsError('project', problems);
      pack = wordedFor(rules, project.answers);
      return project;
    },
    evaluate: (project) => evaluate(pack, project, date(project)),
    keep: (question, answer) => {
      // What stands under `prosjekt` is either told or left out.
      if (answer === dontKnow && question.storedIn) return;
      const next = withAnswer(text, question, answer);
      saveText(path, next, text);
      text = next;
    },
    fill: (project, source) => words(project, session.evaluate(project)).text(source),
    soFar: (project, evaluation) => {
      const told = words(project, evaluation);
      const parts = evaluation.conclusions.map(
        (conclusion) =>
          `${told.name(conclusion.id)} ${conclusion.value ? told.value(conclusion.id, conclusion.value) : common.nb[conclusion.status]}`,
      );
      return io.style('stderr').faint(`  Så langt: ${either(parts, 'og')}\n`);
    },
  };
  return session;
}

function textOf(path: string): string {
  const read = readText(path);
  if ('problem' in read) throw new ProblemsError('project', [read.problem]);
  return read.text;
}
