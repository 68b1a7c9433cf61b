import { Chalk } from 'chalk';
import type { Style } from '../text/style.js';
import { plainStyle } from '../text/style.js';

/** Whether a stream gets colour: NO_COLOR and --no-color turn it off, FORCE_COLOR on, else a terminal that is not dumb. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTty: boolean, off: boolean): boolean {
  if (off || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTty && env.TERM !== 'dumb';
}

export function styleFor(colour: boolean): Style {
  if (!colour) return plainStyle;
  const chalk = new Chalk({ level: 1 });
  // Each takes one text and no more, so that it can be handed to map.
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
  };
}
