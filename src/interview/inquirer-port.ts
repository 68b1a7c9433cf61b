import { input, select } from '@inquirer/prompts';
import { wrap } from '../text/wrap.js';
import { LeftError, type Port } from './port.js';

/** The questionnaire drawn by inquirer, on stderr, so that stdout stays free for data. */
export function inquirerPort(streams: {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
}): Port {
  const fold = (text: string): string => wrap(text, Math.max(20, (streams.output.columns ?? 80) - 4)).join('\n');
  const asking = async <T>(prompt: Promise<T>): Promise<T> => {
    try {
      return await prompt;
    } catch (error) {
      if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) throw new LeftError();
      throw error;
    }
  };
  return {
    choose: ({ message, choices, initial }) =>
      asking(
        select(
          {
            message: fold(message),
            choices: choices.map(({ value, label }) => ({ value, name: label })),
            default: initial,
            loop: false,
            pageSize: 14,
            theme: { style: { keysHelpTip: () => 'piltaster og Enter; Ctrl-C lagrer og avslutter' } },
          },
          streams,
        ),
      ),
    line: ({ message, initial, check }) =>
      asking(
        input(
          { message: fold(message), ...(initial === undefined ? {} : { default: initial }), validate: (text) => check(text) ?? true },
          streams,
        ),
      ),
    say: (text) => {
      streams.output.write(`${fold(text)}\n`);
    },
  };
}
