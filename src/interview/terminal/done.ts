import type { Language } from '../../text/localised.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import type { Command } from '../port.js';
import { folded, type Room } from './layout.js';

/** What is left on the screen of a question that has been answered. */
export function answered(question: string, answer: string, style: Style, { width, height }: Room): string {
  const lines = folded(answer, width, '  ');
  // A long reason has just been read where it was typed, and would push everything else off the screen.
  const most = Math.max(1, Math.floor(height / 3));
  const shown = lines.length > most ? [...lines.slice(0, most - 1), '  …'] : lines;
  return [
    ...folded(question, width, '✓ ').map((line, index) => (index === 0 ? line : `  ${line.slice(2)}`)),
    ...shown.map(style.strong),
  ].join('\n');
}

/** What is left of a question where something else than an answer was wanted. The question comes again. */
export const commanded = (command: Command, language: Language, style: Style): string =>
  style.faint(`  ${promptPhrases[language][`${command}Key`]} ${promptPhrases[language][command]}`);
