import type { Answer } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';

/** What was told of an answer besides the answer itself. */
export type Note = { readonly reason: string | null; readonly source: string | null };

export const noNote: Note = { reason: null, source: null };

export const noteOf = (answer: Answer | undefined): Note => ({ reason: answer?.reason ?? null, source: answer?.source ?? null });

/** An answer in the form of the project file: plain, or in a block with its reason and source. */
export function withNote(answer: WrittenAnswer, { reason, source }: Note): WrittenAnswer {
  if (reason === null && source === null) return answer;
  return { svar: answer, ...(reason === null ? {} : { begrunnelse: reason }), ...(source === null ? {} : { kilde: source }) };
}
