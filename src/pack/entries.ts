import type { Path } from '../source/document.js';
import type { Message } from '../text/catalogue.js';
import type { Conditional, Entry, Pack } from './model.js';

/** Where an entry stands, so that a fault can be shown at its very word. */
export type Standing = { readonly file: string; readonly path: Path };

/** Reports a fault in an entry; `inside` leads from the entry to the word that is wrong. */
export type Report = (entry: Standing, inside: Path, code: string, message: Message, hint?: Message) => void;

/** Everything in a pack that has a condition. */
export const conditionals = (pack: Pack): Conditional[] => [
  ...pack.assessments.flatMap((assessment) => assessment.rules),
  ...pack.factors,
  ...pack.routes,
  ...pack.checks,
  ...pack.checklist,
];

/** Everything in a pack that is in force from one day to another, amounts apart. */
export const allEntries = (pack: Pack): Entry[] => [...pack.questions, ...pack.assessments, ...conditionals(pack)];
