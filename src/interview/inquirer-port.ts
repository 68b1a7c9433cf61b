import { input, select } from '@inquirer/prompts';
import { LeftError, type Port } from './port.js';

/** The questionnaire drawn by inquirer, on stderr, so that stdout stays free for data. */
export function inquirerPort(streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream }): Port {
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
            message,
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
      asking(input({ message, ...(initial === undefined ? {} : { default: initial }), validate: (text) => check(text) ?? true }, streams)),
    say: (text) => {
      streams.output.write(`${text}\n`);
    },
  };
}
