import type { Conditional } from '../pack/model.js';
import { type CompiledPack, conditionOf } from './compiled.js';
import type { Ref } from './diagram.js';

/**
 * The conditions of a law's entries by number. Many entries hang on one and the same condition; it has one number, so that
 * what is left of it is found once for all of them.
 */
export class Conditions {
  /** By number. */
  readonly refs: Ref[] = [];
  private readonly numbers = new Map<Ref, number>();
  private readonly lists = new Map<readonly Conditional[], readonly number[]>();

  private constructor(private readonly compiled: CompiledPack) {}

  static of(compiled: CompiledPack): Conditions {
    const found = remembered.get(compiled) ?? new Conditions(compiled);
    remembered.set(compiled, found);
    return found;
  }

  /** The numbers of the conditions of one of the law's lists, in its order. @throws Error for an entry that is not the law's. */
  ofList(list: readonly Conditional[]): readonly number[] {
    const known = this.lists.get(list);
    if (known) return known;
    const found = list.map((entry) => this.numberOf(conditionOf(this.compiled, entry)));
    this.lists.set(list, found);
    return found;
  }

  private numberOf(ref: Ref): number {
    const number = this.numbers.get(ref) ?? this.refs.push(ref) - 1;
    this.numbers.set(ref, number);
    return number;
  }
}

const remembered = new WeakMap<CompiledPack, Conditions>();
