import type { Language } from '../../text/localised.js';
import type { Style } from '../../text/style.js';
import { tied, untied, wrap } from '../../text/wrap.js';
import type { Port } from '../port.js';
import { choosePrompt } from './choose-prompt.js';
import { keyboard, type TypedInput } from './keyboard.js';
import type { Room } from './layout.js';
import { linePrompt } from './line-prompt.js';

export type TerminalStreams = {
  readonly input: TypedInput;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly onInterrupt: (interrupted: () => void) => () => void;
};

const clearScreen = '\u001b[2J\u001b[H';

/** The questionnaire drawn by inquirer, on stderr, so that stdout stays free for data. Close it when the interview is over. */
export function terminalPort(streams: TerminalStreams, language: Language, style: Style): Port & { readonly close: () => void } {
  const { output } = streams;
  const { during, close } = keyboard(streams.input, streams.onInterrupt);
  const room = (): Room => ({ width: Math.max(8, output.columns || 80), height: Math.max(4, output.rows || 24) });
  const onResize = (changed: () => void): (() => void) => {
    // What was drawn for another width cannot be taken back line by line.
    const redraw = (): void => {
      output.write(clearScreen);
      changed();
    };
    output.on('resize', redraw);
    return () => output.removeListener('resize', redraw);
  };
  const drawing = { language, style, room, onResize };
  return {
    choose: ({ screen, choices, initial, commands }) =>
      during((input, signal, onPaste) =>
        choosePrompt({ screen, choices, initial, commands, ...drawing, onPaste }, { input, output, signal }),
      ),
    line: ({ readAs = () => null, ...asked }) =>
      during((input, signal, onPaste) => linePrompt({ ...asked, readAs, ...drawing, onPaste }, { input, output, signal })),
    say: (text) => {
      const { width } = room();
      const lines = wrap(tied(text), width - 1).map(untied);
      output.write(`\n${lines.join('\n')}\n`);
    },
    close,
  };
}
