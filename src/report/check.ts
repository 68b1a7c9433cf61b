import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { safeLine } from '../text/safe.js';
import type { Assessed } from './assessed.js';
import { findingLines } from './finding-lines.js';
import { hang, type Style } from './layout.js';
import { either, statusWords } from './words.js';

/** Many projects: for each its way or what it waits for, and its findings; then the sum. */
export function checkReport(assessed: readonly Assessed[], style: Style, width: number): string {
  const blocks = assessed.map((one) => block(one, style, width).join('\n'));
  return `${[...blocks, summary(assessed)].join('\n\n')}\n`;
}

function block(one: Assessed, style: Style, width: number): string[] {
  const { evaluation, project, words, pack } = one;
  const status = statusWords[evaluation.status];
  const dress = evaluation.status === 'decided' ? style.good : evaluation.status === 'conditional' ? style.warn : style.bad;
  const main = evaluation.routes.filter(
    (route) => route.role === 'hovedvei' && (route.status === 'decided' || route.status === 'conditional'),
  );
  const others = evaluation.routes
    .filter((route) => route.role !== 'hovedvei' && route.status === 'decided')
    .map((route) => words.text(route.name));
  const fork = evaluation.conclusions.find((conclusion) => conclusion.id === 'avtaletype');
  const way = main[0]
    ? words.text(main[0].name)
    : `mellom ${either((fork?.possible ?? []).map((value) => words.value('avtaletype', value)))}`;
  const open = evaluation.conclusions.filter((conclusion) => conclusion.status !== 'decided');
  const late = evaluation.asOf > pack.verifiedAsOf ? ` (etter siste kontroll ${formatDate(pack.verifiedAsOf)})` : '';
  return [
    `${safeLine(project.file)}  ${style.strong(safeLine(project.name))}`,
    ...hang('  ', `${status.toUpperCase()}: ${way}${others.length > 0 ? `; ${others.join('; ')}` : ''}`, width, dress),
    style.faint(`  vurdert per ${formatDate(evaluation.asOf)}${late}`),
    ...open.flatMap((conclusion) => {
      const questions = evaluation.openQuestions
        .filter((question) => question.decides.includes(conclusion.id))
        .map((question) => question.id);
      return hang(
        `  ${words.name(conclusion.id)} ${statusWords[conclusion.status]}: `,
        questions.length > 0
          ? `mangler svar på ${questions.join(', ')}`
          : conclusion.outcome === 'unsettled-law'
            ? 'loven gir ikke svar; spør en jurist'
            : 'avhenger av avtaletypen',
        width,
      );
    }),
    ...evaluation.findings.flatMap((finding) => findingLines(one, finding, style, width, true)),
  ];
}

function summary(assessed: readonly Assessed[]): string {
  const count = (status: Assessed['evaluation']['status']): number => assessed.filter((one) => one.evaluation.status === status).length;
  const all = assessed.flatMap((one) => one.evaluation.findings);
  const of = (severity: Finding['severity']): number =>
    all.filter((finding) => finding.severity === severity && !finding.suppressed).length;
  const suppressed = all.filter((finding) => finding.suppressed).length;
  const projects = `${assessed.length} ${assessed.length === 1 ? 'prosjekt' : 'prosjekter'}`;
  return `${projects}: ${count('decided')} avklart, ${count('conditional')} betinget, ${count('undetermined')} uavklart · ${of('feil')} feil, ${of('advarsel')} ${of('advarsel') === 1 ? 'advarsel' : 'advarsler'}, ${of('opplysning')} opplysninger, ${suppressed} unntak`;
}
