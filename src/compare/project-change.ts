import type { ChecklistResult, ConclusionResult, Evaluation, Finding, RouteResult, Status } from '../engine/result.js';

/** What one project is told otherwise under one law than under another. */
export type ProjectChange = {
  readonly status: Changed<Status> | null;
  readonly conclusions: readonly ({ readonly id: string } & Changed<ConclusionResult | null>)[];
  /** Routes whose standing is another; null where a law has no such route. */
  readonly routes: readonly ({ readonly id: string } & Changed<RouteResult | null>)[];
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] };
  /** Items whose standing is another; an item that a law does not have, asks for nothing. */
  readonly checklist: readonly ({ readonly id: string } & Changed<ChecklistResult | null>)[];
};

export type Changed<T> = { readonly before: T; readonly after: T };

/** What changes for a project from one evaluation of it to another; null when nothing does. */
export function projectChange(before: Evaluation, after: Evaluation): ProjectChange | null {
  const change: ProjectChange = {
    status: before.status === after.status ? null : { before: before.status, after: after.status },
    conclusions: changedIn(
      before.conclusions,
      after.conclusions,
      ({ status, outcome, possible }) => `${status} ${outcome} ${possible.join()}`,
    ),
    routes: changedIn(before.routes, after.routes, ({ status }) => status, 'excluded'),
    findings: {
      added: after.findings.filter((finding) => !before.findings.some((other) => sameFinding(other, finding))),
      removed: before.findings.filter((finding) => !after.findings.some((other) => sameFinding(other, finding))),
    },
    checklist: changedIn(before.checklist, after.checklist, asked, 'not-required'),
  };
  const { status, conclusions, routes, findings, checklist } = change;
  const lists: readonly (readonly unknown[])[] = [conclusions, routes, findings.added, findings.removed, checklist];
  return status === null && lists.every((list) => list.length === 0) ? null : change;
}

/** What is asked of the reader: an item that is required counts as another when it has become a duty. */
const asked = ({ status, level }: ChecklistResult): string => (status === 'not-required' ? status : `${status} ${level}`);

/** The same finding told again; an exception that has run out makes it another. */
const sameFinding = (a: Finding, b: Finding): boolean =>
  a.ruleId === b.ruleId &&
  a.severity === b.severity &&
  (a.suppressed === null) === (b.suppressed === null) &&
  // What the engine itself finds may be told of several things under one id.
  (!/^(motor|unntak|støtte|aktivitet)\./.test(a.ruleId) || a.message.nb === b.message.nb);

/** Those of two lists that do not stand as they did, in the order of the later list. */
function changedIn<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  standing: (one: T) => string,
  absent = '',
): ({ readonly id: string } & Changed<T | null>)[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = before.find((one) => one.id === id) ?? null;
    const is = after.find((one) => one.id === id) ?? null;
    return (was ? standing(was) : absent) === (is ? standing(is) : absent) ? [] : [{ id, before: was, after: is }];
  });
}
