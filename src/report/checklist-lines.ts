import { phases } from '../pack/model.js';
import { checklistPhrases, phaseNames } from '../text/phrases/checklist.js';
import { ruleWords } from '../text/phrases/rule-words.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';

/**
 * What the way obliges to, phase by phase. Items that hang on open answers are counted, not listed.
 * @param full the advice («bør») too, not only the duties («skal»).
 */
export function checklistLines({ evaluation, words }: Assessed, style: Style, width: number, full: boolean): string[] {
  const say = checklistPhrases[words.language];
  const levels = ruleWords[words.language];
  const wide = Math.max(levels.skal.length, levels.bør.length);
  const required = evaluation.checklist.filter((item) => item.status === 'required' && (full || item.level === 'skal'));
  const advice = full ? 0 : evaluation.checklist.filter((item) => item.status === 'required' && item.level === 'bør').length;
  const open = evaluation.checklist.filter((item) => item.status === 'undetermined').length;
  const lines = phases.flatMap((phase) => {
    const items = required.filter((item) => item.phase === phase);
    if (items.length === 0) return [];
    return [
      `  ${phaseNames[words.language][phase]}`,
      ...items.flatMap((item) => [
        ...hang(`  [ ] ${levels[item.level].padEnd(wide)} `, words.text(item.text), width),
        ...hang(
          ' '.repeat(wide + 7),
          [
            item.deadline ? say.due(words.text(item.responsible), words.text(item.deadline)) : words.text(item.responsible),
            words.cited(item.citations),
          ].join(' · '),
          width,
          style.faint,
        ),
      ]),
    ];
  });
  const rest = [
    ...(advice > 0 ? hang('  ', say.moreAdvice(advice), width) : []),
    ...(open > 0 ? hang('  ', say.moreOpen(open), width) : []),
  ];
  return lines.length + rest.length === 0 ? [] : [style.strong(say.heading), ...lines, ...rest];
}
