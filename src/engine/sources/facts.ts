import type { Project } from '../../project/model.js';
import type { SchemeAnswerValue } from '../../project/scheme-answers.js';
import type { IsoDate } from '../../text/dates.js';

/** What a project tells, as grant schemes look at it. What is not told, and «vet-ikke», is null: unknown is not no. */
export type Facts = {
  /** The answer, or the answers where several may be given. */
  readonly choices: (question: string) => readonly string[] | null;
  /** A figure between two bounds: øre or months. `high: null` when no upper bound is known, or there is none. */
  readonly figure: (question: string) => { readonly low: bigint; readonly high: bigint | null; readonly endless: boolean } | null;
  readonly date: (question: string) => IsoDate | null;
};

export function factsOf({ answers, schemeAnswers }: Pick<Project, 'answers' | 'schemeAnswers'>): Facts {
  const told = (question: string): SchemeAnswerValue | undefined => (schemeAnswers.get(question) ?? answers.get(question))?.value;
  return {
    choices: (question) => {
      const value = told(question);
      return value?.kind === 'choice' ? [value.value] : value?.kind === 'several' ? value.values : null;
    },
    figure: (question) => {
      const value = told(question);
      if (value?.kind === 'amount') return { low: value.low, high: value.high, endless: false };
      if (value?.kind !== 'months') return null;
      if (value.months === 'løpende') return { low: 0n, high: null, endless: true };
      return { low: BigInt(value.months), high: BigInt(value.months), endless: false };
    },
    date: (question) => {
      const value = told(question);
      return value?.kind === 'date' ? value.date : null;
    },
  };
}
