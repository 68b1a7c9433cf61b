import { describe, expect, it } from 'vitest';
import { type Way, wayOfAsking } from '../../../src/cli/ask-prompter.js';
import type { Io } from '../../../src/cli/io.js';

const asked = (terminal: boolean, env: Io['env'], options: { plain?: boolean; input?: boolean } = {}): Way => {
  const stream = { isTTY: terminal };
  return wayOfAsking(options, { stdin: stream, stderr: stream, env });
};

describe('how the interview asks', () => {
  it('is drawn on a terminal', () => {
    expect(asked(true, { TERM: 'xterm-256color' })).toBe('drawn');
  });

  it.each([
    ['that cannot be drawn on', { TERM: 'dumb' }],
    ['whose user reads with a screen reader', { TERM: 'xterm', ACCESSIBLE: '1' }],
    ['where plain lines are wished for once and for all', { TERM: 'xterm', VEIVALG_PLAIN: '1' }],
  ])('is in plain lines on a terminal %s', (_, env) => {
    expect(asked(true, env)).toBe('plain');
  });

  it('is in plain lines in a Git Bash window without a pty, which gives the program pipes', () => {
    expect(asked(false, { MSYSTEM: 'MINGW64', TERM_PROGRAM: 'mintty' })).toBe('plain');
  });

  it('is nobody in a job that runs in Git Bash, and where there is no terminal at all', () => {
    expect(asked(false, { MSYSTEM: 'MINGW64', TERM_PROGRAM: 'mintty', CI: 'true' })).toBe('nobody');
    expect(asked(false, {})).toBe('nobody');
  });

  it('takes what is asked for before what it finds', () => {
    expect(asked(false, {}, { plain: true })).toBe('plain');
    expect(asked(true, {}, { input: false })).toBe('nobody');
  });

  it('does not take a setting that is off for one that is on', () => {
    expect(asked(true, { ACCESSIBLE: '0', VEIVALG_PLAIN: '' })).toBe('drawn');
  });
});
