import { withAid } from '../../src/engine/aid.js';
import { readingsOf } from '../../src/engine/evaluate.js';
import type { PackAtDate } from '../../src/pack/at-date.js';
import type { Project } from '../../src/project/model.js';
import { isLeft, type Truth, tell } from './interview.js';

export type Least = {
  /** No set of fewer answers ends the interview. */
  readonly atLeast: number;
  /** A set of answers that ends it, the smallest that was found. */
  readonly set: readonly string[];
  /** Whether the two meet. */
  readonly exact: boolean;
};

type Left = (asked: ReadonlySet<string>) => boolean;

/**
 * The smallest set of a project's own answers after which nothing that can be asked matters, by implicit hitting sets: a
 * set that leaves something to ask is grown as far as it can be while it still does; every set that ends the interview has
 * an answer among what was kept out of it. The smallest set that meets all of these is a bound, and the answer once it ends
 * the interview itself.
 * @param known a set that ends the interview.
 */
export function leastQuestions(law: PackAtDate, start: Project, truth: Truth, known: readonly string[], patience = 200): Least {
  const all = askable(law, start, truth);
  const left: Left = (asked) => isLeft(law, start, truth, asked);
  // In whichever order the others come, these must be asked.
  const needed = all.filter((id) => left(new Set(all.filter((other) => other !== id))));
  const choosable = all.filter((id) => !needed.includes(id));
  let best = shrunk(left, needed, known);
  const kept: (readonly string[])[] = [];
  let atLeast = needed.length;
  for (let round = 0; round < patience; round++) {
    const chosen = smallestThatMeets(kept, best.length - needed.length);
    // Nothing smaller than the best meets them all.
    if (chosen === null) return { atLeast: best.length, set: best, exact: true };
    atLeast = needed.length + chosen.length;
    const set = [...needed, ...chosen];
    if (!left(new Set(set))) return { atLeast, set, exact: true };
    // Several at once, from different sides, so that the bound rises quickly.
    let from: readonly string[] = set;
    for (let part = 0; part < 6 && left(new Set(from)); part++) {
      const out = keptOut(left, from, choosable, round + part);
      kept.push(out);
      from = [...from, ...out];
    }
    const fewer = shrunk(left, needed, from.length > set.length && !left(new Set(from)) ? from : best);
    if (fewer.length < best.length) best = fewer;
  }
  return { atLeast, set: best, exact: atLeast === best.length };
}

/** What can be asked at all: what applies for certain when everything is told. The rest can have no answer. */
function askable(law: PackAtDate, start: Project, truth: Truth): readonly string[] {
  const told = [...law.questions.keys()].reduce((project, id) => tell(law, project, truth, id), start);
  const { assumed } = readingsOf(law, withAid(law.pack, told)).readings;
  return [...law.questions.values()].filter((question) => assumed.applies(question) === 'yes').map(({ id }) => id);
}

/** The same set without what it can do without. */
function shrunk(left: Left, needed: readonly string[], set: readonly string[]): readonly string[] {
  let kept = [...new Set([...needed, ...set])];
  for (const id of set) {
    if (needed.includes(id)) continue;
    const without = kept.filter((other) => other !== id);
    if (!left(new Set(without))) kept = without;
  }
  return kept;
}

/** What is kept out of a set that leaves something to ask and cannot be made larger without ending the interview. */
function keptOut(left: Left, from: readonly string[], choosable: readonly string[], turn: number): readonly string[] {
  const start = choosable.length === 0 ? 0 : (turn * 17) % choosable.length;
  const order = [...choosable.slice(start), ...choosable.slice(0, start)];
  const grown = new Set(from);
  const out: string[] = [];
  const grow = (ids: readonly string[]): void => {
    const added = ids.filter((id) => !grown.has(id));
    if (added.length === 0) return;
    if (left(new Set([...grown, ...added]))) for (const id of added) grown.add(id);
    else if (added.length === 1) out.push(...added);
    else {
      const half = Math.ceil(added.length / 2);
      grow(added.slice(0, half));
      grow(added.slice(half));
    }
  };
  grow(order);
  return out;
}

/** A smallest set with something of each; null when it would need as many as `below`. */
export function smallestThatMeets(sets: readonly (readonly string[])[], below: number): readonly string[] | null {
  let best: readonly string[] | null = null;
  const search = (chosen: readonly string[], unmet: readonly (readonly string[])[]): void => {
    const limit = best === null ? below : best.length;
    if (unmet.length === 0) {
      if (chosen.length < limit) best = chosen;
      return;
    }
    if (chosen.length + disjoint(unmet) >= limit) return;
    const tightest = unmet.reduce((found, one) => (one.length < found.length ? one : found));
    let rest = unmet;
    for (const id of tightest) {
      search(
        [...chosen, id],
        rest.filter((one) => !one.includes(id)),
      );
      // What has been tried with it need not be tried with it again.
      rest = rest.map((one) => one.filter((other) => other !== id));
      if (rest.some((one) => one.length === 0)) return;
    }
  };
  search([], sets);
  return best;
}

/** How many of the sets share nothing: each of them needs one of its own. */
function disjoint(sets: readonly (readonly string[])[]): number {
  const met = new Set<string>();
  let count = 0;
  for (const one of [...sets].sort((a, b) => a.length - b.length)) {
    if (one.some((id) => met.has(id))) continue;
    count++;
    for (const id of one) met.add(id);
  }
  return count;
}
