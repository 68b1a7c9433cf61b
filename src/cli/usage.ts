import type { CommanderError } from 'commander';
import { inEvery, type Message, type Say } from '../text/catalogue.js';
import { common } from '../text/phrases/common.js';
import { usagePhrases } from '../text/phrases/usage.js';

type Words = (say: (typeof usagePhrases)['nb'], found: readonly string[]) => string;

/** Every code that commander can raise; what it found stands between quotation marks in its own message. */
const words: Readonly<Record<string, Words>> = {
  'commander.unknownCommand': (say, [name = '']) => say.unknownCommand(name),
  'commander.unknownOption': (say, [name = '']) => say.unknownOption(name),
  'commander.missingArgument': (say, [name = '']) => say.argumentMissing(name),
  'commander.optionMissingArgument': (say, [flags = '']) => say.valueMissing(flags),
  'commander.missingMandatoryOptionValue': (say, [flags = '']) => say.optionMissing(flags),
  'commander.conflictingOption': (say, [one = '', other = '']) => say.conflict(one, other),
  'commander.excessArguments': (say) => say.tooManyArguments,
  'commander.invalidArgument': (say, [name = '']) => say.invalidValue(name),
};

/** Commander's complaint in words of our own, with its suggestion kept; null when it was only showing help. */
export function usageMessage(error: CommanderError): Message | null {
  if (error.code === 'commander.help' || error.code === 'commander.helpDisplayed') return null;
  const [complaint = '', suggestion = ''] = error.message.split('\n(Did you mean ');
  const found = [...complaint.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const near = suggestion.replace(/^one of /, '').replace(/\?\)\s*$/, '');
  return withHelp((say) => (words[error.code] ?? ((phrases) => phrases.cannotRead))(say, found), near);
}

/** What is wrong, the name that was likely meant, and where help is. */
export const withHelp = (say: Say<(typeof usagePhrases)['nb']>, near: string): Message =>
  inEvery(usagePhrases, (phrases, language) => {
    const meant = near === '' ? '' : `; ${common[language].didYouMean(near)}`;
    return `${say(phrases, language)}${meant}\n${phrases.seeHelp}`;
  });
