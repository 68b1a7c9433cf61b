import { safeLine } from '../text/safe.js';
import type { Held, Verdict } from '../verify/decided/model.js';
import { disagrees, fails } from '../verify/decided/run.js';
import { hang, type Style } from './layout.js';

const meanings: Readonly<Record<Verdict, string>> = {
  enig: 'opplysningene alene gir det som ble avgjort',
  uavklart: 'opplysningene alene er ikke nok, og det som ble avgjort er ikke utelukket',
  uenig: 'det som ble avgjort, er utelukket',
};

/** What came of an element as it is counted: a disagreement however it shows, else what the facts alone give. */
export const verdictShown = (held: Held): Verdict => (disagrees(held) ? 'uenig' : held.onFacts.verdict);

/** How the rules stand to what courts, boards and authorities have decided, as text. Disagreements are shown always. */
export function decidedLines(held: readonly Held[], full: boolean, style: Style, width: number): string[] {
  if (held.length === 0) return [];
  const scored = held.filter(({ element }) => element.unscored === null);
  const cases = new Set(held.map(({ one }) => one)).size;
  const found = scored.filter(({ withFindings }) => withFindings !== null);
  const row = (verdict: Verdict): string => {
    const count = scored.filter((one) => verdictShown(one) === verdict).length;
    return `  ${verdict.padEnd(10)}${String(count).padStart(3)}  ${style.faint(meanings[verdict])}`;
  };
  return [
    style.strong(`Avgjorte saker (${cases} saker, ${held.length} avgjorte punkter)`),
    ...(['enig', 'uavklart', 'uenig'] as const).map(row),
    `  ${'måles ikke'.padEnd(10)}${String(held.length - scored.length).padStart(3)}`,
    `  Med det retten selv fant: ${found.filter(({ withFindings }) => withFindings?.verdict === 'enig').length} av ${found.length} ender som avgjort.`,
    ...scored.filter((one) => disagrees(one) || fails(one)).flatMap((one) => disagreement(one, style, width)),
    ...(full ? held.map((one) => `  ${lineOf(one)}`) : []),
  ];
}

function disagreement(held: Held, style: Style, width: number): string[] {
  const { one, element, onFacts, withFindings } = held;
  const place = `${safeLine(one.project.file)}`;
  const title = `${element.kind} ${element.id}: avgjort ${element.words}, reglene gir ${given(disagreeing(onFacts, withFindings))}`;
  const why = disagrees(held)
    ? (element.knownDisagreement ?? element.note)
    : 'Står som kjent uenighet, men reglene er ikke lenger uenige. Ta bort «kjent-uenighet».';
  return [
    `  ${place}  ${fails(held) ? style.bad('UENIG') : style.warn('UENIG, KJENT')}  ${safeLine(one.name)}`,
    ...hang('      ', safeLine(title), width),
    ...hang('      ', safeLine(why), width, style.faint),
  ];
}

const disagreeing = (onFacts: Held['onFacts'], withFindings: Held['withFindings']): readonly string[] =>
  (withFindings?.verdict === 'uenig' && onFacts.verdict !== 'uenig' ? withFindings : onFacts).possible;

const given = (possible: readonly string[]): string => (possible.length === 0 ? 'ingen ting' : possible.join(' eller '));

function lineOf(held: Held): string {
  const { one, element } = held;
  const counted = element.unscored === null ? verdictShown(held) : 'måles ikke';
  const found = held.withFindings ? ` (med rettens funn: ${held.withFindings.verdict})` : '';
  const because = element.unscored === null ? '' : `: ${element.unscored}`;
  return safeLine(`${counted.padEnd(10)}  ${one.name}, ${element.id}: ${element.words}${found}${because}`);
}
