import type { Language } from '../text/localised.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import type { Command } from './port.js';

/** The key that gives a command. «<» goes back in every language. */
export function commandOf(typed: string, allowed: readonly Command[], language: Language): Command | null {
  const told = typed.trim().toLowerCase();
  if (told === '<' && allowed.includes('back')) return 'back';
  return allowed.find((command) => keyOf(command, language) === told) ?? null;
}

/** «? for mer om spørsmålet, t for tilbake» */
export const commandHints = (allowed: readonly Command[], language: Language): string[] =>
  allowed.map((command) => promptPhrases[language].keyFor(keyOf(command, language), promptPhrases[language][command]));

/** «? mer om spørsmålet, t tilbake», where there is little room. */
export const shortHints = (allowed: readonly Command[], language: Language): string[] =>
  allowed.map((command) => `${keyOf(command, language)} ${promptPhrases[language][command]}`);

const keyOf = (command: Command, language: Language): string => promptPhrases[language][`${command}Key`];
