import { type ChecklistItem, phases } from '../pack/model.js';
import type { Project } from '../project/model.js';
import { inEvery } from '../text/catalogue.js';
import { inLanguage } from '../text/localised.js';
import { enginePhrases } from '../text/phrases/engine.js';
import { exceptionPhrases } from '../text/phrases/findings.js';
import type { Readings } from './conclusions.js';
import type { Reading } from './reading.js';
import type { ChecklistResult, Finding } from './result.js';
import { factsOf } from './show.js';
import type { Atom, Truth } from './truth.js';

const severityOrder = ['feil', 'advarsel', 'opplysning'];

/**
 * Findings: what the answers themselves show. An unknown answer raises none.
 * @param others found outside the rules; somebody can answer for them as for the rest.
 */
export function findingResults(readings: Readings, project: Project, others: readonly Finding[] = []): Finding[] {
  const { assumed } = readings;
  const truths = assumed.truths(assumed.law.checks);
  const raised = assumed.law.checks.filter((_, place) => truths[place] === 'yes');
  const byRules = raised.map((check): Finding => {
    return {
      ruleId: check.id,
      severity: check.severity,
      message: check.message,
      at: check.pointsAt === 'valgt-vei' ? (project.chosenRoute?.at ?? null) : (project.answers.get(check.pointsAt)?.at ?? null),
      citations: check.citations,
      facts: factsOf(assumed, check.pointsAt === 'valgt-vei' ? forkAtoms(assumed) : assumed.because(check)),
      suppressed: null,
    };
  });
  const found = [...byRules, ...others].map((finding): Finding => {
    const exception = project.exceptions.find(({ rule, expires }) => rule === finding.ruleId && expires >= assumed.law.date);
    if (!exception) return finding;
    return { ...finding, suppressed: { reason: exception.reason, responsible: exception.responsible, expires: exception.expires } };
  });
  return [...found, ...brokenRules(readings), ...uselessExceptions(project, found)].sort(
    (a, b) =>
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
}

/** What the conclusions that fork the way rest on: the reasons that a chosen way is held against. */
function forkAtoms(reading: Reading): Atom[] {
  return [...reading.law.assessments.values()]
    .filter((assessment) => assessment.assessedBy !== null)
    .flatMap((assessment) =>
      reading.conclusion(assessment.id).rules.flatMap(({ verdict }) => (verdict.truth === 'yes' ? verdict.because : [])),
    );
}

/** A conflict or a gap in the rules is told, never papered over. */
function brokenRules({ strict }: Readings): Finding[] {
  return [...strict.law.assessments.values()].flatMap((assessment): Finding[] => {
    const { outcome } = strict.outcome(assessment.id);
    if (outcome !== 'no-rule' && outcome !== 'conflict') return [];
    const holding = strict
      .conclusion(assessment.id)
      .rules.filter(({ verdict }) => verdict.truth === 'yes')
      .map(({ rule }) => rule.id);
    const message = inEvery(enginePhrases, (say, language) => {
      const name = inLanguage(assessment.name, language);
      return outcome === 'conflict' ? say.conflict(name, holding.join(', ')) : say.noRule(name);
    });
    return [
      {
        ruleId: `motor.${outcome === 'conflict' ? 'konflikt' : 'ingen-regel'}`,
        severity: 'feil',
        message,
        at: null,
        citations: assessment.citations,
        facts: [],
        suppressed: null,
      },
    ];
  });
}

function uselessExceptions(project: Project, found: readonly Finding[]): Finding[] {
  return project.exceptions
    .filter((exception) => !found.some((finding) => finding.ruleId === exception.rule && finding.suppressed))
    .map((exception) => ({
      ruleId: 'unntak.uten-virkning',
      severity: 'advarsel',
      message: inEvery(enginePhrases, (say) => say.uselessException(exception.rule)),
      at: exception.at,
      citations: [exceptionPhrases.nb.inProjectFile],
      facts: [],
      suppressed: null,
    }));
}

/** Every checklist item with whether it is required; in order of phase, «skal» before «bør». */
export function checklistResults(situation: Reading): ChecklistResult[] {
  const { rules, checklist } = situation.law;
  const lines = ready.get(rules) ?? checklistLines(checklist);
  ready.set(rules, lines);
  const truths = situation.truths(lines.items);
  return lines.as.map(({ yes, no, unknown }, place) => {
    const truth = truths[place];
    return truth === 'yes' ? yes : truth === 'no' ? no : unknown;
  });
}

/** The lines of the checklist in their order, each in its three standings. */
type Lines = { readonly items: readonly ChecklistItem[]; readonly as: readonly Readonly<Record<Truth, ChecklistResult>>[] };

/** By the rules in force, since the lines are the same for every project. */
const ready = new WeakMap<Reading['law']['rules'], Lines>();

function checklistLines(checklist: readonly ChecklistItem[]): Lines {
  const standings = (item: ChecklistItem): Lines['as'][number] => {
    const { id, text, level, phase, responsible, deadline, citations } = item;
    const as = (status: ChecklistResult['status']): ChecklistResult => ({
      id,
      text,
      level,
      phase,
      responsible,
      deadline,
      status,
      citations,
    });
    return { yes: as('required'), no: as('not-required'), unknown: as('undetermined') };
  };
  const items = [...checklist].sort(
    (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || (a.level === b.level ? 0 : a.level === 'skal' ? -1 : 1),
  );
  return { items, as: items.map(standings) };
}
