import type { OpenQuestion, RouteResult } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { common } from '../text/phrases/common.js';
import { explainPhrases } from '../text/phrases/explain.js';
import { formatInterval } from '../text/quantities.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { activityLines } from './activity-lines.js';
import { aidLines } from './aid-lines.js';
import type { Assessed } from './assessed.js';
import { changeLines } from './change-lines.js';
import { checklistLines } from './checklist-lines.js';
import { conclusionLines } from './conclusion-lines.js';
import { findingLines } from './finding-lines.js';
import { beside, ends, hang } from './layout.js';
import { bandLines, notAskedLines } from './need-lines.js';
import { layerLines } from './rule-pack.js';
import { sourceLines } from './source-lines.js';
import { valueLines } from './value-lines.js';
import { wayInShort } from './way.js';
import { either } from './words.js';

/** Why this way, why not the others, and what would change it: one project as text. */
export function explainReport(assessed: Assessed, style: Style, width: number, full = false): string {
  const sections = [
    heading(assessed, style, width),
    way(assessed, style, width),
    decideFirst(assessed, style, width),
    ...assessed.evaluation.conclusions.map((conclusion) => conclusionLines(assessed, conclusion, style, width)),
    value(assessed, style, width),
    aidLines(assessed.evaluation.aid, assessed.words.language, style, width),
    activities(assessed, style, width),
    findings(assessed, style, width),
    checklistLines(assessed, style, width, full || assessed.evaluation.status === 'decided'),
    changeLines(assessed, style, width),
    notAskedLines(assessed, style, width, full),
    full ? sourceLines(assessed, style, width) : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ project, evaluation, pack, words }: Assessed, style: Style, width: number): string[] {
  const say = explainPhrases[words.language];
  const verified = formatDate(pack.verifiedAsOf, words.language);
  const late = evaluation.asOf > pack.verifiedAsOf;
  return [
    ends(safeLine(project.name), say.assessedAt(formatDate(evaluation.asOf, words.language)), width),
    style.faint(ends(safeLine(project.file), say.rulePack(pack.version, verified), width)),
    ...(late ? hang('! ', say.verifiedUntil(verified), width, style.warn) : []),
    ...layerLines(pack, width, words.language),
  ];
}

function way(assessed: Assessed, style: Style, width: number): string[] {
  const { evaluation, words } = assessed;
  const say = explainPhrases[words.language];
  const main = evaluation.routes.filter((route) => route.role === 'hovedvei');
  const chosen = main.filter((route) => route.status === 'decided' || route.status === 'conditional');
  const open = main.filter((route) => route.status === 'undetermined');
  const lines = hang(`${say.way}  ${common[words.language][evaluation.status]} – `, wayInShort(assessed), width, style.strong);
  lines.push('');
  for (const route of evaluation.routes.filter((candidate) => candidate.role === 'trinn' && candidate.status === 'decided'))
    lines.push(...routeLines(say.stage, route, words, style, width));
  for (const route of chosen) lines.push(...routeLines(say.mainWay, route, words, style, width));
  if (chosen.length === 0) lines.push(...openRoutes(open, words, style, width));
  for (const route of evaluation.routes.filter((candidate) => candidate.role === 'supplement' && candidate.status === 'decided'))
    lines.push(...routeLines(say.supplement, route, words, style, width));
  return lines;
}

function routeLines(label: string, route: RouteResult, words: Assessed['words'], style: Style, width: number): string[] {
  const first = `  ${label.padEnd(11)}`;
  return [
    ...hang(first, words.text(route.name), width, style.strong),
    ...route.reasons.flatMap((reason) => hang(' '.repeat(13), words.text(reason.text), width)),
    ...hang(' '.repeat(13), words.cited(route.citations), width, style.faint),
  ];
}

