import { pack } from '../support/pack.js';
import { asked, date } from './engines.js';
import { compileLaw, countRelevant, decide, decideFacts, fullResult, knownOf, worked } from './ours.js';
import { shippedProjects, type Whole } from './projects.js';
import { eachTimed, median, once } from './timing.js';

/** What our own engine takes, in microseconds: over the projects the one in the middle and the slowest. */
export type OwnFigure = {
  readonly what: string;
  readonly median: number;
  readonly slowest: number;
  /** What it shall stay under; null where nothing is promised. */
  readonly target: number | null;
};

/** The figure that the others are told in. */
export const yardstick = 'decide a whole project, facts taken in';

/** Compiling in a program that has just started: to be asked for before anything else is timed. */
export const firstCompile = (): number => once(() => compileLaw(pack, date));

export function ownFigures(whole: readonly Whole[]): OwnFigure[] {
  const law = compileLaw(pack, date);
  const shown = pack.assessments.filter((assessment) => assessment.shown).map((assessment) => assessment.id);
  const answered = whole.map(({ project }) => worked(law, project));
  const partly = shippedProjects(pack);
  const known = partly.map((project) => knownOf(law, project));
  const projects = whole.slice(0, partly.length).map(({ project }) => project);
  const figure = (what: string, times: readonly number[], target: number | null = null): OwnFigure => ({
    what,
    median: median(times),
    slowest: Math.max(...times),
    target,
  });
  return [
    figure('compile the rule pack at one date', compileTimes(), 60_000),
    figure(
      yardstick,
      eachTimed(answered, (one) => decide(law, one, asked)),
      2,
    ),
    figure(
      'take in the facts of a whole project and decide it',
      eachTimed(whole, ({ facts }) => decideFacts(law, facts, asked)),
    ),
    figure(
      'decide a partly answered project',
      eachTimed(known, (one) => decide(law, one, shown)),
    ),
    figure(
      'what still matters in a partly answered project, exactly',
      eachTimed(known, (one) => countRelevant(law, one, shown)),
      200,
    ),
    figure(
      'full result with reasons, partly answered project',
      eachTimed(partly, (project) => fullResult(pack, project, date)),
      300,
    ),
    figure(
      'full result with reasons, whole project',
      eachTimed(projects, (project) => fullResult(pack, project, date)),
      300,
    ),
  ];
}

/** One time for each of several compilations after some that warm up. */
function compileTimes(): number[] {
  for (let warm = 0; warm < 10; warm++) once(() => compileLaw(pack, date));
  return Array.from({ length: 15 }, firstCompile);
}
