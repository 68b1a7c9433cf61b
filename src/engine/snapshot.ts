import type { PackAtDate } from '../pack/at-date.js';
import { type CompiledPack, classesOf, entriesOf } from './compiled.js';
import { Diagrams, type Ref } from './diagram.js';
import { Support } from './support.js';
import { aritiesOf, isWorkedOut, levelsOf, variablesOf } from './variables.js';

/** A compiled law as plain numbers, for the same rules on the same stretch of days and for nothing else. */
export type Snapshot = {
  /** By node, in the order of the nodes. */
  readonly levels: readonly number[];
  readonly branches: readonly Ref[];
  readonly choices: Ref;
  /** By node: 1 when it looks at something that is worked out. */
  readonly looksAtWorked: readonly number[];
  /** In the order of `entriesOf`. */
  readonly entries: readonly Ref[];
  readonly applies: readonly (readonly [string, Ref])[];
  readonly assessments: readonly (readonly [string, { readonly rules: Ref; readonly ref: Ref }])[];
};

export function snapshotOf({ law, diagrams, choices, entries, applies, assessments, looksAtWorked }: CompiledPack): Snapshot {
  return {
    ...diagrams.plain(),
    choices,
    looksAtWorked: [...looksAtWorked],
    entries: entriesOf(law).map((entry) => entries.get(entry) ?? -1),
    applies: [...applies],
    assessments: [...assessments].map(([id, { rules, ref }]) => [id, { rules, ref }] as const),
  };
}

/** The compiled law again, or null when the snapshot is not one of this law. */
export function restored(law: PackAtDate, snapshot: Snapshot): CompiledPack | null {
  const variables = variablesOf([law]);
  const arities = aritiesOf(variables);
  const all = entriesOf(law);
  const branches = snapshot.levels.reduce((sum, level) => sum + (arities[level] ?? Number.NaN), 0);
  if (all.length !== snapshot.entries.length || branches !== snapshot.branches.length) return null;
  const diagrams = Diagrams.of(arities, snapshot.levels, snapshot.branches);
  const assessments = snapshot.assessments.flatMap(([id, refs]) => {
    const assessment = law.assessments.get(id);
    return assessment ? [[id, { assessment, ...refs, classes: classesOf(assessment), ends: new Map(), outlooks: new Map() }] as const] : [];
  });
  if (assessments.length !== law.assessments.size) return null;
  const worked = variables.flatMap((variable, level) => (isWorkedOut(variable) ? [level] : []));
  return {
    law,
    diagrams,
    support: new Support(diagrams),
    variables,
    levelOf: levelsOf(variables),
    assessments: new Map(assessments),
    entries: new Map(all.map((entry, index) => [entry, snapshot.entries[index] ?? -1])),
    applies: new Map(snapshot.applies),
    choices: snapshot.choices,
    worked,
    looksAtWorked: Uint8Array.from(snapshot.looksAtWorked),
  };
}
