import type { Pack, Question } from '../pack/model.js';
import { dontKnow } from '../project/answers.js';
import { readText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { readProject } from '../project/read.js';
import { type WrittenAnswer, withAnswer } from '../project/write.js';
import { twice, whatIfReport } from '../report/diff-projects.js';
import { diffProjectsJson } from '../report/diff-projects-json.js';
import { ProblemsError } from '../source/problem.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { bandFrom } from '../text/told-money.js';
import { type ExitCode, exitCodes, type Io, UsageError, widthOf } from './io.js';
import { assessAll, display, oneOf, packFor, type SharedOptions } from './projects.js';

export type WhatIfOptions = SharedOptions & { readonly set: readonly string[]; readonly format: string; readonly full?: boolean };

/** `veivalg whatif`: the same project with other answers, side by side. The file is left as it is. */
export function whatIf(file: string, options: WhatIfOptions, io: Io): ExitCode {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  if (options.set.length === 0) throw new UsageError('si hva som skal være annerledes: --set leveringsplikt=nei; valget kan gjentas');
  const pack = packFor(options, io);
  const read = readText(file);
  if ('problem' in read) throw new ProblemsError('project', [read.problem]);
  const before = projectIn(pack, file, read.text);
  const changed = options.set.reduce((text, told) => withChange(pack, text, told, before), read.text);
  const after = projectIn(pack, file, changed);
  const [was, is] = assessAll(pack, [before, after], options, io);
  if (!was || !is) throw new Error('two projects were to be assessed');
  const compared = twice(was, is);
  const layout = { style: io.style('stdout'), width: widthOf(io.stdout), full: options.full === true };
  io.stdout.write(
    format === 'json'
      ? diffProjectsJson([compared], { name: 'veivalg', version: io.version })
      : whatIfReport(compared, options.set, layout),
  );
  return exitCodes.ok;
}

function projectIn(pack: Pack, file: string, text: string): Project {
  const { project, problems } = readProject(pack, display(file), text);
  if (!project) throw new ProblemsError('project', problems);
  return project;
}

/** The file's text with one answer changed. A fault in it is told of what was typed: no line of the file is at fault. */
function withChange(pack: Pack, text: string, told: string, before: Project): string {
  const { question, answer } = changeIn(pack, told);
  const changed = withAnswer(text, question, answerFor(question, answer, before));
  const { project, problems } = readProject(pack, before.file, changed);
  if (!project) throw new UsageError(problems.map(({ message, hint }) => `--set: ${message}${hint ? `; ${hint}` : ''}`).join('\n'));
  return changed;
}

type Change = { readonly question: Question; readonly answer: string };

function changeIn(pack: Pack, told: string): Change {
  const [, name = '', answer = ''] = /^([^=]+)=(.+)$/.exec(told) ?? [];
  if (name === '') throw new UsageError(`--set: «${told}» har ikke formen spørsmål=svar, som leveringsplikt=nei`);
  const ids = pack.questions.map(({ id }) => id);
  const id = knownSpelling(name.trim(), ids);
  const question = pack.questions.find((one) => one.id === id);
  const near = nearestName(name, ids);
  if (!question) throw new UsageError(`--set: ukjent spørsmål «${name}»${near ? `; mente du «${near}»?` : ''}`);
  return { question, answer: answer.trim() };
}

/** The answer as a project file holds it; what the amount counts is kept as it was told before. */
function answerFor(question: Question, told: string, before: Project): WrittenAnswer {
  if (knownSpelling(told, [dontKnow])) return dontKnow;
  if (question.type === 'måneder') return /^\d+$/.test(told) ? Number(told) : told;
  if (question.type !== 'beløp') return question.judgement ? { svar: told, begrunnelse: 'hva om' } : told;
  const band = bandFrom(told);
  if (!band) throw new UsageError(`--set: «${told}» er ikke et beløp; skriv for eksempel 1300000, «1,3 mill.» eller «under 500 000»`);
  const now = before.answers.get(question.id)?.value;
  const was = now?.kind === 'amount' ? now : null;
  const beløp = band.low === band.high ? band.low : { minst: band.low, ...(band.high === null ? {} : { høyst: band.high }) };
  const vat =
    question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? { mva: was?.vat === 'inklusiv' ? 'inklusiv' : 'eksklusiv' } : {};
  return { beløp, ...vat, ...(question.periodic ? { periode: was?.period ?? 'totalt' } : {}) };
}
