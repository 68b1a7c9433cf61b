import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import { formatNumber } from '../../text/money.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import { commandOf } from '../commands.js';
import type { Command, Screen, Told } from '../port.js';
import { pastedLine } from './burst.js';
import { answered, commanded } from './done.js';
import type { OnPaste } from './keyboard.js';
import { folded, frame, type Room } from './layout.js';
import { fitted, type LongLine } from './long-line.js';

export type LineConfig = {
  readonly screen: Screen;
  readonly hint: string;
  readonly initial: string | null;
  readonly check: (text: string) => string | null;
  readonly readAs: (text: string) => string | null;
  readonly emptyAs?: string | undefined;
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly style: Style;
  readonly room: () => Room;
  readonly onResize: (changed: () => void) => () => void;
  readonly onPaste: OnPaste;
};

/** A line of text, with how it is read shown under it while it is typed. A command is its key alone, and Enter. */
export const linePrompt = createPrompt<Told, LineConfig>((config, done) => {
  const { screen, hint, commands, language, style } = config;
  const before = config.initial === null ? '' : onOneLine(config.initial);
  // What stands before the end of a line that the window has no room for; the reader of keys holds only its end.
  const hidden = useRef('');
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [, setRedrawn] = useState({});
  const makeRoom = (line: Line): void => {
    if (line.cursor !== undefined && line.cursor < line.line.length) return;
    const now = { hidden: hidden.current, shown: line.line };
    const next = fitted(now, roomFor(config.room()));
    if (next.shown !== now.shown) put(line, hidden, next);
  };
  const changed = (line: Line): void => {
    makeRoom(line);
    setTyped(hidden.current + line.line);
    setFault(null);
  };
  const enter = (text: string, line: Line): void => {
    const command = commandOf(text, commands, language);
    if (command) {
      setOver(commanded(command, language, style));
      done({ command });
      return;
    }
    // What is only gone past keeps the lines that it has in the file.
    const told = config.initial !== null && text === before ? config.initial : text;
    const wrong = config.check(told);
    if (wrong !== null) {
      // Enter has emptied the line; what was typed is put back, to be mended.
      put(line, hidden, { hidden: '', shown: text });
      makeRoom(line);
      setFault(wrong);
      return;
    }
    setOver(answered(screen.question, config.readAs(text) ?? (text.trim() || (config.emptyAs ?? '')), style, config.room()));
    done({ value: told });
  };
  useEffect((line) => {
    if (before !== '') line.write(before);
    makeRoom(line);
    const forget = [
      config.onResize(() => {
        makeRoom(line);
        setRedrawn({});
      }),
      config.onPaste((pasted) => {
        const { text, ended } = pastedLine(pasted);
        if (text !== '') line.write(text);
        changed(line);
        if (ended) enter(hidden.current + line.line, line);
      }),
    ];
    return () => {
      for (const stop of forget) stop();
    };
  }, []);
  useKeypress((key, line) => {
    if (over !== null) return;
    if (isEnterKey(key)) return enter(typed, line);
    // All of the line is wiped, also what is not shown.
    if (key.ctrl && key.name === 'u' && line.line === '') hidden.current = '';
    changed(line);
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
    ...(hidden.current === ''
      ? []
      : folded(promptPhrases[language].onlyTheEnd(formatNumber(BigInt(typed.length))), room.width, '    ').map(style.faint)),
    ...(hint ? folded(hint, room.width, '    ').map(style.faint) : []),
  ];
  const line = hidden.current === '' ? `  › ${onOneLine(typed)}` : `  › …${onOneLine(typed.slice(hidden.current.length))}`;
  const rows = Math.floor(line.length / room.width) + 1;
  const { head, foot } = frame({ screen, commands, keys: [], language, style }, room, rows + below.length);
  return [[...head, line].join('\n'), [...below, ...foot].join('\n')];
});

/** What a prompt sees of the reader of its keys. */
type Line = {
  readonly line: string;
  readonly cursor?: number;
  readonly write: (text: string) => void;
  readonly clearLine: (direction: 0) => void;
};

/** Puts another text into the line. */
function put(line: Line, hidden: { current: string }, { hidden: before, shown }: LongLine): void {
  hidden.current = before;
  line.clearLine(0);
  if (shown !== '') line.write(shown);
}

/** How long a line may be: half of the window. */
const roomFor = ({ width, height }: Room): number => Math.max(16, width * Math.max(1, Math.floor(height / 2)) - 8);

/** The same text where every sign takes its place on one line. */
const onOneLine = (text: string): string => text.replace(/\s/g, ' ');
