import { type Diagrams, gone, type Ref } from './diagram.js';

/** Which variables functions look at. Parts that functions share are looked through once. */
export class Support {
  private readonly words: number;
  private bits: Int32Array;
  private done = 0;

  constructor(private readonly diagrams: Diagrams) {
    this.words = Math.ceil(diagrams.arities.length / 32);
    this.bits = new Int32Array(this.words * diagrams.size);
  }

  has(ref: Ref, level: number): boolean {
    if (ref < 0) return false;
    this.look();
    return ((this.bits[ref * this.words + (level >> 5)] ?? 0) & (1 << (level & 31))) !== 0;
  }

  /** The variables that a function looks at, in their order. */
  levels(ref: Ref): number[] {
    if (ref < 0) return [];
    this.look();
    const found: number[] = [];
    for (let word = 0; word < this.words; word++)
      for (let left = this.bits[ref * this.words + word] ?? 0; left !== 0; left &= left - 1)
        found.push(word * 32 + 31 - Math.clz32(left & -left));
    return found;
  }

  /** Branches come before the nodes that hold them, so one pass over the new nodes is enough. */
  private look(): void {
    const { diagrams, words } = this;
    if (this.done === diagrams.size) return;
    if (this.bits.length < diagrams.size * words) {
      const larger = new Int32Array(diagrams.size * words * 2);
      larger.set(this.bits);
      this.bits = larger;
    }
    const { bits } = this;
    for (let ref = this.done; ref < diagrams.size; ref++) {
      const level = diagrams.levels[ref] ?? 0;
      const at = ref * words;
      const own = at + (level >> 5);
      bits[own] = (bits[own] ?? 0) | (1 << (level & 31));
      const first = diagrams.firsts[ref] ?? 0;
      const end = first + (diagrams.arities[level] ?? 0);
      for (let branch = first; branch < end; branch++) {
        const child = diagrams.branches[branch] ?? gone;
        if (child < 0 || child === gone) continue;
        for (let word = 0; word < words; word++) bits[at + word] = (bits[at + word] ?? 0) | (bits[child * words + word] ?? 0);
      }
    }
    this.done = diagrams.size;
  }
}
