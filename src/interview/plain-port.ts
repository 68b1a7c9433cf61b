import { createInterface } from 'node:readline';
import type { Language } from '../text/localised.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { tied, untied, wrap } from '../text/wrap.js';
import { choiceOf } from './choice-of.js';
import { commandHints, commandOf } from './commands.js';
import { LeftError, type Port, type Screen } from './port.js';

export type PlainStreams = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly onInterrupt: (interrupted: () => void) => () => void;
};

/**
 * The questionnaire as numbered lines, one after the other: nothing is drawn over, and no colour or cursor is used. For
 * screen readers, simple terminals and answers from a pipe. Close it when the interview is over.
 */
export function plainPort({ input, output, onInterrupt }: PlainStreams, language: Language): Port & { readonly close: () => void } {
  const say = promptPhrases[language];
  const lines = linesOf(input, onInterrupt);
  // On a terminal a line is broken between words, so that none is cut where the window ends; a pipe gets it as it is.
  const fitting = (text: string): string =>
    output.isTTY === true && output.columns
      ? wrap(tied(text), Math.max(20, output.columns - 1))
          .map(untied)
          .join('\n')
      : text;
  const write = (text: string): void => {
    output.write(`${fitting(text)}\n`);
  };
  /** Asks for a line; what comes from a pipe is written too, so that the record can be read afterwards. */
  const next = async (prompt: string): Promise<string> => {
    output.write(input.isTTY === true ? `${fitting(prompt)} ` : `${prompt}\n`);
    return lines.next();
  };
  return {
    choose: async ({ screen, choices, initial, commands }) => {
      write(
        [
          ...opening(screen, language),
          ...choices.map(({ label }, place) => `${place + 1} ${label}`),
          ...(screen.soFar === null ? [] : [screen.soFar]),
        ].join('\n'),
      );
      const kept = choices.find(({ value }) => value === initial);
      const keeps = kept ? [say.enterKeeps(kept.label)] : [];
      for (;;) {
        const typed = await next(`${[say.writeNumber, ...keeps, ...commandHints(commands, language)].join(', ')}:`);
        const command = commandOf(typed, commands, language);
        if (command) return { command };
        const found = typed.trim() === '' ? kept : choiceOf(typed, choices);
        if (found) {
          write(interviewPhrases[language].savedAs(found.label));
          return { value: found.value };
        }
        write(say.notANumber(typed.trim(), choices.length));
      }
    },
    line: async ({ screen, hint, initial, check, readAs, emptyAs = '', commands }) => {
      write([...opening(screen, language), ...(screen.soFar === null ? [] : [screen.soFar])].join('\n'));
      const keeps = initial === null ? [] : [say.enterKeeps(initial.replace(/\s+/g, ' ').trim())];
      for (;;) {
        const typed = await next(
          `${[hint ? `${say.write} (${hint})` : say.write, ...keeps, ...commandHints(commands, language)].join(', ')}:`,
        );
        const command = commandOf(typed, commands, language);
        if (command) return { command };
        const told = typed.trim() === '' && initial !== null ? initial : typed;
        const fault = check(told);
        if (fault === null) {
          const read = readAs?.(told) ?? (told.trim() || emptyAs);
          if (read !== '') write(interviewPhrases[language].savedAs(read));
          return { value: told };
        }
        write(fault);
      }
    },
    say: write,
    close: lines.close,
  };
}

/** What stands before the answers: where one is, the question, why it is asked, and what to know first. */
function opening(screen: Screen, language: Language): string[] {
  const where = screen.progress === null ? [] : [interviewPhrases[language].questionAfter(screen.progress)];
  return ['', ...where, screen.question, ...screen.why, ...screen.notes];
}

/** The lines of a stream, kept until they are asked for. */
function linesOf(
  input: NodeJS.ReadableStream,
  onInterrupt: PlainStreams['onInterrupt'],
): { next: () => Promise<string>; close: () => void } {
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: string[] = [];
  let over: LeftError | null = null;
  let wanted: { resolve: (line: string) => void; reject: (error: Error) => void } | null = null;
  const end = (how: LeftError['how']): void => {
    over ??= new LeftError(how);
    wanted?.reject(over);
    wanted = null;
  };
  reader.on('line', (line) => {
    if (wanted) wanted.resolve(line);
    else waiting.push(line);
    wanted = null;
  });
  reader.on('close', () => end('input-ended'));
  const forget = onInterrupt(() => {
    waiting.length = 0;
    end('interrupted');
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const line = waiting.shift();
        if (line !== undefined) resolve(line);
        else if (over) reject(over);
        else wanted = { resolve, reject };
      }),
    close: () => {
      forget();
      reader.close();
    },
  };
}
