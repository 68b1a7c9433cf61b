import type { Assessed } from '../assessed.js';
import { aidSection } from './aid.js';
import { checklistSection, exceptionsSection } from './duties.js';
import { signingSection, sourcesSection } from './ending.js';
import { factsSection } from './facts.js';
import { head, titleOf } from './head.js';
import { limitsSection } from './limits.js';
import { memoMarkdown } from './markdown.js';
import type { Memo } from './model.js';
import { openSection } from './open.js';
import { reasonsSection } from './reasons.js';
import { reservationSection } from './reservation.js';
import { resultSection } from './result.js';
import { type Tool, telling } from './telling.js';

/** The decision memo of one project as Markdown, in the language that it was assessed in. The same input gives the same bytes. */
export const memoReport = (assessed: Assessed, tool: Tool): string => memoMarkdown(memoOf(assessed, tool), assessed.words.language);

/** The decision memo of one project, before it is any file format. */
export function memoOf(assessed: Assessed, tool: Tool): Memo {
  const told = telling(assessed, tool);
  const [facts, result, reasons] = [factsSection(told), resultSection(told), reasonsSection(told)];
  const [aid, reservation, open] = [aidSection(told), reservationSection(told), openSection(told)];
  const [checklist, exceptions] = [checklistSection(told), exceptionsSection(told)];
  // The amounts and sources that the others mention are known only now.
  const limits = limitsSection(told);
  const sections = [
    facts,
    result,
    reasons,
    limits,
    aid,
    reservation,
    open,
    checklist,
    exceptions,
    sourcesSection(told),
    signingSection(told),
  ];
  return { title: titleOf(told), head: head(told, sections), sections };
}
