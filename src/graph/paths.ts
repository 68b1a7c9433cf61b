import type { Graph, Target } from './model.js';

/** How many ways lead from the start of a graph to an end. */
export function countPaths({ boxes, start }: Graph): bigint {
  // Arrows lead forward, so what a box leads to is counted before the box itself.
  const counts: bigint[] = boxes.map(() => 0n);
  const from = (target: Target): bigint => (target.is === 'end' ? 1n : (counts[target.at] ?? 0n));
  for (let at = boxes.length - 1; at >= 0; at--) counts[at] = boxes[at]?.arrows.reduce((sum, { to }) => sum + from(to), 0n) ?? 0n;
  return from(start);
}
