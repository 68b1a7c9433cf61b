import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { safeLine } from '../text/safe.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';

const labels = { feil: 'FEIL', advarsel: 'ADVARSEL', opplysning: 'MERK' } as const;

/** A finding: place, kind, message, rule id and provisions. `withFile` puts the file before the line number. */
export function findingLines({ project, words }: Assessed, finding: Finding, style: Style, width: number, withFile: boolean): string[] {
  const place = finding.at
    ? `${withFile ? `${safeLine(project.file)}:` : 'linje '}${finding.at.line}${withFile ? `:${finding.at.column}` : ''}`
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
  const label = finding.suppressed ? `UNNTAK (${labels[finding.severity].toLowerCase()})` : labels[finding.severity];
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
          `unntak til ${formatDate(finding.suppressed.expires)}, ansvarlig ${safeLine(finding.suppressed.responsible)}: ${safeLine(finding.suppressed.reason)}`,
          width,
        )
      : []),
    ...hang('      ', words.cited(finding.citations), width, style.faint),
  ];
}
