import type { OpenQuestion, RouteResult } from '../engine/result.js';
import { formatDate } from '../text/dates.js';
import { common } from '../text/phrases/common.js';
import { safeLine } from '../text/safe.js';
import { activityLines } from './activity-lines.js';
import { aidLines } from './aid-lines.js';
import type { Assessed } from './assessed.js';
import { changeLines } from './change-lines.js';
import { checklistLines } from './checklist-lines.js';
import { conclusionLines } from './conclusion-lines.js';
import { findingLines } from './finding-lines.js';
import { ends, hang, type Style } from './layout.js';
import { bandLines, notAskedLines } from './need-lines.js';
import { layerLines } from './rule-pack.js';
import { sourceLines } from './source-lines.js';
import { valueLines } from './value-lines.js';
import { wayInShort } from './way.js';
import { either, formatInterval } from './words.js';

/** Why this way, why not the others, and what would change it: one project as text. */
export function explainReport(assessed: Assessed, style: Style, width: number, full = false): string {
  const sections = [
    heading(assessed, style, width),
    way(assessed, style, width),
    decideFirst(assessed, style, width),
    ...assessed.evaluation.conclusions.map((conclusion) => conclusionLines(assessed, conclusion, style, width)),
    value(assessed, style, width),
    aidLines(assessed.evaluation.aid, style, width),
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

function heading({ project, evaluation, pack }: Assessed, style: Style, width: number): string[] {
  const late = evaluation.asOf > pack.verifiedAsOf;
  return [
    ends(safeLine(project.name), `vurdert per ${formatDate(evaluation.asOf)}`, width),
    style.faint(ends(safeLine(project.file), `regelpakke ${pack.version}, kontrollert ${formatDate(pack.verifiedAsOf)}`, width)),
    ...(late
      ? hang(
          '! ',
          `Regelpakken er kontrollert til ${formatDate(pack.verifiedAsOf)}. Endringer etter den dagen er ikke med; sjekk terskelverdier og regler før du bruker svaret.`,
          width,
          style.warn,
        )
      : []),
    ...layerLines(pack, width),
  ];
}

function way(assessed: Assessed, style: Style, width: number): string[] {
  const { evaluation, words } = assessed;
  const main = evaluation.routes.filter((route) => route.role === 'hovedvei');
  const chosen = main.filter((route) => route.status === 'decided' || route.status === 'conditional');
  const open = main.filter((route) => route.status === 'undetermined');
  const lines = hang(`VEI  ${common.nb[evaluation.status]} – `, wayInShort(assessed), width, style.strong);
  lines.push('');
  for (const route of evaluation.routes.filter((candidate) => candidate.role === 'trinn' && candidate.status === 'decided'))
    lines.push(...routeLines('trinn', route, words, style, width));
  for (const route of chosen) lines.push(...routeLines('hovedvei', route, words, style, width));
  if (chosen.length === 0) lines.push(...openRoutes(open, words, style, width));
  for (const route of evaluation.routes.filter((candidate) => candidate.role === 'supplement' && candidate.status === 'decided'))
    lines.push(...routeLines('supplement', route, words, style, width));
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
  const families = [...new Set(open.map((route) => route.family))];
  return families.flatMap((family, index) => {
    const routes = open.filter((route) => route.family === family);
    const shared = (routes[0]?.requires ?? []).filter((fact) =>
      routes.every((route) => route.requires.some((other) => words.fact(other) === words.fact(fact))),
    );
    const condition = shared.map((fact) => words.fact(fact)).join(', ');
    const name =
      routes.length > 2
        ? `${family.charAt(0).toUpperCase()}${family.slice(1)}, i en av ${routes.length} former`
        : either(routes.map((route) => words.text(route.name)));
    return [
      ...hang(`  ${(index === 0 ? 'hovedvei' : '  eller').padEnd(11)}`, name, width, style.strong),
      ...(condition ? hang(`${' '.repeat(13)}hvis `, condition, width) : []),
    ];
  });
}

/** The open questions that decide the fork, with what each answer would make of it. */
function decideFirst(assessed: Assessed, style: Style, width: number): string[] {
  const { evaluation, words } = assessed;
  const undecided = evaluation.conclusions.find((conclusion) => conclusion.status !== 'decided');
  if (!undecided) return [];
  const first = evaluation.openQuestions.filter((question) => question.applies && question.decides.includes(undecided.id)).slice(0, 6);
  if (first.length === 0) return [];
  const bands = assessed.bands();
  return [
    style.strong('AVGJØR DETTE FØRST'),
    ...first.flatMap((question) => [
      ...questionLines(question, undecided.id, words, style, width),
      ...bands.filter(({ questions }) => questions.includes(question.id)).flatMap((found) => bandLines(found, assessed.law, width)),
    ]),
  ];
}

function questionLines(question: OpenQuestion, target: string, words: Assessed['words'], style: Style, width: number): string[] {
  const effects = Object.entries(question.outcomes).flatMap(([answer, outcome]) => {
    const effect = outcome[target];
    return effect
      ? [
          {
            answer,
            result: effect.value
              ? words.value(target, effect.value)
              : `${either(effect.possible.map((value) => words.value(target, value)))} gjenstår`,
          },
        ]
      : [];
  });
  const results = [...new Set(effects.map((effect) => effect.result))];
  return [
    ...hang('  ? ', `${words.text(question.text)}  [${question.id}]`, width),
    ...results.flatMap((result) =>
      hang('      ', `${either(effects.filter((effect) => effect.result === result).map((effect) => effect.answer))} → ${result}`, width),
    ),
    ...hang(
      '      ',
      `${question.unanswerable ? 'Svart «vet ikke». ' : ''}Den som vet: ${words.text(question.whoKnows)}`,
      width,
      style.faint,
    ),
  ];
}

function value({ evaluation }: Assessed, style: Style, width: number): string[] {
  const steps = valueLines(evaluation.value.steps);
  if (steps.length === 0) return [];
  return [
    ...hang('VERDI  ', formatInterval(evaluation.value.total), width, style.strong),
    ...steps.map((step) => ends(`    ${step.text}`, step.citation, width)),
  ];
}

function findings(assessed: Assessed, style: Style, width: number): string[] {
  const lines = assessed.evaluation.findings.flatMap((finding) => findingLines(assessed, finding, style, width, false));
  return lines.length === 0 ? [] : [style.strong('FUNN'), ...lines];
}

function activities(assessed: Assessed, style: Style, width: number): string[] {
  const lines = activityLines(assessed, style, width, true);
  return lines.length === 0 ? [] : [style.strong('AKTIVITETENE HVER FOR SEG'), ...lines];
}
