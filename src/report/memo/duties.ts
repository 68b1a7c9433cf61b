import { phases } from '../../pack/model.js';
import { formatDate } from '../../text/dates.js';
import { phaseNames } from '../../text/phrases/checklist.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { ruleWords } from '../../text/phrases/rule-words.js';
import { type Block, heading, paragraph, type Section, tableOr } from './model.js';
import type { Telling } from './telling.js';

/** 8: what the way obliges to and advises, phase by phase, with the one who is responsible and the deadline. */
export function checklistSection(telling: Telling): Section {
  const { assessed, language, say } = telling;
  const { checklist } = assessed.evaluation;
  const open = checklist.filter(({ status }) => status === 'undetermined').length;
  const required = checklist.some(({ status }) => status === 'required');
  return {
    title: memoTitles[language].checklist,
    missing: open > 0 ? [say.itemsOpen(open)] : [],
    blocks: required ? [paragraph(say.levels), ...phaseBlocks(telling)] : [paragraph(say.noItems)],
  };
}

function phaseBlocks({ assessed, language, say, words }: Telling): Block[] {
  return phases.flatMap((phase) => {
    const items = assessed.evaluation.checklist.filter((item) => item.phase === phase && item.status === 'required');
    if (items.length === 0) return [];
    const rows = items.map((item) => [
      ruleWords[language][item.level],
      words.text(item.text),
      words.text(item.responsible),
      item.deadline ? words.text(item.deadline) : say.noDeadline,
      words.cited(item.citations),
      '☐',
    ]);
    const columns = [say.levelHead, say.itemHead, say.responsibleHead, say.deadlineHead, say.legalBasis, say.doneHead];
    return [heading(3, phaseNames[language][phase]), tableOr(columns, rows, say.none)];
  });
}

/** 9: each exception as it stands, also those that have expired or that concern nothing. */
export function exceptionsSection({ assessed, language, say }: Telling): Section {
  const { evaluation, project } = assessed;
  const isExpired = (expires: string): boolean => expires < evaluation.asOf;
  const expired = project.exceptions.filter(({ expires }) => isExpired(expires)).map(({ rule }) => rule);
  const rows = project.exceptions.map(({ rule, reason, responsible, expires }) => [
    rule,
    reason,
    responsible,
    formatDate(expires, language),
    isExpired(expires) ? say.expired : evaluation.findings.some(({ ruleId }) => ruleId === rule) ? say.inForce : say.hitsNothing,
  ]);
  const columns = [say.ruleHead, say.reason, say.responsibleHead, say.expiresHead, say.standsHead];
  return {
    title: memoTitles[language].exceptions,
    missing: expired.length > 0 ? [say.exceptionsExpired(expired.join(', '))] : [],
    blocks: rows.length > 0 ? [paragraph(say.follow), { kind: 'table', head: columns, rows }] : [paragraph(say.noExceptions)],
  };
}
