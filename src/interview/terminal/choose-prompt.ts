import { createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Language } from '../../text/localised.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import { choiceOf } from '../choice-of.js';
import { commandOf } from '../commands.js';
import type { Choice, Command, Screen, Told } from '../port.js';
import { firstLine } from './burst.js';
import { answered, commanded } from './done.js';
import type { OnPaste } from './keyboard.js';
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
  readonly onPaste: OnPaste;
};

/**
 * One of a few answers: arrow keys or its number, and Enter. A command has a key of its own. A pasted word is no keys: it
 * marks the answer that it names, and nothing else.
 */
export const choosePrompt = createPrompt<Told, ChooseConfig>((config, done) => {
  const { screen, choices, commands, language, style } = config;
  const [at, setAt] = useState(
    Math.max(
      0,
      choices.findIndex(({ value }) => value === config.initial),
    ),
  );
  const [digits, setDigits] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [, setRedrawn] = useState({});
  const choose = (chosen: Choice): void => {
    setOver(answered(screen.question, chosen.label, style, config.room()));
    done({ value: chosen.value });
  };
  useEffect(() => {
    const forget = [
      config.onResize(() => setRedrawn({})),
      config.onPaste((pasted) => {
        const { text, ended } = firstLine(pasted);
        const named = choiceOf(text, choices);
        setDigits('');
        setFault(named || text === '' ? null : promptPhrases[language].notANumber(shortened(text), choices.length));
        if (named && ended) choose(named);
        else if (named) setAt(choices.indexOf(named));
      }),
    ];
    return () => {
      for (const stop of forget) stop();
    };
  }, []);
  useKeypress((key, line) => {
    const typed = line.line;
    line.clearLine(0);
    if (over !== null) return;
    const command = key.name === 'left' ? commandOf('<', commands, language) : commandOf(typed, commands, language);
    const chosen = choices[at];
    const number = [digits + typed, typed].find((one) => /^[1-9]\d*$/.test(one) && Number(one) <= choices.length);
    setDigits(number ?? '');
    setFault(null);
    if (isEnterKey(key) && chosen) choose(chosen);
    else if (command) {
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
  const wrong = fault === null ? [] : folded(fault, room.width, '  ! ').map(style.warn);
  const { head, foot } = frame(parts, room, wrong.length + Math.min(lines, Math.max(2, Math.ceil(room.height / 3))));
  const { before, marked, after } = page(choices, at, style, {
    width: room.width,
    height: room.height - head.length - wrong.length - foot.length - 1,
  });
  // The cursor stands at the end of the marked answer, where a magnifier and a braille display look for it.
  return [[...head, ...before, ...marked].join('\n'), [...after, ...wrong, ...foot].join('\n')];
});

const shortened = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text);

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
