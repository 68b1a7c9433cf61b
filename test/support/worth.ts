import type { ValueStep } from '../../src/engine/value.js';
import { type Answers, evaluated } from './contract.js';

/** The bounds of the value in whole kroner; `null` where no upper bound is known. */
export type Bounds = readonly [low: number, high: number | null];

const day = '2025-06-02';

/** What the procurement is worth after FOA § 5-4 or KKF § 5-2: one number when it is known exactly, else its bounds. */
export function worth(answers: Answers): number | Bounds {
  const { low, high } = evaluated(answers, day).value.total;
  return low === high ? Number(low) / 100 : [Number(low) / 100, high === null ? null : Number(high) / 100];
}

export const stepsOf = (answers: Answers): readonly ValueStep[] => evaluated(answers, day).value.steps;
