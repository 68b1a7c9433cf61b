import { shareNames, valueNames } from '../pack/derived.js';
import type { CompiledAssessment } from './compiled.js';
import { type Diagrams, holds, type Ref, terminal } from './diagram.js';
import { endOf } from './ends.js';
import type { ContractKind } from './value.js';
import type { Variable } from './variables.js';

/**
 * The value of a procurement (FOA § 5-4, KKF § 5-2) hangs on choices: whether it is a concession, what kind of contract it
 * is, whether there are options. What they come to is told bit by bit.
 */
export const choiceBits = { concession: 1, noConcession: 2, fixedTotal: 4, noFixedTotal: 8, service: 16, goods: 32, works: 64 } as const;

/** The figures that the value is worked out from, in the order of their bits. */
export const figures: readonly string[] = [...valueNames.amounts, ...shareNames.amounts];
/** Set when the question of that place in `figures` applies. */
export const appliesBit = (index: number): number => 128 << index;

/** What kind of contract a kind of service makes; FOA § 5-4 values them differently. */
export const contractKind = (service: string): ContractKind =>
  service === 'vare' ? 'goods' : service === 'bygg-og-anlegg' ? 'works' : 'service';

type Parts = {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  readonly levelOf: ReadonlyMap<string, number>;
  readonly assessments: ReadonlyMap<string, CompiledAssessment>;
  readonly applies: ReadonlyMap<string, Ref>;
};

/** One function over all the choices behind the value; its terminals are sets of `choiceBits` and `appliesBit`. */
export function choicesBehindValue({ diagrams, variables, levelOf, assessments, applies }: Parts): Ref {
  let all: Ref = terminal(0);
  const put = (ref: Ref, bits: (end: number) => number): void => {
    all = diagrams.union(all, diagrams.map(ref, bits));
  };
  const asked = (id: string): Ref => applies.get(id) ?? holds;
  const answered = (id: string, bits: (value: string) => number, otherwise: number): void => {
    const level = levelOf.get(id);
    const variable = level === undefined ? undefined : variables[level];
    if (level === undefined || variable?.kind !== 'fact') return;
    put(asked(id), (end) => (end === 1 ? 0 : otherwise));
    for (const bit of new Set(variable.values.map(bits))) {
      const values = variable.values.reduce((mask, value, index) => (bits(value) === bit ? mask | (1 << index) : mask), 0);
      put(diagrams.and(asked(id), diagrams.oneOf(level, values)), (end) => (end === 1 ? bit : 0));
    }
  };
  const concession = assessments.get('konsesjon');
  if (concession)
    put(concession.ref, (mask) => {
      const { possible } = endOf(concession, mask);
      const { concession: yes, noConcession: no } = choiceBits;
      return possible.length !== 1 ? yes | no : possible[0] === 'ja' ? yes : no;
    });
  else answered('konsesjon', (value) => choiceBits[value === 'ja' ? 'concession' : 'noConcession'], choiceBits.noConcession);
  answered('ytelsestype', (service) => choiceBits[contractKind(service)], choiceBits.service);
  answered('samlet-pris', (value) => (value === 'ja' ? choiceBits.fixedTotal : choiceBits.noFixedTotal), choiceBits.noFixedTotal);
  figures.forEach((id, index) => {
    put(asked(id), (end) => (end === 1 ? appliesBit(index) : 0));
  });
  return all;
}