/** Possible main ways, a line a family: what it could be, and what must turn out so. */
function openRoutes(open: readonly RouteResult[], words: Assessed['words'], style: Style, width: number): string[] {
  const say = explainPhrases[words.language];
  const { or } = common[words.language];
  const families = [...new Set(open.map((route) => route.family))];
  return families.flatMap((family, index) => {
    const routes = open.filter((route) => route.family === family);
    const shared = (routes[0]?.requires ?? []).filter((fact) =>
      routes.every((route) => route.requires.some((other) => words.fact(other) === words.fact(fact))),
    );
    const condition = shared.map((fact) => words.fact(fact)).join(', ');
    const name =
      routes.length > 2
        ? say.oneOfForms(capital(words.value('avtaletype', family)), routes.length)
        : either(
            routes.map((route) => words.text(route.name)),
            or,
          );
    return [
      ...hang(`  ${(index === 0 ? say.mainWay : `  ${or}`).padEnd(11)}`, name, width, style.strong),
      ...(condition ? hang(`${' '.repeat(13)}${say.if} `, condition, width) : []),
    ];
  });
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The open questions that decide the fork, with what each answer would make of it. */
function decideFirst(assessed: Assessed, style: Style, width: number): string[] {
  const { evaluation, words } = assessed;
  const undecided = evaluation.conclusions.find((conclusion) => conclusion.status !== 'decided');
  if (!undecided) return [];
  const first = evaluation.openQuestions.filter((question) => question.applies && question.decides.includes(undecided.id)).slice(0, 6);
  if (first.length === 0) return [];
  const bands = assessed.bands();
  return [
    style.strong(explainPhrases[words.language].decideFirst),
    ...first.flatMap((question) => [
      ...questionLines(question, undecided.id, words, style, width),
      ...bands.filter(({ questions }) => questions.includes(question.id)).flatMap((found) => bandLines(found, assessed, width)),
    ]),
  ];
}

function questionLines(question: OpenQuestion, target: string, words: Assessed['words'], style: Style, width: number): string[] {
  const say = explainPhrases[words.language];
  const { or } = common[words.language];
  const effects = Object.entries(question.outcomes).flatMap(([answer, outcome]) => {
    const effect = outcome[target];
    return effect
      ? [
          {
            answer,
            result: effect.value
              ? words.value(target, effect.value)
              : say.remaining(
                  either(
                    effect.possible.map((value) => words.value(target, value)),
                    or,
                  ),
                ),
          },
        ]
      : [];
  });
  const results = [...new Set(effects.map((effect) => effect.result))];
  return [
    ...hang('  ? ', `${words.text(question.text)}  [${question.id}]`, width),
    ...results.flatMap((result) =>
      hang(
        '      ',
        `${either(
          effects.filter((effect) => effect.result === result).map((effect) => effect.answer),
          or,
        )} → ${result}`,
        width,
      ),
    ),
    ...hang(
      '      ',
      `${question.unanswerable ? `${say.answeredDontKnow} ` : ''}${say.whoKnows(words.text(question.whoKnows))}`,
      width,
      style.faint,
    ),
  ];
}

function value({ evaluation, words }: Assessed, style: Style, width: number): string[] {
  const steps = valueLines(evaluation.value.steps, words.language);
  if (steps.length === 0) return [];
  return [
    ...hang(`${explainPhrases[words.language].value}  `, formatInterval(evaluation.value.total, words.language), width, style.strong),
    ...steps.flatMap((step) => beside('    ', step.text, step.citation, width)),
  ];
}

function findings(assessed: Assessed, style: Style, width: number): string[] {
  const lines = assessed.evaluation.findings.flatMap((finding) => findingLines(assessed, finding, style, width, false));
  return lines.length === 0 ? [] : [style.strong(explainPhrases[assessed.words.language].findings), ...lines];
}

function activities(assessed: Assessed, style: Style, width: number): string[] {
  const lines = activityLines(assessed, style, width, true);
  return lines.length === 0 ? [] : [style.strong(explainPhrases[assessed.words.language].activities), ...lines];
}
