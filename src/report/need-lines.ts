import type { Bands } from '../engine/bands.js';
import { formatDate } from '../text/dates.js';
import { needPhrases } from '../text/phrases/changes.js';
import { common } from '../text/phrases/common.js';
import { stretchWords } from '../text/quantities.js';
import type { Style } from '../text/style.js';
import type { Assessed } from './assessed.js';
import { hang } from './layout.js';
import { either, unitOf } from './words.js';

/** Where only the band of an amount matters, about is good enough. */
export function bandLines({ amount, bands }: Bands, { law, words }: Assessed, width: number): string[] {
  if (bands.length < 2) return [];
  const stretches = either(
    bands.map((band) => stretchWords(band, unitOf(law, amount), words.language)),
    common[words.language].or,
  );
  return hang('      ', needPhrases[words.language].aboutWillDo(amount, stretches), width);
}

/** Why the rest need not be asked: a line for each question, or how many there are. */
export function notAskedLines(
  { certificates, evaluation, project, words }: Assessed,
  style: Style,
  width: number,
  full: boolean,
): string[] {
  const say = needPhrases[words.language];
  const { and } = common[words.language];
  const all = certificates();
  if (all.length === 0) return [];
  if (!full) return hang('', say.more(all.length), width, style.faint);
  const told = (id: string): string => {
    const value = project.answers.get(id)?.value;
    return value?.kind === 'choice' ? say.answered(id, value.value) : say.told(id);
  };
  const reasoned = (what: string, because: readonly string[]): string =>
    because.length === 0 ? what : say.because(what, either(because.map(told), and));
  return [
    style.strong(say.heading),
    ...all.flatMap(({ question, kind, because }) => {
      const why =
        kind === 'not-in-law'
          ? say.notInLaw(formatDate(evaluation.asOf, words.language))
          : kind === 'waits'
            ? say.waits(either(because, and))
            : reasoned(say[kind], because);
      return hang(`  ${question}: `, why, width);
    }),
  ];
}
