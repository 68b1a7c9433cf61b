import type { Source } from '../pack/model.js';
import { sourceOf } from '../pack/sources.js';
import { formatDate } from '../text/dates.js';
import { certainty, explainPhrases } from '../text/phrases/explain.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';

/** Every source that the result cites, in the order of the pack. */
export function sourcesCited({ pack, evaluation }: Assessed): Source[] {
  const cited = [
    ...evaluation.conclusions.flatMap((conclusion) => [...conclusion.reasons, ...conclusion.factors].map((one) => one.citations)),
    ...evaluation.routes.filter((route) => route.status !== 'excluded').map((route) => route.citations),
    ...evaluation.findings.map((finding) => finding.citations),
    ...evaluation.checklist.filter((item) => item.status === 'required').map((item) => item.citations),
  ].flat();
  const keys = new Set(cited.map((citation) => sourceOf(pack, citation)?.key));
  return pack.sources.filter((source) => keys.has(source.key));
}

/** What each key stands for, from which day it is and how sure the editors are of it. */
export function sourceLines(assessed: Assessed, style: Style, width: number): string[] {
  const { language } = assessed.words;
  const lines = sourcesCited(assessed).flatMap((source) => {
    const name = assessed.words.text(source.name);
    const date = source.date ? formatDate(source.date, language) : '';
    const told = [`${source.key}: ${name}`, ...(date && !name.includes(date) ? [date] : [])].join(', ');
    return hang(
      '  ',
      source.confidence && source.confidence !== 'høy' ? `${told} (${certainty[language][source.confidence]})` : told,
      width,
    );
  });
  return lines.length === 0 ? [] : [style.strong(explainPhrases[language].sources), ...lines];
}
