import { PassThrough } from 'node:stream';
import { LeftError } from '../port.js';

/** A terminal's input; what it lacks when it is no terminal is left alone. */
export type TypedInput = NodeJS.ReadableStream & { readonly setRawMode?: (raw: boolean) => unknown };

export type Keyboard = {
  /**
   * Lets a prompt have the keys until it is done. What was typed while there was nothing to answer is thrown away: it was
   * meant for another question.
   * @throws LeftError on Ctrl-C, Ctrl-D and when the input ends, also when they came between the prompts.
   */
  readonly during: <T>(prompt: (keys: NodeJS.ReadableStream, left: AbortSignal) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

const ctrlC = 3;
const ctrlD = 4;

/**
 * The keys of a terminal through a whole interview. Between two prompts too the terminal neither shows what is typed nor
 * lets Ctrl-C end the program, so that nothing is drawn into and nobody is left without being told how to go on.
 */
export function keyboard(input: TypedInput, onInterrupt: (interrupted: () => void) => () => void): Keyboard {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  const raw = (on: boolean): void => void input.setRawMode?.(on);
  let keys: PassThrough | null = null;
  const read = (data: Buffer | string): void => {
    const bytes = Buffer.from(data);
    if (bytes.includes(ctrlC) || bytes.includes(ctrlD)) leave();
    else keys?.write(bytes);
  };
  input.on('data', read);
  input.on('end', leave);
  input.on('close', leave);
  input.on('error', leave);
  const forget = onInterrupt(leave);
  return {
    during: async (prompt) => {
      raw(true);
      await typedMeanwhile();
      if (leaving.signal.aborted) throw new LeftError('interrupted');
      // The prompt's own reader turns these on and off for as long as it is there, as when the program is put to sleep.
      const own = Object.assign(new PassThrough(), { setRawMode: raw });
      keys = own;
      try {
        return await prompt(own, leaving.signal);
      } catch (error) {
        if (leaving.signal.aborted) throw new LeftError('interrupted');
        throw error;
      } finally {
        keys = null;
        if (!leaving.signal.aborted) raw(true);
      }
    },
    close: () => {
      forget();
      input.off('data', read);
      input.off('end', leave);
      input.off('close', leave);
      input.off('error', leave);
      input.pause();
      raw(false);
    },
  };
}

/** What waits to be read is read before the second of two turns. */
async function typedMeanwhile(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((go) => setImmediate(go));
}
