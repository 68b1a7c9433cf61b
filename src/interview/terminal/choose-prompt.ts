import { createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import { commandOf } from '../commands.js';
import type { Choice, Command, Screen, Told } from '../port.js';
import { answered, commanded } from './done.js';
import { folded, frame, type Room } from './layout.js';

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
  const [digits, setDigits] = useState('');
  const [over, setOver] = useState<string | null>(null);
  const [, setRedrawn] = useState({});
  useEffect(() => config.onResize(() => setRedrawn({})), []);
  useKeypress((key, line) => {
    const typed = line.line;
    line.clearLine(0);
    if (over !== null) return;
    const command = key.name === 'left' ? commandOf('<', commands, language) : commandOf(typed, commands, language);
    const chosen = choices[at];
    const number = [digits + typed, typed].find((one) => /^[1-9]\d*$/.test(one) && Number(one) <= choices.length);
    setDigits(number ?? '');
    if (isEnterKey(key) && chosen) {
      setOver(answered(screen.question, chosen.label, style, config.room()));
      done({ value: chosen.value });
    } else if (command) {
      setOver(commanded(command, language, style));
      done({ command });
    } else if (isUpKey(key)) setAt((at + choices.length - 1) % choices.length);
    else if (isDownKey(key)) setAt((at + 1) % choices.length);
    else if (number !== undefined) setAt(Number(number) - 1);
  });
  if (over !== null) return over;
  const room = config.room();
  const parts = { screen, commands, keys: [promptPhrases[language].keys], language, style };
  const lines = choices.reduce((sum, { label }) => sum + folded(`1 ${label}`, room.width, '    ').length, 0);
  const { head, foot } = frame(parts, room, Math.min(lines, Math.max(2, Math.ceil(room.height / 3))));
  const { before, marked, after } = page(choices, at, style, { width: room.width, height: room.height - head.length - foot.length - 1 });
  // The cursor stands at the end of the marked answer, where a magnifier and a braille display look for it.
  return [[...head, ...before, ...marked].join('\n'), [...after, ...foot].join('\n')];
});

type Page = Readonly<Record<'before' | 'marked' | 'after', readonly string[]>>;

/** As many of the choices as there is room for, with the one that is marked among them. */
function page(choices: readonly Choice[], at: number, style: Style, { width, height }: Room): Page {
  const blocks = choices.map(({ label }, place) => {
    const lines = folded(`${place + 1} ${label}`, width, '    ');
    return lines.map((line, index) => (place === at ? style.strong(index === 0 ? `  › ${line.slice(4)}` : line) : line));
  });
  const marked = blocks[at] ?? [];
  const all = blocks.flat().length <= height;
  const room = all ? height : height - 1;
  let from = at;
  let to = at + 1;
  let used = marked.length;
  for (;;) {
    const after = blocks[to]?.length;
    const before = from > 0 ? blocks[from - 1]?.length : undefined;
    if (after !== undefined && used + after <= room) {
      used += after;
      to++;
    } else if (before !== undefined && used + before <= room) {
      used += before;
      from--;
    } else break;
  }
  const span = to - from === 1 ? `${to}` : `${from + 1}–${to}`;
  return {
    before: blocks.slice(from, at).flat(),
    marked: marked.slice(0, Math.max(1, room)),
    after: [...blocks.slice(at + 1, to).flat(), ...(all || room < 1 ? [] : [style.faint(`    ${span} / ${choices.length}`)])],
  };
}
