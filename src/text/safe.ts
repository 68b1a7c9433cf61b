/**
 * Text from a project file is data. Control characters (terminal escapes among them) and the characters that turn
 * the reading direction are replaced, so that a file cannot redraw the screen of the one who checks it.
 */
export function safeLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, '\ufffd');
}

/** The same, sign for sign, so that a mark under the line still points at the right place. */
export function safeSigns(text: string): string {
  return [...text].map((sign) => safeLine(sign)).join('');
}
