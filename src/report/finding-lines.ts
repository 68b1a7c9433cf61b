import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { common } from '../text/phrases/common.js';
import { exceptionPhrases, findingLabels } from '../text/phrases/findings.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';

/** A finding: place, kind, message, rule id and provisions. `withFile` puts the file before the line number. */
export function findingLines({ project, words }: Assessed, finding: Finding, style: Style, width: number, withFile: boolean): string[] {
  const say = exceptionPhrases[words.language];
  const named = findingLabels[words.language][finding.severity];
  const place = finding.at
    ? withFile
      ? `${safeLine(project.file)}:${finding.at.line}:${finding.at.column}`
      : common[words.language].inLine(finding.at.line)
    : withFile
      ? safeLine(project.file)
      : '';
  const dress = finding.suppressed
    ? style.faint
    : finding.severity === 'feil'
      ? style.bad
      : finding.severity === 'advarsel'
        ? style.warn
        : (text: string) => text;
  const label = finding.suppressed ? say.label(named.toLowerCase()) : named;
  const facts = finding.facts.filter((fact) => fact.at !== null).map((fact) => words.fact(fact));
  return [
    ...(withFile
      ? [`${place}  ${dress(label)}  ${style.faint(finding.ruleId)}`]
      : [`  ${dress(label)}${place ? `  ${place}` : ''}  ${style.faint(finding.ruleId)}`]),
    ...hang('      ', safeLine(words.text(finding.message)), width),
    ...(facts.length > 0 ? hang('      ', facts.join(', '), width, style.faint) : []),
    ...(finding.suppressed
      ? hang(
          '      ',
          say.until(
            formatDate(finding.suppressed.expires, words.language),
            safeLine(finding.suppressed.responsible),
            safeLine(finding.suppressed.reason),
          ),
          width,
        )
      : []),
    ...hang('      ', words.cited(finding.citations), width, style.faint),
  ];
}
