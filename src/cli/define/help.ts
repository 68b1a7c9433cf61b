import type { Command } from 'commander';
import type { Message } from '../../text/catalogue.js';
import type { Language } from '../../text/localised.js';
import { knownSpelling, nearestName } from '../../text/names.js';
import { helpPhrases, valueNames } from '../../text/phrases/help.js';
import { topicPhrases } from '../../text/phrases/topics.js';
import { safeLine } from '../../text/safe.js';
import { exitCodes, UsageError } from '../io.js';
import { withHelp } from '../usage.js';
import type { Definer } from './definer.js';

/** What there is help on besides the commands, with the names that each goes by in the three languages. */
const topics = {
  exitCodes: { nb: 'utgangskoder', nn: 'utgangskodar', en: 'exit-codes' },
  formats: { nb: 'formater', nn: 'format', en: 'formats' },
  environment: { nb: 'miljø', nn: 'miljø', en: 'environment' },
  rules: { nb: 'regler', nn: 'reglar', en: 'rules' },
  accessibility: { nb: 'tilgjengelighet', nn: 'tilgjenge', en: 'accessibility' },
} as const satisfies Readonly<Record<keyof (typeof topicPhrases)['nb'], Message>>;
type Topic = keyof typeof topics;
const topicKeys = Object.keys(topics) as Topic[];

export const topicNames = (language: Language): string[] => topicKeys.map((topic) => topics[topic][language]);

/** `veivalg help`: on the whole, on a command, or on a topic by its name in any of the languages. */
export function defineHelp({ program, io, language, done }: Definer): void {
  program
    .command('help')
    .alias('hjelp')
    .argument(`[${valueNames[language].topic}...]`)
    .description(helpPhrases[language].helpTopic)
    .action((words: string[]) => {
      const [first, ...more] = words;
      // «help rules verify» is about the command.
      const alone = more.length === 0 ? first : undefined;
      const topic = alone === undefined ? undefined : topicKeys.find((key) => knownSpelling(alone, Object.values(topics[key])));
      const command = commandNamed(program, words);
      if (topic === undefined && command === undefined) throw unknown(program, words);
      if (topic !== undefined) io.stdout.write(`${topicPhrases[language][topic]}\n`);
      if (topic !== undefined && command !== undefined) io.stdout.write('\n');
      command?.outputHelp();
      done(exitCodes.ok);
    });
}

/** The command that the words lead to; the program itself when there are none. */
function commandNamed(program: Command, words: readonly string[]): Command | undefined {
  return words.reduce<Command | undefined>(
    (at, word) => at?.commands.find((command) => knownSpelling(word, [command.name(), ...command.aliases()])),
    program,
  );
}

function unknown(program: Command, words: readonly string[]): UsageError {
  const known = [
    ...program.commands.flatMap((command) => [command.name(), ...command.aliases()]),
    ...topicKeys.flatMap((key) => Object.values(topics[key])),
  ];
  const name = safeLine(words.join(' '));
  return new UsageError(withHelp((say) => say.unknownTopic(name), nearestName(words[0] ?? '', known) ?? ''));
}
