import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import { dontKnow } from '../project/answers.js';
import type { Project } from '../project/model.js';
import { readProject } from '../project/read.js';
import { type Written, withAnswer } from '../project/write.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import { didYouMean } from '../source/words.js';
import type { Language } from '../text/localised.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { answerPhrases } from '../text/phrases/answers.js';
import { bandFrom } from '../text/told-money.js';
import { usageFault } from './language.js';
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
 * @param reason what an assessment is given as its reason; null when it must have one of its own.
 */
export function withChange(
  pack: Pack,
  asked: readonly Asked[],
  text: string,
  told: string,
  before: Project,
  reason: string | null,
): string {
  const { question, answer } = changeIn(asked, told);
  const changed = withAnswer(text, question, answerFor(question, answer, before, reason));
  const { project, problems } = readProject(pack, before.file, changed);
  if (!project) throw usageFault((_, language) => problems.map((problem) => toldOf(problem, language)).join('\n'));
  return changed;
}

const toldOf = ({ message, hint }: Problem, language: Language): string =>
  `--set: ${message[language]}${hint ? `; ${hint[language]}` : ''}`;

type Change = { readonly question: Asked; readonly answer: string };

function changeIn(asked: readonly Asked[], told: string): Change {
  const [, name = '', answer = ''] = /^([^=]+)=(.+)$/.exec(told) ?? [];
  if (name === '') throw usageFault((say) => say.setForm(told));
  const ids = asked.map(({ id }) => id);
  const id = knownSpelling(name.trim(), ids);
  const question = asked.find((one) => one.id === id);
  const near = nearestName(name, ids);
  if (!question)
    throw usageFault(
      (_, language) => `--set: ${answerPhrases[language].unknownQuestion(name)}${near ? `; ${didYouMean(near)[language]}` : ''}`,
    );
  return { question, answer: answer.trim() };
}

/** The answer as a project file holds it; what the amount counts is kept as it was told before. */
function answerFor(question: Asked, told: string, before: Project, reason: string | null): Written {
  if (knownSpelling(told, [dontKnow])) return dontKnow;
  if (question.type === 'måneder') return /^\d+$/.test(told) ? Number(told) : told;
  if (question.type === 'flere-av') return told.split(',').map((part) => part.trim());
  if (question.type !== 'beløp') return question.judgement && reason !== null ? { svar: told, begrunnelse: reason } : told;
  const band = bandFrom(told);
  if (!band) throw usageFault((say) => say.setNoAmount(told));
  const now = before.answers.get(question.id)?.value;
  const was = now?.kind === 'amount' ? now : null;
  const beløp = band.low === band.high ? band.low : { minst: band.low, ...(band.high === null ? {} : { høyst: band.high }) };
  const vat =
    question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? { mva: was?.vat === 'inklusiv' ? 'inklusiv' : 'eksklusiv' } : {};
  return { beløp, ...vat, ...(question.periodic ? { periode: was?.period ?? 'totalt' } : {}) };
}
