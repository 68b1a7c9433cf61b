import type { Port } from '../interview/port.js';
import type { Language } from '../text/localised.js';
import type { AskOptions } from './ask.js';
import type { Io } from './io.js';

/** A port that is to be closed when the interview is over. */
export type Prompter = Port & { readonly close: () => void };

/** Drawn on a terminal, in plain lines, or not at all. */
export type Way = 'drawn' | 'plain' | 'nobody';

/** Whether they are terminals is all that is looked at of the streams. */
type Surroundings = Pick<Io, 'env'> & Readonly<Record<'stdin' | 'stderr', { readonly isTTY?: boolean }>>;

/**
 * How to ask: plain when it is asked for, when a screen reader is announced, and where a terminal cannot be drawn on; not at
 * all without a terminal, unless the answers come from a pipe with --plain.
 */
export function wayOfAsking(options: AskOptions, { stdin, stderr, env }: Surroundings): Way {
  if (options.input === false) return 'nobody';
  if (options.plain) return 'plain';
  const announced = (name: string): boolean => env[name] !== undefined && env[name] !== '' && env[name] !== '0';
  // Git Bash without a pty gives a program pipes where there is a window; its own terminal says so.
  if (env.MSYSTEM !== undefined && env.TERM_PROGRAM === 'mintty' && stdin.isTTY !== true && !announced('CI')) return 'plain';
  if (stdin.isTTY !== true || stderr.isTTY !== true) return 'nobody';
  return env.TERM === 'dumb' || announced('ACCESSIBLE') || announced('VEIVALG_PLAIN') ? 'plain' : 'drawn';
}

/** The prompts are heavy to load, and only this command needs them. */
export async function openPrompter(way: 'drawn' | 'plain', language: Language, io: Io): Promise<Prompter> {
  if (way === 'plain') {
    const { plainPort } = await import('../interview/plain-port.js');
    return plainPort({ input: io.stdin, output: io.stderr, onInterrupt: io.onInterrupt }, language);
  }
  const { terminalPort } = await import('../interview/terminal/terminal-port.js');
  return terminalPort({ input: io.stdin, output: io.stderr, onInterrupt: io.onInterrupt }, language, io.style('stderr'));
}
