import type { Language } from '../../text/localised.js';
import { promptPhrases } from '../../text/phrases/prompts.js';
import type { Style } from '../../text/style.js';
import { tied, untied, wrap } from '../../text/wrap.js';
import { commandHints, shortHints } from '../commands.js';
import type { Command, Screen } from '../port.js';

/** How much room there is, in signs and lines. */
export type Room = { readonly width: number; readonly height: number };

/** What stands above and below the answers, line by line. */
export type Frame = { readonly head: readonly string[]; readonly foot: readonly string[] };

type Parts = {
  readonly screen: Screen;
  readonly commands: readonly Command[];
  /** How the keys are used. */
  readonly keys: readonly string[];
  readonly language: Language;
  readonly style: Style;
};

/**
 * As much around the answers as there is room for. What goes first is what stands under «?» too; the question goes last.
 * @param answers how many lines the answers need.
 */
export function frame({ screen, commands, keys, language, style }: Parts, { width, height }: Room, answers: number): Frame {
  const { about, progress, question, why, notes, soFar } = screen;
  const heading = about === null || progress === null ? [] : [...ends(about, progress, width).map(style.faint), ''];
  // A question stands apart from the answer before it, where there is room for that.
  const apart = [''];
  const asked = folded(question, width, '  ').map(style.strong);
  const reasons = why.flatMap((line) => folded(line, width, '  ').map(style.faint));
  const known = notes.flatMap((line) => folded(line, width, '  '));
  const hints = folded([...commandHints(commands, language), ...keys].join(' · '), width, '  ').map(style.faint);
  const short = folded(shortHints(commands, language).join(' · '), width, '  ').map(style.faint);
  const few = folded(commands.map((command) => promptPhrases[language][`${command}Key`]).join(' · '), width, '  ').map(style.faint);
  const told = soFar === null ? [] : folded(soFar, width, '  ').map(style.faint);
  const room = height - answers - 1;
  const frames: readonly Frame[] = [
    { head: [...apart, ...heading, ...asked, ...reasons, ...known, ''], foot: ['', ...hints, ...told] },
    { head: [...heading, ...asked, ...reasons, ...known, ''], foot: ['', ...hints, ...told] },
    { head: [...heading, ...asked, ...reasons, ...known, ''], foot: ['', ...short, ...told] },
    { head: [...heading, ...asked, ...reasons, ...known], foot: [...short, ...told] },
    { head: [...heading, ...asked, ...known, ''], foot: ['', ...short, ...told] },
    { head: [...asked, ...known, ''], foot: ['', ...short, ...told] },
    { head: [...asked, ...known, ''], foot: ['', ...short] },
    { head: [...asked, ...known], foot: few },
    { head: [...asked, ...known.slice(0, Math.max(0, room - asked.length - few.length))], foot: few },
    { head: asked, foot: [] },
  ];
  const fits = ({ head, foot }: Frame): boolean => head.length + foot.length <= room;
  return frames.find(fits) ?? { head: asked.slice(0, Math.max(1, room)), foot: [] };
}

/** An amount is not parted, nor «§» from its number. */
const kept = (text: string): string => tied(text).replace(/(?<=§) (?=\d)/g, '\u2060');

/** The whole answer fits in the width, also where a word alone does not. */
export const folded = (text: string, width: number, indent: string): string[] => {
  const room = Math.max(4, width - indent.length - 1);
  return wrap(kept(text), room).flatMap((line) => pieces(untied(line), room).map((piece) => indent + piece));
};

function pieces(line: string, width: number): string[] {
  const found: string[] = [];
  for (let from = 0; from === 0 || from < line.length; from += width) found.push(line.slice(from, from + width));
  return found;
}

/** Two texts on one line, one at each end, or on two lines. */
function ends(left: string, right: string, width: number): string[] {
  const room = width - 1 - left.length - right.length;
  return room >= 2 ? [left + ' '.repeat(room) + right] : [...folded(left, width, ''), ...folded(right, width, '')];
}
