import { Command } from 'commander';
import type { Language } from '../text/localised.js';
import { helpPhrases, helpTitles, valueNames } from '../text/phrases/help.js';
import { defineAsk } from './define/ask.js';
import { type Definer, withHelp, withLanguage } from './define/definer.js';
import { defineHelp, topicNames } from './define/help.js';
import { defineProjects } from './define/projects.js';
import { defineRules } from './define/rules.js';
import type { ExitCode, Io } from './io.js';

/**
 * The commands with their options, and help in the language that was asked for.
 * @param asked null when neither the line nor the environment names a language; then each project may name its own.
 */
export function buildProgram(io: Io, asked: Language | null, done: (code: ExitCode) => void): Command {
  const language = asked ?? 'nb';
  const say = helpPhrases[language];
  const names = valueNames[language];
  const titles: Readonly<Record<string, string>> = helpTitles[language];
  const program = withHelp(
    withLanguage(new Command('veivalg').description(say.about).version(io.version, '-V, --version', say.version), language),
    language,
  )
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replaceAll('[options]', `[${names.options}]`).replace('[command]', `[${names.command}]`),
      styleSubcommandTerm: (term) => term.replace('[options]', `[${names.options}]`),
      optionDescription: (option) => option.description,
    })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text), outputError: () => undefined })
    .exitOverride()
    .showSuggestionAfterError(true)
    .enablePositionalOptions(false)
    .addHelpText('after', `\n${say.examples}\n\n${say.exitCodes}\n${say.topics(topicNames(language))}`);
  const given = <O extends object>(options: O): O => (asked === null ? options : { ...options, lang: asked });
  const definer: Definer = { program, io, language, done, given };
  defineAsk(definer);
  defineProjects(definer);
  defineRules(definer);
  defineHelp(definer);
  return program;
}
