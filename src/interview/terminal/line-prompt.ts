import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import type { Style } from '../../text/style.js';
import { commandOf } from '../commands.js';
import type { Command, Screen, Told } from '../port.js';
import { answered, commanded } from './done.js';
import { folded, frame, type Room } from './layout.js';

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
  const before = config.initial === null ? '' : onOneLine(config.initial);
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [, setRedrawn] = useState({});
  useEffect((line) => {
    if (before !== '') line.write(before);
    return config.onResize(() => setRedrawn({}));
  }, []);
  useKeypress((key, line) => {
    if (over !== null) return;
    if (!isEnterKey(key)) {
      setTyped(line.line);
      setFault(null);
      return;
    }
    const command = commandOf(typed, commands, language);
    if (command) {
      setOver(commanded(command, language, style));
      done({ command });
      return;
    }
    // What is only gone past keeps the lines that it has in the file.
    const told = config.initial !== null && typed === before ? config.initial : typed;
    const wrong = config.check(told);
    if (wrong !== null) {
      // Enter has emptied the line; what was typed is put back, to be mended.
      line.write(typed);
      setFault(wrong);
      return;
    }
    setOver(answered(screen.question, config.readAs(typed) ?? typed.trim(), style, config.room()));
    done({ value: told });
  });
  if (over !== null) return over;
  const room = config.room();
  const readAs = config.readAs(typed);
  const below = [
    ...(fault !== null
      ? folded(fault, room.width, '  ! ').map(style.warn)
      : readAs === null
        ? []
        : folded(`= ${readAs}`, room.width, '    ').map(style.good)),
    ...(hint ? folded(hint, room.width, '    ').map(style.faint) : []),
  ];
  const line = `  › ${onOneLine(typed)}`;
  const rows = Math.floor(line.length / room.width) + 1;
  const { head, foot } = frame({ screen, commands, keys: [], language, style }, room, rows + below.length);
  return [[...head, line].join('\n'), [...below, ...foot].join('\n')];
});

/** The same text where every sign takes its place on one line. */
const onOneLine = (text: string): string => text.replace(/\s/g, ' ');
