import { createHash } from 'node:crypto';
import type { ConclusionResult, FactShown, OpenQuestion, Reason } from '../engine/result.js';
import type { Pack, Source } from '../pack/model.js';
import { limitedAmong } from '../pack/sources.js';
import type { Interval } from '../text/money.js';
import { aidJson } from './aid-lines.js';
import type { Assessed } from './assessed.js';
import { rulePackJson } from './rule-pack.js';
import { sourcesCited } from './source-lines.js';
import { type Json, stableJson } from './stable-json.js';
import { valueLines } from './value-lines.js';

/** Grows when a key changes meaning or goes away; new keys do not count. */
export const schemaVersion = 1;

/** The result of a run as JSON text: sorted keys, English keys, the same bytes for the same input. */
export function jsonReport(assessed: readonly Assessed[], tool: { name: string; version: string }): string {
  const [first] = assessed;
  const pack = first?.pack;
  const dates = [...new Set(assessed.map((one) => one.evaluation.asOf))];
  const result: Json = {
    schemaVersion,
    tool,
    rulePack: pack ? rulePackJson(pack) : null,
    asOf: dates.length === 1 ? (dates[0] ?? null) : null,
    projects: assessed.map(projectJson),
  };
  return stableJson(result);
}

export const severities = { feil: 'error', advarsel: 'warning', opplysning: 'info' } as const;
export const roles = { hovedvei: 'main', supplement: 'supplement', trinn: 'stage' } as const;
export const confidences = { høy: 'high', middels: 'medium', lav: 'low' } as const;
export const levels = { skal: 'must', bør: 'should' } as const;

function projectJson(assessed: Assessed): Json {
  const { pack, project, evaluation, flips, shelfLife, certificates, bands, words } = assessed;
  const until = shelfLife();
  const byQuestion = bands().flatMap(({ amount, questions, bands: found }) => questions.map((id) => ({ id, amount, bands: found })));
  const conclusions = Object.fromEntries(
    evaluation.conclusions.map((conclusion) => [conclusion.id, conclusionJson(conclusion, words, pack)]),
  );
  return {
    id: project.id,
    name: project.name,
    file: project.file,
    asOf: evaluation.asOf,
    beyondVerified: evaluation.asOf > pack.verifiedAsOf,
    status: evaluation.status,
    conclusions,
    value: {
      total: interval(evaluation.value.total),
      own: interval(evaluation.value.own),
      steps: valueLines(evaluation.value.steps, words.language).map((line, index) => ({
        ...line,
        amount: interval(evaluation.value.steps[index]?.amount ?? { low: 0n, high: null }),
      })),
    },
    routes: evaluation.routes.map((route) => ({
      id: route.id,
      family: route.family,
      role: roles[route.role],
      name: words.text(route.name),
      status: route.status,
      reasons: route.reasons.map((reason) => reasonJson(reason, words, pack)),
      notBecause: route.notBecause.map(factJson),
      requires: route.requires.map(factJson),
      ...citedJson(route.citations, pack),
    })),
    openQuestions: evaluation.openQuestions.map((question) => ({
      ...openJson(question, words, pack),
      bands: byQuestion.filter(({ id }) => id === question.id).map((found) => ({ amount: found.amount, bands: found.bands.map(interval) })),
    })),
    notAsked: certificates().map((certificate) => ({ id: certificate.question, kind: certificate.kind, because: certificate.because })),
    findings: evaluation.findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: severities[finding.severity],
      message: words.text(finding.message),
      location: finding.at ? { line: finding.at.line, column: finding.at.column } : null,
      ...citedJson(finding.citations, pack),
      facts: finding.facts.map(factJson),
      ...(finding.suppressed ? { suppressed: finding.suppressed } : {}),
    })),
    checklist: evaluation.checklist.map((item) => ({
      id: item.id,
      text: words.text(item.text),
      level: levels[item.level],
      phase: item.phase,
      responsible: words.text(item.responsible),
      ...(item.deadline ? { deadline: words.text(item.deadline) } : {}),
      status: item.status,
      ...citedJson(item.citations, pack),
    })),
    whatWouldChange: flips().map((flip) => ({
      change: flip.changes.map((change) =>
        change.kind === 'answer'
          ? { question: change.question, from: change.from, to: change.to }
          : { amount: change.amount, from: interval(change.from), to: interval(change.to) },
      ),
      to: { conclusions: Object.fromEntries([...flip.conclusions]), routes: flip.routes },
    })),
    ...(until
      ? {
          validUntil: until.lastDay,
          afterwards: { conclusions: Object.fromEntries([...until.conclusions]), routes: until.routes },
        }
      : {}),
    citedSources: sourcesCited(assessed).map((source) => sourceJson(source, words)),
    assumptions: evaluation.assumptions.map((assumption) => ({ ...assumption })),
    aid: aidJson(evaluation.aid),
    activities: evaluation.activities.map(({ name, at, conclusions: found }) => ({
      name,
      location: at ? { line: at.line, column: at.column } : null,
      conclusions: Object.fromEntries(found.map((conclusion) => [conclusion.id, conclusionJson(conclusion, words, pack)])),
    })),
    answersHash: answersHash(project),
  };
}

