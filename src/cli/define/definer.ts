import type { Command } from 'commander';
import type { Language } from '../../text/localised.js';
import { helpPhrases, valueNames } from '../../text/phrases/help.js';
import type { ExitCode, Io } from '../io.js';

/** What the commands of a group are defined with. */
export type Definer = {
  readonly program: Command;
  readonly io: Io;
  /** The language of help. */
  readonly language: Language;
  /** Takes the exit code of the command that ran. */
  readonly done: (code: ExitCode) => void;
  /** The options that a command was given, with the language that was asked for anywhere on the line. */
  readonly given: <O extends object>(options: O) => O;
};

/** The options that every command has. */
export function common(command: Command, language: Language): Command {
  const say = helpPhrases[language];
  const { folder } = valueNames[language];
  return withHelp(withLanguage(command.option(`--rules <${folder}>`, say.rules, collect), language), language);
}

/** The same, with the day that the law is to be applied as of. */
export const shared = (command: Command, language: Language): Command =>
  common(command.option(`--as-of <${valueNames[language].date}>`, helpPhrases[language].asOf), language);

/** What can stand before the command as well as after it. */
export const withLanguage = (command: Command, language: Language): Command =>
  command
    .option(`--lang <${valueNames[language].language}>`, helpPhrases[language].lang)
    .option('--no-color', helpPhrases[language].noColour)
    .option('--debug', helpPhrases[language].debug);

export const withHelp = (command: Command, language: Language): Command => command.helpOption('-h, --help', helpPhrases[language].help);

/** `--format`, with the format that is taken when none is named first. */
export function format(command: Command, language: Language, first: string, ...others: readonly string[]): Command {
  return command.option('-f, --format <format>', helpPhrases[language].format(first, others), first);
}

/** An option that may be given more than once. */
export const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];
