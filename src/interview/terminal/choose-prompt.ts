import { createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import { commandHints, commandOf } from '../commands.js';
import type { Choice, Command, Screen, Told } from '../port.js';
import { above, below, folded, type Room } from './layout.js';

export type ChooseConfig = {
  readonly screen: Screen;
  readonly choices: readonly Choice[];
  readonly initial: string | null;
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly style: Style;
  readonly room: () => Room;
  /** Calls back when the window has another size; gives back how to stop that. */
  readonly onResize: (changed: () => void) => () => void;
};

/** One of a few answers: arrow keys or its number, and Enter. A command has a key of its own. */
export const choosePrompt = createPrompt<Told, ChooseConfig>((config, done) => {
  const { screen, choices, commands, language, style } = config;
  const [at, setAt] = useState(
    Math.max(
      0,
      choices.findIndex(({ value }) => value === config.initial),
    ),
  );
  const [told, setTold] = useState<Choice | null>(null);
  const [, setSize] = useState('');
  useEffect(() => config.onResize(() => setSize(sizeOf(config.room()))), []);
  useKeypress((key, line) => {
    const typed = line.line;
    line.clearLine(0);
    if (told) return;
    const command = key.name === 'left' ? commandOf('<', commands, language) : commandOf(typed, commands, language);
    const chosen = choices[at];
    if (isEnterKey(key) && chosen) {
      setTold(chosen);
      done({ value: chosen.value });
    } else if (command) done({ command });
    else if (isUpKey(key)) setAt((at + choices.length - 1) % choices.length);
    else if (isDownKey(key)) setAt((at + 1) % choices.length);
    else if (/^\d$/.test(typed) && Number(typed) >= 1 && Number(typed) <= choices.length) setAt(Number(typed) - 1);
  });
  const room = config.room();
  if (told) return answered(screen.question, told.label, style, room);
  const foot = below([...commandHints(commands, language), promptPhrases[language].keys], screen.soFar, style, room);
  const head = above(screen, style, room, foot.length + Math.min(6, choices.length));
  const shown = page(choices, at, style, { width: room.width, height: Math.max(3, room.height - head.length - foot.length - 1) });
  return [[...head, ...shown, ...foot].join('\n'), ''];
});

export const sizeOf = ({ width, height }: Room): string => `${width}x${height}`;

/** What is left on the screen of a question that has been answered. */
export const answered = (question: string, answer: string, style: Style, { width }: Room): string =>
  [
    ...folded(question, width, '✓ ').map((line, index) => (index === 0 ? line : `  ${line.slice(2)}`)),
    ...folded(answer, width, '  ').map(style.strong),
  ].join('\n');

/** As many of the choices as there is room for, with the one that is marked among them. */
function page(choices: readonly Choice[], at: number, style: Style, { width, height }: Room): string[] {
  const blocks = choices.map(({ label }, place) => {
    const lines = folded(`${place + 1} ${label}`, width, '    ');
    return lines.map((line, index) => (place === at ? style.strong(index === 0 ? `  › ${line.slice(4)}` : line) : line));
  });
  let from = at;
  let to = at + 1;
  let used = blocks[at]?.length ?? 0;
  for (;;) {
    const after = blocks[to]?.length;
    const before = from > 0 ? blocks[from - 1]?.length : undefined;
    if (after !== undefined && used + after <= height) {
      used += after;
      to++;
    } else if (before !== undefined && used + before <= height) {
      used += before;
      from--;
    } else break;
  }
  return [
    ...blocks.slice(from, to).flat(),
    ...(to - from < choices.length ? [style.faint(`    ${from + 1}–${to} / ${choices.length}`)] : []),
  ];
}