function conclusionJson(conclusion: ConclusionResult, words: Assessed['words'], pack: Pack): Json {
  return {
    value: conclusion.value,
    possible: conclusion.possible,
    status: conclusion.status,
    outcome: conclusion.outcome,
    judgement: conclusion.judgement,
    reasons: conclusion.reasons.map((reason) => reasonJson(reason, words, pack)),
    notBecause: conclusion.notBecause.map((reason) => ({ ...reasonJson(reason, words, pack), value: reason.value })),
    given: conclusion.given.map((given) => ({ if: { [given.assessment]: given.is }, value: given.value, possible: given.possible })),
    factors: conclusion.factors.map((factor) => ({ ...reasonJson(factor, words, pack), pointsTo: factor.pointsTo, weight: factor.weight })),
    leansTo: conclusion.leansTo,
    openQuestions: conclusion.openQuestions,
    ...(conclusion.conditions ? { conditions: conclusion.conditions } : {}),
  };
}

const sourceJson = ({ key, name, url, date, confidence, narrowedBy, overturnedBy }: Source, words: Assessed['words']): Json => ({
  key,
  name: words.text(name),
  address: url ?? null,
  date: date ?? null,
  confidence: confidence ? confidences[confidence] : null,
  narrowedBy: narrowedBy ?? null,
  overturnedBy: overturnedBy ?? null,
});

/** The citations, and which of them a later source has narrowed or set aside. */
function citedJson(citations: readonly string[], pack: Pack): { citations: readonly string[]; limited?: Json } {
  const limited = limitedAmong(pack, citations);
  return { citations, ...(limited.length > 0 ? { limited: limited.map((one) => ({ ...one })) } : {}) };
}

const reasonJson = (reason: Reason, words: Assessed['words'], pack: Pack) => ({
  ruleId: reason.rule,
  text: words.text(reason.text),
  ...citedJson(reason.citations, pack),
  facts: reason.facts.map(factJson),
});

function factJson(fact: FactShown): Json {
  return {
    id: fact.id,
    value: fact.value,
    ...(fact.amount ? { amount: interval(fact.amount) } : {}),
    ...(fact.limit
      ? { limit: { parameter: fact.limit.parameter, comparison: fact.limit.comparison, value: Number(fact.limit.value) } }
      : {}),
    location: fact.at ? { line: fact.at.line, column: fact.at.column } : null,
  };
}

const openJson = (question: OpenQuestion, words: Assessed['words'], pack: Pack) => ({
  id: question.id,
  text: words.text(question.text),
  why: words.text(question.why),
  whoKnows: words.text(question.whoKnows),
  applies: question.applies,
  unanswerable: question.unanswerable,
  decides: question.decides,
  outcomes: question.outcomes as Json,
  ...citedJson(question.citations, pack),
});

/** Whole øre; every amount that the project file admits is far below the limit of exact numbers. */
export const interval = ({ low, high }: Interval): Json => ({ lowOre: Number(low), highOre: high === null ? null : Number(high) });

/** SHA-256 of what was told alone, so that two results can be seen to rest on the same facts. */
export function answersHash({ answers, aid, activities }: Assessed['project']): string {
  const told = (found: typeof answers) =>
    [...found].map(([id, answer]) => [id, answer.value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const awards = aid && { ...aid, at: null, award: { ...aid.award, at: null }, earlier: aid.earlier.map((one) => ({ ...one, at: null })) };
  const more = [...(awards ? [awards] : []), ...activities.map((activity) => [activity.name, told(activity.answers)])];
  const plain = more.length === 0 ? told(answers) : [told(answers), ...more];
  const text = JSON.stringify(plain, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  return createHash('sha256').update(text).digest('hex');
}
