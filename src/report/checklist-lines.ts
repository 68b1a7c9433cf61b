import { type Phase, phases } from '../pack/model.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';

const phaseNames: Record<Phase, string> = {
  forberedelse: 'Forberedelse',
  'konkurranse-eller-utlysning': 'Konkurranse eller utlysning',
  tildeling: 'Tildeling',
  avtaleperiode: 'Avtaleperioden',
  avslutning: 'Avslutning',
};

/**
 * What the way obliges to, phase by phase. Items that hang on open answers are counted, not listed.
 * @param full the advice («bør») too, not only the duties («skal»).
 */
export function checklistLines({ evaluation, words }: Assessed, style: Style, width: number, full: boolean): string[] {
  const required = evaluation.checklist.filter((item) => item.status === 'required' && (full || item.level === 'skal'));
  const advice = full ? 0 : evaluation.checklist.filter((item) => item.status === 'required' && item.level === 'bør').length;
  const open = evaluation.checklist.filter((item) => item.status === 'undetermined').length;
  const lines = phases.flatMap((phase) => {
    const items = required.filter((item) => item.phase === phase);
    if (items.length === 0) return [];
    return [
      `  ${phaseNames[phase]}`,
      ...items.flatMap((item) => [
        ...hang(`  [ ] ${item.level.padEnd(4)} `, words.text(item.text), width),
        ...hang(
          ' '.repeat(11),
          [
            `${words.text(item.responsible)}${item.deadline ? `; frist: ${words.text(item.deadline)}` : ''}`,
            words.cited(item.citations),
          ].join(' · '),
          width,
          style.faint,
        ),
      ]),
    ];
  });
  const rest = [
    ...(advice > 0 ? [`  ${advice} råd («bør») til: veivalg explain --full`] : []),
    ...(open > 0 ? [`  ${open === 1 ? '1 punkt' : `${open} punkter`} til avhenger av svar som mangler.`] : []),
  ];
  return lines.length + rest.length === 0 ? [] : [style.strong('SJEKKLISTE'), ...lines, ...rest];
}
