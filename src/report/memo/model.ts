/**
 * The memo as parts, before it is any file format: every format is made of the same, so that they cannot disagree. All texts
 * are plain: a format escapes every one of them.
 */
export type Memo = {
  readonly title: string;
  readonly head: readonly Block[];
  readonly sections: readonly Section[];
};

export type Section = {
  readonly title: string;
  /** What keeps it from being complete; nothing when it is. */
  readonly missing: readonly string[];
  /** Never none: a section with nothing to tell says that. */
  readonly blocks: readonly [Block, ...Block[]];
};

export type Block =
  /** Level 1 is the title, 2 are the sections. */
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] };

export type Row = readonly (string | Address)[];

/** An address of the rules, that a reader can follow. What stands in a project file is never one. */
export type Address = { readonly address: string };

export type Item = { readonly text: string; readonly below: readonly string[] };

export const heading = (level: 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
/** @param label set in bold before the text. */
export const paragraph = (text: string, label?: string): Block => ({ kind: 'paragraph', text, ...(label === undefined ? {} : { label }) });

/** The items as a list, or a sentence that says there are none. */
export const listOr = (items: readonly Item[], otherwise: string): Block =>
  items.length === 0 ? paragraph(otherwise) : { kind: 'list', items };

/** The rows as a table, or a sentence that says there are none. */
export const tableOr = (head: readonly string[], rows: readonly Row[], otherwise: string): Block =>
  rows.length === 0 ? paragraph(otherwise) : { kind: 'table', head, rows };
