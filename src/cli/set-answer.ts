import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import { dontKnow } from '../project/answers.js';
import type { Project } from '../project/model.js';
import { readProject } from '../project/read.js';
import { type Written, withAnswer } from '../project/write.js';
import { ProblemsError } from '../source/problem.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { bandFrom } from '../text/told-money.js';
import { UsageError } from './io.js';
import { display } from './projects.js';

type Asked = Question | SchemeQuestion;

/** @throws ProblemsError with every fault. */
export function projectIn(pack: Pack, file: string, text: string): Project {
  const { project, problems } = readProject(pack, display(file), text);
  if (!project) throw new ProblemsError('project', problems);
  return project;
}

/**
 * The file's text with one answer changed. A fault in it is told of what was typed: no line of the file is at fault.
 * @param asked the questions that may be answered.
 */
export function withChange(pack: Pack, asked: readonly Asked[], text: string, told: string, before: Project): string {
  const { question, answer } = changeIn(asked, told);
  const changed = withAnswer(text, question, answerFor(question, answer, before));
  const { project, problems } = readProject(pack, before.file, changed);
  if (!project) throw new UsageError(problems.map(({ message, hint }) => `--set: ${message}${hint ? `; ${hint}` : ''}`).join('\n'));
  return changed;
}

type Change = { readonly question: Asked; readonly answer: string };

function changeIn(asked: readonly Asked[], told: string): Change {
  const [, name = '', answer = ''] = /^([^=]+)=(.+)$/.exec(told) ?? [];
  if (name === '') throw new UsageError(`--set: «${told}» har ikke formen spørsmål=svar, som leveringsplikt=nei`);
  const ids = asked.map(({ id }) => id);
  const id = knownSpelling(name.trim(), ids);
  const question = asked.find((one) => one.id === id);
  const near = nearestName(name, ids);
  if (!question) throw new UsageError(`--set: ukjent spørsmål «${name}»${near ? `; mente du «${near}»?` : ''}`);
  return { question, answer: answer.trim() };
}

/** The answer as a project file holds it; what the amount counts is kept as it was told before. */
function answerFor(question: Asked, told: string, before: Project): Written {
  if (knownSpelling(told, [dontKnow])) return dontKnow;
  if (question.type === 'måneder') return /^\d+$/.test(told) ? Number(told) : told;
  if (question.type === 'flere-av') return told.split(',').map((part) => part.trim());
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
