import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledName } from '../pack/compiled-name.js';
import type { Language } from '../text/localised.js';
import { notePhrases } from '../text/phrases/notes.js';
import { type ExitCode, exitCodes } from './io.js';
import { languageAsked } from './language.js';
import { run } from './main.js';
import { styleFor, wantsColour } from './style.js';

/** Binds the commands to the real process. Sets nothing; returns the exit code. */
export async function start(process: NodeJS.Process): Promise<ExitCode> {
  const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const args = process.argv.slice(2);
  const off = args.includes('--no-color');
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string };
  // A reader that has seen enough closes the pipe; that is no fault. A full disk is.
  let lost: string | null = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost = error.code ?? error.message;
  });
  const code = await run(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    rules: inPackage('rules'),
    compiledRules: inPackage(`dist/${compiledName}`),
    example: inPackage('fixtures/prosjekter/fx-07-aktivitetshuset-bjerke.yaml'),
    version,
    today: () => new Date().toISOString().slice(0, 10),
    onInterrupt: (interrupted) => {
      process.on('SIGINT', interrupted);
      return () => process.off('SIGINT', interrupted);
    },
    style: (stream) => styleFor(wantsColour(process.env, process[stream].isTTY === true, off)),
  });
  await new Promise<void>((done) => {
    process.stdout.write('', () => done());
  });
  if (lost === null) return code;
  process.stderr.write(`${notePhrases[asked(args, process.env)].notWritten(lost)}\n`);
  return exitCodes.unusable;
}

/** The language of what goes wrong outside of any command. */
function asked(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  try {
    return languageAsked(args, env) ?? 'nb';
  } catch {
    // No such language: that has been told already.
    return 'nb';
  }
}
