import type { Language } from '../../text/localised.js';
import type { Style } from '../../text/style.js';
import { wrap } from '../../text/wrap.js';
import { LeftError, type Port } from '../port.js';
import { choosePrompt } from './choose-prompt.js';
import type { Room } from './layout.js';
import { linePrompt } from './line-prompt.js';

export type TerminalStreams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
};

const clearScreen = '\u001b[2J\u001b[H';

/** The questionnaire drawn by inquirer, on stderr, so that stdout stays free for data. */
export function terminalPort(streams: TerminalStreams, language: Language, style: Style): Port {
  const { output } = streams;
  const room = (): Room => ({ width: Math.max(24, output.columns ?? 80), height: Math.max(10, output.rows ?? 24) });
  const onResize = (changed: () => void): (() => void) => {
    // What was drawn for another width cannot be taken back line by line.
    const redraw = (): void => {
      output.write(clearScreen);
      changed();
    };
    output.on('resize', redraw);
    return () => output.removeListener('resize', redraw);
  };
  const asking = async <T>(prompt: Promise<T>): Promise<T> => {
    try {
      return await prompt;
    } catch (error) {
      if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError'))
        throw new LeftError('interrupted');
      throw error;
    }
  };
  const drawing = { language, style, room, onResize };
  return {
    choose: ({ screen, choices, initial, commands }) => asking(choosePrompt({ screen, choices, initial, commands, ...drawing }, streams)),
    line: ({ screen, hint, initial, check, readAs, commands }) =>
      asking(linePrompt({ screen, hint, initial, check, readAs: readAs ?? (() => null), commands, ...drawing }, streams)),
    say: (text) => {
      const { width } = room();
      output.write(`${wrap(text, width - 1).join('\n')}\n\n`);
    },
  };
}
