import { formatDate } from '../../text/dates.js';
import { certainty } from '../../text/phrases/explain.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { formatInterval } from '../../text/quantities.js';
import { valueLines } from '../value-lines.js';
import { formatLimit } from '../words.js';
import { heading, paragraph, type Section, tableOr } from './model.js';
import type { Telling } from './telling.js';

/** 4: the value with its calculation, and every dated amount that another section mentions. */
export function limitsSection(telling: Telling): Section {
  const { assessed, language, say } = telling;
  const { evaluation, law } = assessed;
  const { total } = evaluation.value;
  const known = total.low > 0n || total.high !== null;
  const steps = valueLines(evaluation.value.steps, language);
  const figures = evaluation.openQuestions.filter(({ id }) => ['beløp', 'måneder'].includes(law.questions.get(id)?.type ?? ''));
  return {
    title: memoTitles[language].limits,
    missing: figures.length > 0 ? [say.valueMissing(figures.map(({ id }) => id).join(', '))] : [],
    blocks: [
      heading(3, say.value),
      ...(steps.length > 0 ? [paragraph(known ? say.total(formatInterval(total, language)) : say.totalUnknown)] : []),
      tableOr(
        [say.stepHead, say.legalBasis],
        steps.map(({ text, citation }) => [text, telling.words.cited([citation])]),
        say.noValue,
      ),
      heading(3, say.limits),
      tableOr(
        [say.limitHead, say.amountHead, say.fromHead, say.toHead, say.legalBasis, say.certainty, say.verifiedHead],
        limitRows(telling),
        say.noLimits,
      ),
    ],
  };
}

function limitRows({ amounts, assessed, language, say, words }: Telling): string[][] {
  const day = (date: string): string => formatDate(date, language);
  return [...assessed.law.amounts.values()]
    .filter(({ series }) => amounts.has(series.id))
    .map((value) => [
      `${words.text(value.series.name)} (${value.series.id})`,
      formatLimit(value, language),
      day(value.from),
      value.to === null ? say.noEnd : day(value.to),
      words.cited(value.citations),
      value.confidence === 'høy' ? say.certain : certainty[language][value.confidence],
      day(value.series.verified),
    ]);
}
