import type { OpenQuestion } from '../../engine/result.js';
import { formatDate } from '../../text/dates.js';
import { changePhrases } from '../../text/phrases/changes.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { changeTexts, described } from '../change-lines.js';
import { type Block, heading, type Item, listOr, paragraph, type Section, tableOr } from './model.js';
import type { Telling } from './telling.js';

/** 7: what is not known, what rests on judgement, what would change the result, and how long it holds. */
export function openSection(telling: Telling): Section {
  const { assessed, language, say } = telling;
  const changes = changeTexts(assessed).map((text): Item => ({ text, below: [] }));
  return {
    title: memoTitles[language].open,
    missing: [],
    blocks: [
      heading(3, say.questions),
      ...questionBlocks(telling),
      heading(3, say.judgements),
      listOr(judgementItems(telling), say.noJudgements),
      heading(3, say.changes),
      listOr(changes, say.noChanges),
      heading(3, say.time),
      paragraph(holding(telling)),
    ],
  };
}

/** Those that a conclusion or a route waits for; where none does, those that findings and the checklist wait for. The rest are counted. */
function questionBlocks(telling: Telling): Block[] {
  const { assessed, say } = telling;
  const { conclusions, openQuestions, routes } = assessed.evaluation;
  const ways = new Set([...conclusions, ...routes].map(({ id }) => id));
  const now = openQuestions.filter(({ applies }) => applies);
  const first = now.filter(({ decides }) => decides.some((id) => ways.has(id)));
  const shown = first.length > 0 ? first : now;
  const more = openQuestions.length - shown.length;
  const columns = [say.questionHead, say.whyHead, say.whoHead, say.decidesHead, say.legalBasis];
  const rows = shown.map((question) => questionRow(telling, question));
  return [
    ...(rows.length > 0 || more === 0 ? [tableOr(columns, rows, say.noQuestions)] : []),
    ...(more > 0 ? [paragraph(say.moreQuestions(more))] : []),
  ];
}

function questionRow({ assessed, say, words }: Telling, question: OpenQuestion): string[] {
  const { evaluation } = assessed;
  const text = `${words.text(question.text)} (${question.id})`;
  const conclusions = evaluation.conclusions.filter(({ id }) => question.decides.includes(id)).map(({ name }) => words.text(name));
  return [
    question.unanswerable ? say.dontKnow(text) : text,
    words.text(question.why),
    words.text(question.whoKnows),
    conclusions.join(', ') || (evaluation.routes.some(({ id }) => question.decides.includes(id)) ? say.routes : say.duties),
    words.cited(question.citations),
  ];
}

function judgementItems({ assessed, say, words }: Telling): Item[] {
  const { assumptions, conclusions } = assessed.evaluation;
  const assumed = new Set(assumptions.map(({ assessment }) => assessment));
  const nameOf = (id: string): string => {
    const name = assessed.law.assessments.get(id)?.name;
    return name ? words.text(name) : id;
  };
  return [
    ...assumptions.map(({ assessment, value, reason }) =>
      say.assumed(nameOf(assessment), words.value(assessment, value), reason ?? say.untold),
    ),
    ...conclusions.filter(({ id, judgement }) => judgement && !assumed.has(id)).map(({ name }) => say.restsOnJudgement(words.text(name))),
  ].map((text) => ({ text, below: [] }));
}

function holding({ assessed, language, say, words }: Telling): string {
  const until = assessed.shelfLife();
  if (!until) return say.noKnownChange;
  const then = described(words, until.conclusions) || changePhrases[language].anotherWay;
  return say.holds(formatDate(until.lastDay, language), formatDate(until.changesOn, language), then);
}
