import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import type { Style } from '../../text/style.js';
import { commandHints, commandOf } from '../commands.js';
import type { Command, Screen, Told } from '../port.js';
import { answered, sizeOf } from './choose-prompt.js';
import { above, below, folded, type Room } from './layout.js';

export type LineConfig = {
  readonly screen: Screen;
  readonly hint: string;
  readonly initial: string | null;
  readonly check: (text: string) => string | null;
  readonly readAs: (text: string) => string | null;
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly style: Style;
  readonly room: () => Room;
  readonly onResize: (changed: () => void) => () => void;
};

/** A line of text, with how it is read shown under it while it is typed. A command is its key alone, and Enter. */
export const linePrompt = createPrompt<Told, LineConfig>((config, done) => {
  const { screen, hint, commands, language, style } = config;
  const [typed, setTyped] = useState(config.initial ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [, setSize] = useState('');
  useEffect((line) => {
    if (config.initial !== null) line.write(config.initial);
    return config.onResize(() => setSize(sizeOf(config.room())));
  }, []);
  useKeypress((key, line) => {
    if (told !== null) return;
    if (!isEnterKey(key)) {
      setTyped(line.line);
      setFault(null);
      return;
    }
    const command = commandOf(typed, commands, language);
    if (command) {
      done({ command });
      return;
    }
    const wrong = config.check(typed);
    if (wrong !== null) {
      // Enter has emptied the line; what was typed is put back, to be mended.
      line.write(typed);
      setFault(wrong);
      return;
    }
    setTold(config.readAs(typed) ?? typed.trim());
    done({ value: typed });
  });
  const room = config.room();
  if (told !== null) return answered(screen.question, told, style, room);
  const readAs = config.readAs(typed);
  const foot = [
    ...(fault !== null ? folded(fault, room.width, '  ! ').map(style.warn) : readAs === null ? [] : [style.good(`    = ${readAs}`)]),
    ...(hint ? folded(hint, room.width, '    ').map(style.faint) : []),
    ...below(commandHints(commands, language), screen.soFar, style, room),
  ];
  return [[...above(screen, style, room, foot.length + 1), `  › ${typed}`].join('\n'), foot.join('\n')];
});
