import { type Command, CommanderError } from 'commander';
import { FileChangedError } from '../project/files.js';
import { problemReport } from '../report/problems.js';
import { languageOfProblems, ProblemsError } from '../source/problem.js';
import type { Language } from '../text/localised.js';
import { nearestName } from '../text/names.js';
import { notePhrases } from '../text/phrases/notes.js';
import { safeLine } from '../text/safe.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { languageAsked } from './language.js';
import { buildProgram } from './program.js';
import { usageMessage, withHelp } from './usage.js';

/** Runs a command line and returns its exit code. Every failure that a person can cause ends in words, not in a stack. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const debug = args.includes('--debug');
  let code: ExitCode = exitCodes.ok;
  let asked: Language | null = null;
  try {
    asked = languageAsked(args, io.env);
    const program = buildProgram(io, asked, (result) => {
      code = result;
    });
    refuseUnknownCommand(program, args);
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (debug && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return failure(error, asked, io);
  }
}

/** A first word that is no command and no file is a slip of the hand, not a project to begin on. */
function refuseUnknownCommand(program: Command, args: readonly string[]): void {
  const first = args.find((word, index) => !word.startsWith('-') && args[index - 1] !== '--lang');
  if (first === undefined || /[./\\]/.test(first)) return;
  // Behind another option than those that may stand first, the word may be its value.
  if (args.slice(0, args.indexOf(first)).some((word) => word.startsWith('-') && !/^--(lang(=.*)?|no-color|debug)$/.test(word))) return;
  const known = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  if (known.includes(first)) return;
  throw new UsageError(withHelp((say) => say.unknownCommand(safeLine(first)), nearestName(first, known) ?? ''));
}

/** Tells what went wrong in the language that was asked for; a fault in a project file in that of the file. */
function failure(error: unknown, asked: Language | null, io: Io): ExitCode {
  const language = asked ?? 'nb';
  const tell = (message: string): void => {
    io.stderr.write(`${message.split('\n').map(safeLine).join('\n')}\n`);
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok;
    const message = usageMessage(error);
    if (message) tell(message[language]);
    return exitCodes.unusable;
  }
  if (error instanceof ProblemsError) {
    io.stderr.write(problemReport(error.problems, io.style('stderr'), asked ?? languageOfProblems(error.problems) ?? 'nb'));
    return error.what === 'pack' ? exitCodes.badPack : exitCodes.unusable;
  }
  if (error instanceof UsageError || error instanceof FileChangedError) {
    tell(error.told[language]);
    return exitCodes.unusable;
  }
  const note = notePhrases[language];
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error)
    tell(note.cannotReach('path' in error ? String(error.path) : note.theFile, error.code));
  else tell(note.ownFault(error instanceof Error ? error.message : String(error)));
  return exitCodes.unusable;
}
