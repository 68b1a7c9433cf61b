import type { DeadlineResult } from '../engine/sources/deadlines.js';
import { questionsIn } from '../engine/sources/holds.js';
import { type CriterionResult, openFor, type SchemeResult } from '../engine/sources/match.js';
import type { SchemeKind, Subject } from '../pack/scheme-model.js';
import { inLanguage } from '../text/localised.js';
import { levels, schemaVersion } from './json.js';
import { criterionText } from './source-words.js';
import type { SourcesFound } from './sources.js';
import { type Json, stableJson } from './stable-json.js';

const kinds: Record<SchemeKind, string> = { kommunal: 'municipal', statlig: 'state', stiftelse: 'foundation', oppslag: 'directory' };
const subjects: Record<Subject, string> = {
  søker: 'applicant', formål: 'purpose', tiltakstype: 'activity', målgruppe: 'target-group', beløp: 'amount', sted: 'place', varighet: 'duration', krav: 'requirement',
}; // biome-ignore format: a word list

/** The same as JSON: `sources` of the project, or of the pack when there is none. */
export function sourcesJson(found: SourcesFound, tool: { name: string; version: string }): string {
  const { pack, asOf, project, results, language } = found;
  const head = {
    schemaVersion,
    tool,
    rulePack: { id: pack.id, version: pack.version, hash: pack.hash, verifiedAsOf: pack.verifiedAsOf },
    asOf,
  };
  const sources = results.map((result) => sourceJson(found, result));
  if (!project) return stableJson({ ...head, sources });
  const asked = [...pack.questions, ...pack.schemeQuestions];
  const openQuestions = openFor(results, asked).flatMap(({ question: id, schemes }): Json[] => {
    const question = asked.find((one) => one.id === id);
    if (!question) return [];
    return [{ id, text: inLanguage(question.text, language), whoKnows: inLanguage(question.whoKnows, language), sources: schemes }];
  });
  return stableJson({ ...head, projects: [{ id: project.id, name: project.name, file: project.file, asOf, sources, openQuestions }] });
}

function sourceJson(found: SourcesFound, { scheme, match, criteria, deadlines, mayHaveEnded }: SchemeResult): Json {
  const { language, project } = found;
  return {
    id: scheme.id,
    kind: kinds[scheme.kind],
    name: inLanguage(scheme.name, language),
    administrator: inLanguage(scheme.administrator, language),
    purpose: inLanguage(scheme.purpose, language),
    ...(scheme.note ? { note: inLanguage(scheme.note, language) } : {}),
    link: scheme.link,
    scope: scheme.scope === 'nasjonalt' ? 'national' : scheme.scope,
    citations: scheme.citations,
    verified: scheme.verified,
    lastSeen: scheme.lastSeen,
    mayHaveEnded,
    ...(project ? { match } : {}),
    reasons: criteria.map((one) => reasonJson(found, scheme.scope, one, project !== null)),
    deadlines: deadlines.map((deadline) => deadlineJson(found, deadline)),
  };
}

function reasonJson({ pack, language, asOf }: SourcesFound, scope: string, one: CriterionResult, matched: boolean): Json {
  const { criterion, outcome, why, leans, open } = one;
  const place = pack.places.find(({ id }) => id === scope)?.name ?? null;
  return {
    about: subjects[criterion.about],
    level: levels[criterion.level],
    text: criterionText(criterion, language, asOf, place),
    known: criterion.test.kind !== 'unknown',
    citations: criterion.citations,
    confidence: confidences[criterion.confidence],
    ...(matched ? { outcome, why, leans, questions: questionsIn(criterion.test), openQuestions: open } : {}),
  };
}

function deadlineJson({ language, project }: SourcesFound, result: DeadlineResult): Json {
  const { deadline, state, from, to, passedThisYear, fundsYear, moneyFrom, start } = result;
  const { when } = deadline;
  return {
    state,
    from,
    to,
    passedThisYear,
    fundsYear,
    moneyFrom,
    ...(project ? { start } : {}),
    ...(when.kind === 'yearly' ? { announcedInMonth: when.announced } : {}),
    ...(when.kind === 'continuous'
      ? { answerWithinDays: when.answerWithin, startFromDays: when.startFrom, startWithinDays: when.startWithin }
      : {}),
    ...(deadline.note ? { note: inLanguage(deadline.note, language) } : {}),
    citations: deadline.citations,
    confidence: confidences[deadline.confidence],
  };
}

const confidences = { høy: 'high', middels: 'medium', lav: 'low' } as const;
