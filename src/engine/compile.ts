import type { PackAtDate } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';
import { type CompiledPack, looksAt } from './compiled.js';
import { Compiler } from './compiler.js';
import { Diagrams, type Ref } from './diagram.js';
import { restored, type Snapshot } from './snapshot.js';
import { Support } from './support.js';
import { aritiesOf, levelsOf, variablesOf } from './variables.js';

/** By the rules in force: they are one object for a whole stretch of days. */
const remembered = new WeakMap<PackAtDate['rules'], CompiledPack>();

/** By pack: who knows the compiled law of a stretch of days already. */
const offered = new WeakMap<Pack, (since: IsoDate) => Snapshot | null>();

export function offerSnapshots(pack: Pack, find: (since: IsoDate) => Snapshot | null): void {
  offered.set(pack, find);
}

/** Compiles the law of a day; a law never changes, so this is done once for each. */
export function compile(law: PackAtDate): CompiledPack {
  const found = remembered.get(law.rules);
  if (found) return found;
  const snapshot = offered.get(law.pack)?.(law.since) ?? null;
  const compiled = (snapshot && restored(law, snapshot)) ?? compileTogether([law])[0];
  if (!compiled) throw new Error('nothing to compile');
  remembered.set(law.rules, compiled);
  return compiled;
}

/** Compiles laws over the same variables, so that their functions can be held against each other. */
export function compileTogether(laws: readonly PackAtDate[]): CompiledPack[] {
  const variables = variablesOf(laws);
  const diagrams = new Diagrams(aritiesOf(variables), 8192);
  const levelOf = levelsOf(variables);
  return tidied(laws.map((law) => new Compiler(law, variables, diagrams, levelOf).run()));
}

/** Building leaves much behind that no function needs. */
function tidied(packs: readonly CompiledPack[]): CompiledPack[] {
  const roots = packs.flatMap((pack) => [
    pack.choices,
    ...[...pack.assessments.values()].flatMap(({ ref, rules }) => [ref, rules]),
    ...pack.entries.values(),
    ...pack.applies.values(),
  ]);
  const kept = packs[0]?.diagrams.kept(roots);
  if (!kept) return [];
  const { diagrams, moved } = kept;
  const support = new Support(diagrams);
  const movedIn = <K>(refs: ReadonlyMap<K, Ref>): ReadonlyMap<K, Ref> => new Map([...refs].map(([key, ref]) => [key, moved(ref)]));
  return packs.map((pack) => ({
    ...pack,
    diagrams,
    support,
    choices: moved(pack.choices),
    assessments: new Map([...pack.assessments].map(([id, found]) => [id, { ...found, ref: moved(found.ref), rules: moved(found.rules) }])),
    entries: movedIn(pack.entries),
    applies: movedIn(pack.applies),
    looksAtWorked: looksAt(diagrams, pack.worked),
  }));
}
