import { tied, untied, wrap } from '../text/wrap.js';

/** What stands in SVG between tags and in quotes. Signs that XML does not allow are replaced. */
export const inXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const lineHeight = 18;

/** How wide a line is at most, in letters' own widths of the broadest of the usual fonts, since nobody has measured it. */
export function widthOfLine(line: string, size: number): number {
  const units = [...line].reduce(
    (sum, sign) => sum + (/[ijlI.,:;'|!()[\]]/.test(sign) ? 0.42 : /[mwMW@–—]/.test(sign) ? 1 : /[ \p{Ll}]/u.test(sign) ? 0.62 : 0.76),
    0,
  );
  return Math.ceil(units * size);
}

export type Block = { readonly lines: readonly Line[]; readonly width: number; readonly height: number };
export type Line = { readonly text: string; readonly style: 'plain' | 'strong' | 'small' };

const sizes: Record<Line['style'], number> = { plain: 13, strong: 13, small: 11.5 };

/** Texts broken into lines, with the room that they take. */
export function block(parts: readonly Line[], letters: number): Block {
  const lines = parts.flatMap(({ text, style }) =>
    text === '' ? [] : wrap(tied(text), letters).map((line) => ({ text: untied(line), style })),
  );
  const width = Math.max(0, ...lines.map(({ text, style }) => widthOfLine(text, sizes[style] * (style === 'strong' ? 1.08 : 1))));
  return { lines, width, height: lines.length * lineHeight };
}

/** A block as SVG around a point, or to the right of it. */
export function blockSvg({ lines, height }: Block, x: number, y: number, anchor: 'middle' | 'start' = 'middle'): string[] {
  const top = anchor === 'middle' ? y - height / 2 : y;
  return lines.map(({ text, style }, at) => {
    const dress = style === 'strong' ? ' font-weight="bold"' : style === 'small' ? ' fill="#444444"' : '';
    const place = `x="${round(x)}" y="${round(top + at * lineHeight + 13)}" font-size="${sizes[style]}" text-anchor="${anchor}"`;
    return `<text ${place}${dress}>${inXml(text)}</text>`;
  });
}

/** To a tenth, so that the same picture is the same text on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
