// biome-ignore-start lint/suspicious/noControlCharactersInRegex: a terminal's sequences begin with one

/** What a terminal sends that is no key: where the mouse is, marks around a paste, answers to what it was never asked. */
const noKeys = /\u001b\[M[\s\S]{3}|\u001b\[[<=>?][\d;]*[ -/]*[@-~]|\u001b\[20[01]~|\u001b[\]PX^_][\s\S]*?(?:\u0007|\u001b\\)/g;

/** A key that is told by a sequence, as the arrow keys are. */
const keySequences = /\u001b(?:\[[\d;]*[ -/]*[@-~]|O.|.)/g;

const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/** Keys that stand first; an end of line is part of what is pasted. */
const firstKeys = /^(?:[\u0001-\u0008\u000b\u000c\u000e-\u001a\u007f]|\u001b(?:\[[\d;]*[ -/]*[@-~]|O.))+/;

// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** What was typed, without what is no key and would be read as letters and figures. */
export const onlyKeys = (typed: string): string => typed.replace(noKeys, '');

/**
 * Whether this is more than a person presses in one moment: it was pasted, and its letters are no commands. Figures alone
 * may as well have been typed ahead, and mean the same.
 */
export function isPasted(typed: string): boolean {
  const signs = [...typed.replace(keySequences, '').replace(controls, '')];
  return signs.length > 1 && !signs.every((sign) => /\d/.test(sign));
}

/** Keys that were pressed before what was pasted in the same moment, and what was pasted. */
export function keysBefore(typed: string): readonly [keys: string, pasted: string] {
  const [keys = ''] = firstKeys.exec(typed) ?? [];
  return [keys, typed.slice(keys.length)];
}

/** What was pasted as one line, and whether it ended with Enter. */
export function pastedLine(pasted: string): { readonly text: string; readonly ended: boolean } {
  const plain = pasted.replace(keySequences, '');
  const ended = /[\r\n]\s*$/.test(plain);
  const text = (ended ? plain.trimEnd() : plain).replace(/\s/g, ' ').replace(controls, '');
  return { text, ended };
}

/** The first line of what was pasted. In a list only that can be an answer. */
export function firstLine(pasted: string): { readonly text: string; readonly ended: boolean } {
  const [first = '', ...more] = pasted
    .replace(keySequences, '')
    .trimStart()
    .split(/[\r\n]/);
  return { text: first.replace(controls, ' ').trim(), ended: more.length > 0 };
}
