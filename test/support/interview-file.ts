import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionOn } from '../../src/cli/ask-session.js';
import type { Io } from '../../src/cli/io.js';
import { type GoOver, interview } from '../../src/interview/flow.js';
import { LeftError } from '../../src/interview/port.js';
import type { Session } from '../../src/interview/session.js';
import type { Pack } from '../../src/pack/model.js';
import { plainStyle } from '../../src/text/style.js';
import { type Line, ScriptedPort } from './scripted-port.js';

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: {},
  rules: 'rules',
  compiledRules: 'none',
  example: 'none',
  version: '0',
  today: () => '2026-05-04',
  onInterrupt: () => () => undefined,
  style: () => plainStyle,
};

/** A project file in a folder of its own, and an interview on it. */
export class InterviewFile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'veivalg-ask-'));
  readonly path = join(this.folder, 'p.yaml');

  constructor(
    private readonly pack: Pack,
    text: string,
  ) {
    this.write(text);
  }

  get text(): string {
    return readFileSync(this.path, 'utf8');
  }

  write(text: string): void {
    writeFileSync(this.path, text);
  }

  /** Takes the file away, as somebody else may. */
  unlink(): void {
    rmSync(this.path);
  }

  mode(mode: number): void {
    chmodSync(this.path, mode);
  }

  session(): Session {
    return sessionOn(this.path, this.pack, 'nb', {}, io);
  }

  /** Interviews until there is nothing more to ask or the script is over. @param before see `ScriptedPort`. */
  async ask(script: readonly Line[], before?: (question: string) => void, over: GoOver = 'nothing'): Promise<ScriptedPort> {
    const port = new ScriptedPort(script, before);
    try {
      await interview(port, this.session(), over);
    } catch (error) {
      if (!(error instanceof LeftError)) throw error;
    }
    if (!port.done) throw new Error('the interview ended before the script did');
    return port;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
