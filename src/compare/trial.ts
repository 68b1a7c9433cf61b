import { evaluate } from '../engine/evaluate.js';
import { Reading } from '../engine/reading.js';
import type { Evaluation } from '../engine/result.js';
import { readProject } from '../project/read.js';
import type { Language } from '../text/localised.js';
import { witnessPhrases } from '../text/phrases/verify-report.js';
import type { Choices } from '../verify/paths.js';
import { answersOf, projectText, type Told } from '../verify/told.js';
import { tellings } from '../verify/witness.js';
import { agreement, type ChosenWay } from './chosen-way.js';
import type { Laws, Side } from './laws.js';
import type { Standing, Witness } from './model.js';
import type { Region } from './region.js';
import { type Subject, sameStanding } from './subject.js';

/** A made-up project that shows something, with the choices that it was made from and its number among the witnesses. */
export type Found = { readonly told: Told; readonly chosenRoute: string | null; readonly choices: Choices; readonly number: number };

/** What is looked for: a project for which one thing is so before and so after. */
export type Sought = { readonly before: Subject; readonly after: Subject; readonly from: Standing; readonly to: Standing };

/** No more ways into a region than this are tried before it is said that no project could be shown. */
const mostPaths = 100;

/** Makes projects, and tries them under both laws. */
export class Trial {
  private readonly evaluated = new Map<string, readonly Evaluation[]>();
  private readonly found: Found[] = [];

  constructor(
    private readonly laws: Laws,
    private readonly sides: readonly [Side, Side],
    private readonly plans: ChosenWay,
    /** The language in which made-up projects are named. */
    private readonly language: Language,
  ) {}

  /** A project in the region that the ordinary engine, reading it as a file, says this of; null when none was found. */
  witness(region: Region, sought: Sought): Found | null {
    for (const found of this.found) if (this.shows(found, sought)) return found;
    for (const { told, choices, given } of this.likely(region, sought))
      for (const chosenRoute of given === null ? [null] : this.sides[0].pack.routes.map((route) => route.id)) {
        const found = { told, chosenRoute, choices, number: this.found.length };
        if (!this.shows(found, sought)) continue;
        this.found.push(found);
        return found;
      }
    return null;
  }

  /** A project in the region whose readings come to this; quicker than a witness, since no file is written and read. */
  example(region: Region, sought: Sought): Choices | null {
    for (const { choices } of this.likely(region, sought)) return choices;
    return null;
  }

  /** The files of the projects that were found, by their numbers. */
  files(): Witness[] {
    return this.found.map((found) => this.file(found, witnessPhrases[this.language].numbered(found.number + 1)));
  }

  private shows({ told, chosenRoute }: Found, sought: Sought): boolean {
    const [before, after] = this.evaluations(told, chosenRoute);
    return (
      before !== undefined && after !== undefined && sought.before.saidBy(before, sought.from) && sought.after.saidBy(after, sought.to)
    );
  }

  private file({ told, chosenRoute }: Pick<Found, 'told' | 'chosenRoute'>, name: string): Witness {
    const [before, after] = this.sides;
    const named = { name, language: this.language };
    const text = projectText(before.pack, before.date, told, named, chosenRoute);
    const textAfter = projectText(after.pack, before.date, told, named, chosenRoute);
    return { text, textAfter: textAfter === text ? null : textAfter };
  }

  private *likely(region: Region, sought: Sought): Generator<{ told: Told; choices: Choices; given: string | null }> {
    const { before, after } = this.laws;
    const laws = [before.law, after.law];
    let tried = 0;
    for (const path of region.paths()) {
      if (tried++ === mostPaths) return;
      const given = this.plans.given(path);
      for (const { choices, told } of this.told(path)) {
        const [first, second] = laws.map((law) => {
          const reading = new Reading(law, answersOf(law.questions, told));
          reading.tell(agreement, given ?? 'ikke-valgt');
          return reading;
        });
        if (!first || !second) return;
        if (sameStanding(sought.before.readAs(first), sought.from) && sameStanding(sought.after.readAs(second), sought.to))
          yield { told, choices, given };
      }
    }
  }

  private *told(path: Choices): Generator<{ choices: Choices; told: Told }> {
    const { before, after } = this.laws;
    for (const choices of this.plans.decided(path))
      for (const told of tellings([before.law, after.law], before.variables, choices)) yield { choices, told };
  }

  /** Under both laws; nothing when one of the packs cannot read the file. */
  private evaluations(told: Told, chosenRoute: string | null): readonly Evaluation[] {
    const key = `${chosenRoute} ${JSON.stringify([...told])}`;
    const known = this.evaluated.get(key);
    if (known) return known;
    const { text, textAfter } = this.file({ told, chosenRoute }, 'x');
    const [before, after] = this.sides;
    const first = readProject(before.pack, 'vitne.yaml', text).project;
    const same = before.pack === after.pack && textAfter === null;
    const second = same ? first : readProject(after.pack, 'vitne.yaml', textAfter ?? text).project;
    const found = first && second ? [evaluate(before.pack, first, before.date), evaluate(after.pack, second, after.date)] : [];
    this.evaluated.set(key, found);
    return found;
  }
}
