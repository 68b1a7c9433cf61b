import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ShownScreen } from './screen.js';

/** What gives a program a terminal of its own on this machine. */
export type Means = 'script' | 'python3';

const python = 'import os,pty,sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';

/** `script` of util-linux, else python3, which macOS has too. Null where neither is there. */
export function meansFound(): Means | null {
  if (/util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')) return 'script';
  return spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0 ? 'python3' : null;
}

export const means = meansFound();

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  wipe: '\u0015',
} as const;

export type TerminalOptions = {
  readonly folder: string;
  readonly width?: number;
  readonly height?: number;
  readonly env?: Readonly<Record<string, string>>;
};

const program = resolve('bin/veivalg.js');
const waitAtMost = 30_000;
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The built program on a terminal of its own, with a person who waits to see something before the next key. */
export class Terminal {
  readonly screen: ShownScreen;
  /** Everything that was written to the terminal, with the sequences in it. */
  raw = '';
  /** The exit code, once the program has ended. */
  status: number | null = null;
  readonly #child: ChildProcess;
  readonly #folder: string;
  #seen = 0;
  #changed: () => void = () => undefined;

  constructor(args: readonly string[], { folder, width = 90, height = 34, env = {} }: TerminalOptions) {
    this.screen = new ShownScreen(width, height);
    this.#folder = folder;
    rmSync(join(folder, '.pid'), { force: true });
    const command = `stty cols ${width} rows ${height}; tty > .tty; echo $$ > .pid; exec ${[process.execPath, program, ...args].map(quoted).join(' ')}`;
    const [file, ...before] =
      means === 'script'
        ? ['script', '-qec', `exec sh -c ${quoted(command)}`, '/dev/null']
        : ['python3', '-c', python, 'sh', '-c', command];
    this.#child = spawn(file, before, {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8', SHELL: '/bin/sh', ...env },
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.raw += text;
      this.screen.write(text);
      this.#changed();
    });
    this.#child.stdin?.on('error', () => undefined);
    this.#child.on('close', (status) => {
      this.status = status;
      this.#changed();
    });
  }

  /** Waits until a text is written that was not there the last time something was waited for. */
  async see(wanted: string | RegExp): Promise<void> {
    await this.#until(() => {
      const found = this.#find(wanted);
      if (found === null) return false;
      this.#seen += found;
      return true;
    }, `see ${wanted}`);
  }

  /** Waits for the first of some texts; gives back its place. */
  async seeOne(wanted: readonly (string | RegExp)[]): Promise<number> {
    let place = -1;
    await this.#until(
      () => {
        const ends = wanted.map((one) => this.#find(one));
        place = ends.reduce<number>((best, end, at) => (end !== null && (best < 0 || end < (ends[best] ?? 0)) ? at : best), -1);
        this.#seen += ends[place] ?? 0;
        return place >= 0;
      },
      `see one of ${wanted.join(' | ')}`,
    );
    return place;
  }

  /** Waits until the screen as it is shown fits. */
  shows(fits: (window: readonly string[]) => boolean, what: string): Promise<void> {
    return this.#until(() => fits(this.screen.window), what);
  }

  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Waits for a text, and then types. */
  async answer(wanted: string | RegExp, typed: string): Promise<void> {
    await this.see(wanted);
    this.type(typed);
  }

  async end(): Promise<number> {
    await this.#until(() => this.status !== null, 'end');
    return this.status ?? -1;
  }

  resize(width: number, height: number): void {
    this.screen.width = width;
    this.screen.height = height;
    const tty = readFileSync(join(this.#folder, '.tty'), 'utf8').trim();
    spawnSync('sh', ['-c', `stty cols ${width} rows ${height} < ${quoted(tty)}`]);
  }

  /** Sends the program a signal that it cannot answer, or another. */
  kill(signal: NodeJS.Signals): void {
    const file = join(this.#folder, '.pid');
    if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')), signal);
  }

  close(): void {
    if (this.status === null) this.kill('SIGKILL');
    this.#child.kill('SIGKILL');
  }

  /** What is written after what was seen last, in plain signs. */
  get #unseen(): string {
    return plain(this.raw).slice(this.#seen);
  }

  #find(wanted: string | RegExp): number | null {
    const text = this.#unseen;
    if (typeof wanted === 'string') {
      const at = text.indexOf(wanted);
      return at < 0 ? null : at + wanted.length;
    }
    const found = wanted.exec(text);
    return found && found.index + found[0].length;
  }

  async #until(done: () => boolean, what: string): Promise<void> {
    const last = Date.now() + waitAtMost;
    while (!done()) {
      const over = this.status !== null;
      if (over || Date.now() > last)
        throw new Error(
          `waited in vain to ${what}${over ? `, the program ended with ${this.status}` : ''}; the screen:\n${this.screen.window.join('\n')}`,
        );
      await new Promise<void>((go) => {
        const timer = setTimeout(go, 250);
        this.#changed = () => {
          clearTimeout(timer);
          go();
        };
      });
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const plain = (text: string): string => text.replace(/\u001b\[[?>]?[\d;]*[A-Za-z]/g, '').replaceAll('\r', '');
