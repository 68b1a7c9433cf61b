import type { Finding } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { checkPhrases } from '../text/phrases/check.js';
import { common } from '../text/phrases/common.js';
import { explainPhrases } from '../text/phrases/explain.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { activityLines } from './activity-lines.js';
import type { Assessed } from './assessed.js';
import { findingLines } from './finding-lines.js';
import { hang } from './layout.js';
import { layerLines } from './rule-pack.js';
import { wayInShort } from './way.js';

/** Many projects: for each its way or what it waits for, and its findings; then the sum. */
export function checkReport(assessed: readonly Assessed[], style: Style, width: number): string {
  const blocks = assessed.map((one) => block(one, style, width).join('\n'));
  const [first] = assessed;
  const language = sharedLanguage(assessed);
  const layers = first ? layerLines(first.pack, width, language).map((line) => `\n${line}`) : [];
  return `${[...blocks, summary(assessed, language)].join('\n\n')}${layers.join('')}\n`;
}

/** What is said of all the projects is said in the language that they share, else in bokmål. */
function sharedLanguage(assessed: readonly Assessed[]): Language {
  const [first, ...others] = [...new Set(assessed.map(({ words }) => words.language))];
  return first !== undefined && others.length === 0 ? first : 'nb';
}

function block(one: Assessed, style: Style, width: number): string[] {
  const { evaluation, project, words, pack } = one;
  const status = common[words.language][evaluation.status];
  const dress = evaluation.status === 'decided' ? style.good : evaluation.status === 'conditional' ? style.warn : style.bad;
  const others = evaluation.routes
    .filter((route) => route.role !== 'hovedvei' && route.status === 'decided')
    .map((route) => words.text(route.name));
  const late =
    evaluation.asOf > pack.verifiedAsOf
      ? ` ${checkPhrases[words.language].afterVerified(formatDate(pack.verifiedAsOf, words.language))}`
      : '';
  return [
    `${safeLine(project.file)}  ${style.strong(safeLine(project.name))}`,
    ...hang('  ', `${status.toUpperCase()}: ${wayInShort(one)}${others.length > 0 ? `; ${others.join('; ')}` : ''}`, width, dress),
    style.faint(`  ${explainPhrases[words.language].assessedAt(formatDate(evaluation.asOf, words.language))}${late}`),
    ...openLines(one, width),
    ...activityLines(one, style, width, false),
    ...evaluation.findings.flatMap((finding) => findingLines(one, finding, style, width, true)),
  ];
}

/** What stands first in line to be found out, and how much waits behind it. */
function openLines({ evaluation, words }: Assessed, width: number): string[] {
  const say = checkPhrases[words.language];
  const open = evaluation.conclusions.filter((conclusion) => conclusion.value === null);
  const asked = new Set<string>();
  const waiting = open.map((conclusion) => {
    const questions = evaluation.openQuestions.filter(
      (question) => question.applies && question.decides.includes(conclusion.id) && !asked.has(question.id),
    );
    for (const question of questions) asked.add(question.id);
    return { conclusion, questions: questions.map((question) => question.id) };
  });
  const [first, ...rest] = waiting.filter(({ questions }) => questions.length > 0);
  const unsettled = open.filter((conclusion) => conclusion.outcome === 'unsettled-law');
  return [
    ...(first ? hang(`  ${say.decideFirst}: `, `${first.questions.join(', ')} (${words.name(first.conclusion.id)})`, width) : []),
    ...(rest.length > 0
      ? hang(
          `  ${say.afterwards}: `,
          rest.map(({ conclusion, questions }) => `${words.name(conclusion.id)} (${say.answers(questions.length)})`).join(', '),
          width,
        )
      : []),
    ...unsettled.flatMap((conclusion) => hang('  ', say.unsettled(words.name(conclusion.id)), width)),
  ];
}

function summary(assessed: readonly Assessed[], language: Language): string {
  const count = (status: Assessed['evaluation']['status']): number => assessed.filter((one) => one.evaluation.status === status).length;
  const all = assessed.flatMap((one) => one.evaluation.findings);
  const of = (severity: Finding['severity']): number =>
    all.filter((finding) => finding.severity === severity && !finding.suppressed).length;
  const suppressed = all.filter((finding) => finding.suppressed).length;
  return checkPhrases[language].summary({
    projects: assessed.length,
    decided: count('decided'),
    conditional: count('conditional'),
    undetermined: count('undetermined'),
    errors: of('feil'),
    warnings: of('advarsel'),
    notes: of('opplysning'),
    exceptions: suppressed,
  });
}
