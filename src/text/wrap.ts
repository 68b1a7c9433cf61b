/** Breaks a text into lines of at most `width` signs. A word that is longer stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** A sign that takes no room and lets no line be broken. */
const joiner = '\u2060';

/** Ties the digits of an amount and its unit together, so that `wrap` does not part them; `untied` gives the spaces back. */
export const tied = (text: string): string => text.replaceAll(joiner, '').replace(/(?<=\d) (?=\d|kr\b)/g, joiner);
export const untied = (text: string): string => text.replaceAll(joiner, ' ');
