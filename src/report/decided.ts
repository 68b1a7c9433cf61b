import { inLanguage, type Language } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { decidedCasePhrases, elementNouns } from '../text/phrases/decided.js';
import { safeLine } from '../text/safe.js';
import type { Held, Verdict } from '../verify/decided/model.js';
import { disagrees, fails } from '../verify/decided/run.js';
import { hang } from './layout.js';
import type { ListLayout } from './rules-list.js';

const meanings = { enig: 'agreeMeans', uavklart: 'undeterminedMeans', uenig: 'disagreeMeans' } as const satisfies Record<Verdict, string>;

/** How wide the column of verdicts is. */
function widest(language: Language): number {
  const { enig, uavklart, uenig, unscored } = decidedCasePhrases[language];
  return Math.max(...[enig, uavklart, uenig, unscored].map((words) => words.length));
}

/** What came of an element as it is counted: a disagreement however it shows, else what the facts alone give. */
export const verdictShown = (held: Held): Verdict => (disagrees(held) ? 'uenig' : held.onFacts.verdict);

/** How the rules stand to what courts, boards and authorities have decided, as text. Disagreements are shown always. */
export function decidedLines(held: readonly Held[], full: boolean, layout: ListLayout): string[] {
  if (held.length === 0) return [];
  const { style, language } = layout;
  const [say, wide] = [decidedCasePhrases[language], widest(layout.language)];
  const scored = held.filter(({ element }) => element.unscored === null);
  const cases = new Set(held.map(({ one }) => one)).size;
  const found = scored.filter(({ withFindings }) => withFindings !== null);
  const row = (verdict: Verdict): string => {
    const count = scored.filter((one) => verdictShown(one) === verdict).length;
    return `  ${say[verdict].padEnd(wide)}${String(count).padStart(3)}  ${style.faint(say[meanings[verdict]])}`;
  };
  return [
    style.strong(say.title(cases, held.length)),
    ...(['enig', 'uavklart', 'uenig'] as const).map(row),
    `  ${say.unscored.padEnd(wide)}${String(held.length - scored.length).padStart(3)}`,
    `  ${say.withFindings(found.filter(({ withFindings }) => withFindings?.verdict === 'enig').length, found.length)}`,
    ...scored.filter((one) => disagrees(one) || fails(one)).flatMap((one) => disagreement(one, layout)),
    ...(full ? held.map((one) => `  ${lineOf(one, language)}`) : []),
  ];
}

function disagreement(held: Held, { style, width, language }: ListLayout): string[] {
  const say = decidedCasePhrases[language];
  const { one, element, onFacts, withFindings } = held;
  const place = `${safeLine(one.project.file)}`;
  const given = disagreeing(onFacts, withFindings).join(` ${common[language].or} `);
  const title = say.element(
    elementNouns[language][element.kind],
    element.id,
    inLanguage(element.words, language),
    given === '' ? say.nothing : given,
  );
  const why = disagrees(held) ? (element.knownDisagreement ?? element.note) : say.agreesByNow;
  return [
    `  ${place}  ${fails(held) ? style.bad(say.disagrees) : style.warn(say.knownDisagreement)}  ${safeLine(one.name)}`,
    ...hang('      ', safeLine(title), width),
    ...hang('      ', safeLine(why), width, style.faint),
  ];
}

const disagreeing = (onFacts: Held['onFacts'], withFindings: Held['withFindings']): readonly string[] =>
  (withFindings?.verdict === 'uenig' && onFacts.verdict !== 'uenig' ? withFindings : onFacts).possible;

function lineOf(held: Held, language: Language): string {
  const say = decidedCasePhrases[language];
  const { one, element } = held;
  const counted = element.unscored === null ? say[verdictShown(held)] : say.unscored;
  const found = held.withFindings ? ` ${say.courtFound(say[held.withFindings.verdict])}` : '';
  const because = element.unscored === null ? '' : `: ${element.unscored}`;
  return safeLine(
    `${counted.padEnd(widest(language))}  ${one.name}, ${element.id}: ${inLanguage(element.words, language)}${found}${because}`,
  );
}
