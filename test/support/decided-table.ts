import type { Confidence, Held, Verdict } from '../../src/verify/decided/model.js';
import { disagrees } from '../../src/verify/decided/run.js';

const verdictWords: Readonly<Record<Verdict, string>> = { enig: 'agree', uavklart: 'undetermined', uenig: '**disagree**' };
const confidenceWords: Readonly<Record<Confidence, string>> = {
  bekreftet: 'verified',
  delvis: 'partly',
  'etter-hukommelsen': 'from memory',
};

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const english = (words: string): string => words.replace(/^annet enn /, 'other than ').replaceAll(' eller ', ' or ');

/** The decided cases and how the rules stand to them, as the README shows it. */
export function decidedTable(held: readonly Held[]): string {
  const scored = held.filter(({ element }) => element.unscored === null);
  const onFacts = (verdict: Verdict): number => scored.filter((one) => (disagrees(one) ? 'uenig' : one.onFacts.verdict) === verdict).length;
  const findings = scored.filter(({ withFindings }) => withFindings);
  const ended = findings.filter(({ withFindings }) => withFindings?.verdict === 'enig').length;
  const told = (one: Held): string[] => {
    const { element, withFindings } = one;
    const answers =
      element.unscored === null
        ? [verdictWords[one.onFacts.verdict], withFindings ? verdictWords[withFindings.verdict] : '–']
        : ['not scored', '–'];
    const known = element.knownDisagreement === null ? '' : ' (known)';
    return [
      one.one.name,
      one.one.decidedOn,
      `\`${element.id}\`: ${english(element.words.nb)}`,
      confidenceWords[element.confidence],
      `${answers[0]}${known}`,
      answers[1] ?? '',
    ];
  };
  return [
    `${new Set(held.map(({ one }) => one)).size} cases, ${scored.length} scored elements: ${onFacts('enig')} agree, ${onFacts('uavklart')} undetermined, ${onFacts('uenig')} disagree. With what the court itself found, ${ended} of ${findings.length} end where it ended. ${held.length - scored.length} are not scored.`,
    '',
    row(['case', 'decided', 'element', 'confidence', 'the facts alone', 'with the findings']),
    row(['---', '---', '---', '---', '---', '---']),
    ...held.map((one) => row(told(one))),
  ].join('\n');
}
