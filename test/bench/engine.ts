import { readFileSync } from 'node:fs';

/** What is known of one project, worked out beforehand and the same for every engine: an answer, or an amount in øre or months. */
export type Facts = Readonly<Record<string, string | number>>;

/** What the conclusions came to, in the order they were asked for; where the law leaves it open, every value. */
export type Verdicts = readonly (string | readonly string[])[];

/** A rules engine with the rules in it. */
export type Engine = {
  readonly name: string;
  readonly version: string;
  /** The way it is used, where there is more than one. */
  readonly way: string;
  /** Puts projects in the engine's own form, before the clock starts. What comes back decides them all, from the first. */
  readonly ready: (projects: readonly Facts[]) => DecideAll;
};

export type DecideAll = () => readonly Verdicts[] | Promise<readonly Verdicts[]>;

/** What joins the values between which the law leaves it open, in engines that can conclude with one text only. */
export const between = '|';

/** A conclusion in words that can be compared: engines may tell several values as a list or as one text. */
export const told = (verdict: string | readonly string[] | undefined): string =>
  typeof verdict === 'string' ? verdict : (verdict ?? []).join(between);

/** The pinned version of a package that the benchmark measures against. */
export function versionOf(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  return devDependencies[name] ?? '';
}
