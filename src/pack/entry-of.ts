import type { Path, SourceDocument } from '../source/document.js';
import type { Entry, Question } from './model.js';
import type { Raw, RawHeader, RawValidity } from './schema.js';

/** Where an entry stands, with what its file says of all its entries. */
export type At = { readonly document: SourceDocument; readonly header: RawHeader; readonly path: Path };

export type RawEntry = {
  readonly id: string;
  readonly hjemmel: readonly string[];
  readonly gjelder?: RawValidity | undefined;
  readonly kontrollert?: string | undefined;
  readonly gjennomgås?: string | undefined;
};

/** What every entry says about itself; where it is silent, its file speaks for it. */
export const entryOf = (at: At, raw: RawEntry): Entry => ({
  id: raw.id,
  file: at.document.file,
  line: at.document.placeOf([...at.path, 'id'])?.line ?? 1,
  path: at.path,
  scope: raw.gjelder?.sted ?? at.header.gjelder.sted,
  from: raw.gjelder?.fra ?? at.header.gjelder.fra,
  to: raw.gjelder?.til ?? at.header.gjelder.til ?? null,
  verified: raw.kontrollert ?? at.header.kontrollert,
  reviewBy: raw.gjennomgås ?? at.header.gjennomgås,
  citations: raw.hjemmel,
});

/** What every question says, whether rules or only funding sources look at it. */
export const wordsOf = (raw: Raw['spørsmål'] | Raw['kildespørsmål']): Pick<Question, 'text' | 'why' | 'help' | 'whoKnows' | 'example'> => ({
  text: raw.tekst,
  why: raw.hvorfor,
  help: raw.hjelp,
  whoKnows: raw['den-som-vet'],
  example: raw.eksempel ?? null,
});

/** How a question is answered: by a fact or an assessment, and how much it takes when the file does not say. */
export const askedLike = (raw: Raw['spørsmål']): Pick<Question, 'judgement' | 'effort'> => {
  const judgement = raw.skjønn ?? false;
  const figure = raw.type === 'beløp' || raw.type === 'måneder';
  return { judgement, effort: raw.innsats ?? (judgement ? 'tung' : figure ? 'middels' : 'lett') };
};
