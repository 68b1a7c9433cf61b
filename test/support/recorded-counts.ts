import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Count } from './question-counts.js';

export const table = 'test/interview/antall.yaml';

const row = z.strictObject({ spurt: z.int(), minst: z.int(), eksakt: z.boolean() });
export type Row = z.infer<typeof row>;

export const rowOf = ({ asked, least, exact }: Count): Row => ({ spurt: asked, minst: least, eksakt: exact });

/** The recorded numbers by project, and the comments above them. */
export function recorded(): { readonly heading: string; readonly counts: Readonly<Record<string, Row>> } {
  const text = readFileSync(table, 'utf8');
  const heading = text.split('\n').filter((line) => line.startsWith('#'));
  return { heading: heading.join('\n'), counts: z.record(z.string(), row).parse(parse(text) ?? {}) };
}
