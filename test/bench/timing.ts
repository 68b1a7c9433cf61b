/** Clocks and medians. Every figure is in microseconds. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Keeps results in use, so that no work can be left out because nobody looks at what it comes to. */
let kept: unknown;
export const lastResult = (): unknown => kept;

/** How long some work takes, done `times` over. */
function timed(work: () => unknown, times: number): number {
  const began = performance.now();
  for (let done = 0; done < times; done++) kept = work();
  return ((performance.now() - began) * 1000) / times;
}

/** The first time, before anything is warm. */
export const once = (work: () => unknown): number => timed(work, 1);

/**
 * How long some work takes on each of several things: for each the median of its samples, every one of them long enough for
 * the clock. All things are gone through in every round, so that a while of something else on the machine touches them all.
 */
export function eachTimed<T>(things: readonly T[], work: (thing: T) => unknown, rounds = 9): number[] {
  const round = (): void => {
    for (const thing of things) kept = work(thing);
  };
  // Only once, before it gets warm: to collect everything throws away what the machine has learnt of the work as well. What the
  // work itself leaves behind is collected in the timed rounds, as it is in use.
  collectGarbage();
  const began = performance.now();
  let last = 0;
  do last = timed(round, 1);
  while (performance.now() - began < warmUp);
  const times = Math.max(1, Math.ceil((shortest.one * things.length) / last));
  const samples = things.map((): number[] => []);
  for (let done = 0; done < rounds; done++) {
    // Each round starts elsewhere, or the next time that garbage is collected would strike the same thing every time.
    const start = Math.floor((done * things.length) / rounds);
    [...things.entries()]
      .slice(start)
      .concat([...things.entries()].slice(0, start))
      .forEach(([index, thing]) => {
        samples[index]?.push(timed(() => work(thing), times));
      });
  }
  return samples.map(median);
}

/**
 * How long each of several contestants takes for one pass over all the projects: the median of the rounds. They take turns in
 * every round, each without the garbage of the one before it and, where it is quick, warm again.
 */
export async function inTurns(contestants: readonly (() => unknown)[], rounds = 7): Promise<number[]> {
  const times: number[] = [];
  for (const pass of contestants) {
    const began = performance.now();
    let last = 0;
    do last = await passes(pass, 1);
    while (performance.now() - began < warmUp);
    times.push(Math.max(1, Math.ceil(shortest.pass / last)));
  }
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, pass] of contestants.entries()) {
      const repeated = times[index] ?? 1;
      collectGarbage();
      if (repeated > 1) await passes(pass, repeated);
      samples[index]?.push(await passes(pass, repeated));
    }
  return samples.map(median);
}

async function passes(pass: () => unknown, times: number): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < times; done++) {
    const result = pass();
    kept = result instanceof Promise ? await result : result;
  }
  return ((performance.now() - began) * 1000) / times;
}

/** Milliseconds of work before anything counts. */
const warmUp = 1500;
/** The shortest sample that the clock tells well. */
const shortest = { one: 100, pass: 50_000 };
/** Node has it when it is started with --expose-gc, as the benchmark is. */
const collectGarbage = (): void => globalThis.gc?.();
