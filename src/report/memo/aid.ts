import type { AidCalculation } from '../../engine/de-minimis.js';
import type { ConclusionResult } from '../../engine/result.js';
import { answerWords } from '../../project/answer-words.js';
import { formatDate } from '../../text/dates.js';
import { formatEuro, formatOre } from '../../text/money.js';
import { aidKindNames, aidPhrases } from '../../text/phrases/aid.js';
import { common } from '../../text/phrases/common.js';
import { conditionStates } from '../../text/phrases/conclusion.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { periodWords, rateText } from '../aid-lines.js';
import { conditionWords } from '../conclusion-lines.js';
import { type Block, heading, paragraph, type Section, tableOr } from './model.js';
import { conclusionBlocks, stateAid } from './reasons.js';
import { outcome } from './result.js';
import type { Telling } from './telling.js';

/** 5: the six conditions with their grounds, the reasons, the ceiling for de minimis aid, and each activity by itself. */
export function aidSection(telling: Telling): Section {
  const { assessed, language, say } = telling;
  const { evaluation } = assessed;
  const title = memoTitles[language].aid;
  const found = evaluation.conclusions.find(({ id }) => id === stateAid);
  if (!found) return { title, missing: [say.notAssessed], blocks: [paragraph(say.noSuchConclusion(stateAid))] };
  const unknown = Object.entries(found.conditions ?? {}).flatMap(([id, state]) => (state === 'ukjent' ? [id] : []));
  return {
    title,
    missing: found.value === null ? [say.aidOpen, ...(unknown.length > 0 ? [say.conditionsUnknown(unknown.join(', '))] : [])] : [],
    blocks: [
      ...conclusionBlocks(telling, found, 3),
      ...(found.conditions ? conditionBlocks(telling, found, found.conditions) : []),
      heading(3, say.ceiling),
      ...ceilingBlocks(telling, evaluation.aid),
      ...activityBlocks(telling),
    ],
  };
}

function conditionBlocks(
  telling: Telling,
  { factors }: ConclusionResult,
  conditions: NonNullable<ConclusionResult['conditions']>,
): Block[] {
  const { language, say } = telling;
  const rows = Object.entries(conditions).map(([id, state]) => {
    const towards = [...new Set(factors.filter(({ pointsTo }) => pointsTo.startsWith(`${id}: `)).map(({ pointsTo }) => pointsTo))];
    const grounds = [...answerTo(telling, id), ...(towards.length > 0 ? [say.pointsTo(towards.join(', '))] : [])];
    return [conditionName(telling, id), conditionStates[language][state], grounds.join('; ') || say.noGrounds];
  });
  return [heading(3, say.conditions), tableOr([say.conditionHead, say.stateHead, say.groundsHead], rows, say.none)];
}

function conditionName({ assessed: { law }, words }: Telling, id: string): string {
  const text = law.questions.get(id)?.text ?? law.assessments.get(id)?.name;
  return text ? `${words.text(text)} (${id})` : id;
}

/** The answer itself with its reason and source, where it is answered. */
function answerTo({ assessed: { law, project }, language, say, words }: Telling, id: string): string[] {
  const question = law.questions.get(id);
  const answer = project.answers.get(id);
  if (!question || !answer) return [];
  return [
    answerWords(question, answer, words, language),
    ...(answer.reason === null ? [] : [say.of(say.reason, answer.reason)]),
    ...(answer.source === null ? [] : [say.of(say.source, answer.source)]),
  ];
}

/** How the awards were added together: a row an award, a row a ceiling. */
function ceilingBlocks({ language, say, words }: Telling, aid: AidCalculation | null): Block[] {
  if (aid === null) return [paragraph(say.noAwards)];
  const phrases = aidPhrases[language];
  const day = (date: string): string => formatDate(date, language);
  const awards = aid.awards.map(({ award, cents, counts }, index) => {
    const who = index > 0 ? (award.giver ?? say.untold) : award.giver === null ? phrases.newAward : phrases.newAwardFrom(award.giver);
    const amount = award.rate ? phrases.atRate(formatOre(award.units), rateText(award.rate)) : formatOre(award.units);
    const told = award.currency === 'NOK' ? amount : formatEuro(award.units);
    return [
      who,
      day(award.date),
      aidKindNames[language][award.kind],
      award.rateSource === null ? told : `${told} (${award.rateSource})`,
      cents === null ? phrases.rateMissing : formatEuro(cents),
      counts === null ? common[language].unknown : counts ? say.yes : say.no,
    ];
  });
  const ceilings = aid.ceilings.map(({ limit, sum, unknown, room }, index) => [
    index === 0 ? phrases.ownCeiling : phrases.commonCeiling,
    limit === null ? say.notConfirmed : formatEuro(limit.value),
    limit === null ? say.notConfirmed : day(limit.from),
    unknown > 0 ? phrases.sumAndUnknown(formatEuro(sum), unknown) : formatEuro(sum),
    limit !== null && sum > limit.value ? phrases.above : room === null ? phrases.roomUnknown : formatEuro(room),
    limit === null ? say.notConfirmed : words.cited(limit.citations),
  ]);
  return [
    paragraph(phrases[aid.within ?? 'ukjent'], say.result),
    paragraph(periodWords(aid, language)),
    tableOr([say.awardHead, say.dateHead, say.kindHead, say.toldHead, say.euroHead, say.countsHead], awards, say.none),
    tableOr([say.ceilingHead, say.amountHead, say.fromHead, say.sumHead, say.roomHead, say.legalBasis], ceilings, say.none),
    paragraph(phrases.rounding(aid.complete)),
  ];
}

function activityBlocks(telling: Telling): Block[] {
  const { assessed, language, say, words } = telling;
  const rows = assessed.evaluation.activities.flatMap(({ name, conclusions }) =>
    conclusions.map((conclusion) => [
      name,
      words.text(conclusion.name),
      say.stands(outcome(telling, conclusion), common[language][conclusion.status]),
      conditionWords(conclusion.conditions ?? {}, language) || say.none,
      words.cited([...new Set(conclusion.reasons.flatMap(({ citations }) => citations))]) || say.none,
    ]),
  );
  if (rows.length === 0) return [];
  const columns = [say.activityHead, say.conclusionHead, say.resultHead, say.conditionsHead, say.legalBasis];
  return [heading(3, say.activities), tableOr(columns, rows, say.none)];
}
