import { type OwnFigure, yardstick } from './own-figures.js';

export type PeerFigure = { readonly engine: string; readonly way: string; readonly median: number; readonly ratio: number };
export type Target = { readonly what: string; readonly wanted: string; readonly measured: string; readonly holds: boolean };

export type Result = {
  readonly machine: { readonly node: string; readonly cores: number; readonly processor: string };
  readonly date: string;
  readonly seed: number;
  readonly projects: number;
  /** How many more were compared, though not timed: those aimed at the rules one by one. */
  readonly aimed: number;
  /** How many different results the projects lead to, the same in every engine. */
  readonly results: number;
  readonly unit: 'microseconds';
  readonly firstCompile: number;
  readonly own: readonly OwnFigure[];
  readonly peers: readonly PeerFigure[];
  readonly targets: readonly Target[];
};

const leastRatio = 50;

/** What was promised, held against what was measured. */
export function targetsOf(own: readonly OwnFigure[], peers: readonly PeerFigure[]): Target[] {
  const [, ...others] = peers;
  const fastest = others.reduce<PeerFigure | undefined>((best, one) => (best && best.median <= one.median ? best : one), undefined);
  return [
    ...(fastest
      ? [
          {
            what: `the fastest of the others (${named(fastest)}) against veivalg`,
            wanted: `at least ${leastRatio} ×`,
            measured: `${figure(fastest.ratio)} ×`,
            holds: fastest.ratio >= leastRatio,
          },
        ]
      : []),
    ...own.flatMap(({ what, median, target }) =>
      target === null ? [] : [{ what, wanted: `under ${figure(target)} µs`, measured: `${figure(median)} µs`, holds: median < target }],
    ),
  ];
}

export function resultText({ machine, date, seed, projects, aimed, results, firstCompile, own, peers, targets }: Result): string {
  const unit = own.find(({ what }) => what === yardstick)?.median ?? Number.NaN;
  return [
    `Node ${machine.node}, ${machine.cores} cores (${machine.processor}). The law of ${date}. Medians; µs are microseconds.`,
    '',
    'Our own figures (ratio: to deciding a whole project)',
    ...table(
      ['', 'µs', 'slowest', 'ratio'],
      own.map(({ what, median, slowest }) => [what, figure(median), figure(slowest), `${figure(median / unit)} ×`]),
    ),
    `Compiling for the first time in a program that has just started: ${figure(firstCompile)} µs.`,
    '',
    `The same decision in other engines, for ${projects} random whole projects (seed ${seed}; ratio: to veivalg)`,
    ...table(
      ['', 'µs a decision', 'ratio'],
      peers.map((peer) => [named(peer), figure(peer.median), `${figure(peer.ratio)} ×`]),
    ),
    `All four gave the same ${results} different results for them and for ${aimed} more, aimed at every rule and its limits.`,
    '',
    'Targets',
    ...table(
      ['', 'wanted', 'measured', ''],
      targets.map(({ what, wanted, measured, holds }) => [what, wanted, measured, holds ? 'holds' : 'DOES NOT HOLD']),
    ),
  ].join('\n');
}

const named = ({ engine, way }: PeerFigure): string => (way ? `${engine}, ${way}` : engine);

/** Three figures that mean something, the rest as it stands. */
const figure = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(value < 1 ? 2 : 3));

/** Columns as wide as they need to be; the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}
