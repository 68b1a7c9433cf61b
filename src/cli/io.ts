import type { Message } from '../text/catalogue.js';
import type { IsoDate } from '../text/dates.js';
import type { Style } from '../text/style.js';

/** The world as the commands see it. Handed in, so that whole command lines can be tested. */
export type Io = {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the rule pack that comes with the program. */
  readonly rules: string;
  /** The same pack as the build compiled it. */
  readonly compiledRules: string;
  /** The project that the program comes with as an example. */
  readonly example: string;
  readonly version: string;
  readonly today: () => IsoDate;
  /** Calls back on Ctrl-C, which then does not end the program; gives back how to stop that. */
  readonly onInterrupt: (interrupted: () => void) => () => void;
  /** Styles for a stream that shows colour, and for one that does not. */
  readonly style: (stream: 'stdout' | 'stderr') => Style;
};

/** One code for each meaning; the contract of the README. */
export const exitCodes = { ok: 0, findings: 1, unusable: 2, badPack: 3, open: 4, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line itself is wrong. */
export class UsageError extends Error {
  constructor(readonly told: Message) {
    super(told.nb);
    this.name = 'UsageError';
  }
}

/** How wide a report may be: the terminal's width within reason, or 100 when nobody looks. */
export const widthOf = (stream: { readonly columns?: number }): number => Math.max(40, Math.min(stream.columns ?? 100, 110));
