import { Chalk } from 'chalk';
import type { Style } from '../report/layout.js';
import { plainStyle } from '../report/layout.js';

/** Whether a stream gets colour: NO_COLOR and --no-color turn it off, FORCE_COLOR on, else a terminal that is not dumb. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTty: boolean, off: boolean): boolean {
  if (off || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTty && env.TERM !== 'dumb';
}

export function styleFor(colour: boolean): Style {
  if (!colour) return plainStyle;
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, faint: chalk.dim, bad: chalk.red, warn: chalk.yellow, good: chalk.green };
}
