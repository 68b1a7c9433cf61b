import { bandsOf } from '../engine/asking.js';
import type { Question } from '../pack/model.js';
import { answerWords } from '../project/answer-words.js';
import type { Language } from '../text/localised.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { stretchWords } from '../text/quantities.js';
import { safeLine } from '../text/safe.js';
import type { Left } from './left.js';
import type { Screen } from './port.js';
import type { Moment, Session } from './session.js';

/** The first citations are the ones that the question rests on; all of them stand under «?». */
const citedAtOnce = 2;

/** A question as it is shown, with what one should know before answering. */
export function screenOf({ language, file }: Session, moment: Moment, question: Question, left: Left): Screen {
  const { project, words } = moment;
  const say = interviewPhrases[language];
  return {
    about: say.about(safeLine(project.name), safeLine(file)),
    progress: say.progress(
      project.answers.size,
      left.fewest === left.most ? String(left.most) : say.fromTo(left.fewest, Math.max(left.most, left.fewest)),
    ),
    question: words.text(question.text),
    why: [say.whyWeAsk(words.text(question.why)), words.cited(question.citations.slice(0, citedAtOnce))],
    notes: [
      ...factorNotes(moment, question, language),
      ...bandNotes(moment, question, language),
      ...answerNotes(moment, question, language),
    ],
    soFar: say.soFar(soFar(moment, language)),
  };
}

/** The same question once more under its help, which is to stay in sight in a small window. */
export const brief = (screen: Screen): Screen => ({ ...screen, why: [], soFar: null });

/** What is settled, what leans which way, and what is still open. */
function soFar({ evaluation: { conclusions }, words }: Moment, language: Language): string {
  const say = interviewPhrases[language];
  const open = conclusions.filter(({ value, leansTo }) => value === null && leansTo === null).map(({ id }) => words.name(id));
  return [
    ...conclusions.flatMap(({ id, value }) => (value === null ? [] : [`${words.name(id)}: ${words.value(id, value)}`])),
    ...conclusions.flatMap(({ id, value, leansTo }) =>
      value !== null || leansTo === null ? [] : [say.leans(words.name(id), words.value(id, leansTo))],
    ),
    ...(open.length > 0 ? [say.stillOpen(open.join(', '))] : []),
  ].join(' · ');
}

/** Before an assessment: the factors that are known, with the authority of each. */
function factorNotes({ law, evaluation, words }: Moment, question: Question, language: Language): string[] {
  if (!question.judgement) return [];
  const say = interviewPhrases[language];
  const shown = evaluation.conclusions.flatMap((conclusion) => {
    const whole = law.assessments.get(conclusion.id)?.assessedBy === question.id;
    return conclusion.factors.flatMap((factor) => {
      const [condition, value] = factor.pointsTo.split(': ');
      if (!whole && condition !== question.id) return [];
      const pointsTo = whole ? words.value(conclusion.id, factor.pointsTo) : (value ?? '');
      return [`${say.speaksFor(pointsTo, words.text(factor.text))} (${words.cited(factor.citations)})`];
    });
  });
  return shown.length === 0 ? [say.noFactors] : [say.factorsFirst, ...shown.map((line) => `· ${line}`)];
}

/** What is worked out from several answers has a name that an adviser knows. */
function nameOf(amount: string, words: Moment['words'], language: Language): string {
  const say = interviewPhrases[language];
  const workedOut: Readonly<Record<string, string>> = {
    anskaffelsesverdi: say.anskaffelsesverdi,
    delkontraktverdi: say.delkontraktverdi,
    avtalelengde: say.avtalelengde,
  };
  return workedOut[amount] ?? words.name(amount);
}

/** Where it only matters in which band an amount lies, the bands. */
function bandNotes({ law, project, words }: Moment, question: Question, language: Language): string[] {
  if (question.type !== 'beløp' && question.type !== 'måneder') return [];
  const say = interviewPhrases[language];
  return bandsOf(law, project, question.id).flatMap(({ amount, bands }) => {
    if (bands.length < 2 || amount === question.id) return [];
    const unit = law.questions.get(amount)?.type === 'måneder' || amount === 'avtalelengde' ? 'months' : 'money';
    return [say.onlyBandsMatter(nameOf(amount, words, language), bands.map((band) => stretchWords(band, unit, language)).join(' · '))];
  });
}

function answerNotes({ project, words }: Moment, question: Question, language: Language): string[] {
  const say = interviewPhrases[language];
  const answer = project.answers.get(question.id);
  if (!answer) return [];
  return [
    say.answeredBefore(answerWords(question, answer, words, language)),
    ...(answer.reason === null ? [] : [say.reasonBefore(safeLine(answer.reason))]),
    ...(answer.source === null ? [] : [say.sourceBefore(safeLine(answer.source))]),
  ];
}
