import type { ConclusionResult } from '../engine/result.js';
import { common } from '../text/phrases/common.js';
import { conclusionPhrases } from '../text/phrases/conclusion.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { conditionWords } from './conclusion-lines.js';
import { hang } from './layout.js';
import { either } from './words.js';

/** What the state aid rules say of each activity by itself. With `conditions` also how each of its conditions stands. */
export function activityLines({ evaluation, words }: Assessed, style: Style, width: number, conditions: boolean): string[] {
  const say = conclusionPhrases[words.language];
  const line = (name: string, conclusion: ConclusionResult): string[] => {
    const result = conclusion.value === null ? conclusion.possible : [conclusion.value];
    const told = either(
      result.map((value) => words.value(conclusion.id, value)),
      common[words.language].or,
    );
    const open = conclusion.value === null && conclusion.openQuestions.length > 0 ? [say.open(conclusion.openQuestions.join(', '))] : [];
    return [
      ...hang(
        `  ${say.activity(safeLine(name))}: `,
        `${words.name(conclusion.id)} ${common[words.language][conclusion.status]} – ${conclusion.value === null ? say.canBe(told) : told}`,
        width,
      ),
      ...(conditions
        ? [conditionWords(conclusion.conditions ?? {}, words.language), ...open].flatMap((text) => hang('    ', text, width, style.faint))
        : []),
    ];
  };
  return evaluation.activities.flatMap(({ name, conclusions }) => conclusions.flatMap((conclusion) => line(name, conclusion)));
}
