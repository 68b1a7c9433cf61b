import { wrap } from '../text/wrap.js';

/**
 * A wrapped text with `first` before its first line and blanks before the rest. Where `first` takes more than half the width
 * and they do not fit on one line, it stands by itself with the text under it.
 */
export function hang(first: string, text: string, width: number, dress: (text: string) => string = (line) => line): string[] {
  if (first.length * 2 > width && first.length + text.length > width && first.trim() !== '') {
    const indent = ' '.repeat(first.search(/\S/));
    const alone = first.length <= width ? [first.trimEnd()] : hang(indent, first.trim(), width);
    return [...alone, ...hang(`${indent}    `, text, width, dress)];
  }
  const blank = ' '.repeat(first.length);
  return wrap(text, Math.max(20, width - first.length)).map((line, index) => (index === 0 ? first : blank) + dress(line));
}

/** Two texts on one line, the second at the right edge; on two lines when they do not fit. */
export function ends(left: string, right: string, width: number): string {
  const room = width - left.length - right.length;
  return room >= 2 ? left + ' '.repeat(room) + right : `${left}\n${right}`;
}

/** The same under `first`; where there is no room, the second on a line of its own under the wrapped text. */
export function beside(first: string, text: string, right: string, width: number): string[] {
  if (first.length + text.length + 2 + right.length <= width) return [ends(first + text, right, width)];
  return [...hang(first, text, width), `${' '.repeat(first.length + 2)}${right}`];
}
