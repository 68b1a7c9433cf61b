import { placeQuestion } from '../../pack/at-date.js';
import type { Pack } from '../../pack/model.js';
import type { Criterion, Scheme, SchemeQuestion } from '../../pack/scheme-model.js';
import type { Project } from '../../project/model.js';
import type { IsoDate } from '../../text/dates.js';
import { type DeadlineResult, deadlineAt } from './deadlines.js';
import { type Facts, factsOf } from './facts.js';
import { type Tested, tested } from './holds.js';

/** A single safe no is enough not to fit; to fit, every criterion must be met for sure. All else may fit. */
export type Match = 'fits' | 'does-not-fit' | 'may-fit';

export type CriterionResult = {
  readonly criterion: Criterion;
  readonly outcome: 'met' | 'not-met' | 'unknown';
  readonly why: Tested['why'] | 'low-confidence';
  /** What the answers and a source of low confidence would make of it, were the source right. */
  readonly leans: 'met' | 'not-met' | null;
  /** Questions whose answers are missing. */
  readonly open: readonly string[];
};

export type SchemeResult = {
  readonly scheme: Scheme;
  readonly match: Match;
  readonly criteria: readonly CriterionResult[];
  readonly deadlines: readonly DeadlineResult[];
  /** No source shows the scheme in the year of the assessment or later. */
  readonly mayHaveEnded: boolean;
};

/** The question that tells when the project starts; deadlines are held against it. */
export const startQuestion = 'kilde-oppstart';

/** The schemes that are told of on a day. */
export const schemesAt = ({ schemes }: Pack, asOf: IsoDate): Scheme[] =>
  schemes.filter(({ from, to }) => from <= asOf && (to === null || asOf <= to));

/** Which schemes fit a project on a day, and why, criterion by criterion. */
export function matchSchemes(pack: Pack, project: Pick<Project, 'answers' | 'schemeAnswers'>, asOf: IsoDate): SchemeResult[] {
  const facts = factsOf(project);
  return schemesAt(pack, asOf).map((scheme) => matchScheme(scheme, facts, asOf));
}

function matchScheme(scheme: Scheme, facts: Facts, asOf: IsoDate): SchemeResult {
  const criteria = allCriteria(scheme).map((criterion) => resultOf(criterion, tested(criterion.test, facts, asOf)));
  const deciding = criteria.filter(({ criterion }) => criterion.level === 'skal');
  const match = deciding.some(({ outcome }) => outcome === 'not-met')
    ? 'does-not-fit'
    : deciding.every(({ outcome }) => outcome === 'met')
      ? 'fits'
      : 'may-fit';
  const start = facts.date(startQuestion);
  return {
    scheme,
    match,
    criteria,
    deadlines: scheme.deadlines.map((deadline) => deadlineAt(deadline, asOf, start, scheme.to)),
    mayHaveEnded: scheme.lastSeen.slice(0, 4) < asOf.slice(0, 4),
  };
}

function resultOf(criterion: Criterion, { truth, why, open }: Tested): CriterionResult {
  const outcome = truth === 'unknown' ? truth : truth === 'yes' ? 'met' : 'not-met';
  if (criterion.confidence === 'lav' && outcome !== 'unknown')
    return { criterion, outcome: 'unknown', why: 'low-confidence', leans: outcome, open };
  return { criterion, outcome, why, leans: null, open };
}

/** The criteria of a scheme; that it holds in one place only is the first of them. */
export function allCriteria({ scope, criteria, citations }: Scheme): readonly Criterion[] {
  if (scope === 'nasjonalt') return criteria;
  const when = { kind: 'is', fact: placeQuestion, values: [scope] } as const;
  return [
    { about: 'sted', level: 'skal', test: { kind: 'condition', when, openWhen: null }, text: null, citations, confidence: 'høy' },
    ...criteria,
  ];
}

export type OpenSchemeQuestion = { readonly question: string; readonly schemes: readonly string[] };

/** The questions whose answers are missing for schemes that may still fit, those that most schemes wait for first. */
export function openFor(results: readonly SchemeResult[], questions: readonly Pick<SchemeQuestion, 'id'>[]): OpenSchemeQuestion[] {
  const waiting = new Map<string, string[]>();
  for (const { scheme, match, criteria } of results) {
    if (match !== 'may-fit') continue;
    const open = criteria
      .filter(({ criterion }) => criterion.level === 'skal' && criterion.confidence !== 'lav')
      .flatMap((one) => one.open);
    for (const id of new Set(open)) waiting.set(id, [...(waiting.get(id) ?? []), scheme.id]);
  }
  const order = questions.map(({ id }) => id);
  return [...waiting]
    .map(([question, schemes]) => ({ question, schemes }))
    .sort((a, b) => b.schemes.length - a.schemes.length || order.indexOf(a.question) - order.indexOf(b.question));
}
