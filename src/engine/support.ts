import { type Diagrams, gone, type Ref } from './diagram.js';

/** Which variables functions look at. Parts that functions share are looked through once. */
export class Support {
  private readonly words: number;
  /** By node from the diagrams' `base` on. */
  private bits: Int32Array = new Int32Array(0);
  private done: number;

  /** @param under the same of the diagrams that these lie over. */
  constructor(
    readonly diagrams: Diagrams,
    private readonly under: Support | null = null,
  ) {
    this.words = Math.ceil(diagrams.arities.length / 32);
    this.done = diagrams.base;
    under?.look();
  }

  has(ref: Ref, level: number): boolean {
    return (this.word(ref, level >> 5) & (1 << (level & 31))) !== 0;
  }

  /** Whether a function looks at one of the variables whose bits are set. */
  hasAny(ref: Ref, levels: Int32Array): boolean {
    for (let word = 0; word < this.words; word++) if ((this.word(ref, word) & (levels[word] ?? 0)) !== 0) return true;
    return false;
  }

  /** Adds the variables that a function looks at to a set of them, as bits. */
  addTo(levels: Int32Array, ref: Ref): void {
    for (let word = 0; word < this.words; word++) levels[word] = (levels[word] ?? 0) | this.word(ref, word);
  }

  /** The variables that a function looks at, in their order. */
  levels(ref: Ref): number[] {
    const found: number[] = [];
    for (let word = 0; word < this.words; word++)
      for (let left = this.word(ref, word); left !== 0; left &= left - 1) found.push(word * 32 + 31 - Math.clz32(left & -left));
    return found;
  }

  /** The variables from 32 times `word` on that a function looks at, as bits. */
  private word(ref: Ref, word: number): number {
    if (ref < 0) return 0;
    const { base } = this.diagrams;
    if (ref < base && this.under) return this.under.bits[ref * this.words + word] ?? 0;
    if (this.done < this.diagrams.size) this.look();
    return this.bits[(ref - base) * this.words + word] ?? 0;
  }

  /** Branches come before the nodes that hold them, so one pass over the new nodes is enough. */
  private look(): void {
    const { diagrams, words } = this;
    const { base, size } = diagrams;
    if (this.bits.length < (size - base) * words) {
      const larger = new Int32Array((size - base) * words + this.bits.length);
      larger.set(this.bits);
      this.bits = larger;
    }
    const { bits } = this;
    for (let ref = this.done; ref < size; ref++) {
      const level = diagrams.level(ref);
      const at = (ref - base) * words;
      const own = at + (level >> 5);
      bits[own] = (bits[own] ?? 0) | (1 << (level & 31));
      const arity = diagrams.arities[level] ?? 0;
      for (let value = 0; value < arity; value++) {
        const child = diagrams.branch(ref, value);
        if (child < 0 || child === gone) continue;
        const below = child < base && this.under ? this.under.bits : bits;
        const from = (child < base ? child : child - base) * words;
        for (let word = 0; word < words; word++) bits[at + word] = (bits[at + word] ?? 0) | (below[from + word] ?? 0);
      }
    }
    this.done = size;
  }
}
