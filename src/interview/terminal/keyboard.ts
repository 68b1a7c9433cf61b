import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LeftError } from '../port.js';
import { isPasted, keysBefore, onlyKeys } from './burst.js';

/** A terminal's input; what it lacks when it is no terminal is left alone. */
export type TypedInput = NodeJS.ReadableStream & { readonly setRawMode?: (raw: boolean) => unknown };

/** Calls back with what was pasted, which is then no keys; gives back how to stop that. */
export type OnPaste = (pasted: (text: string) => void) => () => void;

export type Keyboard = {
  /**
   * Lets a prompt have the keys until it is done. What was typed while there was nothing to answer is thrown away: it was
   * meant for another question.
   * @throws LeftError on Ctrl-C, Ctrl-D and when the input ends, also when they came between the prompts.
   */
  readonly during: <T>(prompt: (keys: NodeJS.ReadableStream, left: AbortSignal, onPaste: OnPaste) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

const ctrlC = 3;
const ctrlD = 4;

/** What comes within so many milliseconds of something pasted is part of it: a terminal gives a long text in pieces. */
const together = 25;

/**
 * The keys of a terminal through a whole interview. Between two prompts too the terminal neither shows what is typed nor
 * lets Ctrl-C end the program, so that nothing is drawn into and nobody is left without being told how to go on.
 */
export function keyboard(input: TypedInput, onInterrupt: (interrupted: () => void) => () => void): Keyboard {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  const raw = (on: boolean): void => void input.setRawMode?.(on);
  const decoder = new StringDecoder('utf8');
  let keys: PassThrough | null = null;
  let paste: ((text: string) => void) | null = null;
  let pastedAt = Number.NEGATIVE_INFINITY;
  const read = (data: Buffer | string): void => {
    const bytes = Buffer.from(data);
    if (bytes.includes(ctrlC) || bytes.includes(ctrlD)) {
      leave();
      return;
    }
    const typed = onlyKeys(decoder.write(bytes));
    if (typed === '') return;
    const now = performance.now();
    const pasted = isPasted(typed) || now - pastedAt < together;
    if (pasted) pastedAt = now;
    if (!pasted || !paste) {
      keys?.write(typed);
      return;
    }
    const [first, rest] = keysBefore(typed);
    if (first !== '') keys?.write(first);
    if (rest !== '') paste?.(rest);
  };
  input.on('data', read);
  input.on('end', leave);
  input.on('close', leave);
  input.on('error', leave);
  const forget = onInterrupt(leave);
  const restOfPaste = (): number => (leaving.signal.aborted ? 0 : together - (performance.now() - pastedAt));
  return {
    during: async (prompt) => {
      raw(true);
      await typedMeanwhile();
      // The rest of what was pasted into the question before is not meant for this one.
      for (let rest = restOfPaste(); rest > 0; rest = restOfPaste()) await new Promise<void>((go) => setTimeout(go, rest));
      if (leaving.signal.aborted) throw new LeftError('interrupted');
      // The prompt's own reader turns these on and off for as long as it is there, as when the program is put to sleep.
      const own = Object.assign(new PassThrough(), { setRawMode: raw });
      keys = own;
      try {
        return await prompt(own, leaving.signal, (pasted) => {
          paste = pasted;
          return () => {
            paste = null;
          };
        });
      } catch (error) {
        if (leaving.signal.aborted) throw new LeftError('interrupted');
        throw error;
      } finally {
        keys = null;
        paste = null;
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
