import type { ChecklistResult, ConclusionResult, Finding, RouteResult } from '../engine/result.js';
import type { Assessed } from './assessed.js';
import type { Twice } from './diff-projects.js';
import { levels, roles, schemaVersion, severities } from './json.js';
import { rulePackJson } from './rule-pack.js';
import { type Json, stableJson } from './stable-json.js';

/** What changes for the projects that were given, as JSON text. Those that do not change are only counted. */
export function diffProjectsJson(projects: readonly Twice[], tool: { readonly name: string; readonly version: string }): string {
  const changed = projects.flatMap((one) => (one.change ? [projectJson(one, one.change)] : []));
  const [first] = projects;
  return stableJson({
    schemaVersion,
    tool,
    from: first ? packJson(first.before) : null,
    to: first ? packJson(first.after) : null,
    changed: changed.length > 0,
    projects: changed,
    unchanged: projects.length - changed.length,
  });
}

const packJson = ({ pack }: Assessed): Json => ({ rulePack: rulePackJson(pack) });

const dateJson = ({ evaluation, pack }: Assessed): Json => ({
  date: evaluation.asOf,
  beyondVerified: evaluation.asOf > pack.verifiedAsOf,
});

function projectJson({ before, after }: Twice, change: NonNullable<Twice['change']>): Json {
  const { project } = after;
  const either = <T>(was: T | null, is: T | null, tell: (one: T, from: Assessed) => Json): Json =>
    is ? tell(is, after) : was ? tell(was, before) : null;
  return {
    id: project.id,
    name: project.name,
    file: project.file,
    from: dateJson(before),
    to: dateJson(after),
    status: change.status && { before: change.status.before, after: change.status.after },
    conclusions: change.conclusions.map(({ id, before: was, after: is }) => ({
      id,
      before: was && conclusionJson(was),
      after: is && conclusionJson(is),
    })),
    routes: change.routes.map(({ id, before: was, after: is }) => ({
      id,
      name: either(was, is, (one, { words }) => words.text(one.name)),
      role: either(was, is, ({ role }: RouteResult) => roles[role]),
      before: was?.status ?? null,
      after: is?.status ?? null,
    })),
    findings: {
      added: change.findings.added.map((finding) => findingJson(finding, after)),
      removed: change.findings.removed.map((finding) => findingJson(finding, before)),
    },
    checklist: change.checklist.map(({ id, before: was, after: is }) => ({
      id,
      text: either(was, is, (one, { words }) => words.text(one.text)),
      before: was && itemJson(was),
      after: is && itemJson(is),
    })),
  };
}

const conclusionJson = ({ value, possible, status, outcome }: ConclusionResult): Json => ({ value, possible, status, outcome });

const itemJson = ({ status, level }: ChecklistResult): Json => ({ status, level: levels[level] });

const findingJson = (finding: Finding, { words }: Assessed): Json => ({
  ruleId: finding.ruleId,
  severity: severities[finding.severity],
  message: words.text(finding.message),
  suppressed: finding.suppressed !== null,
  citations: finding.citations,
});
