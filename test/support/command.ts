import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const program = resolve('bin/veivalg.js');
const smallPack = resolve('test/pack/good');

/** A temporary folder for one command line; the small rule pack is in it as `pakke`. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'veivalg-'));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    cpSync(smallPack, join(this.path, 'pakke'), { recursive: true });
    for (const [name, text] of Object.entries(files)) this.put(name, text);
  }

  put(name: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  /** Runs the program in the folder, with nothing of this machine's environment but the path. Neither stream is a terminal. */
  run(
    args: readonly string[],
    more: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string | Buffer } = {},
  ): Promise<Outcome> {
    return new Promise((settle, fail) => {
      const child = spawn(process.execPath, [program, ...args], { cwd: this.path, env: { PATH: process.env.PATH, ...more.env } });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', fail);
      child.on('close', (status) =>
        settle({ status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
      );
      // The program may close its input before it has read all of it.
      child.stdin.on('error', () => undefined);
      child.stdin.end(more.stdin ?? '');
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs one command line in a folder of its own. */
export async function runIn(
  files: Readonly<Record<string, string | Buffer>>,
  args: readonly string[],
  more: Parameters<Folder['run']>[1] = {},
): Promise<Outcome> {
  const folder = new Folder(files);
  try {
    return await folder.run(args, more);
  } finally {
    folder.remove();
  }
}
