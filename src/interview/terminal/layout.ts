import type { Style } from '../../text/style.js';
import { wrap } from '../../text/wrap.js';
import type { Screen } from '../port.js';

/** How much room there is, in signs and lines. */
export type Room = { readonly width: number; readonly height: number };

/**
 * What stands above the answers, line by line. Where there is no room for everything, what also stands under «?» goes first.
 * @param below lines that must find room under it.
 */
export function above({ about, progress, question, why, notes }: Screen, style: Style, { width, height }: Room, below: number): string[] {
  const heading = about === null || progress === null ? [] : [...ends(about, progress, width).map(style.faint), ''];
  const asked = folded(question, width, '  ').map(style.strong);
  const reasons = why.flatMap((line) => folded(line, width, '  ').map(style.faint));
  const known = notes.flatMap((line) => folded(line, width, '  '));
  const room = height - below - 2;
  const fitting = [
    [...heading, ...asked, ...reasons, ...known, ''],
    [...heading, ...asked, ...known, ''],
    [...asked, ...known.slice(0, Math.max(0, room - asked.length - 1)), ''],
  ];
  return fitting.find((lines) => lines.length <= room) ?? asked;
}

/** What stands below the answers. */
export function below(hints: readonly string[], soFar: string | null, style: Style, { width }: Room): string[] {
  return ['', ...folded(hints.join(' · '), width, '  '), ...(soFar === null ? [] : folded(soFar, width, '  '))].map(style.faint);
}

export const folded = (text: string, width: number, indent: string): string[] =>
  wrap(text, Math.max(16, width - indent.length - 1)).map((line) => indent + line);

/** Two texts on one line, one at each end, or on two lines. */
function ends(left: string, right: string, width: number): string[] {
  const room = width - 1 - left.length - right.length;
  return room >= 2 ? [left + ' '.repeat(room) + right] : [...folded(left, width, ''), ...folded(right, width, '')];
}
