import type { Choices } from '../verify/paths.js';
import type { Laws } from './laws.js';
import { Region } from './region.js';
import type { Subject } from './subject.js';

/** The fact that tells whether what a project plans to do is what its answers lead to. */
export const agreement = 'valgt-vei-status';

/** What choices say of a project's own plans, and how to make more of them so that the answers lead somewhere. */
export class ChosenWay {
  private readonly level: number | undefined;
  private readonly values: readonly string[];

  constructor(
    private readonly laws: Laws,
    /** The main way under each of the laws. */
    private readonly ways: readonly Subject[],
  ) {
    this.level = laws.before.levelOf.get(agreement);
    const variable = this.level === undefined ? undefined : laws.before.variables[this.level];
    this.values = variable?.kind === 'fact' ? variable.values : [];
  }

  /** Whether the plans must agree with the answers or not; null when nothing need be planned. */
  given(choices: Choices): string | null {
    const value = this.level === undefined ? undefined : choices.get(this.level);
    const given = value === undefined ? null : (this.values[value] ?? null);
    return given === 'ikke-valgt' ? null : given;
  }

  /** The choices; or, where plans are held against the answers, with more of them, so that each law gives one way. */
  decided(choices: Choices): Choices[] {
    const given = this.given(choices);
    if (given === null || given === 'uavklart') return [choices];
    return this.ways.reduce<Choices[]>((all, way) => all.flatMap((one) => this.led(way, one)), [choices]);
  }

  /** For each way that the answers can still lead to: the first choices that do. */
  private led({ ref, standing }: Subject, choices: Choices): Choices[] {
    const { diagrams } = this.laws.before;
    const allowed = this.laws.allowed.map((mask, level) => (choices.has(level) ? 1 << (choices.get(level) ?? 0) : mask));
    return diagrams.ends(ref, allowed).flatMap((end) => {
      if (standing(end).outcome !== 'settled') return [];
      const [path] = new Region(diagrams, ref, end, allowed).paths();
      return path ? [new Map([...choices, ...path])] : [];
    });
  }
}
