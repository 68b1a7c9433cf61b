import type { Language } from '../../text/localised.js';
import { memoPhrases } from '../../text/phrases/memo.js';
import { safeLine } from '../../text/safe.js';
import type { Block, Memo, Row } from './model.js';

/** The memo as Markdown (CommonMark with tables). */
export function memoMarkdown({ title, head, sections }: Memo, language: Language): string {
  const say = memoPhrases[language];
  const blocks = [
    `# ${plain(title)}`,
    ...head.map(blockText),
    ...sections.flatMap((section, index) => [
      `## ${say.section(index + 1, plain(section.title))}`,
      `**${say.status}** ${plain(section.missing.length === 0 ? say.complete : say.incomplete(section.missing.join('; ')))}`,
      ...section.blocks.map(blockText),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return labelled(block);
    case 'list':
      return block.items.flatMap((item) => [`- ${first(item.text)}`, ...item.below.map((text) => `  - ${first(text)}`)]).join('\n');
    case 'table':
      return [rowText(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(rowText)].join('\n');
  }
}

const labelled = ({ label, text }: { readonly label?: string; readonly text: string }): string =>
  label === undefined ? first(text) : `**${plain(label)}** ${plain(text)}`;

const rowText = (cells: Row): string => `| ${cells.map(cellText).join(' | ')} |`;

const cellText = (cell: Row[number]): string =>
  typeof cell === 'string' ? plain(cell) : followable.test(cell.address) ? `<${cell.address}>` : plain(cell.address);

/** Only signs that an address is made of and that mean nothing else here. */
const followable = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/;

/** A text as one line of Markdown that shows just its own signs: no markup, no HTML, no table cell, and no address that turns into a link by itself. */
export const plain = (text: string): string =>
  safeLine(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .trim()
    .replace(/[\\`*_{}[\]<>#|~^$]/g, '\\$&')
    .replace(/&(?=#?[\p{L}\d]+;)/gu, '\\&')
    .replace(/:(?=\/\/|[\w+-]+:)|(?<=\b(?:mailto|xmpp)):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/@/g, '\\@');

/** The same where a block begins, so that it begins no list, heading or line of its own. */
const first = (text: string): string =>
  plain(text)
    .replace(/^(?=[-+=:])/, '\\')
    .replace(/^(\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i, '$1\\$2');
