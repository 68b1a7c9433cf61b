import type { CommanderError } from 'commander';

const words: Record<string, (found: string[]) => string> = {
  'commander.unknownCommand': ([name]) => `ukjent kommando «${name}»`,
  'commander.unknownOption': ([name]) => `ukjent valg «${name}»`,
  'commander.missingArgument': ([name]) => `argumentet <${name}> mangler`,
  'commander.optionMissingArgument': ([name]) => `valget «${name}» mangler en verdi`,
  'commander.excessArguments': () => 'for mange argumenter',
  'commander.invalidArgument': ([name]) => `ugyldig verdi for «${name}»`,
};

/** Commander's complaint in Norwegian, with its suggestion kept; empty when it was only showing help. */
export function usageMessage(error: CommanderError): string {
  if (error.code === 'commander.help' || error.code === 'commander.helpDisplayed') return '';
  const found = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const said = words[error.code]?.(found) ?? error.message;
  const near = /Did you mean (?:one of )?(.+)\?/.exec(error.message)?.[1];
  return `${said}${near ? `; mente du «${near}»?` : ''}\nSe veivalg --help`;
}
