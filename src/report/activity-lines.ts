import type { ConclusionResult } from '../engine/result.js';
import { common } from '../text/phrases/common.js';
import { safeLine } from '../text/safe.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';
import { either } from './words.js';

/** What the state aid rules say of each activity by itself. With `conditions` also how each of its conditions stands. */
export function activityLines({ evaluation, words }: Assessed, style: Style, width: number, conditions: boolean): string[] {
  const line = (name: string, conclusion: ConclusionResult): string[] => {
    const result = conclusion.value === null ? conclusion.possible : [conclusion.value];
    const told = either(result.map((value) => words.value(conclusion.id, value)));
    const states = Object.entries(conclusion.conditions ?? {}).map(([id, state]) => `${id}: ${state}`);
    const open = conclusion.value === null && conclusion.openQuestions.length > 0 ? [`åpent: ${conclusion.openQuestions.join(', ')}`] : [];
    return [
      ...hang(
        `  aktivitet «${safeLine(name)}»: `,
        `${words.name(conclusion.id)} ${common.nb[conclusion.status]} – ${conclusion.value === null ? 'kan være ' : ''}${told}`,
        width,
      ),
      ...(conditions ? [states.join(', '), ...open].flatMap((text) => hang('    ', text, width, style.faint)) : []),
    ];
  };
  return evaluation.activities.flatMap(({ name, conclusions }) => conclusions.flatMap((conclusion) => line(name, conclusion)));
}
